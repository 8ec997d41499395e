import Corpus
import HTTPServer
import HTTPTypes

extension Endpoints {
    static let root = Endpoint(
        name: "getRoot", tag: .root, path: base, summary: "What this is, how much there is and where it is.",
        parameters: [.fields(of: Schemas.root)], answer: .init(schema: .named("Root")), handler: getRoot)

    static let server: [Endpoint] = [
        Endpoint(
            name: "getOpenAPI", tag: .server, path: "/openapi.json", summary: "This document.",
            answer: .init(schema: .anything), needsCorpus: false, handler: getOpenAPI),
        Endpoint(
            name: "getHealth", tag: .server, path: "/healthz", summary: "Whether the process lives.",
            answer: .init(schema: .named("Health")), needsCorpus: false, handler: { $0.health("ok") }),
        Endpoint(
            name: "getReadiness", tag: .server, path: "/readyz", summary: "Whether a corpus is loaded.",
            answer: .init(schema: .named("Health")), handler: { $0.health("ready") }),
        Endpoint(
            name: "getMetrics", tag: .server, path: "/metrics", summary: "The server's figures, for Prometheus.",
            answer: .init(schema: .text(), formats: [.plainText]), needsCorpus: false, handler: getMetrics),
    ]

    private static func getRoot(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        return call.object { writer in
            writer.object { writer in
                writer.field("name", "rapporteur")
                writer.field("version", call.context.version)
                writer.field("loaded_at", RFC3339.text(corpus.loadedAt))
                writer.field("corpus") { $0.object { $0.field("etag", corpus.etag) } }
                writer.field("counts") { $0.counts(corpus.counts) }
                writer.field("links") { $0.rootLinks(below: call.context.settings.basePath) }
            }
        }
    }

    private static func getMetrics(_ call: Call) throws(APIError) -> Response {
        guard let metrics = call.context.metrics else { throw .notFound(kind: "resource", id: "metrics", nearest: nil) }
        return metrics()
    }

    private static func getOpenAPI(_ call: Call) throws(APIError) -> Response {
        call.answer(OpenAPIDocument(endpoints: all, context: call.context).render())
    }
}

extension Call {
    fileprivate func health(_ status: String) -> Response {
        var writer = JSONWriter(capacity: 64)
        writer.object { $0.field("status", status) }
        var response = answer(writer.bytes, isCacheable: false)
        response.fields[.cacheControl] = "no-store"
        return response
    }
}

extension JSONWriter {
    fileprivate mutating func counts(_ counts: CorpusCounts) {
        object { writer in
            writer.field("transcripts", counts.transcripts)
            writer.field("speakers", counts.speakers)
            writer.field("turns", counts.turns)
            writer.field("words", counts.words)
            writer.field("organisations", counts.organisations)
            writer.field("mentions", counts.mentions)
            writer.field("events", counts.events)
        }
    }

    fileprivate mutating func rootLinks(below basePath: String) {
        let base = basePath + Endpoints.base
        object { writer in
            writer.field("self", base)
            for name in [
                "transcripts", "speakers", "turns", "organisations", "timelines", "search", "quotes", "suggest",
            ] {
                writer.member(named: name) { $0.string("\(base)/\(name)") }
            }
            writer.field("analyses", "\(base)/analyses")
            writer.field("openapi", "\(basePath)/openapi.json")
            writer.field("feed", "\(basePath)/feeds/transcripts.atom")
        }
    }
}
