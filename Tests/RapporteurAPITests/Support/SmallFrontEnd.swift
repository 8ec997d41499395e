import Corpus
import Foundation
import HTTPServer
import HTTPTypes
import RapporteurAPI

/// A folder with a few pages, and a router that serves them with what the corpus has for them.
final class SmallFrontEnd {
    private let folder = NSTemporaryDirectory() + "front-end-\(UUID().uuidString)"
    private let router: Router

    init(
        _ pages: [String: String], corpus: Corpus = SampleCorpus.corpus(),
        settings: APISettings = APISettings(version: "1")
    ) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, html) in pages {
            try html.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        }
        let context = APIContext(corpus: corpus, settings: settings) { _, _ in
            preconditionFailure("nothing is analysed")
        }
        var router = API(context).makeRouter()
        let pages = Pages(context, files: StaticFiles(root: folder).handler)
        pages.add(to: &router)
        router.fallback(pages.fallback)
        self.router = router
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func get(
        _ path: String, _ query: [(String, String)] = [], accept: String? = nil, method: HTTPRequest.Method = .get
    ) -> Reply {
        var fields: HTTPFields = [:]
        fields[.accept] = accept
        let items = query.map { QueryItem(name: $0.0, value: $0.1) }
        let target = URLText.target(path: path, query: items)
        return Reply(
            router.respond(
                to: Request(
                    method: method, target: target, path: path, query: items, fields: fields, authority: "host.example")
            ))
    }
}
