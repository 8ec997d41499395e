import Corpus
import HTTPServer
import HTTPTypes

extension Endpoints {
    static let feeds: [Endpoint] = [
        feed("feedTranscripts", "/feeds/transcripts.atom", "The newest transcripts.") { call throws(APIError) in
            call.feed(TranscriptFilter(), title: call.context.settings.siteName)
        },
        feed("feedSpeaker", "/feeds/speakers/{id}.atom", "The newest transcripts that a speaker speaks in.") {
            call throws(APIError) in
            let speaker = try call.speaker()
            var filter = TranscriptFilter()
            filter.speakers.any = [speaker.slug]
            return call.feed(filter, title: "\(call.context.settings.siteName): \(speaker.name)")
        },
        feed("feedOrganisation", "/feeds/organisations/{id}.atom", "The newest transcripts that name it.") {
            call throws(APIError) in
            let organisation = try call.organisation()
            var filter = TranscriptFilter()
            filter.organisations.any = [organisation.slug]
            return call.feed(filter, title: "\(call.context.settings.siteName): \(organisation.name)")
        },
        Endpoint(
            name: "embedTurn", tag: .feeds, path: "/embed/turns/{id}",
            summary: "One turn as a small page to put into another, by its id or its permalink.",
            answer: .init(schema: .text(), formats: [.html]),
            otherStatuses: [(.permanentRedirect, "The text of this permalink has another id now.")],
            handler: embedTurn),
        Endpoint(
            name: "getEmbedStyle", tag: .feeds, path: EmbedPage.stylePath, summary: "The style sheet of such pages.",
            answer: .init(schema: .text(), formats: [.css]), needsCorpus: false,
            handler: { $0.answer(Array(EmbedPage.style.utf8)) }),
        Endpoint(
            name: "getSitemap", tag: .feeds, path: "/sitemap.xml",
            summary: "Every page, for search engines; of a large collection the list of its parts.",
            answer: .init(schema: .text(), formats: [.xml]), handler: getSitemap),
        Endpoint(
            name: "getSitemapPart", tag: .feeds, path: "/sitemaps/{id}.xml",
            summary: "One part of the sitemap, counted from 1.",
            answer: .init(schema: .text(), formats: [.xml]), handler: getSitemap),
        Endpoint(
            name: "getRobots", tag: .feeds, path: "/robots.txt", summary: "What crawlers may read: everything.",
            answer: .init(schema: .text(), formats: [.plainText]), needsCorpus: false, handler: getRobots),
    ]

    private static func feed(
        _ name: String, _ path: String, _ summary: String,
        _ handler: @escaping @Sendable (Call) throws(APIError) -> Response
    ) -> Endpoint {
        Endpoint(
            name: name, tag: .feeds, path: path, summary: summary, answer: .init(schema: .text(), formats: [.atom]),
            handler: handler)
    }

    private static func embedTurn(_ call: Call) throws(APIError) -> Response {
        switch try call.turnPlace() {
        case .moved(let turn): return Redirect.permanent(to: call.target(replacingID: turn.permalink))
        case .here(let turn):
            let page = EmbedPage(turn: turn, site: call.site, basePath: call.context.settings.basePath)
            var response = call.answer(Array(page.html.utf8), isCacheable: false)
            response.fields[.contentSecurityPolicy] = EmbedPage.contentSecurityPolicy
            return response
        }
    }

    private static func getSitemap(_ call: Call) throws(APIError) -> Response {
        let sitemap = Sitemap(corpus: call.corpus, links: SiteLinks(call.site))
        guard let number = call.request.pathParameters.first else {
            return call.answer(Array(sitemap.root.utf8), isCacheable: false)
        }
        guard let place = Int(number), String(place) == number, let part = sitemap.part(place) else {
            throw .notFound(kind: "sitemap", id: number, nearest: nil)
        }
        return call.answer(Array(part.utf8), isCacheable: false)
    }

    private static func getRobots(_ call: Call) throws(APIError) -> Response {
        call.answer(Array(Sitemap.robots(SiteLinks(call.site)).utf8), isCacheable: false)
    }
}

extension Call {
    /// Scheme, host and port under which the client, or the configuration, knows the server.
    var site: String { context.settings.site(for: request) }

    fileprivate func feed(_ filter: TranscriptFilter, title: String) -> Response {
        let order = SortOrder(TranscriptSortField.date, isDescending: true)
        let newest = corpus.transcripts(filter, sort: order, page: PageRequest(limit: AtomFeed.entriesMax))
        let feed = AtomFeed(
            title: title, path: request.path, site: site, updated: corpus.loadedAt,
            transcripts: newest.elements.map(corpus.transcript))
        return answer(Array(feed.xml.utf8), isCacheable: false)
    }
}
