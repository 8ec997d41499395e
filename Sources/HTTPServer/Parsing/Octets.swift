/// The octets that HTTP/1.1 gives a meaning to, and the classes of RFC 9110 §5.6.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let numberSign: UInt8 = 0x23
    static let percent: UInt8 = 0x25
    static let ampersand: UInt8 = 0x26
    static let asterisk: UInt8 = 0x2A
    static let plus: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let dot: UInt8 = 0x2E
    static let slash: UInt8 = 0x2F
    static let zero: UInt8 = 0x30
    static let nine: UInt8 = 0x39
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let equals: UInt8 = 0x3D
    static let questionMark: UInt8 = 0x3F
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let delete: UInt8 = 0x7F

    /// `tchar` of RFC 9110 §5.6.2, from two words of bits: no table to load.
    @inline(__always)
    var isTokenOctet: Bool {
        let low: UInt64 = 0x03FF_6CFA_0000_0000
        let high: UInt64 = 0x57FF_FFFF_C7FF_FFFE
        guard self < 128 else { return false }
        return ((self < 64 ? low : high) >> UInt64(self & 63)) & 1 == 1
    }

    @inline(__always)
    var isDigit: Bool { self &- .zero < 10 }

    @inline(__always)
    var isOptionalWhiteSpace: Bool { self == .space || self == .tab }

    var isAlphanumeric: Bool { isDigit || (self | 0x20) &- 0x61 < 26 }

    /// The octet with `A` to `Z` folded.
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The digit of a number's lowest four bits.
    ///
    /// - Parameter letterA: `a` or `A`, the digit of ten.
    @inlinable
    @inline(__always)
    package static func hexadecimalDigit(_ number: some FixedWidthInteger, letterA: UInt8 = UInt8(ascii: "a")) -> UInt8
    {
        let value = UInt8(truncatingIfNeeded: number & 15)
        return value < 10 ? UInt8(ascii: "0") &+ value : letterA &- 10 &+ value
    }

    /// The value of a hexadecimal digit, nil for any other octet.
    var hexadecimalValue: UInt8? {
        if isDigit { return self &- .zero }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }
}

/// A stretch of the bytes being parsed; a count of -1 means that there is none.
package struct ByteSlice: Equatable {
    package var start: Int
    package var count: Int

    static let none = ByteSlice(start: 0, count: -1)

    @inline(__always)
    var isPresent: Bool { count >= 0 }

    @inline(__always)
    func bytes(in buffer: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard count > 0 else { return UnsafeRawBufferPointer(start: buffer.baseAddress, count: 0) }
        return UnsafeRawBufferPointer(rebasing: buffer[start..<start + count])
    }

    package func text(in buffer: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes(in: buffer), as: UTF8.self)
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes equal `other`, which is in lower case, but for the case of their letters.
    @inline(__always)
    func equalsIgnoringCase(_ other: StaticString) -> Bool {
        guard count == other.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index].lowercased != other.utf8Start[index] { return false }
        return true
    }

    /// Whether the bytes begin with `other`, which is in lower case, but for the case of their letters.
    @inline(__always)
    func startsIgnoringCase(_ other: StaticString) -> Bool {
        UnsafeRawBufferPointer(rebasing: prefix(other.utf8CodeUnitCount)).equalsIgnoringCase(other)
    }

    /// Whether the bytes end with `other`, which is in lower case, but for the case of their letters.
    @inline(__always)
    func endsIgnoringCase(_ other: StaticString) -> Bool {
        UnsafeRawBufferPointer(rebasing: suffix(other.utf8CodeUnitCount)).equalsIgnoringCase(other)
    }

    /// The bytes without the spaces and tabs at either end.
    func trimmingWhiteSpace() -> UnsafeRawBufferPointer {
        var start = 0
        var end = count
        while start < end, self[start].isOptionalWhiteSpace { start += 1 }
        while end > start, self[end - 1].isOptionalWhiteSpace { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: self[start..<end])
    }
}
