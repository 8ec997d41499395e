/// Reads a request's head (RFC 9112 §2 to §6) out of bytes that it does not own.
///
/// It starts at the first byte every time and keeps no state between calls, so that a head cut anywhere gives the
/// same result, and an error shows with the byte that makes it one. It is strict where leniency has served
/// smugglers: lines end with CR LF, single spaces part the request line, no line is folded.
package struct RequestHeadParser {
    private let bytes: UnsafeRawBufferPointer
    private let limits: HeadLimits
    private var position = 0

    private init(bytes: UnsafeRawBufferPointer, limits: HeadLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The head at the start of `bytes`; nil while it is not all there. `fields` receives its field lines.
    package static func parse(
        _ bytes: UnsafeRawBufferPointer, limits: HeadLimits, fields: inout [FieldSlices]
    ) throws(RequestSyntaxError) -> RequestHead? {
        fields.removeAll(keepingCapacity: true)
        var parser = RequestHeadParser(bytes: bytes, limits: limits)
        var head = RequestHead()
        guard try parser.skipEmptyLines(), try parser.parseRequestLine(into: &head) else {
            return try parser.incomplete()
        }
        while true {
            guard parser.position < bytes.count else { return try parser.incomplete() }
            if bytes[parser.position] == .lineFeed { throw .bareLineEnd }
            if bytes[parser.position] == .carriageReturn {
                guard parser.position + 1 < bytes.count else { return try parser.incomplete() }
                guard bytes[parser.position + 1] == .lineFeed else { throw .bareLineEnd }
                parser.position += 2
                break
            }
            guard let field = try parser.parseField() else { return try parser.incomplete() }
            guard fields.count < limits.fieldsMax else { throw .tooManyFields }
            fields.append(field)
            try head.note(field, in: bytes)
        }
        guard parser.position <= limits.headBytesMax else { throw .headTooLarge }
        head.byteCount = parser.position
        try head.checkFraming(in: bytes)
        return head
    }

    /// Whether the request that begins here, and need be neither whole nor right, asks by HEAD: a refusal then has no
    /// body either.
    package static func isHead(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.drop { $0 == .carriageReturn || $0 == .lineFeed }.starts(with: "HEAD ".utf8)
    }

    /// RFC 9112 §2.2: a server should ignore an empty line before the request line; a few are enough.
    private mutating func skipEmptyLines() throws(RequestSyntaxError) -> Bool {
        while position < bytes.count {
            if bytes[position] == .lineFeed { throw .bareLineEnd }
            guard bytes[position] == .carriageReturn else { return true }
            guard position + 1 < bytes.count else { return false }
            guard bytes[position + 1] == .lineFeed else { throw .bareLineEnd }
            position += 2
            if position > 8 { throw .emptyLines }
        }
        return false
    }

    private func incomplete() throws(RequestSyntaxError) -> RequestHead? {
        if bytes.count >= limits.headBytesMax { throw .headTooLarge }
        return nil
    }

    // MARK: The request line

    private mutating func parseRequestLine(into head: inout RequestHead) throws(RequestSyntaxError) -> Bool {
        guard let method = try parseMethod() else { return false }
        guard let target = try parseTarget() else { return false }
        guard let minorVersion = try parseVersion() else { return false }
        guard let known = method.knownMethod(in: bytes) else { throw .unknownMethod }
        head.method = known
        head.target = target
        head.minorVersion = minorVersion
        return true
    }

    private mutating func parseMethod() throws(RequestSyntaxError) -> ByteSlice? {
        let start = position
        var index = position
        while index < bytes.count, bytes[index].isTokenOctet { index += 1 }
        // RFC 9112 §3: a method longer than any that is known is answered 501.
        if index - start > 64 { throw .unknownMethod }
        guard index < bytes.count else { return nil }
        guard bytes[index] == .space, index > start else { throw .malformedMethod }
        position = index + 1
        return ByteSlice(start: start, count: index - start)
    }

    private mutating func parseTarget() throws(RequestSyntaxError) -> ByteSlice? {
        let start = position
        let end = endOfVisibleOctets(from: start)
        if end - start > limits.targetBytesMax { throw .targetTooLong }
        guard end < bytes.count else { return nil }
        guard bytes[end] == .space else {
            throw bytes[end] == .carriageReturn || bytes[end] == .lineFeed ? .malformedRequestLine : .malformedTarget
        }
        guard end > start else { throw .malformedRequestLine }
        position = end + 1
        return ByteSlice(start: start, count: end - start)
    }

    /// `HTTP/1.1` and the line's end. RFC 9112 §2.3: one digit, a dot, one digit, the name in capitals.
    private mutating func parseVersion() throws(RequestSyntaxError) -> Int? {
        let name: StaticString = "HTTP/"
        let available = bytes.count - position
        for index in 0..<min(available, 5) where bytes[position + index] != name.utf8Start[index] {
            throw .malformedVersion
        }
        if available > 5, !bytes[position + 5].isDigit { throw .malformedVersion }
        if available > 6, bytes[position + 6] != .dot { throw .malformedVersion }
        if available > 7, !bytes[position + 7].isDigit { throw .malformedVersion }
        if available > 8, bytes[position + 8] != .carriageReturn {
            throw bytes[position + 8] == .lineFeed ? .bareLineEnd : .malformedVersion
        }
        guard available > 9 else { return nil }
        guard bytes[position + 9] == .lineFeed else { throw .bareLineEnd }
        guard bytes[position + 5] == .zero + 1 else { throw .unsupportedVersion }
        let minor = Int(bytes[position + 7] - .zero)
        position += 10
        return min(minor, 1)
    }

    // MARK: Field lines

    private mutating func parseField() throws(RequestSyntaxError) -> FieldSlices? {
        let start = position
        var index = endOfToken(from: start)
        guard index < bytes.count else { return nil }
        guard bytes[index] == .colon, index > start else {
            // RFC 9112 §2.2 and §5.2: white space before the first field, or a folded line.
            throw index == start && bytes[index].isOptionalWhiteSpace ? .foldedLine : .malformedFieldName
        }
        let name = ByteSlice(start: start, count: index - start)
        index += 1
        while index < bytes.count, bytes[index].isOptionalWhiteSpace { index += 1 }
        let valueStart = index
        let end = try endOfFieldText(from: index)
        guard end + 1 < bytes.count else { return nil }
        guard bytes[end + 1] == .lineFeed else { throw .bareLineEnd }
        var valueEnd = end
        while valueEnd > valueStart, bytes[valueEnd - 1].isOptionalWhiteSpace { valueEnd -= 1 }
        position = end + 2
        return FieldSlices(name: name, value: ByteSlice(start: valueStart, count: valueEnd - valueStart))
    }

    /// The first octet from `start` on that is none of a token's, or the end.
    private func endOfToken(from start: Int) -> Int {
        var index = start
        while true {
            while index + 8 <= bytes.count {
                let others = OctetWord.othersThanLettersAndHyphens(OctetWord.load(bytes, at: index))
                index += others == 0 ? 8 : OctetWord.firstPlace(others)
                if others != 0 { break }
            }
            // What is no letter and no hyphen may belong to a token all the same, but seldom does.
            guard index < bytes.count, bytes[index].isTokenOctet else { return index }
            index += 1
        }
    }

    /// The first octet from `start` on that is none of `VCHAR`, or the end.
    private func endOfVisibleOctets(from start: Int) -> Int {
        var index = start
        while index + 8 <= bytes.count {
            let word = OctetWord.load(bytes, at: index)
            let others = OctetWord.below(0x21, word) | OctetWord.above(0x7E, word)
            if others != 0 { return index + OctetWord.firstPlace(others) }
            index += 8
        }
        while index < bytes.count, bytes[index] > .space, bytes[index] < .delete { index += 1 }
        return index
    }

    /// The place of the CR that ends the line, or the end of the bytes. RFC 9110 §5.5 allows visible octets, spaces,
    /// tabs and octets above 0x7F in a value, and no other control character.
    private func endOfFieldText(from start: Int) throws(RequestSyntaxError) -> Int {
        var index = start
        while index < bytes.count {
            while index + 8 <= bytes.count {
                let word = OctetWord.load(bytes, at: index)
                let others = OctetWord.below(0x20, word) | OctetWord.equal(to: .delete, word)
                index += others == 0 ? 8 : OctetWord.firstPlace(others)
                if others != 0 { break }
            }
            guard index < bytes.count else { break }
            let octet = bytes[index]
            if octet == .carriageReturn { return index }
            if octet < .space && octet != .tab || octet == .delete {
                throw octet == .lineFeed ? .bareLineEnd : .malformedFieldValue
            }
            index += 1
        }
        return bytes.count
    }
}

extension ByteSlice {
    /// The method that this token names; methods are case-sensitive (RFC 9110 §9.1).
    fileprivate func knownMethod(in bytes: UnsafeRawBufferPointer) -> RequestMethod? {
        let token = self.bytes(in: bytes)
        func matches(_ name: StaticString) -> Bool {
            for index in 0..<count where token[index] != name.utf8Start[index] { return false }
            return true
        }
        switch count {
        case 3: return matches("GET") ? .get : matches("PUT") ? .put : nil
        case 4: return matches("HEAD") ? .head : matches("POST") ? .post : nil
        case 5: return matches("PATCH") ? .patch : matches("TRACE") ? .trace : matches("QUERY") ? .query : nil
        case 6: return matches("DELETE") ? .delete : nil
        case 7: return matches("OPTIONS") ? .options : matches("CONNECT") ? .connect : nil
        default: return nil
        }
    }
}
