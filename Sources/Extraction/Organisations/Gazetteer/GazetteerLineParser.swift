/// Reads the part of YAML that `organisations.yaml` is written in: a key at the margin, then `  - {…}` lines.
///
/// Any line of another form gives nil for the whole file, and Yams reads it; so this parser needs no errors. It makes
/// slices of the file and no `String`s.
struct GazetteerLineParser {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var line: Int32 = 1
    private var gazetteer: Gazetteer

    private enum Section {
        case organisations(OrganisationKind), denials
    }

    private enum Key: CaseIterable {
        case name, acronym, aliases, ambiguous, id, parent, wikidata, surface, context

        var word: StaticString {
            switch self {
            case .name: "name"
            case .acronym: "acronym"
            case .aliases: "aliases"
            case .ambiguous: "ambiguous"
            case .id: "id"
            case .parent: "parent"
            case .wikidata: "wikidata"
            case .surface: "surface"
            case .context: "context"
            }
        }
    }

    private static let keys = Key.allCases

    /// The values of a key, in `values`; the list is used again for every key.
    private var values: [TextSlice] = []

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        gazetteer = Gazetteer(file: bytes)
    }

    /// The gazetteer; nil where the file holds something that is not of this form.
    consuming func parse() -> Gazetteer? {
        var section: Section?
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"): break
            case UInt8(ascii: "#"): skipToLineEnd()
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard let next = sectionKey() else { return nil }
                section = next
            default:
                guard let section, skip("  - {"), addItem(to: section) else { return nil }
            }
            guard endLine() else { return nil }
        }
        return gazetteer
    }

    private mutating func sectionKey() -> Section? {
        guard let word = word(until: UInt8(ascii: ":")) else { return nil }
        position += 1
        let name = gazetteer.string(word)
        if name == "not" { return .denials }
        return OrganisationKind(rawValue: name).map { .organisations($0) }
    }

    /// One `{key: value, key: [value, value]}`, the name or surface first; false where Yams has to say what is wrong.
    private mutating func addItem(to section: Section) -> Bool {
        switch section {
        case .denials: addDenial()
        case .organisations(let kind): addEntry(kind)
        }
    }

    private mutating func addDenial() -> Bool {
        guard nextKey() == .surface, values.count == 1 else { return false }
        var denial = GazetteerDenial(surface: gazetteer.string(values[0]), line: Int(line))
        while !skip("}") {
            guard denial.context.isEmpty, skip(", "), nextKey() == .context else { return false }
            denial.context = values.map { gazetteer.string($0) }
        }
        gazetteer.denials.append(denial)
        return true
    }

    private mutating func addEntry(_ kind: OrganisationKind) -> Bool {
        guard nextKey() == .name, values.count == 1 else { return false }
        var record = GazetteerRecord(name: values[0], kind: kind, line: line)
        while !skip("}") {
            guard skip(", "), let key = nextKey(), set(key, of: &record) else { return false }
        }
        gazetteer.append(record)
        return true
    }

    /// False where the key does not fit or comes twice.
    private mutating func set(_ key: Key, of record: inout GazetteerRecord) -> Bool {
        switch key {
        case .aliases:
            guard record.aliases.isEmpty else { return false }
            record.aliases = gazetteer.append(values)
            return true
        case .ambiguous:
            guard record.ambiguous.isEmpty else { return false }
            record.ambiguous = gazetteer.append(values)
            return true
        case .acronym: return setOnce(&record.acronym)
        case .id: return values.count == 1 && isSlug(values[0]) && setOnce(&record.identity)
        case .parent: return setOnce(&record.parent)
        case .wikidata: return values.count == 1 && isWikidata(values[0]) && setOnce(&record.wikidata)
        case .name, .surface, .context: return false
        }
    }

    private func setOnce(_ slice: inout TextSlice) -> Bool {
        guard slice.isEmpty, values.count == 1 else { return false }
        slice = values[0]
        return true
    }

    /// The next key, its values in `values`; nil where there is none of ours.
    private mutating func nextKey() -> Key? {
        guard let word = word(until: UInt8(ascii: ":")), skip(": ") else { return nil }
        values.removeAll(keepingCapacity: true)
        if skip("[") {
            repeat {
                guard let value = scalar() else { return nil }
                values.append(value)
            } while skip(", ")
            guard skip("]") else { return nil }
        } else {
            guard let value = scalar() else { return nil }
            values.append(value)
        }
        return GazetteerLineParser.keys.first { isEqual(word, $0.word) }
    }

    private func isEqual(_ slice: TextSlice, _ word: StaticString) -> Bool {
        guard slice.range.count == word.utf8CodeUnitCount else { return false }
        for (offset, place) in slice.range.enumerated() where bytes[place] != word.utf8Start[offset] { return false }
        return true
    }

    /// A plain scalar without the characters that YAML gives a meaning, or a double-quoted one without escapes.
    private mutating func scalar() -> TextSlice? {
        if skip("\"") {
            guard let text = text(where: { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }),
                skip("\"")
            else { return nil }
            return text
        }
        guard position < bytes.count, GazetteerLineParser.isPlainStart(bytes[position]) else { return nil }
        guard let text = text(where: GazetteerLineParser.isPlain), bytes[position - 1] != UInt8(ascii: " ") else {
            return nil
        }
        return text
    }

    private static func isPlainStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF,
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20:
            false
        default: true
        }
    }

    private mutating func word(until end: UInt8) -> TextSlice? {
        guard let text = text(where: { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }), position < bytes.count,
            bytes[position] == end
        else { return nil }
        return text
    }

    private mutating func text(where belongs: (UInt8) -> Bool) -> TextSlice? {
        let start = position
        while position < bytes.count, belongs(bytes[position]) { position += 1 }
        return position > start ? TextSlice(start..<position) : nil
    }

    private mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
        position += count
        return true
    }

    private mutating func skipToLineEnd() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func endLine() -> Bool {
        guard position < bytes.count else { return true }
        guard bytes[position] == UInt8(ascii: "\n") else { return false }
        position += 1
        line += 1
        return true
    }

    /// Of ASCII alone; what else an id may have is looked at by the other parser.
    private func isSlug(_ slice: TextSlice) -> Bool {
        slice.range.allSatisfy { place in
            let byte = bytes[place]
            return byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
        }
    }

    private func isWikidata(_ slice: TextSlice) -> Bool {
        guard slice.range.count > 1, bytes[slice.range.lowerBound] == UInt8(ascii: "Q") else { return false }
        return slice.range.dropFirst().allSatisfy { bytes[$0] &- UInt8(ascii: "0") < 10 }
    }
}
