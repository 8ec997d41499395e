/// RFC 4180: a header row, commas, CRLF, quotation marks doubled.
///
/// A row is made from an object of the JSON writer, so that CSV and JSON cannot differ: a string becomes its text, a
/// number its digits, null an empty cell, an object a cell for each of its members, and a list stays JSON in its cell.
package enum CSV {
    package static func header(_ names: [String]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, name) in names.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell: Array(name.utf8)[...], to: &bytes)
        }
        return bytes + lineEnd
    }

    /// - Parameters:
    ///   - object: one JSON object exactly as `JSONWriter` writes it, without white space.
    ///   - bytes: what the row is added to.
    package static func append(row object: [UInt8], to bytes: inout [UInt8]) {
        let start = bytes.count
        var isFirst = true
        append(cells: object, isFirst: &isFirst, to: &bytes)
        // An empty line is no record to those who read CSV; one empty cell is.
        if !isFirst, bytes.count == start { bytes += [mark, mark] }
        bytes += lineEnd
    }

    /// The cells of an object's members, those of an object in it among them.
    private static func append(cells object: [UInt8], isFirst: inout Bool, to bytes: inout [UInt8]) {
        var scanner = MemberScanner(object)
        while let value = scanner.nextValue() {
            let first = object[value.lowerBound]
            if first == UInt8(ascii: "{") {
                append(cells: Array(object[value]), isFirst: &isFirst, to: &bytes)
                continue
            }
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            switch first {
            case mark: append(cell: unescaped(object[(value.lowerBound + 1)..<(value.upperBound - 1)]), to: &bytes)
            case UInt8(ascii: "n"): break
            default: append(cell: object[value], to: &bytes)
            }
        }
    }

    static let lineEnd: [UInt8] = [0x0D, 0x0A]
    private static let mark = UInt8(ascii: "\"")

    private static func append(cell text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        guard text.contains(where: { $0 == mark || $0 == UInt8(ascii: ",") || $0 == 0x0D || $0 == 0x0A }) else {
            bytes += text
            return
        }
        bytes.append(mark)
        append(quoted: text, to: &bytes)
        bytes.append(mark)
    }

    /// Appends a piece of a cell that stands in quotation marks.
    static func append(quoted text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        for byte in text {
            if byte == mark { bytes.append(mark) }
            bytes.append(byte)
        }
    }
}

/// The text of a JSON string of ours, which escapes no character above U+001F but the two marks.
private func unescaped(_ string: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard string.contains(UInt8(ascii: "\\")) else { return string }
    var text: [UInt8] = []
    text.reserveCapacity(string.count)
    var position = string.startIndex
    while position < string.endIndex {
        guard string[position] == UInt8(ascii: "\\") else {
            text.append(string[position])
            position += 1
            continue
        }
        let code = string[position + 1]
        position += 2
        switch code {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "u"):
            let digits = String(decoding: string[(position + 2)..<(position + 4)], as: UTF8.self)
            text.append(UInt8(digits, radix: 16) ?? 0)
            position += 4
        default: text.append(code)
        }
    }
    return text[...]
}

/// Walks over the members of one JSON object without white space.
private struct MemberScanner {
    private let object: [UInt8]
    private var position = 1

    init(_ object: [UInt8]) { self.object = object }

    /// Where the next member's value lies; nil at the end.
    mutating func nextValue() -> Range<Int>? {
        guard position < object.count, object[position] != UInt8(ascii: "}") else { return nil }
        if object[position] == UInt8(ascii: ",") { position += 1 }
        skipString()
        position += 1
        let start = position
        skipValue()
        return start..<position
    }

    private mutating func skipString() {
        position += 1
        while object[position] != UInt8(ascii: "\"") {
            position += object[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position += 1
    }

    private mutating func skipValue() {
        var depth = 0
        repeat {
            switch object[position] {
            case UInt8(ascii: "\""):
                skipString()
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            position += 1
        } while depth > 0 || !isAtEndOfValue
    }

    private var isAtEndOfValue: Bool {
        let before = object[position - 1]
        let after = object[position]
        let closes = before == UInt8(ascii: "}") || before == UInt8(ascii: "]") || before == UInt8(ascii: "\"")
        return closes || after == UInt8(ascii: ",") || after == UInt8(ascii: "}")
    }
}
