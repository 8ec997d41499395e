import Extraction
import Transcripts

/// libFuzzer's entry: the bytes are a file that somebody serves. They are read as every format there is, with
/// themselves as their sidecar, and what was read is annotated; what must always hold is checked.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
    guard let start, count > 0 else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    if let violation = ReadingInvariants.violation(reading: bytes) { fatalError(violation) }
    let transcript = TranscriptReader().read(bytes, name: "a.txt", sidecar: bytes)
    if let violation = AnnotationCheck.violation(in: AnnotationCheck.annotator.annotate(transcript), of: transcript) {
        fatalError(violation)
    }
    return 0
}

/// What holds for the annotations of any transcript.
enum AnnotationCheck {
    static let annotator = Annotator()

    /// - Returns: the first thing that does not hold, or nil.
    static func violation(in annotations: Annotations, of transcript: Transcript) -> String? {
        let organisations = annotations.organisations.indices
        for mention in annotations.mentions {
            guard organisations.contains(Int(mention.organisation)) else { return "a mention of no organisation" }
            if let violation = violation(mention.turn, mention.start, mention.end, mention.sentence, transcript) {
                return "a mention \(violation)"
            }
        }
        for time in annotations.times {
            if let violation = violation(time.turn, time.start, time.end, time.sentence, transcript) {
                return "a time \(violation)"
            }
        }
        for event in annotations.events {
            guard event.organisations.allSatisfy({ organisations.contains(Int($0)) }) else {
                return "an event of no organisation"
            }
            if let violation = violation(event.turn, event.start, event.end, event.sentence, transcript) {
                return "an event \(violation)"
            }
        }
        return nil
    }

    private static func violation(
        _ turn: Int32, _ start: Int32, _ end: Int32, _ sentence: Range<Int32>, _ transcript: Transcript
    ) -> String? {
        guard transcript.turns.indices.contains(Int(turn)) else { return "is in no turn" }
        let text = transcript.text[transcript.turns[Int(turn)].text]
        guard start >= 0, start <= end, Int(end) <= text.count else { return "is outside its turn" }
        guard sentence.lowerBound >= 0, Int(sentence.upperBound) <= text.count else { return "has a sentence outside" }
        for offset in [start, end, sentence.lowerBound, sentence.upperBound] where Int(offset) < text.count {
            // UTF-8's continuation octets begin with the bits 10.
            if text[text.startIndex + Int(offset)] & 0xC0 == 0x80 { return "cuts a character in two" }
        }
        return nil
    }
}
