import Foundation
import Testing
import Transcripts

@Suite("Diagnostics")
struct DiagnosticTests {
    private func projectFile(_ path: String) throws -> String {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    @Test("The documentation has each code once, in the order of the list, with an example and a cure")
    func documentation() throws {
        let text = try projectFile("docs/diagnostics.md")
        let parts = text.split(separator: "\n### ").dropFirst()
        #expect(parts.map { String($0.prefix { $0 != "\n" }) } == DiagnosticCode.all.map(\.rawValue))
        for part in parts {
            #expect(part.contains("**Example**") && part.contains("**Cure**"), "\(part.prefix(30))")
        }
    }

    @Test("The list has every code that the code defines")
    func completeness() throws {
        let source = try projectFile("Sources/Transcripts/Diagnostics/DiagnosticCode+All.swift")
        let defined = source.matches(of: #/rawValue: "([a-z0-9-]+)"/#).map { String($0.1) }
        #expect(defined == DiagnosticCode.all.map(\.rawValue))
    }

    @Test(
        "A diagnostic is printed with its line and a caret under its column, whatever the characters",
        arguments: [
            ("one\ntwo words\n", 2, 5, "f.txt:2:5: warning: why [label-corrected]\n    two words\n        ^"),
            ("語語x", 1, 3, "f.txt:1:3: warning: why [label-corrected]\n    語語x\n        ^"),
            ("one\rtwo words\r", 2, 5, "f.txt:2:5: warning: why [label-corrected]\n    two words\n        ^"),
            ("\tab", 1, 3, "f.txt:1:3: warning: why [label-corrected]\n    \tab\n    \t ^"),
            ("e\u{301}x\r\n", 1, 3, "f.txt:1:3: warning: why [label-corrected]\n    e\u{301}x\n     ^"),
            ("one", 1, 0, "f.txt:1: warning: why [label-corrected]\n    one"),
            ("one", 0, 0, "f.txt: warning: why [label-corrected]"),
            ("one", 9, 9, "f.txt:9:9: warning: why [label-corrected]"),
        ])
    func format(text: String, line: Int, column: Int, printed: String) {
        let diagnostic = Diagnostic(.warning, line: line, column: column, code: .labelCorrected, message: "why")
        let found = Data(text.utf8).withUnsafeBytes {
            DiagnosticFormatter(file: "f.txt", source: $0).format(diagnostic)
        }
        #expect(found == printed)
    }

    @Test("Of a long line only what is around the column is printed")
    func longLine() {
        let text = Data(String(repeating: "abcdefghij", count: 100).utf8)
        let diagnostic = Diagnostic(.error, line: 1, column: 500, code: .notUTF8, message: "m")
        let printed = text.withUnsafeBytes { DiagnosticFormatter(file: "f", source: $0).format(diagnostic) }
        let lines = printed.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].count == 4 + 100 + 2)
        #expect(Array(lines[1])[lines[2].count - 1] == "j")
    }
}
