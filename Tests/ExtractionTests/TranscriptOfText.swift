import Extraction
import Transcripts

/// A transcript of one-paragraph turns, for tests of extraction alone.
func makeTranscript(_ turns: [String], date: String? = nil, language: String = "en") -> Transcript {
    var transcript = Transcript(slug: "test")
    transcript.metadata.language = language
    if let date, let day = parseDay(date) { transcript.metadata.date = .day(day) }
    for (index, text) in turns.enumerated() {
        let start = transcript.text.count
        transcript.text.append(contentsOf: text.utf8)
        let paragraph = Int32(transcript.paragraphs.count)
        transcript.paragraphs.append(0..<Int32(text.utf8.count))
        transcript.turns.append(
            Turn(
                speaker: nil, label: nil, kind: .statement, text: start..<transcript.text.count,
                paragraphs: paragraph..<paragraph + 1, notes: 0..<0,
                words: Int32(text.split(whereSeparator: \.isWhitespace).count), line: Int32(index + 1)))
    }
    return transcript
}

/// A day written `2025-08-30`.
func parseDay(_ text: String) -> CalendarDay? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return CalendarDay(year: parts[0], month: parts[1], day: parts[2])
}

/// The characters that a range of bytes of a turn covers.
func surface(of range: Range<Int32>, turn: Int32 = 0, in transcript: Transcript) -> String {
    let base = transcript.turns[Int(turn)].text.lowerBound
    let bytes = transcript.text[base + Int(range.lowerBound)..<base + Int(range.upperBound)]
    return String(decoding: bytes, as: UTF8.self)
}

/// One annotator for all tests: building its lexicon takes longer than most texts do.
let sharedAnnotator = Annotator()
