/// The organisations that are known by name, and the surfaces that name none: the content of `organisations.yaml`.
///
/// Names stay what they are in the file, slices of its bytes: thousands of them cost no `String` before a text
/// mentions one.
package struct Gazetteer: Sendable {
    /// The bytes that the records' slices are of.
    private(set) var text: [UInt8] = []
    private(set) var records: [GazetteerRecord] = []
    /// The aliases and ambiguous surfaces of all records, each record's in a row.
    private(set) var surfaces: [TextSlice] = []
    package var denials: [GazetteerDenial]

    package init(entries: [GazetteerEntry] = [], denials: [GazetteerDenial] = []) {
        self.denials = denials
        for entry in entries { append(entry) }
    }

    /// Reads `organisations.yaml`.
    ///
    /// The file as we write it, one entry a line, is read by `GazetteerLineParser`; anything else that YAML allows
    /// makes the whole file be read by Yams, which takes about a hundred times as long.
    ///
    /// - Parameters:
    ///   - yaml: the bytes of the file.
    ///   - file: the name that errors bear.
    package init(yaml: UnsafeRawBufferPointer, file: String) throws(GazetteerError) {
        if let quick = Gazetteer(quick: yaml) {
            self = quick
        } else {
            self = try GazetteerYAML(file: file).parse(String(decoding: yaml, as: UTF8.self))
        }
    }

    /// All entries, made from their slices: for tests and for what is asked seldom.
    package var entries: [GazetteerEntry] { records.indices.map { entry($0) } }
}

extension Gazetteer {
    /// Reads the file without Yams; nil where it is not written one entry a line.
    package init?(quick yaml: UnsafeRawBufferPointer) {
        guard let gazetteer = GazetteerLineParser(yaml).parse() else { return nil }
        self = gazetteer
    }

    /// A gazetteer whose slices are of a file.
    init(file: UnsafeRawBufferPointer) {
        denials = []
        text = Array(file)
        records.reserveCapacity(file.count / 40)
        surfaces.reserveCapacity(file.count / 40)
    }

    func entry(_ number: Int) -> GazetteerEntry {
        let record = records[number]
        var entry = GazetteerEntry(name: string(record.name), kind: record.kind)
        if !record.identity.isEmpty { entry.identity = string(record.identity) }
        if !record.acronym.isEmpty { entry.acronym = string(record.acronym) }
        if !record.parent.isEmpty { entry.parent = string(record.parent) }
        if !record.wikidata.isEmpty { entry.wikidata = string(record.wikidata) }
        entry.aliases = surfaces[record.aliases].map { string($0) }
        entry.ambiguous = surfaces[record.ambiguous].map { string($0) }
        entry.line = Int(record.line)
        return entry
    }

    /// The first entry with a name, acronym or alias; nil where none has it.
    func firstEntry(called name: String) -> Int? {
        let wanted = Array(name.utf8)
        func isWanted(_ slice: TextSlice) -> Bool { text[slice.range].elementsEqual(wanted) }
        return records.firstIndex { record in
            isWanted(record.name) || isWanted(record.acronym) || surfaces[record.aliases].contains(where: isWanted)
        }
    }

    /// The first entry with an id; nil where none has it.
    func firstEntry(identified identity: String) -> Int? {
        guard let first = identity.utf8.first else { return nil }
        return records.indices.first { number in
            let record = records[number]
            if !record.identity.isEmpty { return text[record.identity.range].elementsEqual(identity.utf8) }
            return mayBegin(record.name, with: first) && OrganisationSlug.make(string(record.name)) == identity
        }
    }

    /// Whether the slug of a name may begin with a byte: it keeps a letter or digit of ASCII, in lower case.
    private func mayBegin(_ name: TextSlice, with first: UInt8) -> Bool {
        guard let byte = text[name.range].first else { return false }
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20 == first
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return byte == first
        default: return true
        }
    }

    func string(_ slice: TextSlice) -> String { String(decoding: text[slice.range], as: UTF8.self) }

    mutating func append(_ record: GazetteerRecord) { records.append(record) }

    /// Adds surfaces; their places among all of them.
    mutating func append(_ slices: [TextSlice]) -> Range<Int> {
        let start = surfaces.count
        surfaces += slices
        return start..<surfaces.count
    }

    mutating func append(_ entry: GazetteerEntry) {
        var record = GazetteerRecord(name: add(entry.name), kind: entry.kind, line: Int32(entry.line))
        if entry.hasGivenIdentity { record.identity = add(entry.identity) }
        record.acronym = add(entry.acronym)
        record.parent = add(entry.parent)
        record.wikidata = add(entry.wikidata)
        record.aliases = append(entry.aliases.map { add($0) })
        record.ambiguous = append(entry.ambiguous.map { add($0) })
        append(record)
    }

    private mutating func add(_ string: String?) -> TextSlice {
        let start = text.count
        text += (string ?? "").utf8
        return TextSlice(start..<text.count)
    }
}

extension Gazetteer: Equatable {
    package static func == (one: Gazetteer, other: Gazetteer) -> Bool {
        one.entries == other.entries && one.denials == other.denials
    }
}

/// A stretch of a gazetteer's bytes; empty where the file says nothing.
struct TextSlice {
    private var start: Int32 = 0
    private var end: Int32 = 0

    init() {}

    init(_ range: Range<Int>) {
        start = Int32(range.lowerBound)
        end = Int32(range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
    var isEmpty: Bool { start == end }
}

/// One organisation of the gazetteer, as slices of its bytes.
struct GazetteerRecord {
    var name: TextSlice
    var kind: OrganisationKind
    /// From 1; 0 where it comes from no file.
    var line: Int32
    var acronym = TextSlice()
    /// The id that the file gives.
    var identity = TextSlice()
    var parent = TextSlice()
    var wikidata = TextSlice()
    /// Places in the gazetteer's `surfaces`.
    var aliases = 0..<0
    /// Places in the gazetteer's `surfaces`.
    var ambiguous = 0..<0

    init(name: TextSlice, kind: OrganisationKind, line: Int32) {
        self.name = name
        self.kind = kind
        self.line = line
    }
}
