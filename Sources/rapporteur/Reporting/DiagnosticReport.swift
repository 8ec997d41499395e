import Loading
import Transcripts

/// Diagnostics as `check` prints them: as a compiler does, or a JSON object a line.
struct DiagnosticReport {
    /// All findings of a document, each with its line and a caret below the column.
    ///
    /// The lines of each file are found once, however many findings there are.
    static func text(_ findings: [Finding], in document: LoadedDocument) -> String {
        var text = ""
        var rest = findings[...]
        while let first = rest.first {
            let ofOneFile = rest.prefix { $0.location == first.location }
            rest = rest[ofOneFile.endIndex...]
            let bytes = document.bytes(of: first)
            let converted = bytes.withUnsafeBytes { TranscriptReader.converted($0) }.map { Array($0.utf8) }
            (converted ?? bytes).withUnsafeBytes { source in
                let formatter = DiagnosticFormatter(file: "\(first.location)", source: source, indent: 2)
                for finding in ofOneFile { text += formatter.format(finding.diagnostic) + "\n" }
            }
        }
        return text
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
            "\"path\":" + JSONText.quoted(location.description), "\"severity\":" + JSONText.quoted(severity.rawValue),
            "\"line\":\(line)", "\"column\":\(column)", "\"code\":" + JSONText.quoted(code),
            "\"message\":" + JSONText.quoted(message),
        ]
        return "{" + fields.joined(separator: ",") + "}"
    }
}
