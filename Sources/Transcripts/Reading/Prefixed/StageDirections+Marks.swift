/// What stands around a direction, and directions without brackets.
extension StageDirections {
    /// Where the line's words begin after dots or a grave accent.
    func opening(_ line: LineSpan) -> Int {
        var index = line.start
        while index < line.end, index - line.start < 6 {
            if source.bytes[index] == 0x60 || source.bytes[index] == 0x2E || source.bytes[index] == 0x20 {
                index += 1
            } else if ByteScan.hasPrefix("…", in: source.bytes, at: index) {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    /// `Questions by MR ROY`, `Further examination by MS LYS QC`, `MR TOM VEY (sworn)`, as inquiries print them.
    func isInquiryMark(_ line: LineSpan) -> Bool {
        guard (8...60).contains(line.count), ByteScan.isUpper(source.bytes[line.start]), !endsInMark(line) else {
            return false
        }
        let text = source.string(line)
        if ["(sworn)", "(affirmed)", "(continued)", "(recalled)"].contains(where: text.hasSuffix) {
            return !text.prefix { $0 != "(" }.contains(where: \.isLowercase)
        }
        guard let by = text.firstRange(of: " by M") else { return false }
        let matter = text[..<by.lowerBound].lowercased()
        return ["questions", "examination"].contains(where: matter.hasSuffix)
            && matter.split(separator: " ").count <= 2
            && !text[by.upperBound...].dropFirst(4).contains(where: \.isLowercase)
    }

    /// `<…>`, `[...]`: where words were left out.
    func isCut(_ line: LineSpan) -> Bool {
        guard (3...7).contains(line.count), [0x28, 0x3C, 0x5B].contains(source.bytes[line.start]) else { return false }
        let inside = source.string(line.start + 1..<line.end - 1)
        return inside == "…" || inside == "..." || inside == ".."
    }

    /// `Se levanta la sesión.`, `La séance est levée à dix-sept heures.`: what records say in other languages when a
    /// sitting ends, rests or goes on.
    func isClosing(_ line: LineSpan) -> Bool {
        guard (16...120).contains(line.count), ByteScan.isUpper(source.bytes[line.start]) else { return false }
        let opening = source.string(line.start..<min(line.end, line.start + 48)).lowercased()
        return StageDirections.closings.contains { opening.hasPrefix($0) }
    }

    private static let closings = [
        "se levanta la sesión", "se suspende la sesión", "se reanuda la sesión", "la séance est levée à",
        "la séance est levée.", "la séance, suspendue", "la seduta termina", "la seduta, sospesa",
        "la seduta è tolta alle",
        "schluss der sitzung", "ende der sitzung", "unterbrechung der sitzung", "levanta-se a sessão",
        "encerra-se a sessão",
    ]

    private func endsInMark(_ line: LineSpan) -> Bool {
        [0x2E, 0x3F, 0x21, 0x2C, 0x3B].contains(source.bytes[line.end - 1])
    }

    /// `START OF SECOND RECORDING`, `TAPE 2, SIDE A`, `CROSS-EXAMINATION`: in capitals, at most eight words, one of them
    /// the tape's or the hearing's.
    func isRecordingMark(_ line: LineSpan) -> Bool {
        guard (6...60).contains(line.count), ByteScan.isUpper(source.bytes[line.start]),
            !source.slice(line.range).contains(where: ByteScan.isLower)
        else { return false }
        let words = source.string(line).split { !$0.isLetter && !$0.isNumber }
        return words.count >= 2 && words.count <= 8 && words.contains { StageDirections.carriers.contains(String($0)) }
            && words.allSatisfy { StageDirections.recordingWords.contains(String($0)) || $0.count <= 2 }
    }

    private static let carriers: Set<String> = [
        "TAPE", "SIDE", "RECORDING", "DISC", "DISK", "REEL", "CASSETTE", "SESSION", "INTERVIEW", "TRACK", "FILE",
        "EXAMINATION",
    ]
    private static let recordingWords: Set<String> = carriers.union([
        "START", "END", "BEGIN", "BEGINNING", "STOP", "PAUSE", "PAUSED", "STOPPED", "RESUMED", "RESUMES", "STARTS",
        "ENDS",
        "OF", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "PART",
        "CONTINUED", "CONTINUES", "DIRECT", "CROSS", "REDIRECT", "RECROSS", "FURTHER", "THE", "AUDIO", "VIDEO",
    ])

    /// What a chat program says was done with a message: `{Reactions}`, and the pictures with their numbers below it.
    func isReaction(_ line: LineSpan) -> Bool {
        let bytes = source.slice(line.range)
        if bytes.first == 0x7B, bytes.last == 0x7D, bytes.count <= 24, bytes.count > 2 {
            return bytes.dropFirst().dropLast().allSatisfy { ByteScan.isLower($0 | 0x20) }
        }
        guard let first = bytes.first, first == 0xE2 || first == 0xF0, bytes.count <= 80 else { return false }
        return bytes.contains(where: ByteScan.isDigit)
            && bytes.allSatisfy { $0 >= 0x80 || [0x20, 0x28, 0x29].contains($0) || ByteScan.isDigit($0) }
    }
}
