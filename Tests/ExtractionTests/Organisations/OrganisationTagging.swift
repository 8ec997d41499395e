import Extraction
import Foundation
import Transcripts

/// The tagger with the gazetteer that we ship, made once for all tests.
struct OrganisationTagging: Sendable {
    private let tokeniser: Tokeniser
    private let tagger: OrganisationTagger

    private static let result = Result { try OrganisationTagging(Gazetteer.shipped) }

    static var shared: OrganisationTagging { get throws { try result.get() } }

    init(_ gazetteer: Gazetteer) {
        var words = LexiconBuilder()
        tagger = OrganisationTagger(gazetteer: gazetteer, words: &words)
        tokeniser = Tokeniser(lexicon: words.build())
    }

    func annotate(_ transcript: Transcript) -> Annotations {
        var annotations = Annotations()
        tagger.tag(tokeniser.tokenise(transcript), into: &annotations)
        return annotations
    }

    func mentions(in text: String) -> [OrganisationMention] { annotate(makeTranscript([text])).mentions }

    /// What is found in a text, each as its words and the organisation's id.
    func found(in turns: [String], language: String = "en") -> [FoundOrganisation] {
        let transcript = makeTranscript(turns, language: language)
        let annotations = annotate(transcript)
        return annotations.mentions.map { mention in
            let organisation = annotations.organisations[Int(mention.organisation)]
            return FoundOrganisation(
                surface: surface(of: mention.start..<mention.end, turn: mention.turn, in: transcript),
                identity: organisation.identity, form: mention.form, rule: mention.rule)
        }
    }
}

/// A mention for comparison in tests.
struct FoundOrganisation: Equatable {
    var surface: String
    var identity: String
    var form: MentionForm
    var rule: RuleName
}

/// The root of the project, found from this file.
let projectRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

func shippedYAML() throws -> Data {
    try Data(contentsOf: projectRoot.appendingPathComponent("Config/organisations.yaml"))
}

extension Gazetteer {
    static var shipped: Gazetteer { get throws { try Gazetteer(yaml: shippedYAML(), file: "organisations.yaml") } }

    init(yaml: Data, file: String) throws {
        self = try yaml.withUnsafeBytes { try Gazetteer(yaml: $0, file: file) }
    }

    init(yaml: String, file: String = "organisations.yaml") throws {
        try self.init(yaml: Data(yaml.utf8), file: file)
    }
}
