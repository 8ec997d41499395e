package import Transcripts

/// Finds the organisations, dates and events of a transcript.
///
/// A function of its arguments: tokens once, then the temporal tagger, the organisation tagger and the composer of
/// events over the same tokens.
package struct Annotator: Sendable {
    private let tokeniser: Tokeniser
    private let temporalTagger: TemporalTagger

    /// Rules first put their words into the lexicon, then it is built, then texts are read.
    package init() {
        var builder = LexiconBuilder()
        temporalTagger = TemporalTagger(interningInto: &builder)
        let lexicon = builder.build()
        tokeniser = Tokeniser(lexicon: lexicon)
    }

    package func annotate(_ transcript: Transcript) -> Annotations {
        var annotations = Annotations()
        let tokenised = tokeniser.tokenise(transcript)
        let times = temporalTagger.tag(tokenised)
        annotations.times = times.map(\.expression)
        let composer = EventComposer(tokenised: tokenised, mentions: annotations.mentions)
        annotations.events = composer.compose(times)
        EventCuration(tokenised: tokenised, composer: composer)
            .apply(transcript.curation.events, to: &annotations.events, &annotations.diagnostics)
        return annotations
    }
}
