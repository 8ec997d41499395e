import Dispatch
import Synchronization
package import Transcripts

/// Finds the organisations, dates and events of a transcript.
///
/// A function of its arguments: tokens once, then the temporal tagger, the organisation tagger and the composer of
/// events over the same tokens. Making one costs nothing: the gazetteer and the word lists are compiled when the first
/// text is read, which a server of an unchanged corpus never needs.
package struct Annotator: Sendable {
    private let rules: LazyRules

    /// - Parameter gazetteer: the organisations known by name; without them only the rules speak.
    package init(gazetteer: Gazetteer = Gazetteer()) { rules = LazyRules(gazetteer: gazetteer) }

    /// Begins to compile aside, for who knows that a text will be read.
    package func prepare() { DispatchQueue.global(qos: .userInitiated).async { compile() } }

    /// Compiles at once what is not compiled yet.
    package func compile() { _ = rules.compiled }

    /// Interns the words of the rules, which every gazetteer adds to: for who knows that there will be one.
    package static func prepareRules() { _ = RuleWords.shared }

    package func annotate(_ transcript: Transcript) -> Annotations { rules.compiled.annotate(transcript) }
}

/// The rules, compiled once, by whoever needs them first; others wait meanwhile.
private final class LazyRules: Sendable {
    private enum State {
        case waiting(Gazetteer)
        case compiled(CompiledRules)
    }

    private let state: Mutex<State>

    init(gazetteer: Gazetteer) { state = Mutex(.waiting(gazetteer)) }

    var compiled: CompiledRules {
        state.withLock { state in
            switch state {
            case .compiled(let rules): return rules
            case .waiting(let gazetteer):
                let rules = CompiledRules(gazetteer: gazetteer)
                state = .compiled(rules)
                return rules
            }
        }
    }
}

private struct CompiledRules: Sendable {
    private let tokeniser: Tokeniser
    private let temporalTagger: TemporalTagger
    private let organisationTagger: OrganisationTagger

    /// Rules first put their words into the lexicon, then the gazetteer does, then it is built, then texts are read.
    init(gazetteer: Gazetteer) {
        let rules = RuleWords.shared
        var builder = rules.builder
        temporalTagger = rules.temporalTagger
        organisationTagger = OrganisationTagger(gazetteer: gazetteer, lexicon: rules.organisations, words: &builder)
        tokeniser = Tokeniser(lexicon: builder.build())
    }

    func annotate(_ transcript: Transcript) -> Annotations {
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

/// The words of the rules: the same whatever organisations are known by name.
private struct RuleWords: Sendable {
    static let shared = RuleWords()

    let builder: LexiconBuilder
    let temporalTagger: TemporalTagger
    let organisations: OrganisationLexicon

    private init() {
        var builder = LexiconBuilder()
        temporalTagger = TemporalTagger(interningInto: &builder)
        organisations = OrganisationLexicon(words: &builder)
        self.builder = builder
    }
}
