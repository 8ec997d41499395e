import Corpus
import Extraction
import HTTPServer
import Transcripts

extension JSONWriter {
    mutating func turn(_ turn: TurnView) {
        object { writer in
            writer.field("id") { $0.slug(of: turn) }
            writer.field("permalink") { $0.permalink(of: turn) }
            writer.field("transcript") { writer in turn.transcript.withSlug { writer.string(utf8: $0) } }
            writer.field("number", turn.number)
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
            writer.field("previous") { $0.slug(of: turn.previous.map(turn.corpus.turn)) }
            writer.field("next") { $0.slug(of: turn.next.map(turn.corpus.turn)) }
        }
    }

    /// `{transcript}.{number}`, as `TurnView.slug`.
    private mutating func slug(of turn: TurnView?) {
        guard let turn else { return null() }
        string { turn.appendSlug(to: &$0) }
    }

    /// As `TurnView.permalink`.
    private mutating func permalink(of turn: TurnView) {
        string { output in
            turn.appendSlug(to: &output)
            output.append(UInt8(ascii: "~"))
            let hash = turn.permalinkHash
            for place in stride(from: 20, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: hash >> UInt32(place) & 15)
                output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
            }
        }
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

extension TurnView {
    /// Appends the id, escaped for JSON.
    fileprivate func appendSlug(to output: inout OutputBuffer) {
        transcript.withSlug { output.append(escaped: $0) }
        output.append(UInt8(ascii: "."))
        output.append(decimal: number)
    }

    /// A stretch of the text, by code points.
    func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}
