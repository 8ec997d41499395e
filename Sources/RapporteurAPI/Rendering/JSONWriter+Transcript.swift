import Corpus
import Transcripts

extension JSONWriter {
    mutating func transcript(_ transcript: TranscriptView) {
        let details = transcript.details
        let metadata = details.metadata
        object { writer in
            writer.field("id", transcript.slug)
            writer.field("title", transcript.title)
            writer.field("date", metadata.date?.text)
            writer.field("date_source", metadata.dateSource?.rawValue)
            writer.field("language", transcript.language)
            writer.field("publisher", metadata.publisher)
            writer.field("url", metadata.url)
            writer.field("licence", metadata.licence)
            writer.field("introduction", strings: details.introduction)
            writer.field("speakers") { writer in
                writer.array(transcript.speakers) { $0.transcriptSpeaker($1, in: transcript.corpus) }
            }
            writer.field("counts") { $0.counts(of: transcript, details) }
            writer.field("exchanges") { writer in
                writer.array(details.exchanges) { $0.exchange($1, of: transcript) }
            }
            writer.field("sections") { writer in
                writer.array(details.sections) { $0.section($1, of: transcript) }
            }
            writer.field("further_reading") { $0.array(details.furtherReading) { $0.furtherReading($1) } }
            writer.field("alternates") { writer in
                writer.array(details.alternates) { writer, alternate in
                    writer.object { writer in
                        writer.field("transcript", transcript.corpus.transcript(alternate.transcript).slug)
                        writer.field("language", alternate.language)
                    }
                }
            }
            writer.field("diagnostics") { $0.array(details.diagnostics) { $0.diagnostic($1) } }
        }
    }

    private mutating func transcriptSpeaker(_ speaker: TranscriptSpeakerView, in corpus: Corpus) {
        object { writer in
            writer.field("id", corpus.speaker(speaker.speaker).slug)
            writer.field("role", speaker.role.rawValue)
            writer.field("labels", strings: speaker.labels)
            writer.field("turns", speaker.turns)
            writer.field("words", speaker.words)
        }
    }

    private mutating func counts(of transcript: TranscriptView, _ details: TranscriptDetails) {
        object { writer in
            writer.field("turns", transcript.turnCount)
            writer.field("words", transcript.words)
            writer.field("speakers", transcript.speakers.count)
            writer.field("exchanges", details.exchanges.count)
            writer.field("organisations", transcript.organisations.count)
            writer.field("mentions", transcript.mentionCount)
            writer.field("events", transcript.events.count)
        }
    }

    mutating func exchange(_ exchange: Exchange, of transcript: TranscriptView) {
        let slug = transcript.slug
        func ids(_ numbers: [Int32]) -> [String] { numbers.map { "\(slug).\($0)" } }
        object { writer in
            writer.field("number", Int(exchange.number))
            writer.field("question", strings: ids(exchange.question))
            writer.field("answer", strings: ids(exchange.answer))
            writer.field("commentary", strings: ids(exchange.commentary))
        }
    }

    private mutating func section(_ section: TranscriptSection, of transcript: TranscriptView) {
        object { writer in
            writer.field("title", section.title)
            writer.field("first_turn", "\(transcript.slug).\(section.firstTurn)")
            writer.field("last_turn", "\(transcript.slug).\(section.lastTurn)")
        }
    }

    private mutating func furtherReading(_ entry: FurtherReading) {
        object { writer in
            writer.field("title", entry.title)
            writer.field("url", entry.url)
        }
    }

    mutating func diagnostic(_ diagnostic: Diagnostic) {
        object { writer in
            writer.field("severity", diagnostic.severity.rawValue)
            writer.field("line", diagnostic.line)
            writer.field("column", diagnostic.column)
            writer.field("code", diagnostic.code.rawValue)
            writer.field("message", diagnostic.message)
        }
    }
}
