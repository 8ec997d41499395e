import Loading
import Transcripts

/// Diagnostics as a compiler prints them: place, severity, message, then the line with a caret below the column.
struct DiagnosticReport {
    /// A longer line is shown around the column only.
    private static let columnsMax = 100

    static func text(_ finding: Finding, in document: LoadedDocument) -> String {
        let diagnostic = finding.diagnostic
        var text = "\(place(finding)): \(diagnostic.severity.rawValue): \(diagnostic.message)"
        text += " [\(diagnostic.code.rawValue)]\n"
        guard diagnostic.line > 0, let line = line(diagnostic.line, of: document.bytes(of: finding)) else {
            return text
        }
        return text + excerpt(of: line, at: diagnostic.column)
    }

    static func json(_ finding: Finding) -> String {
        let diagnostic = finding.diagnostic
        return json(
            finding.location, severity: diagnostic.severity, line: diagnostic.line, column: diagnostic.column,
            code: diagnostic.code.rawValue, message: diagnostic.message)
    }

    static func json(_ problem: LoadingProblem) -> String {
        json(
            problem.location, severity: problem.isFatal ? .error : .warning, line: 0, column: 0,
            code: "source-unreadable", message: problem.reason)
    }

    private static func json(
        _ location: SourceLocation, severity: Diagnostic.Severity, line: Int, column: Int, code: String,
        message: String
    ) -> String {
        let fields = [
            "\"path\":" + LogText.json(location.description), "\"severity\":" + LogText.json(severity.rawValue),
            "\"line\":\(line)", "\"column\":\(column)", "\"code\":" + LogText.json(code),
            "\"message\":" + LogText.json(message),
        ]
        return "{" + fields.joined(separator: ",") + "}"
    }

    private static func place(_ finding: Finding) -> String {
        let diagnostic = finding.diagnostic
        guard diagnostic.line > 0 else { return "\(finding.location)" }
        guard diagnostic.column > 0 else { return "\(finding.location):\(diagnostic.line)" }
        return "\(finding.location):\(diagnostic.line):\(diagnostic.column)"
    }

    /// The line of that number, from 1; nil past the end.
    private static func line(_ number: Int, of bytes: [UInt8]) -> String? {
        var rest = bytes[...]
        for _ in 1..<max(1, number) {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            rest = rest[(end + 1)...]
        }
        let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return String(decoding: line.prefix(4 * 65_536), as: UTF8.self)
    }

    private static func excerpt(of line: String, at column: Int) -> String {
        let scalars = Array(line.unicodeScalars)
        let first = max(0, min(column - columnsMax / 2, scalars.count - columnsMax))
        let shown = scalars[first..<min(scalars.count, first + columnsMax)]
        var text = "  "
        text.unicodeScalars.append(contentsOf: shown.map { $0.properties.generalCategory == .control ? " " : $0 })
        guard column > 0, column - first <= shown.count + 1 else { return text + "\n" }
        return text + "\n  " + String(repeating: " ", count: max(0, column - 1 - first)) + "^\n"
    }
}
