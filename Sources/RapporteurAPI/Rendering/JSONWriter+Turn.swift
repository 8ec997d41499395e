import Corpus
import Extraction
import Transcripts

extension JSONWriter {
    mutating func turn(_ turn: TurnView) {
        object { writer in
            writer.field("id", turn.slug)
            writer.field("permalink", turn.permalink)
            writer.field("transcript", turn.transcript.slug)
            writer.field("number", turn.number)
            writer.field("exchange", turn.exchange)
            writer.field("speaker", turn.speaker?.slug)
            writer.field("label", turn.label)
            writer.field("kind", turn.kind.rawValue)
            writer.field("text") { writer in turn.withText { writer.string(utf8: $0) } }
            writer.field("paragraphs") { writer in
                writer.array(turn.paragraphs) { writer, range in writer.object { $0.span(range) } }
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
            writer.field("previous", turn.previous.map { turn.corpus.turn($0).slug })
            writer.field("next", turn.next.map { turn.corpus.turn($0).slug })
        }
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
                        writer.field("id", mention.organisation.slug)
                        writer.field("surface", mention.surface)
                        writer.span(mention.range)
                    }
                }
            }
            writer.field("times") { writer in
                writer.array(turn.times) { writer, time in
                    writer.object { writer in
                        writer.field("edtf", time.edtf?.text)
                        writer.field("timex", time.value)
                        writer.field("type", time.kind.rawValue)
                        writer.field("surface", time.surface)
                        writer.span(time.range)
                    }
                }
            }
        }
    }
}

extension TurnView {
    /// A stretch of the text, by code points.
    func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}
