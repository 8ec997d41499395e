/// Something the reader had to guess or could not read, at its place in the source.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, CaseIterable { case error, warning, note }

    package var severity: Severity
    /// From 1; 0 where it is about the whole file.
    package var line: Int
    /// From 1, in code points; 0 where it is about the whole line.
    package var column: Int
    /// A stable code, documented in `docs/diagnostics.md`.
    package var code: DiagnosticCode
    package var message: String

    package init(_ severity: Severity, line: Int, column: Int, code: DiagnosticCode, message: String) {
        self.severity = severity
        self.line = line
        self.column = column
        self.code = code
        self.message = message
    }
}

/// The stable name of a kind of diagnostic, `label-corrected`.
package struct DiagnosticCode: Sendable, Hashable, RawRepresentable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}
