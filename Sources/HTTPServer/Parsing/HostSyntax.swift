/// `uri-host [ ":" port ]` of RFC 9110 §7.2, as RFC 3986 §3.2.2 writes it.
///
/// Two choices beyond the grammar: an empty host is refused, since an http URI must not have one (RFC 9110 §4.2.1),
/// and so is a comma, since that is what two Host lines joined by a proxy would hold.
package enum HostSyntax {
    package static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard !bytes.isEmpty else { return false }
        var index = 0
        if bytes[0] == .openBracket {
            guard let end = bytes.firstIndex(of: .closeBracket) else { return false }
            guard isAddressLiteral(UnsafeRawBufferPointer(rebasing: bytes[1..<end])) else { return false }
            index = end + 1
        } else {
            while index < bytes.count, bytes[index] != .colon {
                if bytes[index] == .percent {
                    guard index + 2 < bytes.count, bytes[index + 1].hexadecimalValue != nil,
                        bytes[index + 2].hexadecimalValue != nil
                    else { return false }
                    index += 3
                } else {
                    guard isRegisteredNameOctet(bytes[index]) else { return false }
                    index += 1
                }
            }
            guard index > 0 else { return false }
        }
        guard index < bytes.count else { return true }
        guard bytes[index] == .colon else { return false }
        return isPort(UnsafeRawBufferPointer(rebasing: bytes[(index + 1)...]))
    }

    /// Whether the text is a host, `example.org` or `[2001:db8::1]`, and no port follows it.
    package static func isHostWithoutPort(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid(UnsafeRawBufferPointer($0)) } && host(of: text) == text
    }

    /// A valid authority without its port.
    static func host(of authority: String) -> String {
        let end = authority.hasPrefix("[") ? authority.lastIndex(of: "]").map { authority.index(after: $0) } : nil
        return String(authority[..<(end ?? authority.firstIndex(of: ":") ?? authority.endIndex)])
    }

    private static func isRegisteredNameOctet(_ octet: UInt8) -> Bool {
        // Unreserved and sub-delims but the comma.
        if octet.isAlphanumeric { return true }
        switch octet {
        case .hyphen, .dot, UInt8(ascii: "_"), UInt8(ascii: "~"): return true
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("): return true
        case UInt8(ascii: ")"), .asterisk, .plus, .semicolon, .equals: return true
        default: return false
        }
    }

    private static func isPort(_ digits: UnsafeRawBufferPointer) -> Bool {
        var port = 0
        for digit in digits {
            guard digit.isDigit else { return false }
            port = port * 10 + Int(digit - .zero)
            if port > 65535 { return false }
        }
        return true
    }

    /// An IPv6 address by its shape: up to eight groups of one to four hexadecimal digits, `::` at most once, an IPv4
    /// address as the last two groups.
    private static func isAddressLiteral(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var groups = 0
        var digits = 0
        var hasGap = false
        var index = 0
        while index < bytes.count {
            let octet = bytes[index]
            if octet.hexadecimalValue != nil {
                digits += 1
                if digits > 4 { return false }
            } else if octet == .dot {
                guard digits > 0 else { return false }
                guard isIPv4Address(UnsafeRawBufferPointer(rebasing: bytes[(index - digits)...])) else { return false }
                return hasGap ? groups + 2 < 8 : groups + 2 == 8
            } else if octet == .colon {
                if digits > 0 {
                    groups += 1
                    digits = 0
                    if index + 1 == bytes.count { return false }
                } else if index > 0 || bytes.count < 2 || bytes[1] != .colon {
                    guard index > 0, bytes[index - 1] == .colon, !hasGap else { return false }
                }
                if index > 0, bytes[index - 1] == .colon {
                    if hasGap { return false }
                    hasGap = true
                }
            } else {
                return false
            }
            index += 1
        }
        if digits > 0 { groups += 1 }
        return hasGap ? groups < 8 : groups == 8
    }

    private static func isIPv4Address(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var parts = 0
        for part in bytes.split(separator: .dot, omittingEmptySubsequences: false) {
            guard (1...3).contains(part.count), part.allSatisfy(\.isDigit) else { return false }
            guard part.reduce(0, { $0 * 10 + Int($1 - .zero) }) < 256 else { return false }
            parts += 1
        }
        return parts == 4
    }
}
