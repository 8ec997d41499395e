import Corpus
import Foundation
import HTTPTypes
import Testing

/// Everything that can be asked is asked of a corpus as loaded and of the same from its snapshot.
@Suite("Answers from a snapshot")
struct SnapshotAnswersTests {
    private static func reopened(_ corpus: Corpus) throws -> Corpus {
        let path = NSTemporaryDirectory() + "rapporteur-answers-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try CorpusSnapshot.write(corpus, to: path)
        return try CorpusSnapshot.open(path)
    }

    /// Values for parameters whose description has neither an example nor a list of words.
    private static let values = [
        "q": ["harbour", "\"of the\"", "letter -archive", "pos*", "全", "nothing-like-it"], "limit": ["1", "2"],
        "from": ["2025", "2025-05-02"], "to": ["2025-05", "1900"], "min_words": ["8"],
        "document_from": ["2025"], "document_to": ["2025"], "before": ["0", "3"],
        "after": ["1"], "language": ["en", "-en"], "speaker": ["ada-moor", "-ada-moor", "nobody"],
        "organisation": ["united-nations", "-united-nations"], "transcript": ["harbour-talk", "-harbour-talk"],
        "fields": ["id", "-"], "date": ["2025-05-02"],
    ]

    /// Every target of one path: as it is, and with each value of each of its parameters.
    private static func targets(_ path: String, _ operation: JSON) -> [String] {
        var base = path
        var required: [String] = []
        var single: [String] = []
        for parameter in operation["parameters"].array {
            let name = parameter["name"].string ?? ""
            let example = parameter["example"].string ?? parameter["example"].int.map(String.init)
            let examples = [example].compactMap { $0 } + parameter["example"].strings
            if parameter["in"].string == "path" {
                base = base.replacing("{\(name)}", with: example ?? "")
                continue
            }
            let schema = parameter["schema"]
            let words = schema["enum"].strings + schema["items"]["enum"].strings
            let all = examples + words + (values[name] ?? [])
            let pairs = all.map { "\(name)=\($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
            if parameter["required"].int == 1, let first = pairs.first {
                required.append(first)
                single += pairs.dropFirst()
            } else {
                single += pairs
            }
            if name != "cursor" { #expect(!pairs.isEmpty, "\(path): no value for \(name)") }
        }
        let whole = ([[]] + single.map { [$0] }).map { extra in
            // A required parameter keeps its example unless it is the one that varies.
            required.filter { pair in !extra.contains { $0.prefix { $0 != "=" } == pair.prefix { $0 != "=" } } } + extra
        }
        return whole.map { $0.isEmpty ? base : "\(base)?\($0.joined(separator: "&"))" }
    }

    @Test("Every path that can be read, with every parameter, answers the same from text and from a snapshot")
    func everyEndpoint() throws {
        let corpus = SampleCorpus.corpus()
        let loaded = Client(corpus)
        let mapped = Client(try Self.reopened(corpus))
        let paths = try loaded.get("/openapi.json").json()["paths"]
        var asked = 0
        for path in paths.keys.sorted() where !paths[path]["get"].isNull {
            for target in Self.targets(path, paths[path]["get"]) {
                let (one, other) = (loaded.get(target), mapped.get(target))
                #expect(one.status < 500, "\(target)")
                #expect(
                    one.status == other.status && one.bytes == other.bytes && one.fields == other.fields, "\(target)")
                asked += 1
            }
        }
        #expect(asked > 300)
    }

    @Test("Pages follow one another alike", arguments: ["turns", "organisations", "search?q=the", "transcripts"])
    func pages(_ list: String) throws {
        let corpus = SampleCorpus.corpus()
        let loaded = Client(corpus)
        let mapped = Client(try Self.reopened(corpus))
        var target: String? = "/api/v1/\(list)\(list.contains("?") ? "&" : "?")limit=1"
        var pages = 0
        while let asked = target, pages < 50 {
            let (one, other) = (loaded.get(asked), mapped.get(asked))
            #expect(one.status == 200)
            #expect(one.bytes == other.bytes, "\(asked)")
            pages += 1
            target = try one.json()["links"]["next"].string.map { $0.replacing("http://host.example", with: "") }
        }
        #expect(pages > 0)
    }
}
