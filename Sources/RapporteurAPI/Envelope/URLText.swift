package import HTTPServer

/// Percent-encoding (RFC 3986) of paths and queries that we write into links.
package enum URLText {
    /// A path and query from the server's root.
    package static func target(path: String, query: [QueryItem]) -> String {
        guard !query.isEmpty else { return encoded(path, keeping: "/") }
        let items = query.map { "\(encoded($0.name))=\(encoded($0.value, keeping: ",:/@*"))" }
        return encoded(path, keeping: "/") + "?" + items.joined(separator: "&")
    }

    /// `text` with everything but unreserved characters and those of `kept` percent-encoded.
    package static func encoded(_ text: String, keeping kept: String = "") -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isUnreserved(byte) || kept.utf8.contains(byte) {
                bytes.append(byte)
            } else {
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
