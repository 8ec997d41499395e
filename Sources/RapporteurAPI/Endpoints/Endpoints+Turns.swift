import Corpus
import HTTPServer
import HTTPTypes

extension Endpoints {
    static let turns: [Endpoint] = [
        Endpoint(
            name: "listTurns", tag: .turns, path: base + "/turns", summary: "The turns, in the order of the text.",
            parameters: .turnFilters + [.query("Words; as for a search.")]
                + .list(of: Schemas.turn, sort: ["date", "words"]),
            answer: .list(of: "Turn"), handler: listTurns),
        Endpoint(
            name: "getTurn", tag: .turns, path: base + "/turns/{id}",
            summary: "One turn, by its id or its permalink.", parameters: [.fields(of: Schemas.turn)],
            answer: .init(schema: .named("Turn"), formats: [.json, .jsonLD] + Format.citations),
            otherStatuses: [
                (.permanentRedirect, "The text of this permalink has another id now."),
                (.notFound, "No such turn, or the permalink's text is gone; the detail names what stands there now."),
            ], handler: getTurn),
        Endpoint(
            name: "getTurnContext", tag: .turns, path: base + "/turns/{id}/context",
            summary: "A turn and its neighbours, in the order of the text.",
            parameters: [
                ParameterSpecification("before", .integer(0...100, default: 2), "How many turns before it."),
                ParameterSpecification("after", .integer(0...100, default: 2), "How many turns after it."),
            ] + .list(of: Schemas.turn),
            answer: .list(of: "Turn"),
            otherStatuses: [(.permanentRedirect, "The text of this permalink has another id now.")],
            handler: getContext),
    ]

    private static func listTurns(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let filter = call.parameters.turnFilter
        let sort = call.parameters.order(TurnSortField.self, otherwise: .place)
        return try call.list(
            Listing {
                corpus.turns(filter, sort: sort, page: $0)
            } write: {
                $0.turn(corpus.turn($1))
            })
    }

    private static func getTurn(_ call: Call) throws(APIError) -> Response {
        switch try call.turnPlace() {
        case .moved(let turn): return Redirect.permanent(to: call.target(replacingID: turn.permalink))
        case .here(let turn):
            guard call.format != .json else { return call.object { $0.turn(turn) } }
            if let citation = call.citation(Citation(turn, SiteLinks(call.site))) { return citation }
            return call.answer(JSONLD(call).turn(turn), isCacheable: false)
        }
    }

    private static func getContext(_ call: Call) throws(APIError) -> Response {
        switch try call.turnPlace() {
        case .moved(let turn): return Redirect.permanent(to: call.target(replacingID: turn.permalink))
        case .here(let turn):
            let corpus = call.corpus
            let around = corpus.context(
                of: turn.id, before: call.parameters.integer("before") ?? 0,
                after: call.parameters.integer("after") ?? 0)
            return try call.list(Listing(of: around) { $0.turn(corpus.turn($1)) })
        }
    }
}
