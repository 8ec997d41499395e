/// Where a request is aimed (RFC 9112 §3.2), its path decoded once and freed of dot segments.
package struct RequestTarget: Equatable {
    package var path: String
    package var query: [QueryItem]
    /// The authority of an absolute-form target, which takes the place of the Host field's.
    package var authority: String?

    /// Why a well-formed target still names nothing that this server could have.
    package enum Refusal: Error, Equatable {
        case syntax(RequestSyntaxError)
        /// A slash that is data (`%2F`): no route and no file has one in a segment, so it is never taken for a parting.
        case encodedSlash
        /// A part of the query that is no text, decoded: Latin-1, say. The name is as sent where it is at fault itself.
        case malformedParameter(name: String, value: String)
    }

    /// - Parameters:
    ///   - bytes: the target as the request line has it.
    ///   - method: the request's, which decides on the forms that the target may take (RFC 9112 §3.2).
    ///   - isSecure: whether a trusted proxy says that the client came over TLS.
    package static func parse(
        _ bytes: UnsafeRawBufferPointer, method: RequestMethod, isSecure: Bool = false
    ) throws(Refusal) -> RequestTarget {
        if method == .connect {
            guard HostSyntax.isValid(bytes), bytes.contains(.colon) else { throw .syntax(.malformedTarget) }
            return RequestTarget(path: "*", query: [], authority: String(decoding: bytes, as: UTF8.self))
        }
        if bytes.count == 1, bytes[0] == .asterisk {
            guard method == .options else { throw .syntax(.malformedTarget) }
            return RequestTarget(path: "*", query: [])
        }
        if bytes[0] == .slash { return try parseOrigin(bytes, authority: nil) }
        return try parseAbsolute(bytes, method: method, isSecure: isSecure)
    }

    private static func parseAbsolute(
        _ bytes: UnsafeRawBufferPointer, method: RequestMethod, isSecure: Bool
    ) throws(Refusal) -> RequestTarget {
        guard let colon = bytes.firstIndex(of: .colon), colon + 2 < bytes.count,
            bytes[colon + 1] == .slash, bytes[colon + 2] == .slash, isScheme(bytes[..<colon])
        else { throw .syntax(.malformedTarget) }
        let scheme = UnsafeRawBufferPointer(rebasing: bytes[..<colon])
        let rest = UnsafeRawBufferPointer(rebasing: bytes[(colon + 3)...])
        let end = rest.firstIndex { $0 == .slash || $0 == .questionMark || $0 == .numberSign } ?? rest.count
        let authority = UnsafeRawBufferPointer(rebasing: rest[..<end])
        guard HostSyntax.isValid(authority) else { throw .syntax(.malformedHost) }
        // RFC 9110 §7.4: a target that this connection cannot speak for is misdirected.
        guard scheme.equalsIgnoringCase("http") || isSecure && scheme.equalsIgnoringCase("https") else {
            throw .syntax(.misdirected)
        }
        let name = String(decoding: authority, as: UTF8.self)
        if end == rest.count {
            // RFC 9112 §3.2.4: OPTIONS without a path asks about the server as a whole.
            return RequestTarget(path: method == .options ? "*" : "/", query: [], authority: name)
        }
        return try parseOrigin(UnsafeRawBufferPointer(rebasing: rest[end...]), authority: name)
    }

    private static func isScheme(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard let first = bytes.first, first.isAlphanumeric, !first.isDigit else { return false }
        return bytes.allSatisfy { $0.isAlphanumeric || $0 == .plus || $0 == .hyphen || $0 == .dot }
    }

    private static func parseOrigin(
        _ bytes: UnsafeRawBufferPointer, authority: String?
    ) throws(Refusal) -> RequestTarget {
        let mark = bytes.firstIndex(of: .questionMark)
        // RFC 9110 §4.2.3: an empty path is the root's.
        let path =
            mark == 0 ? "/" : try PathDecoder.decode(UnsafeRawBufferPointer(rebasing: bytes[..<(mark ?? bytes.count)]))
        guard let mark else { return RequestTarget(path: path, query: [], authority: authority) }
        let query = try QueryDecoder.decode(UnsafeRawBufferPointer(rebasing: bytes[(mark + 1)...]))
        return RequestTarget(path: path, query: query, authority: authority)
    }
}

