/// One organisation of the gazetteer.
package struct GazetteerEntry: Sendable, Hashable {
    /// The id that the file gives; nil where it is the slug of the name.
    private var givenIdentity: String?
    package var name: String
    package var acronym: String?
    package var aliases: [String] = []
    /// Surfaces that count only where something else says that they name this body.
    package var ambiguous: [String] = []
    package var kind: OrganisationKind
    /// The name of the body that it is part of.
    package var parent: String?
    package var wikidata: String?
    /// From 1; 0 where it comes from no file.
    package var line = 0

    /// The slug of the name unless the file gives another.
    package var identity: String {
        get { givenIdentity ?? OrganisationSlug.make(name) }
        set { givenIdentity = newValue }
    }

    var hasGivenIdentity: Bool { givenIdentity != nil }

    package init(name: String, kind: OrganisationKind) {
        self.name = name
        self.kind = kind
    }
}

/// A surface that is no organisation, everywhere or in sentences with one of the words of `context`.
package struct GazetteerDenial: Sendable, Hashable {
    package var surface: String
    package var context: [String]
    package var line: Int

    package init(surface: String, context: [String] = [], line: Int = 0) {
        self.surface = surface
        self.context = context
        self.line = line
    }
}

/// What is wrong with `organisations.yaml`, and where.
package struct GazetteerError: Error, Equatable, CustomStringConvertible {
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1.
    package var column: Int
    package var message: String

    package var description: String { "\(file):\(line):\(column): error: \(message)" }
}
