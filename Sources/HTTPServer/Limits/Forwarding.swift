package import HTTPTypes

/// Who the client is according to the proxies between, as far as they are trusted (RFC 7239).
package struct Forwarding: Equatable {
    package var remoteAddress: String
    package var scheme: String?
    package var authority: String?

    /// Walks the chain from its near end: each hop names the one before it, and the first that is not trusted is the
    /// client. What lies beyond that one is hearsay.
    package static func client(peer: PeerAddress, fields: HTTPFields, trusted: [TrustedNetwork]) -> Forwarding {
        var result = Forwarding(remoteAddress: peer.text)
        guard trusted.contains(where: { $0.contains(peer) }) else { return result }
        for hop in hops(fields).reversed() {
            result.scheme = hop.scheme ?? result.scheme
            result.authority = hop.authority ?? result.authority
            guard let name = hop.remoteAddress else { break }
            guard let address = PeerAddress(name) else {
                // `unknown` or an obfuscated name: nothing before it can be checked.
                result.remoteAddress = name
                break
            }
            result.remoteAddress = address.text
            if !trusted.contains(where: { $0.contains(address) }) { break }
        }
        return result
    }

    private struct Hop {
        var remoteAddress: String?
        var scheme: String?
        var authority: String?
    }

    private static func hops(_ fields: HTTPFields) -> [Hop] {
        let forwarded = members(fields, "Forwarded")
        if !forwarded.isEmpty { return forwarded.map(hop) }
        var hops = members(fields, "X-Forwarded-For").map { Hop(remoteAddress: $0) }
        if hops.isEmpty { hops = [Hop()] }
        // These two speak of the nearest proxy's own request.
        hops[hops.count - 1].scheme = scheme(members(fields, "X-Forwarded-Proto").last)
        hops[hops.count - 1].authority = authority(members(fields, "X-Forwarded-Host").last)
        return hops
    }

    private static func members(_ fields: HTTPFields, _ name: String) -> [String] {
        guard let name = HTTPField.Name(name) else { return [] }
        var value = fields[values: name].joined(separator: ",")
        return value.withUTF8 { bytes in
            ListMembers(UnsafeRawBufferPointer(bytes)).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// `for="[2001:db8::1]:4711";proto=https;host=example.org`
    private static func hop(_ element: String) -> Hop {
        var element = element
        return element.withUTF8 { bytes in
            var hop = Hop()
            for pair in ListMembers(UnsafeRawBufferPointer(bytes), separator: .semicolon) {
                guard let mark = pair.firstIndex(of: .equals) else { continue }
                let name = UnsafeRawBufferPointer(rebasing: pair[..<mark])
                var value = String(decoding: pair[(mark + 1)...], as: UTF8.self)
                if value.utf8.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
                    value = String(value.dropFirst().dropLast())
                }
                if name.equalsIgnoringCase("for") { hop.remoteAddress = value }
                if name.equalsIgnoringCase("proto") { hop.scheme = scheme(value) }
                if name.equalsIgnoringCase("host") { hop.authority = authority(value) }
            }
            return hop
        }
    }

    private static func scheme(_ text: String?) -> String? {
        let text = text?.lowercased()
        return text == "http" || text == "https" ? text : nil
    }

    private static func authority(_ text: String?) -> String? {
        guard var text else { return nil }
        return text.withUTF8 { HostSyntax.isValid(UnsafeRawBufferPointer($0)) } ? text : nil
    }
}
