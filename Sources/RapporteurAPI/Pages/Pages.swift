import Corpus
package import HTTPServer
import HTTPTypes

/// The pages of the front end that tell in their heads what they are about, filled from the corpus.
package struct Pages: Sendable {
    let context: APIContext
    let files: Handler

    /// - Parameter files: answers a request with a file of the front end.
    package init(_ context: APIContext, files: @escaping Handler) {
        self.context = context
        self.files = files
    }

    package func add(to router: inout Router) {
        for path in ["/", "/index.html", "/transcript.html", "/speaker.html", "/organisation.html"] {
            router.on(.get, path) { respond(to: $0) }
        }
    }

    private func respond(to request: Request) -> Response {
        var response = files(request)
        guard response.status == .ok, let corpus = context.corpus, case .file(let content) = response.body,
            let bytes = content.bytes, let template = PageTemplate(String(decoding: bytes, as: UTF8.self))
        else { return response }
        let links = SiteLinks(context.settings.site(for: request))
        let origin = PageHead.Origin(links, siteName: context.settings.siteName)
        guard let head = head(of: request, corpus, origin) else {
            // The page says so to its reader; others see it by the status.
            if request.query.contains(where: { $0.name == "id" }) { response.status = .notFound }
            return response
        }
        var fields: HTTPFields = [
            .contentType: response.fields[.contentType] ?? Format.html.contentType, .cacheControl: "no-cache",
        ]
        guard let words = words(of: request, corpus, origin), let (opening, closing) = template.around(head) else {
            return Response(fields: fields, body: .bytes(Array(template.filled(head).utf8)))
        }
        // What is not yet written is told by what it is made of.
        var hash = ContentHash()
        for part in [opening, closing, context.version, corpus.etag, request.target] { hash.update(part) }
        fields[.eTag] = "\"\(hash.hexadecimal)\""
        return Response(fields: fields, body: .stream(words.body(between: opening, and: closing)))
    }

    /// What of a transcript is read without scripts, from the turn on that the address names; nil for other pages.
    private func words(of request: Request, _ corpus: Corpus, _ origin: PageHead.Origin) -> PlainTranscript? {
        guard request.path == "/transcript.html", let id = Pages.value("id", of: request),
            let transcript = corpus.transcriptID(slug: id)
        else { return nil }
        let turn = Pages.value("turn", of: request).flatMap { Pages.turn($0, of: id, in: corpus) }
        return PlainTranscript(
            corpus.transcript(transcript), from: turn?.number ?? 1, bytesMax: PlainTranscript.partBytesMax, origin)
    }

    private static func value(_ name: String, of request: Request) -> String? {
        request.query.first { $0.name == name }?.value
    }

    /// Nil where there is no such thing.
    private func head(of request: Request, _ corpus: Corpus, _ origin: PageHead.Origin) -> PageHead? {
        guard request.path != "/", request.path != "/index.html" else { return .home(corpus, origin) }
        guard let id = Pages.value("id", of: request) else { return nil }
        switch request.path {
        case "/speaker.html": return corpus.speakerID(slug: id).map { .speaker(corpus.speaker($0), origin) }
        case "/organisation.html":
            return corpus.organisationID(slug: id).map { .organisation(corpus.organisation($0), origin) }
        default:
            if let place = Pages.value("turn", of: request), let turn = Pages.turn(place, of: id, in: corpus) {
                return .turn(turn, origin)
            }
            return corpus.transcriptID(slug: id).map { .transcript(corpus.transcript($0), origin) }
        }
    }

    /// The turn that `5`, `5~1a2b3c` or, for a paragraph of it, `5p2~1a2b3c` names.
    private static func turn(_ place: String, of transcript: String, in corpus: Corpus) -> TurnView? {
        let parts = place.split(separator: "~", maxSplits: 1)
        let number = parts.first?.prefix { $0 != "p" } ?? ""
        let id = "\(transcript).\(number)"
        guard parts.count == 2 else { return corpus.turnID(slug: id).map(corpus.turn) }
        switch corpus.resolve(permalink: "\(id)~\(parts[1])") {
        case .here(let turn), .moved(let turn): return corpus.turn(turn)
        case .gone, .unknownTranscript, .malformed: return nil
        }
    }
}

extension APISettings {
    /// Scheme, host and port under which the configuration, or else the client, knows the server.
    func site(for request: Request) -> String { siteURL ?? "\(request.scheme)://\(request.authority)" }
}
