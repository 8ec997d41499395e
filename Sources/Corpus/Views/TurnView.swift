package import Transcripts

/// One turn, read from the columns when asked. Offsets count code points of its text unless they say bytes.
package struct TurnView: Sendable {
    package let corpus: Corpus
    package let id: TurnID

    var table: TurnTable { corpus.tables.turns }
    var traits: TurnTraits { TurnTraits(rawValue: table.traits[id.index]) }

    /// `{transcript}.{number}`.
    package var slug: String { "\(transcript.slug).\(number)" }
    package var permalink: String { "\(slug)~\(Permalink.digits(table.hash[id.index]))" }
    package var transcript: TranscriptView {
        TranscriptView(corpus: corpus, id: TranscriptID(rawValue: table.transcript[id.index]))
    }
    /// From 1.
    package var number: Int {
        id.index - Int(corpus.tables.transcripts.turnBounds[transcript.id.index]) + 1
    }
    /// The exchange's number from 1; nil outside every exchange.
    package var exchange: Int? {
        let number = Int(table.exchange[id.index])
        return number > 0 ? number : nil
    }
    package var speaker: SpeakerView? {
        SpeakerID(stored: table.speaker[id.index]).map { SpeakerView(corpus: corpus, id: $0) }
    }
    /// The speaker's role in this transcript.
    package var role: SpeakerRole? { traits.role }
    /// As the source wrote it.
    package var label: String? { corpus.tables.strings.optional(table.label[id.index]) }
    package var kind: TurnKind { traits.kind }
    package var words: Int { Int(table.words[id.index]) }
    /// Of the label in the source, from 1.
    package var line: Int { Int(table.line[id.index]) }
    package var previous: TurnID? { number > 1 ? TurnID(id.index - 1) : nil }
    package var next: TurnID? { number < transcript.turnCount ? TurnID(id.index + 1) : nil }
}

extension TurnView {
    /// The text's UTF-8 where it lies; do not let the pointer escape. It may be not quite UTF-8 where a snapshot was
    /// damaged.
    package func withText<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(utf8))
    }

    package var text: String { String(decoding: utf8, as: UTF8.self) }
    /// Bytes and code points of the text count alike.
    package var isASCII: Bool { traits.isASCII }

    var utf8: UnsafeBufferPointer<UInt8> { corpus.utf8(of: id) }

    func text(ofBytes range: Range<Int>) -> String {
        let utf8 = utf8
        return String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }

    /// The paragraphs' ranges: what one blank line parts.
    package var paragraphs: [Range<Int>] {
        var ranges: [Range<Int>] = []
        forEachParagraph { ranges.append($0) }
        return ranges
    }

    package func forEachParagraph(_ body: (Range<Int>) -> Void) {
        var counter = codePointCounter
        forEachParagraphBytes { body(counter.codePoints(of: $0)) }
    }

    var paragraphBytes: [Range<Int>] {
        var ranges: [Range<Int>] = []
        forEachParagraphBytes { ranges.append($0) }
        return ranges
    }

    private func forEachParagraphBytes(_ body: (Range<Int>) -> Void) {
        let utf8 = utf8
        var start = 0
        var place = 0
        while let end = ByteScan.index(of: UInt8(ascii: "\n"), in: utf8, from: place), end + 1 < utf8.count {
            place = end + 1
            if utf8[place] == UInt8(ascii: "\n") {
                body(start..<end)
                place += 1
                start = place
            }
        }
        if !utf8.isEmpty { body(start..<utf8.count) }
    }

    /// Editorial notes inside the turn.
    package var notes: [(range: Range<Int>, text: String)] {
        let bytes = noteBytes
        guard !bytes.isEmpty else { return [] }
        return zip(codePoints(ofBytes: bytes), bytes).map { ($0, text(ofBytes: $1)) }
    }

    var noteBytes: [Range<Int>] { table.noteBytes(of: id.rawValue) }

    /// What its speaker said: the text without an editor's notes.
    package var spokenText: String {
        let utf8 = utf8
        var spoken: [UInt8] = []
        var place = 0
        for note in noteBytes where note.lowerBound >= place && note.upperBound <= utf8.count {
            spoken += utf8[place..<note.lowerBound]
            // Of the spaces around it one is left.
            let hasSpaces =
                spoken.last == UInt8(ascii: " ") && utf8.dropFirst(note.upperBound).first == UInt8(ascii: " ")
            place = note.upperBound + (hasSpaces ? 1 : 0)
        }
        return String(decoding: spoken + utf8[place...], as: UTF8.self)
    }

    /// Whether some of its words are an editor's.
    func isInNote(_ bytes: Range<Int>) -> Bool { noteBytes.hold(bytes) }

    /// Ranges of bytes as ranges of code points; in one pass where they are in order.
    func codePoints(ofBytes ranges: [Range<Int>]) -> [Range<Int>] {
        var counter = codePointCounter
        return ranges.map { counter.codePoints(of: $0) }
    }

    func codePoints(ofBytes range: Range<Int>) -> Range<Int> {
        var counter = codePointCounter
        return counter.codePoints(of: range)
    }

    /// Valid while the corpus lives.
    var codePointCounter: CodePointCounter {
        let bytes = UnsafeRawBufferPointer(utf8)
        guard !isASCII, bytes.count > CodePointMarks.stepBytes else { return CodePointCounter(bytes, isASCII: isASCII) }
        let marks = table.markCodePoints.slice(table.markTurn.equalRange(id.rawValue))
        return CodePointCounter(bytes, isASCII: false, marks: marks)
    }

    package var organisationMentions: [MentionView] {
        table.mentionBounds.bounds(id.index).map { MentionView(corpus: corpus, id: MentionID($0)) }
    }

    package var times: [TimeView] {
        table.timeBounds.bounds(id.index).map { TimeView(corpus: corpus, index: $0) }
    }
}
