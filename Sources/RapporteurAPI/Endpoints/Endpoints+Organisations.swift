import Corpus
import Extraction
import HTTPServer

extension Endpoints {
    static let organisations: [Endpoint] = [
        Endpoint(
            name: "listOrganisations", tag: .organisations, path: base + "/organisations",
            summary: "The organisations that are named, the most mentioned first.",
            parameters: [
                .transcript, .speaker, .choice("kind", OrganisationKind.self, "What kind of organisation."),
                .query("Words of the name, the acronym or a surface seen; the last may be unfinished."),
            ] + .list(of: Schemas.organisation, sort: ["name", "mentions", "turns", "transcripts"]),
            answer: .list(of: "Organisation"), handler: listOrganisations),
        Endpoint(
            name: "getOrganisation", tag: .organisations, path: base + "/organisations/{id}",
            summary: "One organisation.", parameters: [.fields(of: Schemas.organisation)],
            answer: .init(schema: .named("Organisation"), formats: [.json, .jsonLD]), handler: getOrganisation),
        Endpoint(
            name: "listMentions", tag: .organisations, path: base + "/organisations/{id}/mentions",
            summary: "Every place where it is named, in the order of the text.",
            parameters: [.transcript, .speaker, .choice("form", MentionForm.self, "The form of the words.")]
                + .list(of: Schemas.mention),
            answer: .list(of: "Mention"), handler: listMentions),
        Endpoint(
            name: "listRelated", tag: .organisations, path: base + "/organisations/{id}/related",
            summary: "What is named in the same turns, the most often first.",
            parameters: .list(of: Schemas.related), answer: .list(of: "RelatedOrganisation"), handler: listRelated),
        Endpoint(
            name: "getTrend", tag: .organisations, path: base + "/organisations/{id}/trend",
            summary: "How often it is named, over the dates of the transcripts.",
            parameters: [
                ParameterSpecification(
                    "per", .choice(TrendPeriod.allCases.map(\.rawValue)), "A year (the default) or a month."),
                .transcript, .speaker,
            ] + .list(of: Schemas.trendPoint),
            answer: .list(of: "TrendPoint"), handler: getTrend),
    ]

    private static func listOrganisations(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let filter = call.parameters.organisationFilter
        let sort = call.parameters.order(OrganisationSortField.self, otherwise: .mentions, isDescending: true)
        return try call.list(
            Listing {
                corpus.organisations(filter, sort: sort, page: $0)
            } write: {
                $0.organisation(corpus.organisation($1))
            })
    }

    private static func getOrganisation(_ call: Call) throws(APIError) -> Response {
        let organisation = try call.organisation()
        guard call.format == .json else {
            return call.answer(JSONLD(call).organisation(organisation), isCacheable: false)
        }
        return call.object { $0.organisation(organisation) }
    }

    private static func listMentions(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let organisation = try call.organisation().id
        let filter = call.parameters.mentionFilter
        return try call.list(
            Listing {
                corpus.mentions(of: organisation, filter, page: $0)
            } write: {
                $0.mention(corpus.mention($1))
            })
    }

    private static func listRelated(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let organisation = try call.organisation().id
        return try call.list(
            Listing {
                corpus.related(to: organisation, page: $0)
            } write: {
                $0.related($1, in: corpus)
            })
    }

    private static func getTrend(_ call: Call) throws(APIError) -> Response {
        let organisation = try call.organisation().id
        let step = call.parameters.text("per").flatMap(TrendPeriod.init) ?? .year
        let points = call.corpus.trend(of: organisation, per: step, call.parameters.mentionFilter)
        return try call.list(Listing(of: points) { $0.trendPoint($1) })
    }
}

extension JSONWriter {
    fileprivate mutating func related(_ related: RelatedOrganisation, in corpus: Corpus) {
        let organisation = corpus.organisation(related.organisation)
        object { writer in
            writer.field("id", organisation.slug)
            writer.field("name", organisation.name)
            writer.field("turns", related.turns)
        }
    }

    fileprivate mutating func trendPoint(_ point: TrendPoint) {
        object { writer in
            writer.field("period", point.period)
            writer.field("mentions", point.mentions)
            writer.field("turns", point.turns)
            writer.field("transcripts", point.transcripts)
        }
    }
}
