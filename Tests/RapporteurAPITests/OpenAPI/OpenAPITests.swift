import HTTPTypes
import Testing

@Suite("OpenAPI")
struct OpenAPITests {
    private static func document() throws -> JSON { try Client.sample.get("/openapi.json").json() }

    /// Follows a reference.
    private static func resolved(_ schema: JSON, in document: JSON) -> JSON {
        guard let name = schema["$ref"].string?.split(separator: "/").last else { return schema }
        return document["components"]["schemas"][String(name)]
    }

    /// Where a value departs from its schema, by path; unknown members count.
    private static func departures(_ value: JSON, _ schema: JSON, in document: JSON, at path: String) -> [String] {
        let schema = resolved(schema, in: document)
        let types = schema["type"].string.map { [$0] } ?? schema["type"].strings
        if value.isNull { return types.isEmpty || types.contains("null") ? [] : ["\(path) is null"] }
        if types.contains("object") {
            let known = schema["properties"].keys
            guard !known.isEmpty else { return [] }
            let unknown = value.keys.subtracting(known).map { "\(path).\($0) is not in the schema" }
            return unknown
                + known.intersection(value.keys).flatMap {
                    departures(value[$0], schema["properties"][$0], in: document, at: "\(path).\($0)")
                }
        }
        if types.contains("array") {
            return value.array.flatMap { departures($0, schema["items"], in: document, at: "\(path)[]") }
        }
        if let text = value.string {
            let words = schema["enum"].strings
            return !types.contains("string") || !words.isEmpty && !words.contains(text) ? ["\(path) is \(text)"] : []
        }
        return types.isEmpty || types.contains("integer") || types.contains("number") || types.contains("boolean")
            ? [] : ["\(path) is a number"]
    }

    @Test("Every path that can be read answers its example, as the schema says")
    func examples() throws {
        let document = try Self.document()
        for path in document["paths"].keys.sorted() {
            let operation = document["paths"][path]["get"]
            guard !operation.isNull else { continue }
            var target = path
            var query: [String] = []
            for parameter in operation["parameters"].array {
                let name = try #require(parameter["name"].string)
                if parameter["in"].string == "path" {
                    target = target.replacing("{\(name)}", with: try #require(parameter["example"].string, "\(path)"))
                } else if parameter["required"].int == 1 {
                    query.append("\(name)=\(try #require(parameter["example"].string).replacing(" ", with: "%20"))")
                }
            }
            let reply = Client.sample.get(query.isEmpty ? target : "\(target)?\(query.joined(separator: "&"))")
            #expect(reply.status == 200, "\(target)")
            let content = operation["responses"]["200"]["content"]
            let type = try #require(reply.fields[.contentType]).split(separator: ";")[0]
            #expect(content.keys.contains(String(type)) || content.keys == ["*/*"], "\(target): \(type)")
            if type == "application/json" {
                let schema = content["application/json"]["schema"]
                #expect(try Self.departures(reply.json(), schema, in: document, at: target) == [])
            }
        }
    }

    @Test("Every field that is named in the document is served")
    func schemasAreServed() throws {
        let document = try Self.document()
        for (name, target) in [
            ("Transcript", "transcripts/harbour-talk"), ("Speaker", "speakers/ada-moor"),
            ("Turn", "turns/harbour-talk.2"), ("Organisation", "organisations/united-nations"),
            ("Timeline", "timelines/all"), ("Root", ""),
        ] {
            let served = try Client.sample.get(target.isEmpty ? "/api/v1" : "/api/v1/\(target)").json().keys
            #expect(document["components"]["schemas"][name]["properties"].keys == served, "\(name)")
        }
    }

    @Test("Operations have names of their own, a summary and documented answers")
    func operations() throws {
        let document = try Self.document()
        #expect(document["openapi"].string == "3.1.0")
        var names: [String] = []
        for path in document["paths"].keys {
            for method in document["paths"][path].keys {
                let operation = document["paths"][path][method]
                names.append(try #require(operation["operationId"].string))
                #expect(operation["summary"].string?.isEmpty == false)
                #expect(operation["responses"].keys.isSuperset(of: ["200", "400", "406", "default"]))
            }
        }
        #expect(Set(names).count == names.count)
        #expect(names.contains("analyse"))
    }
}
