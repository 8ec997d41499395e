/// Prints diagnostics as a compiler does: `file:line:column: error: message [code]`, the line, and a caret.
package struct DiagnosticFormatter {
    /// At most this many characters of a line are shown, those around the column.
    package static let excerptCharactersMax = 100

    private let file: String
    private let source: UnsafeRawBufferPointer
    private let indent: String
    private let lineStarts: [Int]

    /// - Parameters:
    ///   - file: as the user named it.
    ///   - source: the file's bytes; they must outlive the formatter.
    ///   - indent: blanks before the line and the caret.
    package init(file: String, source: UnsafeRawBufferPointer, indent: Int = 4) {
        self.file = file
        self.source = source
        self.indent = String(repeating: " ", count: indent)
        var starts = [0]
        let bytes = source.bindMemory(to: UInt8.self)
        var from = 0
        let lineEnd = SourceText.lineEnd(of: bytes)
        while let end = ByteScan.index(of: lineEnd, in: bytes, from: from) {
            starts.append(end + 1)
            from = end + 1
        }
        lineStarts = starts
    }

    /// One diagnostic, its excerpt included, without a line end at its end.
    package func format(_ diagnostic: Diagnostic) -> String {
        var place = file
        if diagnostic.line > 0 { place += ":\(diagnostic.line)" }
        if diagnostic.line > 0, diagnostic.column > 0 { place += ":\(diagnostic.column)" }
        let head = "\(place): \(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code.rawValue)]"
        guard let excerpt = excerpt(diagnostic) else { return head }
        return head + "\n" + excerpt
    }

    /// The line, and a caret under the column.
    private func excerpt(_ diagnostic: Diagnostic) -> String? {
        guard diagnostic.line > 0, diagnostic.line <= lineStarts.count else { return nil }
        let start = lineStarts[diagnostic.line - 1]
        let end = diagnostic.line < lineStarts.count ? lineStarts[diagnostic.line] - 1 : source.count
        // A line may have hundreds of megabytes: no more than the excerpt can need is decoded.
        let reach = DiagnosticFormatter.excerptCharactersMax + max(1, diagnostic.column)
        let bytes = source[start..<min(end, start + reach * 4)]
        let line = Array(
            String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\r" && $0 != "\u{FEFF}" })
        guard !line.isEmpty else { return nil }
        let column = max(0, min(diagnostic.column - 1, line.count))
        let first = max(0, column - DiagnosticFormatter.excerptCharactersMax / 2)
        let last = min(line.count, first + DiagnosticFormatter.excerptCharactersMax)
        let lead = first > 0 ? "…" : ""
        let shown = lead + text(line[first..<last]) + (last < line.count || end > start + bytes.count ? "…" : "")
        guard diagnostic.column > 0 else { return indent + shown }
        let gap = lead.isEmpty ? "" : " "
        return "\(indent)\(shown)\n\(indent)\(gap)\(blank(line[first..<min(column, last)]))^"
    }

    /// Control characters would upset a terminal.
    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in scalars { text.append(scalar.value < 0x20 && scalar != "\t" ? "\u{FFFD}" : scalar) }
        return String(text)
    }

    /// White space as wide as the characters before the caret.
    private func blank(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        for scalar in scalars {
            switch scalar.value {
            case 0x09: text += "\t"
            case 0x300...0x36F: continue
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                text += "  "
            default: text += " "
            }
        }
        return text
    }
}
