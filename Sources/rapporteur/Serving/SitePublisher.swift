import Corpus
import HTTPServer
import HTTPTypes
import Loading
import Logging
import RapporteurAPI
import Synchronization

/// Makes the router of a corpus and gives it to the server: the API, the metrics, and the web pages for every other
/// path.
final class SitePublisher: Sendable {
    /// A corpus may be there before the server is: each begins without the other.
    private enum Recipient {
        case none
        case waiting(Router)
        case serving(Server)
    }

    private let settings: APISettings
    private let files: StaticFiles
    private let metrics: ServerMetrics
    private let recipient = Mutex(Recipient.none)

    init(_ context: CommandContext, metrics: ServerMetrics) {
        settings = context.apiSettings
        files = StaticFiles(root: context.settings.publicFolder)
        self.metrics = metrics
        if !FileStatus.isThere(context.settings.publicFolder) {
            context.logger.warning("there is no folder \(context.settings.publicFolder): no web pages are served")
        }
    }

    /// From now on the server has what is published, and has at once what was published before.
    func publish(to server: Server) {
        recipient.withLock { recipient in
            if case .waiting(let router) = recipient { server.publish(router) }
            recipient = .serving(server)
        }
    }

    /// Serves a corpus from now on.
    ///
    /// - Parameter loader: reads what `POST /analyses` is sent; nil while the gazetteers are not read.
    func publish(_ corpus: Corpus, _ loader: CorpusLoader?) {
        let router = router(corpus, loader)
        recipient.withLock { recipient in
            if case .serving(let server) = recipient {
                server.publish(router)
            } else {
                recipient = .waiting(router)
            }
        }
        report(corpus)
    }

    /// - Parameters:
    ///   - corpus: nil while none is loaded: then `/readyz` and the API answer 503.
    ///   - loader: reads what `POST /analyses` is sent; nil while the gazetteers are not read.
    func router(_ corpus: Corpus?, _ loader: CorpusLoader?) -> Router {
        let analyse = loader.map { loader -> APIContext.Analyser in { loader.corpus(of: $0, name: $1) } }
        let context = APIContext(
            corpus: corpus, settings: settings, metrics: { [metrics] in metrics.response() }, analyse: analyse)
        var router = API(context).makeRouter()
        let pages = Pages(context, files: files.handler)
        pages.add(to: &router)
        router.fallback(pages.fallback)
        return router
    }

    /// Shows in the metrics what is served from now on, and since when it is as it is.
    private func report(_ corpus: Corpus) {
        let counts = corpus.counts
        let gauges = [
            ("transcripts", "Transcripts served.", counts.transcripts), ("turns", "Turns served.", counts.turns),
            ("speakers", "Speakers served.", counts.speakers),
            ("organisations", "Organisations served.", counts.organisations),
            (
                "loaded_timestamp_seconds", "When they were read, or their snapshot made, in seconds since 1970.",
                Int(corpus.loadedAt)
            ),
        ]
        for (name, help, value) in gauges { metrics.addGauge("rapporteur_" + name, help: help) { Double(value) } }
    }
}
