import Extraction
import Loading
import Transcripts

/// What was found in a transcript and why: a line for each mention, date and event.
struct Explanation {
    static func text(_ document: LoadedDocument) -> String {
        var lines = document.findings.map(\.diagnostic).map {
            "\($0.severity.rawValue): \($0.message) [\($0.code.rawValue)]"
        }
        let transcript = document.transcript
        let found = document.annotations
        for mention in found.mentions {
            let entity = found.organisations[Int(mention.organisation)]
            let words = quote(transcript, mention.turn, mention.start..<mention.end)
            lines.append("turn \(mention.turn + 1): organisation \(words) is \(entity.identity), by \(mention.rule)")
        }
        for time in found.times {
            let words = quote(transcript, time.turn, time.start..<time.end)
            let date = time.edtf.map { " (\($0.text))" } ?? ""
            lines.append("turn \(time.turn + 1): time \(words) is \(time.value)\(date), by \(time.rule)")
        }
        for event in found.events {
            lines.append(
                "turn \(event.turn + 1): event \(event.edtf.text) \(event.status.rawValue) \(event.headline), by "
                    + "\(event.rule)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func quote(_ transcript: Transcript, _ turn: Int32, _ range: Range<Int32>) -> String {
        let start = transcript.turns[Int(turn)].text.lowerBound
        let bytes = transcript.text[start + Int(range.lowerBound)..<start + Int(range.upperBound)]
        return JSONText.quoted(String(decoding: bytes, as: UTF8.self))
    }
}
