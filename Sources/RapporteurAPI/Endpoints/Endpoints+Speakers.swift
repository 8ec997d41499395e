import Corpus
import HTTPServer

extension Endpoints {
    static let speakers: [Endpoint] = [
        Endpoint(
            name: "listSpeakers", tag: .speakers, path: base + "/speakers", summary: "Everybody who speaks.",
            parameters: [
                .transcript, .role,
                ParameterSpecification(
                    "named", .choice(["yes", "no"]),
                    "Those whose name is known, or the labels that no person was found for."),
                .query("Words of the name or a label; the last may be unfinished."),
            ] + .list(of: Schemas.speaker, sort: ["name", "turns", "words", "transcripts"]),
            answer: .list(of: "Speaker"), handler: listSpeakers),
        Endpoint(
            name: "getSpeaker", tag: .speakers, path: base + "/speakers/{id}", summary: "One speaker.",
            parameters: [.fields(of: Schemas.speaker)],
            answer: .init(schema: .named("Speaker"), formats: [.json, .jsonLD]), handler: getSpeaker),
    ]

    private static func listSpeakers(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let filter = call.parameters.speakerFilter
        let sort = call.parameters.order(SpeakerSortField.self, otherwise: .place)
        return try call.list(
            Listing {
                corpus.speakers(filter, sort: sort, page: $0)
            } write: {
                $0.speaker(corpus.speaker($1))
            })
    }

    private static func getSpeaker(_ call: Call) throws(APIError) -> Response {
        let speaker = try call.speaker()
        guard call.format == .json else { return call.answer(JSONLD(call).speaker(speaker), isCacheable: false) }
        return call.object { $0.speaker(speaker) }
    }
}
