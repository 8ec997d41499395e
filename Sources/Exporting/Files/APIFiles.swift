import Corpus
import HTTPServer
import HTTPTypes
import RapporteurAPI

/// The API's answers as files: what is exported is exactly what is served.
struct APIFiles {
    private let router: Router

    init(_ corpus: Corpus, settings: APISettings) {
        let context = APIContext(corpus: corpus, settings: settings) { _, _ in
            preconditionFailure("an export analyses nothing")
        }
        router = API(context).makeRouter()
    }

    /// Writes the answer to GET.
    ///
    /// - Parameter path: below the server's root, not percent-encoded, without a query.
    func write(_ path: String, query: [QueryItem] = [], to file: String) throws(ExportError) {
        let writer = try FileWriter(file)
        try body(path, query: query) { piece throws(ExportError) in try writer.write(piece) }
        try writer.finish()
    }

    /// The whole answer in memory.
    func bytes(_ path: String, query: [QueryItem] = []) -> [UInt8] {
        var bytes: [UInt8] = []
        body(path, query: query) { bytes += $0 }
        return bytes
    }

    func body<Failure: Error>(
        _ path: String, query: [QueryItem] = [], _ take: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let response = router.respond(to: Request(target: path, path: path, query: query))
        precondition(response.status == .ok, "the API does not answer \(path)")
        switch response.body {
        case .none, .file: preconditionFailure("the API answers \(path) from memory")
        case .bytes(let bytes): try take(bytes)
        case .stream(var producer):
            while let piece = Self.piece(of: &producer) { try take(piece) }
        }
    }

    /// The next piece of what is made from memory.
    static func piece(of producer: inout any BodyProducer) -> [UInt8]? {
        do {
            return try producer.next()
        } catch {
            preconditionFailure("the API streams from memory, which has no early end")
        }
    }
}
