import Corpus
import Foundation
import HTTPServer
import HTTPTypes
import RapporteurAPI
import Testing
import Transcripts

/// Asks the API through its router, without a socket.
struct Client {
    private let router: Router

    init(_ corpus: Corpus?, settings: APISettings = APISettings(version: "1.2.3")) {
        let metrics = Response(fields: [.contentType: "text/plain; version=0.0.4"], body: .bytes(Array("up 1\n".utf8)))
        let context = APIContext(corpus: corpus, settings: settings, metrics: { metrics }) { body, name in
            var made = HandMadeTranscript(slug: "analysis", title: name, date: nil)
            made.speaker("q", "Q", .interviewer, label: "Q")
            made.turn(0, .question, String(decoding: body, as: UTF8.self))
            return SampleCorpus.corpus([made])
        }
        router = API(context).makeRouter()
    }

    static let sample = Client(SampleCorpus.corpus())

    func send(
        _ method: HTTPRequest.Method = .get, _ target: String, fields: HTTPFields = [:], body: [UInt8] = []
    ) -> Reply {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        let pairs = parts.count < 2 ? [] : parts[1].split(separator: "&")
        let query = pairs.map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return QueryItem(name: decoded(sides[0]), value: sides.count < 2 ? "" : decoded(sides[1]))
        }
        return Reply(
            router.respond(
                to: Request(
                    method: method, target: target, path: decoded(parts[0]), query: query, fields: fields, body: body,
                    authority: "host.example")))
    }

    func get(_ target: String, accept: String? = nil) -> Reply {
        var fields: HTTPFields = [:]
        fields[.accept] = accept
        return send(.get, target, fields: fields)
    }

    private func decoded(_ text: String) -> String { text.removingPercentEncoding ?? text }
}

/// An answer, read to its end.
struct Reply {
    let status: Int
    let fields: HTTPFields
    let bytes: [UInt8]
    /// The sizes of the pieces of a streamed body.
    let pieces: [Int]

    init(_ response: Response) {
        status = response.status.code
        fields = response.fields
        switch response.body {
        case .none, .file: (bytes, pieces) = ([], [])
        case .bytes(let all): (bytes, pieces) = (all, [])
        case .stream(var producer):
            var all: [UInt8] = []
            var sizes: [Int] = []
            do {
                while let piece = try producer.next() {
                    all += piece
                    sizes.append(piece.count)
                }
            } catch {
                Issue.record(error)
            }
            (bytes, pieces) = (all, sizes)
        }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The body as JSON, by a reader that is not ours.
    func json() throws -> JSON { JSON(try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) }

    /// The lines of NDJSON.
    func lines() throws -> [JSON] {
        try text.split(separator: "\n").map { line in
            JSON(try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed))
        }
    }
}

/// Read JSON, with nil for what is not there.
struct JSON {
    let value: Any

    init(_ value: Any) { self.value = value }

    subscript(_ name: String) -> JSON { JSON((value as? [String: Any])?[name] ?? NSNull()) }
    subscript(_ place: Int) -> JSON {
        let array = array
        return place < array.count ? array[place] : JSON(NSNull())
    }

    /// What a cell holds as JSON; nothing where it is none.
    static func parsed(_ text: String) -> JSON {
        JSON((try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)) ?? NSNull())
    }

    /// The same text for the same value.
    func text() throws -> String {
        let data = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
        return String(decoding: data, as: UTF8.self)
    }

    var array: [JSON] { (value as? [Any] ?? []).map(JSON.init) }
    var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
    var string: String? { value as? String }
    var bool: Bool? { value as? Bool }
    var int: Int? { (value as? NSNumber)?.intValue }
    var double: Double? { (value as? NSNumber)?.doubleValue }
    var isNull: Bool { value is NSNull }
    var strings: [String] { array.compactMap(\.string) }
}
