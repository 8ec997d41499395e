package import Transcripts

/// Finds the organisations, dates and events of a transcript.
///
/// A function of its arguments: tokens once, then the temporal tagger, the organisation tagger and the composer of
/// events over the same tokens.
package struct Annotator: Sendable {
    private let tokeniser: Tokeniser
    private let temporalTagger: TemporalTagger
    private let organisationTagger: OrganisationTagger

    /// Rules first put their words into the lexicon, then it is built, then texts are read.
    ///
    /// - Parameter gazetteer: the organisations known by name; without them only the rules speak.
    package init(gazetteer: Gazetteer = Gazetteer()) {
        var builder = LexiconBuilder()
        organisationTagger = OrganisationTagger(gazetteer: gazetteer, words: &builder)
        temporalTagger = TemporalTagger(interningInto: &builder)
        let lexicon = builder.build()
        tokeniser = Tokeniser(lexicon: lexicon)
    }

    package func annotate(_ transcript: Transcript) -> Annotations {
        var annotations = Annotations()
        let tokenised = tokeniser.tokenise(transcript)
        organisationTagger.tag(tokenised, into: &annotations)
        let times = temporalTagger.tag(tokenised)
        annotations.times = times.map(\.expression)
        let composer = EventComposer(tokenised: tokenised, mentions: annotations.mentions)
        annotations.events = composer.compose(times)
        EventCuration(tokenised: tokenised, composer: composer)
            .apply(transcript.curation.events, to: &annotations.events, &annotations.diagnostics)
        return annotations
    }
}
