/// The line that says a transcript is over: `END 1:02 P.M.`, `# # #`, `[End of interview]`, `End of interview.` alone, a
/// copyright, a certificate.
enum EndMark {
    static func stands(at index: Int, of lines: [LineSpan], _ source: SourceText) -> Bool {
        let line = lines[index]
        guard !line.isBlank else { return false }
        if isOrnament(line, source) || isBracketedEnd(line, source) { return true }
        if isAdjournment(at: index, of: lines, source) { return true }
        let isOwnBlock = index == 0 || lines[index - 1].isBlank || line.indent >= lines[index - 1].indent + 8
        guard isOwnBlock else { return false }
        if isPlainEnd(line, source), index + 1 == lines.count || lines[index + 1].isBlank { return true }
        return isShouted(line, source) || isImprint(source.string(line.start..<min(line.end, line.start + 64)))
            || line.count <= 100 && source.string(line).hasSuffix(" stopped transcription")
    }

    /// `[Whereupon, at 12:14 p.m., the committee was adjourned.]`, on a line or with its end on the next two.
    static func isAdjournment(at index: Int, of lines: [LineSpan], _ source: SourceText) -> Bool {
        let line = lines[index]
        guard line.count > 12, [0x5B, 0x28].contains(source.bytes[line.start]),
            ByteScan.hasPrefix("Whereupon", in: source.bytes, at: line.start + 1)
        else { return false }
        let text = lines[index...].prefix(3).map { source.string($0) }.joined(separator: " ")
        let note = text.prefix { $0 != "]" && $0 != ")" }
        return ["adjourned", "concluded", "submitted"].contains { note.contains($0) }
    }

    /// `# # #`, `###`, `-30-`.
    private static func isOrnament(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count >= 3, line.count <= 12 else { return false }
        let bytes = source.slice(line.range)
        if bytes.allSatisfy({ $0 == 0x23 || $0 == 0x20 }) { return bytes.count { $0 == 0x23 } >= 3 }
        return bytes.filter { $0 != 0x20 }.elementsEqual("-30-".utf8)
    }

    /// `[End of interview]`, `(END OF RECORDING)`.
    private static func isBracketedEnd(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count <= 60, [0x5B, 0x28].contains(source.bytes[line.start]) else { return false }
        let text = source.string(line).lowercased().dropFirst()
        guard text.last == "]" || text.last == ")" else { return false }
        return text.hasPrefix("end of ") || text.hasPrefix("end]") || text.hasPrefix("transcript ends")
    }

    /// `End of interview.`
    private static func isPlainEnd(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count <= 30, ByteScan.hasPrefix("End of ", in: source.bytes, at: line.start) else { return false }
        let what = source.string(line.start + 7..<line.end).lowercased().split { !$0.isLetter }
        return what.last.map { ["interview", "recording", "transcript", "tape", "audio"].contains(String($0)) } == true
    }

    /// Capitals from end to end: `END`, or a sentence, where people have spoken in small letters.
    private static func isShouted(_ line: LineSpan, _ source: SourceText) -> Bool {
        let bytes = source.slice(line.range)
        let capitals = bytes.count(where: ByteScan.isUpper)
        // An address may be in small letters.
        guard capitals > 0, bytes.count(where: ByteScan.isLower) * 4 <= capitals else { return false }
        // "-----END OF INTERVIEW-----"
        let words = bytes.drop(while: isRuling)
        if words.starts(with: "END".utf8), words.count - words.reversed().prefix(while: isRuling).count <= 60 {
            return true
        }
        if ByteScan.hasPrefix("C E R T I F I C A T E", in: source.bytes, at: line.start) { return true }
        return bytes.count >= 48 && bytes.count { $0 == 0x20 } >= 6
    }

    private static func isRuling(_ byte: UInt8) -> Bool { [0x20, 0x2A, 0x2D, 0x3D].contains(byte) }

    private static func isImprint(_ opening: String) -> Bool { imprints.contains { opening.hasPrefix($0) } }

    private static let imprints = [
        "Copyright ", "©", "(c) ", "All rights reserved", "Transcribed by", "Transcript by", "Transcription by",
        "CERTIFICATE", "Meeting ended after ",
    ]
}
