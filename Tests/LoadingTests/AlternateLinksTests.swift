import Corpus
import Extraction
import Loading
import Testing
import Transcripts

@Suite("Translations")
struct AlternateLinksTests {
    private static let text = "A: What is it?\nB: It is one.\nA: And then?\nB: Then two.\n"

    private static func loader() -> CorpusLoader {
        let documents = DocumentLoader(reader: TranscriptReader(), annotator: Annotator())
        return CorpusLoader(documents: documents, fetcher: URLFetcher(), copies: FetchedCopies())
    }

    @Test("A folder's .alternates file makes two transcripts name one another; a reload notices when it changes")
    func pairs() throws {
        let folder = try ScratchFolder()
        for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(AlternateLinksTests.text, to: name) }
        try folder.write("# ours\na.txt\tc.txt\n", to: ".alternates")
        let loader = AlternateLinksTests.loader()
        let first = try #require(try loader.load([folder.path]))
        #expect(slugs(first.corpus) == [["c"], [], ["a"]])
        try folder.write("a.txt\tb.txt\n", to: ".alternates")
        let second = try #require(try loader.load([folder.path], after: first))
        #expect(second.report.documentsRead == 3)
        #expect(slugs(second.corpus) == [["b"], ["a"], []])
    }

    private func slugs(_ corpus: Corpus) -> [[String]] {
        corpus.transcriptIDs.map { id in
            corpus.transcript(id).details.alternates.map { corpus.transcript($0.transcript).slug }
        }
    }

    @Test("A name that is not there is a warning about the file of pairs")
    func missing() throws {
        let folder = try ScratchFolder()
        try folder.write(AlternateLinksTests.text, to: "a.txt")
        try folder.write("a.txt\tz.txt\n", to: ".alternates")
        let loaded = try #require(try AlternateLinksTests.loader().load([folder.path]))
        #expect(loaded.problems.map(\.location) == [.file(path: folder.path + "/.alternates")])
        #expect(loaded.problems.allSatisfy { !$0.isFatal })
    }
}
