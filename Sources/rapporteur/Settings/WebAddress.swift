import HTTPServer
import Loading

/// An `http` or `https` address without query and fragment.
struct WebAddress {
    /// From the slash after the authority on; empty where there is none.
    let path: Substring

    /// Nil where the text is none, or would need percent-encoding to be one (RFC 3986).
    init?(_ text: String) {
        guard isWebAddress(text), let mark = text.firstRange(of: "://") else { return nil }
        let rest = text[mark.upperBound...]
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        let authority = Array(rest[..<end].utf8)
        guard authority.withUnsafeBytes(HostSyntax.isValid) else { return nil }
        path = rest[end...]
        guard path.utf8.allSatisfy(WebAddress.isPathOctet) else { return nil }
    }

    private static func isPathOctet(_ octet: UInt8) -> Bool {
        octet > 0x20 && octet < 0x7F && !"\"<>\\^`{|}?#[]".utf8.contains(octet)
    }
}
