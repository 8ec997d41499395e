import Extraction
import Transcripts

/// The parameters that several endpoints share.
extension ParameterSpecification {
    static let limit = ParameterSpecification(
        "limit", .integer(PageLimit.allowed, default: PageLimit.standard),
        "How many on a page; of NDJSON and CSV, how many at all (without it, every one).")
    static let cursor = ParameterSpecification(
        "cursor", .cursor, "Where the page begins: `page.next` or `page.previous` of another page.")
    static let speaker = filter("speaker", "Speakers' ids.")
    static let transcript = filter("transcript", "Transcripts' ids.")
    static let organisation = filter("organisation", "Organisations' ids.")
    static let language = filter("language", "BCP 47 tags; `en` also admits `en-GB`.")
    static let role = choice("role", SpeakerRole.self, "The speaker's role.")
    static let kind = choice("kind", TurnKind.self, "What kind of turn.")
    static let minimumWords = ParameterSpecification(
        "min_words", .integer(0...1_000_000, default: nil), "Turns of at least so many words.")

    static func fields(of schema: Schema) -> ParameterSpecification {
        ParameterSpecification("fields", .fields(schema.paths), "Only these fields, separated by commas.")
    }

    static func sort(_ keys: [String]) -> ParameterSpecification {
        ParameterSpecification("sort", .sort(keys), "The order; `-` before the name turns it round.")
    }

    static func from(_ summary: String) -> ParameterSpecification { ParameterSpecification("from", .date, summary) }
    static func to(_ summary: String) -> ParameterSpecification { ParameterSpecification("to", .date, summary) }
    static func query(_ summary: String, isRequired: Bool = false) -> ParameterSpecification {
        ParameterSpecification("q", .query, isRequired: isRequired, summary)
    }

    static func filter(_ name: String, _ summary: String) -> ParameterSpecification {
        ParameterSpecification(name, .text, isFilter: true, summary + " Repeated: any of them; `-ID` keeps one out.")
    }

    static func choice<Value: RawRepresentable & CaseIterable>(
        _ name: String, _: Value.Type, _ summary: String
    ) -> ParameterSpecification where Value.RawValue == String {
        let words = Value.allCases.map(\.rawValue)
        return ParameterSpecification(
            name, .choice(words), isFilter: true, summary + " Repeated: any of them; `-` before it keeps it out.")
    }
}

extension [ParameterSpecification] {
    /// What every list of objects of this shape takes.
    static func list(of schema: Schema, sort keys: [String] = []) -> [ParameterSpecification] {
        [.limit, .cursor, .fields(of: schema)] + (keys.isEmpty ? [] : [.sort(keys)])
    }
}
