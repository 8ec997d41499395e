import Corpus
import Testing
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct SnapshotTests {
    /// A file that goes when its test ends.
    private final class ScratchFile {
        let path: String

        init() {
            var template = Array("/tmp/rapporteur-snapshot-XXXXXX".utf8CString)
            let descriptor = mkstemp(&template)
            close(descriptor)
            path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        deinit { unlink(path) }

        func write(_ bytes: [UInt8]) {
            let file = fopen(path, "w")
            _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
            fclose(file)
        }

        func read() -> [UInt8] {
            guard let file = fopen(path, "r") else { return [] }
            defer { fclose(file) }
            var bytes = [UInt8](repeating: 0, count: 8 << 20)
            let count = bytes.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
            return Array(bytes[..<count])
        }
    }

    private static func answers(_ corpus: Corpus) -> [String] {
        var answers = [corpus.etag, "\(corpus.counts)", "\(corpus.suggest("a"))"]
        for text in ["bank", "\"of the\"", "policies -river", "ban*", "改革", "the", "zzz"] {
            let query = SearchQuery(parsing: text)
            let results = corpus.search(query)
            answers.append("\(results.total) \(results.elements) \(corpus.suggestion(for: query) ?? "")")
            answers += results.elements.map { "\(corpus.snippet($0.turn, SnippetMaker(query)))" }
            let facets = corpus.facets(query)
            answers.append("\(facets.speakers) \(facets.years) \(facets.transcripts)")
        }
        for id in corpus.transcriptIDs {
            let transcript = corpus.transcript(id)
            answers.append(
                "\(transcript.slug) \(transcript.title) \(transcript.speakers) \(transcript.details.metadata)")
            answers.append(transcript.withSource { String(decoding: $0, as: UTF8.self) })
            for turn in transcript.turns.prefix(5) {
                let view = corpus.turn(turn)
                answers.append("\(view.permalink) \(view.text) \(view.words) \(view.times.map(\.value))")
            }
        }
        answers.append("\(corpus.quotes("the bank lends of the zone").page())")
        return answers
    }

    @Test("A corpus from a snapshot answers as the one that was written")
    func sameAnswers() throws {
        let corpus = MadeCorpus(seed: 21).corpus(partSizes: [2, 4])
        let file = ScratchFile()
        try CorpusSnapshot.write(corpus, to: file.path)
        try CorpusSnapshot.verify(file.path)
        #expect(Self.answers(try CorpusSnapshot.open(file.path)) == Self.answers(corpus))
    }

    @Test("A corpus that takes over transcripts of another answers as it does")
    func sameAfterReuse() throws {
        let corpus = MadeCorpus(seed: 22).corpus()
        let builder = CorpusBuilder()
        let part = builder.makePart()
        for id in corpus.transcriptIDs { part.append(reusing: corpus, transcript: id) }
        #expect(Self.answers(builder.finish([part.finish()])) == Self.answers(corpus))
    }

    @Test("What stands between turns outlives a snapshot and a reload")
    func keepsNarratives() throws {
        var transcript = SmallCorpus.transcript("pier", turns: [("Mina", "Where is it?"), ("Tomas", "In the sea.")])
        transcript.narratives = [
            Narrative(text: "(A bell.)", afterTurn: 0, line: 1), Narrative(text: "(Laughter.)", afterTurn: 2, line: 5),
        ]
        let corpus = SmallCorpus.corpus([transcript])
        let file = ScratchFile()
        try CorpusSnapshot.write(corpus, to: file.path)
        let opened = try CorpusSnapshot.open(file.path)
        let builder = CorpusBuilder()
        let part = builder.makePart()
        for id in opened.transcriptIDs { part.append(reusing: opened, transcript: id) }
        let reloaded = builder.finish([part.finish()])
        for corpus in [corpus, opened, reloaded] {
            let id = try #require(corpus.transcriptIDs.first)
            #expect(corpus.transcript(id).details.narratives == transcript.narratives)
        }
    }

    @Test("A snapshot with any byte changed is refused or does no harm", arguments: [0, 1 << 30])
    func withstandsChanges(checkedBytesMax: Int) throws {
        let corpus = MadeCorpus(seed: 23, transcriptCount: 2, turnsEach: 4).corpus()
        let file = ScratchFile()
        try CorpusSnapshot.write(corpus, to: file.path)
        let whole = file.read()
        let expected = Self.answers(corpus)
        let damaged = ScratchFile()
        // Every byte of the header, and bytes all over the rest; the texts and lists are at its end.
        let places =
            Array(0..<64) + stride(from: 64, to: whole.count, by: 6_007)
            + (whole.count - 30_000..<whole.count)
            .filter { $0 % 401 == 0 }
        var refused = 0
        for place in places where place >= 0 {
            var bytes = whole
            bytes[place] ^= 0x41
            damaged.write(bytes)
            do {
                let opened = try CorpusSnapshot.open(damaged.path, payloadCheckedAtOnceBytesMax: checkedBytesMax)
                let answers = Self.answers(opened)
                // Where all is checked, only bytes that nothing reads may change without being noticed.
                #expect(checkedBytesMax == 0 || answers == expected)
            } catch { refused += 1 }
        }
        #expect(refused > 0)
    }

    @Test("A snapshot cut anywhere, of nothing or of something else is refused")
    func refusesForeign() throws {
        let file = ScratchFile()
        try CorpusSnapshot.write(MadeCorpus(seed: 24, transcriptCount: 1, turnsEach: 2).corpus(), to: file.path)
        let whole = file.read()
        let damaged = ScratchFile()
        for length in [0, 1, 63, 64, 4095, 4096, whole.count / 2, whole.count - 1] {
            damaged.write(Array(whole[..<length]))
            #expect(throws: SnapshotError.self) { try CorpusSnapshot.open(damaged.path) }
        }
        damaged.write(Array("VP: This is a transcript and no snapshot, though it is long enough to be one. ".utf8))
        #expect(throws: SnapshotError.notASnapshot(path: damaged.path)) { try CorpusSnapshot.open(damaged.path) }
        #expect(throws: SnapshotError.self) { try CorpusSnapshot.open("/nonexistent/snapshot") }
        var swapped = whole
        swapped.swapAt(8, 11)
        swapped.swapAt(9, 10)
        damaged.write(swapped)
        #expect(throws: SnapshotError.foreignByteOrder(path: damaged.path)) { try CorpusSnapshot.open(damaged.path) }
    }
}
