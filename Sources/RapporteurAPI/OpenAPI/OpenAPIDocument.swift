import Corpus
import HTTPTypes

/// The OpenAPI 3.1 document, made from the route table.
struct OpenAPIDocument {
    let endpoints: [Endpoint]
    let context: APIContext

    private var corpus: String { context.corpus?.etag ?? String(repeating: "0", count: Cursor.hashDigits) }

    func render() -> [UInt8] {
        var writer = JSONWriter(capacity: 256 * 1024)
        writer.object { writer in
            writer.field("openapi", "3.1.0")
            writer.field("info") { $0.object { information(&$0) } }
            writer.field("servers") { $0.array { $0.object { $0.field("url", "\(context.settings.basePath)/") } } }
            writer.field("tags") { $0.array(Endpoint.Tag.allCases) { $0.tag($1) } }
            writer.field("paths") { $0.object { paths(&$0) } }
            writer.field("components") { $0.object { components(&$0) } }
        }
        return writer.bytes
    }

    private func information(_ writer: inout JSONWriter) {
        writer.field("title", "Rapporteur")
        writer.field("version", context.version)
        writer.field("summary", "Interview transcripts as data: who said what, of whom and of when.")
        writer.field(
            "description",
            """
            Lists come in pages: follow `links.next`. Repeated filters of one name mean OR, a value that begins with \
            `-` excludes, filters of different names mean AND. Offsets count Unicode code points, end exclusive. \
            Dates are EDTF. Errors are RFC 9457 problem documents. With `fields=` an object has only the fields that \
            were asked for. NDJSON and CSV hold the whole list unless `limit` says otherwise.
            """)
        writer.field("license") { writer in
            writer.object { writer in
                writer.field("name", "MIT")
                writer.field("identifier", "MIT")
            }
        }
    }

    private func paths(_ writer: inout JSONWriter) {
        var paths: [String] = []
        for endpoint in endpoints where !paths.contains(endpoint.path) { paths.append(endpoint.path) }
        for path in paths {
            writer.member(named: path) { writer in
                writer.object { writer in
                    for endpoint in endpoints where endpoint.path == path {
                        writer.member(named: endpoint.method.rawValue.lowercased()) { operation(endpoint, nil, &$0) }
                    }
                }
            }
            for endpoint in endpoints where endpoint.path == path && endpoint.method == .get {
                for format in endpoint.answer.suffixedFormats {
                    writer.member(named: path + (format.suffix ?? "")) { writer in
                        writer.object { $0.member(named: "get") { operation(endpoint, format, &$0) } }
                    }
                }
            }
        }
    }

    /// - Parameter format: the only one, where a suffix of the path has chosen it.
    private func operation(_ endpoint: Endpoint, _ format: Format?, _ writer: inout JSONWriter) {
        let formats = format.map { [$0] } ?? endpoint.answer.formats
        writer.object { writer in
            writer.field("operationId", endpoint.name + (format?.suffix?.operationSuffix ?? ""))
            writer.field("summary", endpoint.summary)
            writer.field("tags", strings: [endpoint.tag.rawValue])
            writer.field("parameters") { writer in
                writer.array { writer in
                    for placeholder in endpoint.placeholders {
                        writer.pathParameter(placeholder, example: context.examples.id(of: endpoint))
                    }
                    for parameter in endpoint.parameters where format?.hasFields != false || parameter.name != "fields"
                    {
                        var shown = parameter
                        if parameter.name == "fields", format?.isTable == true, let rows = endpoint.answer.rows {
                            shown.kind = .fields(rows.schema.paths)
                        }
                        shown.example = context.examples.value(of: parameter) ?? parameter.example
                        writer.parameter(shown, corpus: corpus)
                    }
                }
            }
            if endpoint.method == .post { writer.field("requestBody") { $0.transcriptBody() } }
            writer.field("responses") { $0.object { responses(endpoint, formats, &$0) } }
        }
    }

    private func responses(_ endpoint: Endpoint, _ formats: [Format], _ writer: inout JSONWriter) {
        writer.member(named: "200") { success(endpoint, formats, &$0) }
        for (status, meaning) in endpoint.otherStatuses {
            writer.member(named: String(status.code)) { writer in
                status.kind == .redirection ? writer.redirect(meaning) : writer.problem(meaning)
            }
        }
        if endpoint.method == .get { writer.member(named: "304") { $0.plain("What the client has is still right.") } }
        writer.member(named: "400") { $0.problem("A parameter is unknown or malformed; `errors` names it.") }
        if !endpoint.placeholders.isEmpty, !endpoint.otherStatuses.contains(where: { $0.status == .notFound }) {
            writer.member(named: "404") { $0.problem("Nothing has this id.") }
        }
        writer.member(named: "406") { $0.problem("None of the forms there are is acceptable; `detail` lists them.") }
        if endpoint.parameters.contains(where: { $0.name == "cursor" }) {
            writer.member(named: "410") { $0.problem("The cursor belongs to a corpus that is no longer loaded.") }
        }
        if endpoint.needsCorpus { writer.member(named: "503") { $0.problem("The corpus is still being loaded.") } }
        writer.member(named: "default") { $0.problem("Something else is wrong with the request.") }
    }

    private func success(_ endpoint: Endpoint, _ formats: [Format], _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("description", endpoint.summary)
            writer.field("headers") { writer in
                writer.object { writer in
                    writer.header("ETag", "Changes when the answer does.")
                    if endpoint.answer.isCollection {
                        writer.header("Link", "RFC 8288: the pages around this one.")
                        writer.header("X-Total-Count", "How many there are on all pages.")
                    }
                }
            }
            writer.field("content") { writer in
                writer.object { writer in
                    for format in formats {
                        writer.member(named: format.mediaType) { content(endpoint.answer, format, &$0) }
                    }
                }
            }
        }
    }

    private func content(_ answer: Endpoint.Answer, _ format: Format, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("schema") { writer in
                switch format {
                case .json where answer.isCollection: writer.envelope(of: answer)
                case .json: writer.schema(answer.schema)
                case .timelineJS, .jsonLD: writer.object { $0.field("type", "object") }
                case .cslJSON: writer.object { $0.field("type", "array") }
                default: writer.object { $0.field("type", "string") }
                }
            }
        }
    }

    private func components(_ writer: inout JSONWriter) {
        writer.field("schemas") { writer in
            writer.object { writer in
                for (name, schema) in Schemas.all.sorted(by: { $0.key < $1.key }) {
                    writer.member(named: name) { $0.schema(schema) }
                }
            }
        }
    }
}

extension Endpoint {
    /// The names between braces in the path.
    var placeholders: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().prefix { $0 != "}" }) }
    }
}

extension Endpoint.Answer {
    /// The forms that a suffix of the path can ask for, where there is a choice.
    var suffixedFormats: [Format] { formats.count > 1 ? formats.filter { $0.suffix != nil } : [] }
}

extension String {
    /// `.timelinejs.json` as `TimelinejsJson`, the end of an operation id.
    fileprivate var operationSuffix: String {
        split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
