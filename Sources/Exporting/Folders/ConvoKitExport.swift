import Corpus
import RapporteurAPI
import Transcripts

/// The five files of a ConvoKit corpus: a transcript is a conversation, a turn an utterance that replies to the turn
/// before it.
struct ConvoKitExport {
    let corpus: Corpus
    let progress: (ExportProgress) -> Void

    /// ConvoKit must have a speaker for each utterance: the one of turns that name nobody, where there are such.
    private static let nobody = "unattributed"

    func write(to folder: String) throws(ExportError) {
        let names = ["utterances.jsonl", "conversations.json", "speakers.json", "corpus.json", "index.json"]
        try FileWriter.writeTogether(names.map { "\(folder)/\($0)" }) { place, file throws(ExportError) in
            switch place {
            case 0: try writeUtterances(to: file)
            case 1: try FileWriter.write(conversations(), to: file)
            case 2: try FileWriter.write(speakers(), to: file)
            case 3: try FileWriter.write(corpusMetadata(), to: file)
            default: try FileWriter.write(index(), to: file)
            }
        }
    }

    private func writeUtterances(to path: String) throws(ExportError) {
        let utterances = try FileWriter(path)
        let transcripts = corpus.transcriptIDs
        for (index, id) in transcripts.enumerated() {
            let turns = corpus.transcript(id).turns.map { corpus.turn($0) }
            if let first = turns.first { try utterances.write(lines(turns, in: first.slug)) }
            progress(ExportProgress(done: index + 1, total: transcripts.count))
        }
        try utterances.finish()
    }

    private func conversations() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for id in corpus.transcriptIDs {
                let transcript = corpus.transcript(id)
                guard let first = transcript.turns.first else { continue }
                writer.member(named: corpus.turn(first).slug) { $0.conversation(transcript) }
            }
        }
        return writer.bytes
    }

    private func lines(_ turns: [TurnView], in conversation: String) -> [UInt8] {
        var writer = JSONWriter(capacity: 64 * 1024)
        for turn in turns {
            writer.object { writer in
                writer.field("id", turn.slug)
                writer.field("conversation_id", conversation)
                writer.field("text") { writer in turn.withText { writer.string(utf8: $0) } }
                writer.field("speaker", turn.speaker?.slug ?? ConvoKitExport.nobody)
                writer.field("meta") { $0.utteranceMetadata(turn) }
                writer.field("reply-to", turn.previous.map { corpus.turn($0).slug })
                writer.field("timestamp", Int?.none)
                writer.field("vectors") { $0.array { _ in } }
            }
            writer.endLine()
        }
        return writer.bytes
    }

    private func speakers() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            for id in corpus.speakerIDs {
                let speaker = corpus.speaker(id)
                writer.member(named: speaker.slug) { $0.speakerEntry(name: speaker.name, role: speaker.role.rawValue) }
            }
            let attributed = corpus.speakerIDs.reduce(0) { $0 + corpus.speaker($1).turnCount }
            guard attributed < corpus.counts.turns else { return }
            writer.member(named: ConvoKitExport.nobody) { $0.speakerEntry(name: "Unattributed", role: "participant") }
        }
        return writer.bytes
    }

    private func corpusMetadata() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("name", "rapporteur")
            writer.field("etag", corpus.etag)
        }
        return writer.bytes
    }

    /// The Python types of the metadata, by which ConvoKit knows that none of it is binary.
    private func index() -> [UInt8] {
        let text = "<class 'str'>"
        let number = "<class 'int'>"
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("utterances-index") { writer in
                writer.types([
                    ("kind", text), ("number", number), ("exchange", number), ("permalink", text), ("words", number),
                ])
            }
            writer.field("speakers-index") { $0.types([("name", text), ("role", text)]) }
            writer.field("conversations-index") { writer in
                writer.types([("transcript", text), ("title", text), ("date", text), ("language", text), ("url", text)])
            }
            writer.field("overall-index") { $0.types([("name", text), ("etag", text)]) }
            writer.field("version", 1)
            writer.field("vectors") { $0.array { _ in } }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func conversation(_ transcript: TranscriptView) {
        let metadata = transcript.details.metadata
        object { writer in
            writer.field("meta") { writer in
                writer.object { writer in
                    writer.field("transcript", transcript.slug)
                    writer.field("title", transcript.title)
                    writer.field("date", metadata.date?.text)
                    writer.field("language", transcript.language)
                    writer.field("url", metadata.url)
                }
            }
            writer.field("vectors") { $0.array { _ in } }
        }
    }

    fileprivate mutating func utteranceMetadata(_ turn: TurnView) {
        object { writer in
            writer.field("kind", turn.kind.rawValue)
            writer.field("number", turn.number)
            writer.field("exchange", turn.exchange)
            writer.field("permalink", turn.permalink)
            writer.field("words", turn.words)
        }
    }

    fileprivate mutating func speakerEntry(name: String, role: String) {
        object { writer in
            writer.field("meta") { writer in
                writer.object { writer in
                    writer.field("name", name)
                    writer.field("role", role)
                }
            }
            writer.field("vectors") { $0.array { _ in } }
        }
    }

    fileprivate mutating func types(_ fields: [(String, String)]) {
        object { writer in
            for (name, type) in fields { writer.member(named: name) { $0.array([type]) { $0.string($1) } } }
        }
    }
}
