/// The shape of a JSON value: what the OpenAPI document says of it, what `fields=` may name, which columns a CSV has.
package indirect enum Schema: Sendable {
    case text(format: String? = nil, pattern: String? = nil)
    case choice([String])
    case integer
    case number
    case boolean
    case list(Schema)
    case object([Property])
    /// One of the named schemas of the document.
    case named(String)
    case nullable(Schema)
    case anything
}

/// One member of an object.
package struct Property: Sendable {
    package var name: String
    package var schema: Schema
    package var summary: String

    init(_ name: String, _ schema: Schema, _ summary: String = "") {
        self.name = name
        self.schema = schema
        self.summary = summary
    }
}

extension Schema {
    /// The members of the object that this is, or that its elements are.
    package var properties: [Property] {
        switch self {
        case .object(let properties): properties
        case .list(let element): element.properties
        case .nullable(let schema): schema.properties
        case .named(let name): Schemas.all[name]?.properties ?? []
        default: []
        }
    }

    /// Every dotted path that `fields=` may name, parents before their members.
    package var paths: [String] {
        properties.flatMap { property in
            [property.name] + property.schema.paths.map { "\(property.name).\($0)" }
        }
    }
}
