import Corpus
import HTTPServer

extension Endpoints {
    static let search: [Endpoint] = [
        Endpoint(
            name: "search", tag: .search, path: base + "/search",
            summary: "Turns that have the words, the best first (BM25).",
            parameters: [
                .query("Words mean AND; `\"a phrase\"`, `-not`, `prefix*`.", isRequired: true),
                ParameterSpecification(
                    "sort", .choice(SearchSort.allCases.map(\.rawValue)), "By relevance (the default) or by date."),
                ParameterSpecification(
                    "facets", .choice(facetKinds.keys.sorted()),
                    "Which facets are counted: `all` (the default), `none` or one of them; the others stay empty."),
            ] + .turnFilters + .list(of: Schemas.searchHit),
            answer: .list(
                of: "SearchHit",
                extras: [
                    Property("facets", Schemas.facets, "The twenty largest of each, over all hits."),
                    Property("suggestion", Schemas.optionalText, "Another question, where nothing was found."),
                ]), handler: search),
        Endpoint(
            name: "findQuotation", tag: .search, path: base + "/quotes",
            summary: "Whether somebody said that: exact matches first, then near ones with what differs.",
            parameters: [
                ParameterSpecification("text", .quotation, isRequired: true, "The words."),
                ParameterSpecification("speaker", .text, "Only what this speaker said."),
                ParameterSpecification("transcript", .text, "Only in this transcript."),
            ] + .list(of: Schemas.quotation),
            answer: .list(of: "Quotation"), handler: findQuotation),
        Endpoint(
            name: "suggest", tag: .search, path: base + "/suggest",
            summary: "Speakers, organisations and transcripts whose names begin so.",
            parameters: [
                .query("The beginning of a name.", isRequired: true),
                ParameterSpecification(
                    "limit", .integer(PageLimit.allowed, default: 10), ParameterSpecification.limit.summary),
                .cursor, .fields(of: Schemas.suggestion),
            ], answer: .list(of: "Suggestion"), handler: suggest),
    ]

    private static let facetKinds: [String: Facets.Kinds] = [
        "all": .all, "none": Facets.Kinds(), "transcripts": .transcripts, "speakers": .speakers,
        "organisations": .organisations, "years": .years,
    ]

    private static func search(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let query = SearchQuery(parsing: call.parameters.text("q") ?? "")
        let filter = call.parameters.turnConditions
        let sort = call.parameters.text("sort").flatMap(SearchSort.init) ?? .relevance
        let snippets = SnippetMaker(query)
        let listing = Listing {
            let page = corpus.search(query, filter: filter, sort: sort, page: $0)
            corpus.prefetch(page.elements.map(\.turn))
            return page
        } write: {
            $0.searchHit($1, snippets, in: corpus)
        }
        return try call.list(listing) { writer, total in
            let kinds = call.parameters.text("facets").flatMap { facetKinds[$0] } ?? .all
            if !kinds.isEmpty {
                writer.field("facets") { writer in
                    writer.facets(corpus.facets(query, filter: filter, of: kinds, limit: 20), in: corpus)
                }
            }
            writer.field("suggestion", total > 0 ? nil : corpus.suggestion(for: query))
        }
    }

    private static func findQuotation(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let matches = corpus.quotes(
            call.parameters.text("text") ?? "", speaker: call.parameters.text("speaker"),
            transcript: call.parameters.text("transcript"))
        return try call.list(
            Listing {
                matches.page($0)
            } write: {
                $0.quotation($1, in: corpus)
            })
    }

    private static func suggest(_ call: Call) throws(APIError) -> Response {
        let completions = call.corpus.suggest(call.parameters.text("q") ?? "", limit: .max)
        let basePath = call.context.settings.basePath
        return try call.list(Listing(of: completions) { $0.completion($1, below: basePath) })
    }
}
