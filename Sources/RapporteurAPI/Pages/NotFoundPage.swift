package import HTTPServer
import HTTPTypes
import Transcripts

/// What somebody who reads with a browser sees where nothing is: `404.html` of the front end.
///
/// A wrong address can lie at any depth, so its links, each of which begins with `./`, are given the path of the site.
package enum NotFoundPage {
    package static let file = "404.html"

    /// - Parameters:
    ///   - html: the front end's file.
    ///   - root: the path of the site, with a slash at its end.
    package static func filled(_ html: String, root: String) -> String {
        html.replacing("=\"./", with: "=\"\(XMLEscape.attribute(root))")
    }
}

extension Pages {
    /// Answers where no route fits: with a file of the front end, or with what says that there is none. A browser gets
    /// a page of that, everybody else, and whoever asks below a path of the API, a problem document.
    package func fallback(_ request: Request) -> Response {
        var answer = files(request)
        guard answer.status == .notFound, !Pages.isOfAPI(request.path) else { return answer }
        if Pages.prefersPage(request), let page = notFoundPage() {
            answer = Response(
                status: .notFound, fields: [.contentType: Format.html.contentType, .cacheControl: "no-store"],
                body: .bytes(page))
        }
        answer.fields[.vary] = "Accept"
        return answer
    }

    /// Nil for a front end that has none.
    private func notFoundPage() -> [UInt8]? {
        let path = "/" + NotFoundPage.file
        let answer = files(Request(target: path, path: path))
        guard answer.status == .ok, case .file(let content) = answer.body, let bytes = content.bytes else { return nil }
        let html = String(decoding: bytes, as: UTF8.self)
        return Array(NotFoundPage.filled(html, root: context.settings.basePath + "/").utf8)
    }

    private static func prefersPage(_ request: Request) -> Bool {
        request.fields.contains(.accept) && AcceptHeader(request.fields[.accept]).best(of: [.json, .html]) == .html
    }

    private static let placesOfAPI = Set(Endpoints.all.compactMap { place(of: $0.path) })

    private static func isOfAPI(_ path: String) -> Bool { place(of: path).map(placesOfAPI.contains) ?? false }

    /// The first segment of a path.
    private static func place(of path: String) -> Substring? { path.split(separator: "/", maxSplits: 1).first }
}
