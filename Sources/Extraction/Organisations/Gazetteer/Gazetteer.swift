/// The organisations that are known by name, and the surfaces that name none: the content of `organisations.yaml`.
package struct Gazetteer: Sendable, Equatable {
    package var entries: [GazetteerEntry]
    package var denials: [GazetteerDenial]

    package init(entries: [GazetteerEntry] = [], denials: [GazetteerDenial] = []) {
        self.entries = entries
        self.denials = denials
    }

    /// Reads `organisations.yaml`.
    ///
    /// The file as we write it, one entry a line, is read by `GazetteerLineParser`; anything else that YAML allows
    /// makes the whole file be read by Yams, which takes about a hundred times as long.
    ///
    /// - Parameter file: the name that errors bear.
    package init(yaml: UnsafeRawBufferPointer, file: String) throws(GazetteerError) {
        if let quick = Gazetteer(quick: yaml) {
            self = quick
        } else {
            self = try GazetteerYAML(file: file).parse(String(decoding: yaml, as: UTF8.self))
        }
    }
}

extension Gazetteer {
    /// Reads the file without Yams; nil where it is not written one entry a line.
    package init?(quick yaml: UnsafeRawBufferPointer) {
        guard let gazetteer = GazetteerLineParser(yaml).parse() else { return nil }
        self = gazetteer
    }
}

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