/// Percent-decoding, once, of bytes that then have to be UTF-8 without control characters.
enum PercentDecoder {
    /// - Returns: nil where a `%` is not followed by two digits, or the result is not clean UTF-8.
    static func decode(_ bytes: UnsafeRawBufferPointer, plusIsSpace: Bool = false) -> String? {
        guard bytes.contains(where: { $0 == .percent || $0 == .plus && plusIsSpace || $0 >= 0x80 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            var octet = bytes[index]
            if octet == .percent {
                guard index + 2 < bytes.count, let high = bytes[index + 1].hexadecimalValue,
                    let low = bytes[index + 2].hexadecimalValue
                else { return nil }
                octet = high << 4 | low
                if octet == 0 { return nil }
                index += 2
            } else if octet == .plus, plusIsSpace {
                octet = .space
            }
            decoded.append(octet)
            index += 1
        }
        // What is all ASCII is valid.
        guard decoded.contains(where: { $0 >= 0x80 }) else { return String(decoding: decoded, as: UTF8.self) }
        return String(validating: decoded, as: UTF8.self)
    }
}

enum PathDecoder {
    /// Decodes a path that begins with a slash and takes out its dot segments (RFC 3986 §5.2.4), those that were
    /// percent-encoded too. One that climbs above the root is refused rather than clipped.
    static func decode(_ bytes: UnsafeRawBufferPointer) throws(RequestTarget.Refusal) -> String {
        guard let first = bytes.first, first == .slash else { throw .syntax(.malformedTarget) }
        if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
        var segments: [String] = []
        var endsInDirectory = false
        for part in bytes.dropFirst().split(separator: .slash, omittingEmptySubsequences: false) {
            guard part.allSatisfy(isPathOctet) else { throw .syntax(.malformedTarget) }
            guard let segment = PercentDecoder.decode(UnsafeRawBufferPointer(rebasing: part)),
                segment.utf8.allSatisfy({ $0 >= .space && $0 != .delete })
            else { throw .syntax(.malformedTarget) }
            if segment.utf8.contains(.slash) { throw .encodedSlash }
            endsInDirectory = segment == "." || segment == ".."
            if segment == ".." {
                guard segments.popLast() != nil else { throw .syntax(.malformedTarget) }
            } else if segment != "." {
                segments.append(segment)
            }
        }
        if endsInDirectory { segments.append("") }
        return "/" + segments.joined(separator: "/")
    }

    /// Whether nothing is encoded and no segment begins with a dot: such a path is what it says.
    private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var last = UInt8.slash
        for octet in bytes {
            guard isPathOctet(octet), octet != .percent, octet != .dot || last != .slash else { return false }
            last = octet
        }
        return true
    }

    /// `pchar` of RFC 3986 §3.3 (a `%` is looked at when it is decoded).
    private static func isPathOctet(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), .backslash: false
        case UInt8(ascii: "^"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), .numberSign: false
        case .openBracket, .closeBracket: false
        default: octet > .space && octet < .delete
        }
    }
}

/// `name=value` pairs joined by `&`, as a form sends them (`+` is a space).
enum QueryDecoder {
    /// What browsers leave unencoded (`[ ] { } | \ ^` and the backtick) is let through.
    ///
    /// - Throws: where an octet is not allowed, or what is percent-encoded is no text.
    static func decode(_ bytes: UnsafeRawBufferPointer) throws(RequestTarget.Refusal) -> [QueryItem] {
        var items: [QueryItem] = []
        var start = 0
        while start < bytes.count {
            var end = start
            var mark: Int?
            while end < bytes.count, bytes[end] != .ampersand {
                guard isQueryOctet(bytes[end]) else { throw .syntax(.malformedTarget) }
                if mark == nil, bytes[end] == .equals { mark = end }
                end += 1
            }
            if end > start {
                let nameEnd = mark ?? end
                let name = UnsafeRawBufferPointer(rebasing: bytes[start..<nameEnd])
                let value = UnsafeRawBufferPointer(rebasing: bytes[min(nameEnd + 1, end)..<end])
                guard let decodedName = PercentDecoder.decode(name, plusIsSpace: true),
                    let decodedValue = PercentDecoder.decode(value, plusIsSpace: true)
                else { throw malformed(name, value) }
                items.append(QueryItem(name: decodedName, value: decodedValue))
            }
            start = end + 1
        }
        return items
    }

    /// The octets are those of a query, which are ASCII.
    private static func malformed(
        _ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer
    ) -> RequestTarget.Refusal {
        .malformedParameter(
            name: PercentDecoder.decode(name, plusIsSpace: true) ?? String(decoding: name, as: UTF8.self),
            value: String(decoding: value, as: UTF8.self))
    }

    private static func isQueryOctet(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), .numberSign: false
        default: octet > .space && octet < .delete
        }
    }
}
