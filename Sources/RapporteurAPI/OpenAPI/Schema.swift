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

    /// The columns of a table of such objects, as `fields=` names them: an object inside has one for each of its members.
    ///
    /// - Parameter fields: those that were chosen; nil for all.
    func columns(_ fields: FieldSelection?) -> [String] {
        properties.flatMap { property -> [String] in
            guard fields?.includes(property.name) ?? true else { return [] }
            guard property.schema.isObject else { return [property.name] }
            let below = fields?.child(property.name)
            return property.schema.columns(below?.isLeaf ?? true ? nil : below).map { "\(property.name).\($0)" }
        }
    }

    private var isObject: Bool {
        switch self {
        case .object: true
        case .named(let name): Schemas.all[name]?.isObject ?? false
        default: false
        }
    }

    /// Every dotted path that `fields=` may name, parents before their members.
    package var paths: [String] {
        properties.flatMap { property in
            [property.name] + property.schema.paths.map { "\(property.name).\($0)" }
        }
    }
}
