import Foundation
import Testing

@Suite("The rules of dates and events")
struct RuleDocumentationTests {
    private static let project: URL? = {
        var folder = URL(filePath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) { return folder }
        }
        return nil
    }()

    /// Every string on a line of the sources that gives a match its rule.
    private func rulesInCode() throws -> Set<String> {
        let extraction = try #require(Self.project).appending(path: "Sources/Extraction")
        var rules: Set<String> = ["curated"]
        for part in ["Times", "Events"] {
            let files = try #require(
                FileManager.default.enumerator(at: extraction.appending(path: part), includingPropertiesForKeys: nil))
            for case let file as URL in files where file.pathExtension == "swift" {
                let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                for line in lines where !line.contains("///") {
                    guard let start = line.firstRange(of: "rule: ")?.upperBound else { continue }
                    let strings = line[start...].split(separator: "\"", omittingEmptySubsequences: false)
                    for (index, text) in strings.enumerated() where index % 2 == 1 { rules.insert(String(text)) }
                }
            }
        }
        return rules
    }

    private func rulesInDocumentation() throws -> Set<String> {
        let page = try #require(Self.project).appending(path: "docs/extraction.md")
        var rules: Set<String> = []
        var isOurs = false
        for line in try String(contentsOf: page, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("## ") { isOurs = line == "## Dates and times" || line == "## Events" }
            guard isOurs, line.hasPrefix("| `") || line.hasPrefix("`") else { continue }
            let cell = line.hasPrefix("| ") ? line.dropFirst(2).prefix { $0 != "|" } : line.prefix { $0 != " " }
            let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
            for (index, text) in parts.enumerated() where index % 2 == 1 { rules.insert(String(text)) }
        }
        return rules
    }

    @Test("Each has its line in docs/extraction.md, and each line there its rule")
    func documented() throws {
        let code = try rulesInCode()
        let documentation = try rulesInDocumentation()
        #expect(code.subtracting(documentation).sorted() == [])
        #expect(documentation.subtracting(code).sorted() == [])
    }
}
