import Corpus
import Extraction
import HTTPServer
import Transcripts

extension JSONWriter {
    mutating func turn(_ turn: TurnView) {
        turn.transcript.withSlug { self.turn(turn, inTranscript: $0) }
    }

    private mutating func turn(_ turn: TurnView, inTranscript transcript: UnsafeRawBufferPointer) {
        let number = turn.number
        object { writer in
            writer.field("id") { $0.string { $0.append(slug: transcript, number) } }
            writer.field("permalink") { writer in
                writer.string { $0.append(permalink: transcript, number, turn.permalinkHash) }
            }
            writer.field("transcript") { $0.string(utf8: transcript) }
            writer.field("number", number)
            writer.field("exchange", turn.exchange)
            writer.field("speaker") { $0.slug(of: turn.speaker) }
            writer.field("label") { writer in turn.withLabel { writer.string(utf8: $0) } }
            writer.field("kind", turn.kind.rawValue)
            writer.field("text") { writer in turn.withText { writer.string(utf8: $0) } }
            writer.field("paragraphs") { writer in
                writer.array { writer in
                    turn.forEachParagraph { range in writer.object { $0.span(range) } }
                }
            }
            writer.field("notes") { writer in
                writer.array(turn.notes) { writer, note in
                    writer.object { writer in
                        writer.span(note.range)
                        writer.field("text", note.text)
                    }
                }
            }
            writer.field("words", turn.words)
            writer.field("line", turn.line)
            writer.field("mentions") { $0.mentions(in: turn) }
            writer.field("previous") { $0.neighbour(transcript, turn.previous.map { _ in number - 1 }) }
            writer.field("next") { $0.neighbour(transcript, turn.next.map { _ in number + 1 }) }
        }
    }

    private mutating func neighbour(_ transcript: UnsafeRawBufferPointer, _ number: Int?) {
        guard let number else { return null() }
        string { $0.append(slug: transcript, number) }
    }

    private mutating func slug(of speaker: SpeakerView?) {
        guard let speaker else { return null() }
        speaker.withSlug { string(utf8: $0) }
    }

    /// The members of a stretch of text, in code points.
    mutating func span(_ range: Range<Int>) {
        field("start", range.lowerBound)
        field("end", range.upperBound)
    }

    private mutating func mentions(in turn: TurnView) {
        object { writer in
            writer.field("organisations") { writer in
                writer.array(turn.organisationMentions) { writer, mention in
                    writer.object { writer in
                        writer.field("id") { writer in
                            mention.organisation.withSlug { writer.string(utf8: $0) }
                        }
                        writer.field("surface") { writer in mention.withSurface { writer.string(utf8: $0) } }
                        writer.span(mention.range)
                    }
                }
            }
            writer.field("times") { writer in
                writer.array(turn.times) { writer, time in
                    writer.object { writer in
                        writer.field("edtf") { writer in time.withEDTF { writer.string(utf8: $0) } }
                        writer.field("timex") { writer in time.withValue { writer.string(utf8: $0) } }
                        writer.field("type", time.kind.rawValue)
                        writer.field("surface") { writer in time.withSurface { writer.string(utf8: $0) } }
                        writer.span(time.range)
                    }
                }
            }
        }
    }
}

extension OutputBuffer {
    /// Appends a turn's id, `{transcript}.{number}` as `TurnView.slug`, escaped for JSON.
    fileprivate mutating func append(slug transcript: UnsafeRawBufferPointer, _ number: Int) {
        append(escaped: transcript)
        append(UInt8(ascii: "."))
        append(decimal: number)
    }

    /// As `TurnView.permalink`.
    fileprivate mutating func append(permalink transcript: UnsafeRawBufferPointer, _ number: Int, _ hash: UInt32) {
        append(slug: transcript, number)
        append(UInt8(ascii: "~"))
        for place in stride(from: 20, through: 0, by: -4) { append(.hexadecimalDigit(hash >> UInt32(place))) }
    }
}

extension TurnView {
    /// A stretch of the text, by code points.
    func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}
