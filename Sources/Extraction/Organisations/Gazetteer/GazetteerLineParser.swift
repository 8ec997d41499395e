/// Reads the part of YAML that `organisations.yaml` is written in: a key at the margin, then `  - {…}` lines.
///
/// Any line of another form gives nil for the whole file, and Yams reads it; so this parser needs no errors.
struct GazetteerLineParser {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var line = 1
    private var gazetteer = Gazetteer()

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The gazetteer; nil where the file holds something that is not of this form.
    consuming func parse() -> Gazetteer? {
        var section: String?
        gazetteer.entries.reserveCapacity(bytes.count / 80)
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n"): break
            case UInt8(ascii: "#"): skipToLineEnd()
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                guard let key = word(until: UInt8(ascii: ":")) else { return nil }
                section = key
                position += 1
            default:
                guard let section, skip("  - {"), let pairs = flowMap(), add(pairs, to: section) else { return nil }
            }
            guard endLine() else { return nil }
        }
        return gazetteer
    }

    /// The values of one `{key: value, key: [value, value]}`.
    private typealias Pair = (key: String, values: [String])

    private mutating func flowMap() -> [Pair]? {
        var pairs: [Pair] = []
        while true {
            guard let key = word(until: UInt8(ascii: ":")), skip(": ") else { return nil }
            var values: [String] = []
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
            pairs.append((key, values))
            if skip("}") { return pairs }
            guard skip(", ") else { return nil }
        }
    }

    /// A plain scalar without the characters that YAML gives a meaning, or a double-quoted one without escapes.
    private mutating func scalar() -> String? {
        if skip("\"") {
            guard let text = text(where: { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }),
                skip("\"")
            else { return nil }
            return text
        }
        guard position < bytes.count, GazetteerLineParser.isPlainStart(bytes[position]) else { return nil }
        guard let text = text(where: GazetteerLineParser.isPlain), text.utf8.last != UInt8(ascii: " ") else {
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

    private mutating func word(until end: UInt8) -> String? {
        guard let text = text(where: { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }), position < bytes.count,
            bytes[position] == end
        else { return nil }
        return text
    }

    private mutating func text(where belongs: (UInt8) -> Bool) -> String? {
        let start = position
        while position < bytes.count, belongs(bytes[position]) { position += 1 }
        guard position > start else { return nil }
        return String(decoding: bytes[start..<position], as: UTF8.self)
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

    /// False where Yams has to say what is wrong.
    private mutating func add(_ pairs: [Pair], to section: String) -> Bool {
        for (index, pair) in pairs.enumerated() where pairs[..<index].contains(where: { $0.key == pair.key }) {
            return false
        }
        if section == "not" {
            guard let denial = denial(pairs) else { return false }
            gazetteer.denials.append(denial)
            return true
        }
        guard let kind = OrganisationKind(rawValue: section), let entry = entry(pairs, kind: kind) else { return false }
        gazetteer.entries.append(entry)
        return true
    }

    private func denial(_ pairs: [Pair]) -> GazetteerDenial? {
        guard let first = pairs.first, first.key == "surface", first.values.count == 1 else { return nil }
        var denial = GazetteerDenial(surface: first.values[0], line: line)
        for pair in pairs.dropFirst() {
            guard pair.key == "context" else { return nil }
            denial.context = pair.values
        }
        return denial
    }

    private func entry(_ pairs: [Pair], kind: OrganisationKind) -> GazetteerEntry? {
        guard let first = pairs.first, first.key == "name", first.values.count == 1 else { return nil }
        var entry = GazetteerEntry(name: first.values[0], kind: kind)
        entry.line = line
        for pair in pairs.dropFirst() {
            switch (pair.key, pair.values.count) {
            case ("aliases", _): entry.aliases = pair.values
            case ("ambiguous", _): entry.ambiguous = pair.values
            case ("id", 1): entry.identity = pair.values[0]
            case ("acronym", 1): entry.acronym = pair.values[0]
            case ("parent", 1): entry.parent = pair.values[0]
            case ("wikidata", 1) where isWikidata(pair.values[0]): entry.wikidata = pair.values[0]
            default: return nil
            }
        }
        return entry
    }

    private func isWikidata(_ text: String) -> Bool {
        var digits = text.utf8.makeIterator()
        guard digits.next() == UInt8(ascii: "Q"), text.utf8.count > 1 else { return false }
        while let digit = digits.next() {
            guard digit &- UInt8(ascii: "0") < 10 else { return false }
        }
        return true
    }
}
