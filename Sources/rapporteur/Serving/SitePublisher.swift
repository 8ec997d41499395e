import Corpus
import HTTPServer
import HTTPTypes
import Loading
import RapporteurAPI

/// Makes the router of a corpus: the API, the server's metrics, and the web pages for every other path.
struct SitePublisher: Sendable {
    private let settings: APISettings
    private let files: StaticFiles
    private let metrics: ServerMetrics

    init(_ context: CommandContext, metrics: ServerMetrics) {
        settings = context.apiSettings
        files = StaticFiles(root: context.settings.publicFolder)
        self.metrics = metrics
    }

    /// - Parameters:
    ///   - corpus: nil while none is loaded: then `/readyz` and the API answer 503.
    ///   - loader: reads what `POST /analyses` is sent.
    func router(_ corpus: Corpus?, _ loader: CorpusLoader) -> Router {
        let context = APIContext(corpus: corpus, settings: settings) { body, name in
            loader.corpus(of: body, name: name)
        }
        var router = API(context).makeRouter()
        router.on(.get, "/metrics") { [metrics] _ in metrics.response() }
        Pages(context, files: files.handler).add(to: &router)
        router.fallback(files.handler)
        return router
    }
}
