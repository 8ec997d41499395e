import Corpus
import Testing

@Suite("Slugs of transcripts")
struct SlugTests {
    @Test("Equal names are counted, whatever stands between them")
    func equalNames() {
        let names = ["talk", "talk", "other", "talk-2", "talk", "other"]
        let corpus = SmallCorpus.corpus(names.map { SmallCorpus.transcript($0, turns: [("Ada", "Words.")]) })
        let slugs = corpus.transcriptIDs.map { corpus.transcript($0).slug }
        #expect(slugs == ["talk", "talk-2", "other", "talk-2-2", "talk-3", "other-2"])
    }

    @Test("No transcript takes the name that the whole corpus goes by")
    func reserved() {
        let corpus = SmallCorpus.corpus([SmallCorpus.transcript(Corpus.wholeSlug, turns: [("Ada", "Words.")])])
        #expect(corpus.transcriptIDs.map { corpus.transcript($0).slug } == ["all-2"])
    }
}
