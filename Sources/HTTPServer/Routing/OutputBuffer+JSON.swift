import CLinux

extension OutputBuffer {
    /// Appends valid UTF-8 as the inside of a JSON string, with the escapes of RFC 8259 §7: of quotation marks, reverse
    /// solidi and control characters.
    package mutating func append(escaped text: UnsafeRawBufferPointer) {
        guard var place = text.baseAddress else { return }
        let end = place + text.count
        while place < end {
            let left = end - place
            place += appendUninitialized(left) { room in
                // Safe: both have room for `left` bytes. The room has a base where it is not empty.
                rapporteur_copy_unescaped(room.baseAddress.unsafelyUnwrapped, place, left)
            }
            guard place < end else { return }
            append(escapeOf: place.load(as: UInt8.self))
            place += 1
        }
    }

    package mutating func append(escaped text: String) {
        var text = text
        text.withUTF8 { append(escaped: UnsafeRawBufferPointer($0)) }
    }

    /// Appends what comes before the value of an object's member: a comma, where it is not the first, and its name, which
    /// needs no escape.
    ///
    /// The length of a literal is known where this is inlined, so that it is copied by a few stores.
    @inlinable
    @inline(__always)
    package mutating func append(member name: StaticString, isFirst: Bool) {
        let length = name.utf8CodeUnitCount
        reserve(length + 4)
        var place = storage + count
        place.storeBytes(of: UInt8(ascii: ","), as: UInt8.self)
        place += isFirst ? 0 : 1
        place.storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
        (place + 1).copyMemory(from: name.utf8Start, byteCount: length)
        place += 1 + length
        place.storeBytes(of: UInt8(ascii: "\""), as: UInt8.self)
        place.storeBytes(of: UInt8(ascii: ":"), toByteOffset: 1, as: UInt8.self)
        count = place - storage + 2
    }

    private mutating func append(escapeOf byte: UInt8) {
        append(.backslash)
        switch byte {
        case .quote, .backslash: append(byte)
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        default:
            append("u00")
            append(.hexadecimalDigit(byte >> 4))
            append(.hexadecimalDigit(byte))
        }
    }
}
