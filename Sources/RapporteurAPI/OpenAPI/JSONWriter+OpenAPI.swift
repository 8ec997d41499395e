/// The parts of an OpenAPI operation.
extension JSONWriter {
    mutating func tag(_ tag: Endpoint.Tag) { object { $0.field("name", tag.rawValue) } }

    mutating func pathParameter(_ name: String, example: String?) {
        object { writer in
            writer.field("name", name)
            writer.field("in", "path")
            writer.field("required") { $0.bool(true) }
            writer.field("schema") { $0.object { $0.segmentKind() } }
            if let example { writer.field("example", example) }
        }
    }

    mutating func header(_ name: String, _ meaning: String) {
        member(named: name) { writer in
            writer.object { writer in
                writer.field("description", meaning)
                writer.field("schema") { $0.object { $0.field("type", "string") } }
            }
        }
    }

    mutating func plain(_ meaning: String) { object { $0.field("description", meaning) } }

    mutating func redirect(_ meaning: String) {
        object { writer in
            writer.field("description", meaning)
            writer.field("headers") { $0.object { $0.header("Location", "Where it is now.") } }
        }
    }

    mutating func problem(_ meaning: String) {
        object { writer in
            writer.field("description", meaning)
            writer.field("content") { writer in
                writer.object { writer in
                    writer.member(named: "application/problem+json") { writer in
                        writer.object { writer in
                            writer.field("schema") { $0.schema(.named("Problem")) }
                        }
                    }
                }
            }
        }
    }

    mutating func transcriptBody() {
        object { writer in
            writer.field("description", "A transcript in any format that is read, in UTF-8.")
            writer.field("required") { $0.bool(true) }
            writer.field("content") { writer in
                writer.object { writer in
                    for name in TranscriptMediaType.names {
                        writer.member(named: name) { writer in
                            writer.object { writer in
                                // Any bytes may be sent, and are read as text.
                                writer.field("schema") { $0.object { _ in } }
                                if name == "text/plain" {
                                    writer.field("example", "Q: When does it begin?\nA: In May 2027.\n")
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// A page of a list.
    mutating func envelope(of answer: Endpoint.Answer) {
        let optionalText = Schema.nullable(.text())
        let links = ["self", "first", "previous", "next"].map {
            Property($0, $0 == "self" || $0 == "first" ? .text() : optionalText)
        }
        let page = [
            Property("limit", .integer), Property("total", .integer), Property("next", optionalText),
            Property("previous", optionalText),
        ]
        schema(
            .object(
                [
                    Property("data", .list(answer.schema)), Property("page", .object(page)),
                    Property("links", .object(links)),
                    Property("meta", .object([Property("corpus", .text()), Property("version", .text())])),
                ] + answer.extras))
    }
}
