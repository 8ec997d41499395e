/// Which form of a body an Accept-Encoding field leaves (RFC 9110 §12.5.3).
package enum ContentCoding: UInt8 {
    case identity, gzip

    package enum Choice: Equatable {
        case use(ContentCoding)
        case nothingAcceptable
    }
}

package struct AcceptEncoding: Equatable {
    /// Thousandths; nil where the field does not speak of the coding.
    private var gzip: Int?
    private var identity: Int?
    private var others: Int?

    /// - Parameter field: the field's value; nil where there is none, which leaves the choice to the server.
    package init(_ field: UnsafeRawBufferPointer?) {
        guard let field else {
            identity = 1000
            return
        }
        for member in ListMembers(field) {
            let end = member.firstIndex { $0 == .semicolon } ?? member.count
            let coding = UnsafeRawBufferPointer(rebasing: member[..<end]).trimmingWhiteSpace()
            let quality = Quality.parse(parameters: UnsafeRawBufferPointer(rebasing: member[end...]))
            if coding.equalsIgnoringCase("gzip") || coding.equalsIgnoringCase("x-gzip") {
                gzip = max(gzip ?? 0, quality)
            } else if coding.equalsIgnoringCase("identity") {
                identity = quality
            } else if coding.count == 1, coding[0] == .asterisk {
                others = quality
            }
        }
    }

    var acceptsIdentity: Bool { (identity ?? others ?? 1) > 0 }

    /// - Parameter isWorthwhile: whether the body gains from compression; when nothing else is acceptable it is
    ///   compressed even so.
    package func choice(isWorthwhile: Bool) -> ContentCoding.Choice {
        let gzipQuality = gzip ?? others ?? 0
        guard acceptsIdentity else { return gzipQuality > 0 ? .use(.gzip) : .nothingAcceptable }
        // Not named at all, identity is acceptable but preferred by nobody.
        return isWorthwhile && gzipQuality > 0 && gzipQuality >= (identity ?? others ?? 0)
            ? .use(.gzip) : .use(.identity)
    }
}

/// A `q` parameter (RFC 9110 §12.4.2), in thousandths.
enum Quality {
    /// - Parameter parameters: from the first `;` on. One that is malformed counts as 0: what cannot be read is not
    ///   asked for.
    static func parse(parameters: UnsafeRawBufferPointer) -> Int {
        for parameter in ListMembers(parameters, separator: .semicolon) {
            guard parameter.count >= 2, parameter[0].lowercased == UInt8(ascii: "q"), parameter[1] == .equals else {
                continue
            }
            return thousandths(UnsafeRawBufferPointer(rebasing: parameter[2...])) ?? 0
        }
        return 1000
    }

    private static func thousandths(_ text: UnsafeRawBufferPointer) -> Int? {
        guard (1...5).contains(text.count), text[0] == .zero || text[0] == .zero + 1 else { return nil }
        var value = text[0] == .zero ? 0 : 1000
        guard text.count > 1 else { return value }
        guard text[1] == .dot else { return nil }
        var weight = 100
        for digit in text[2...] {
            guard digit.isDigit else { return nil }
            value += Int(digit - .zero) * weight
            weight /= 10
        }
        return value <= 1000 ? value : nil
    }
}
