/// Schemas and parameters as JSON Schema 2020-12, the dialect of OpenAPI 3.1.
extension JSONWriter {
    mutating func schema(_ schema: Schema) {
        object { $0.schemaMembers(schema) }
    }

    private mutating func schemaMembers(_ schema: Schema, isNullable: Bool = false) {
        switch schema {
        case .text(let format, let pattern):
            type("string", isNullable)
            if let format { field("format", format) }
            if let pattern { field("pattern", pattern) }
        case .choice(let words):
            type("string", isNullable)
            field("enum") { writer in
                writer.array { writer in
                    for word in words { writer.string(word) }
                    if isNullable { writer.null() }
                }
            }
        case .integer:
            type("integer", isNullable)
            field("minimum", 0)
        case .number: type("number", isNullable)
        case .boolean: type("boolean", isNullable)
        case .list(let element):
            type("array", isNullable)
            field("items") { $0.schema(element) }
        case .object(let properties):
            type("object", isNullable)
            field("properties") { $0.object { $0.properties(properties) } }
            field("additionalProperties") { $0.bool(false) }
        case .named(let name): field("$ref", "#/components/schemas/\(name)")
        case .nullable(let inner): schemaMembers(inner, isNullable: true)
        case .anything: break
        }
    }

    private mutating func properties(_ properties: [Property]) {
        for property in properties {
            member(named: property.name) { writer in
                writer.object { writer in
                    writer.schemaMembers(property.schema)
                    if !property.summary.isEmpty { writer.field("description", property.summary) }
                }
            }
        }
    }

    private mutating func type(_ name: String, _ isNullable: Bool) {
        if isNullable { field("type", strings: [name, "null"]) } else { field("type", name) }
    }

    // MARK: Parameters

    mutating func parameter(_ parameter: ParameterSpecification, corpus: String) {
        object { writer in
            writer.field("name", parameter.name)
            writer.field("in", "query")
            writer.field("description", parameter.summary)
            if parameter.isRequired { writer.field("required") { $0.bool(true) } }
            if parameter.isFilter {
                writer.field("style", "form")
                writer.field("explode") { $0.bool(true) }
            } else if case .fields = parameter.kind {
                writer.field("style", "form")
                writer.field("explode") { $0.bool(false) }
            }
            writer.field("schema") { $0.parameterSchema(parameter, corpus: corpus) }
            if let example = parameter.example {
                writer.field("example") { writer in
                    switch parameter.kind {
                    case .integer: writer.json(Array(example.utf8))
                    case .fields: writer.array(example.split(separator: ",")) { $0.string($1) }
                    default:
                        if parameter.isFilter {
                            writer.array([example]) { $0.string($1) }
                        } else {
                            writer.string(example)
                        }
                    }
                }
            }
        }
    }

    private mutating func parameterSchema(_ parameter: ParameterSpecification, corpus: String) {
        guard parameter.isFilter else { return kind(parameter, corpus: corpus) }
        object { writer in
            writer.field("type", "array")
            writer.field("minItems", 1)
            writer.field("items") { $0.kind(parameter, corpus: corpus) }
        }
    }

    private mutating func kind(_ parameter: ParameterSpecification, corpus: String) {
        object { writer in
            switch parameter.kind {
            case .text, .query, .quotation: writer.textKind()
            case .integer(let range, let standard):
                writer.field("type", "integer")
                writer.field("minimum", range.lowerBound)
                writer.field("maximum", range.upperBound)
                if let standard { writer.field("default", standard) }
            case .choice(let words):
                writer.field("type", "string")
                writer.field("enum", strings: parameter.isFilter ? words + words.map { "-\($0)" } : words)
            case .date: writer.dateKind()
            case .fields(let paths):
                writer.field("type", "array")
                writer.field("minItems", 1)
                writer.field("items") { $0.object { $0.field("enum", strings: paths) } }
            case .sort(let keys):
                writer.field("type", "string")
                writer.field("enum", strings: keys + keys.map { "-\($0)" })
            case .cursor:
                writer.field("type", "string")
                writer.field("pattern", Cursor.pattern(corpus: corpus))
            }
        }
    }

    /// Any text but the empty one; a request with a NUL in it is refused before it is read.
    private mutating func textKind() {
        field("type", "string")
        field("pattern", #"^[^\x00]+$"#)
    }

    /// One segment of a path: control characters in it are refused before it is read.
    mutating func segmentKind() {
        field("type", "string")
        field("pattern", #"^[^\x00-\x1F\x7F/]+$"#)
    }

    private mutating func dateKind() {
        field("anyOf") { writer in
            writer.array { writer in
                writer.object { writer in
                    writer.field("type", "string")
                    writer.field("format", "date")
                }
                for pattern in ["^[0-9]{4}-(0[1-9]|1[0-2])$", "^[0-9]{4}$"] {
                    writer.object { writer in
                        writer.field("type", "string")
                        writer.field("pattern", pattern)
                    }
                }
            }
        }
    }
}
