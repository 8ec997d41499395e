package import HTTPServer

/// Percent-encoding (RFC 3986) of paths and queries that we write into links.
package enum URLText {
    /// A path and query from the server's root.
    package static func target(path: String, query: [QueryItem]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        append(path, keeping: "/", to: &bytes)
        for (place, item) in query.enumerated() {
            bytes.append(UInt8(ascii: place == 0 ? "?" : "&"))
            append(item.name, keeping: "", to: &bytes)
            bytes.append(UInt8(ascii: "="))
            append(item.value, keeping: ",:/@*", to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `text` with everything but unreserved characters percent-encoded.
    package static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, keeping: "", to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends `text` with everything but unreserved characters and those of `kept` percent-encoded.
    private static func append(_ text: String, keeping kept: StaticString, to bytes: inout [UInt8]) {
        let kept = UnsafeBufferPointer(start: kept.utf8Start, count: kept.utf8CodeUnitCount)
        var text = text
        text.withUTF8 { text in
            var copied = 0
            for place in text.indices where !(isUnreserved(text[place]) || kept.contains(text[place])) {
                bytes += text[copied..<place]
                bytes.append(UInt8(ascii: "%"))
                bytes.append(.hexadecimalDigit(text[place] >> 4, letterA: UInt8(ascii: "A")))
                bytes.append(.hexadecimalDigit(text[place], letterA: UInt8(ascii: "A")))
                copied = place + 1
            }
            bytes += text[copied...]
        }
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
