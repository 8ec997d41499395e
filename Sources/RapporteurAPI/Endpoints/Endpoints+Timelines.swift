import Corpus
import Extraction
import HTTPServer
import Transcripts

extension Endpoints {
    static let timelines: [Endpoint] = [
        Endpoint(
            name: "listTimelines", tag: .timelines, path: base + "/timelines",
            summary: "One timeline a transcript, and `all` at the end.",
            parameters: .list(of: Schemas.timeline), answer: .list(of: "Timeline"), handler: listTimelines),
        Endpoint(
            name: "getTimeline", tag: .timelines, path: base + "/timelines/{id}",
            summary: "One timeline; `id` is a transcript's, or `all`.",
            parameters: eventFilters + [
                ParameterSpecification(
                    "fields",
                    .fields(Schemas.timeline.paths + Schemas.event.paths.filter { !timelinePaths.contains($0) }),
                    "Only these fields; an event's with or without `events.` before them. NDJSON and CSV have events "
                        + "alone.")
            ],
            answer: .init(
                schema: .named("Timeline"), rows: ("events", Schemas.event),
                formats: [.json, .ndjson, .csv, .timelineJS, .iCalendar]),
            handler: getTimeline),
        Endpoint(
            name: "listEvents", tag: .timelines, path: base + "/timelines/{id}/events",
            summary: "The events of a timeline, a page at a time.",
            parameters: eventFilters + .list(of: Schemas.event), answer: .list(of: "Event"), handler: listEvents),
    ]

    private static let eventFilters: [ParameterSpecification] = [
        .from("Events that touch this time or a later one."), .to("Events that touch this time or an earlier one."),
        .speaker, .organisation, .choice("status", EventStatus.self, "As of the transcript's date."),
        .choice("precision", DatePrecision.self, "How finely the date is told."),
        .query("Words of the sentence or the headline."),
    ]

    private static let timelinePaths = Set(Schemas.timeline.paths)

    private static func listTimelines(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let scopes = corpus.transcriptIDs.map { corpus.transcript($0).slug } + [Corpus.wholeSlug]
        return try call.list(ofLarge: scopes) { [format = call.format, parameters = call.parameters] in
            Timeline($0, EventFilter(), in: corpus).element(format, parameters)
        }
    }

    private static func getTimeline(_ call: Call) throws(APIError) -> Response {
        if call.id != Corpus.wholeSlug { _ = try call.transcript() }
        let timeline = Timeline(call.id, call.parameters.eventFilter, in: call.corpus)
        return call.stream(timeline.producer(call.format, call.parameters, site: call.site))
    }

    private static func listEvents(_ call: Call) throws(APIError) -> Response {
        if call.id != Corpus.wholeSlug { _ = try call.transcript() }
        let corpus = call.corpus
        let timeline = Timeline(call.id, call.parameters.eventFilter, in: corpus)
        return try call.list(Listing(of: timeline.events) { $0.event(corpus.event($1)) })
    }
}
