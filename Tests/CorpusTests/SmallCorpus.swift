import Corpus
import Extraction
import Testing
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Makes transcripts for tests from a speaker and a text a turn.
enum SmallCorpus {
    static func transcript(
        _ slug: String, title: String? = nil, language: String = "en", date: EDTF? = nil,
        turns: [(speaker: String, text: String)]
    ) -> Transcript {
        var transcript = Transcript(slug: slug)
        transcript.metadata.title = title ?? slug
        transcript.metadata.language = language
        transcript.metadata.date = date
        for (number, turn) in turns.enumerated() {
            let identity = turn.speaker.lowercased()
            var speaker = transcript.speakers.firstIndex { $0.identity == identity }
            if speaker == nil {
                speaker = transcript.speakers.count
                transcript.speakers.append(
                    TranscriptSpeaker(
                        identity: identity, name: turn.speaker, labels: [turn.speaker],
                        role: number == 0 ? .interviewer : .interviewee))
                transcript.labels.append(turn.speaker)
            }
            append(turn.text, speaker: speaker ?? 0, to: &transcript)
        }
        return transcript
    }

    private static func append(_ text: String, speaker: Int, to transcript: inout Transcript) {
        let start = transcript.text.count
        transcript.text += Array(text.utf8)
        let number = Int32(transcript.turns.count)
        let kind: TurnKind = speaker == 0 ? .question : .answer
        transcript.turns.append(
            Turn(
                speaker: Int32(speaker), label: Int32(speaker), kind: kind, exchange: number / 2 + 1,
                text: start..<transcript.text.count, paragraphs: 0..<0, notes: 0..<0,
                words: Int32(text.split { $0 == " " || $0 == "\n" }.count), line: number + 1))
    }

    /// The words of some organisations marked wherever they stand.
    static func annotations(of transcript: Transcript, organisations: [String] = []) -> Annotations {
        var annotations = Annotations()
        for name in organisations {
            annotations.organisations.append(
                OrganisationEntity(
                    identity: name.lowercased(), name: name, acronym: nil, kind: .other, parent: nil, wikidata: nil,
                    source: .gazetteer))
        }
        for (number, turn) in transcript.turns.enumerated() {
            let text = Array(transcript.text[turn.text])
            for start in text.indices {
                for (organisation, name) in organisations.enumerated() where text[start...].starts(with: name.utf8) {
                    annotations.mentions.append(
                        OrganisationMention(
                            organisation: Int32(organisation), turn: Int32(number), start: Int32(start),
                            end: Int32(start + name.utf8.count), form: .name, rule: RuleName("test"),
                            sentence: 0..<Int32(text.count)))
                }
            }
        }
        return annotations
    }

    static func corpus(_ transcripts: [Transcript], organisations: [String] = [], parts: Int = 1) -> Corpus {
        let builder = CorpusBuilder()
        var finished: [CorpusPart] = []
        let size = max(1, (transcripts.count + parts - 1) / parts)
        for first in stride(from: 0, to: transcripts.count, by: size) {
            let part = builder.makePart()
            for transcript in transcripts[first..<min(transcripts.count, first + size)] {
                part.append(transcript, annotations(of: transcript, organisations: organisations))
            }
            finished.append(part.finish())
        }
        return builder.finish(finished)
    }

    /// Through a snapshot.
    ///
    /// - Parameter change: of the snapshot's bytes, after which no large column is held against its checksum.
    static func reopened(_ corpus: Corpus, _ change: (inout [UInt8]) -> Void = { _ in }) throws -> Corpus {
        var template = Array("/tmp/rapporteur-reopened-XXXXXX".utf8CString)
        close(mkstemp(&template))
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        try CorpusSnapshot.write(corpus, to: path)
        let file = try #require(fopen(path, "r+"))
        var bytes = [UInt8](repeating: 0, count: 8 << 20)
        bytes.removeLast(bytes.count - bytes.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) })
        change(&bytes)
        rewind(file)
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        return try CorpusSnapshot.open(path, payloadCheckedAtOnceBytesMax: 0)
    }
}
