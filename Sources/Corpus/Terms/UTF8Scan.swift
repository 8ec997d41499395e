import CLinux

/// Reads and counts UTF-8 where the bytes may be damaged.
enum UTF8Scan {
    static let replacement: UInt32 = 0xFFFD

    /// The scalar at `place` and its width; a byte that opens none is U+FFFD of width 1.
    @inline(__always)
    static func scalar(at place: Int, _ base: UnsafePointer<UInt8>, count: Int) -> (scalar: UInt32, width: Int) {
        let first = UInt32(base[place])
        if first < 0x80 { return (first, 1) }
        let left = count - place
        if first >= 0xE0, first < 0xF0, left >= 3 {
            let second = UInt32(base[place + 1])
            let third = UInt32(base[place + 2])
            guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return (replacement, 1) }
            return ((first & 0xF) << 12 | (second & 0x3F) << 6 | third & 0x3F, 3)
        }
        if first >= 0xC2, first < 0xE0, left >= 2 {
            let second = UInt32(base[place + 1])
            guard second & 0xC0 == 0x80 else { return (replacement, 1) }
            return ((first & 0x1F) << 6 | second & 0x3F, 2)
        }
        guard first >= 0xF0, first < 0xF5, left >= 4 else { return (replacement, 1) }
        var scalar = first & 7
        for offset in 1...3 {
            let byte = UInt32(base[place + offset])
            guard byte & 0xC0 == 0x80 else { return (replacement, 1) }
            scalar = scalar << 6 | byte & 0x3F
        }
        return (scalar, 4)
    }

    /// Writes the scalar as UTF-8 and returns how many bytes it took.
    @inline(__always)
    static func write(_ scalar: UInt32, to target: UnsafeMutablePointer<UInt8>) -> Int {
        if scalar < 0x80 {
            target[0] = UInt8(scalar)
            return 1
        }
        if scalar < 0x800 {
            target[0] = UInt8(0xC0 | scalar >> 6)
            target[1] = UInt8(0x80 | scalar & 0x3F)
            return 2
        }
        if scalar < 0x10000 {
            target[0] = UInt8(0xE0 | scalar >> 12)
            target[1] = UInt8(0x80 | scalar >> 6 & 0x3F)
            target[2] = UInt8(0x80 | scalar & 0x3F)
            return 3
        }
        target[0] = UInt8(0xF0 | scalar >> 18 & 7)
        target[1] = UInt8(0x80 | scalar >> 12 & 0x3F)
        target[2] = UInt8(0x80 | scalar >> 6 & 0x3F)
        target[3] = UInt8(0x80 | scalar & 0x3F)
        return 4
    }

    /// The length at most `limit` that ends with a whole character.
    static func cut(_ bytes: UnsafePointer<UInt8>, at limit: Int) -> Int {
        var length = limit
        while length > 0, bytes[length] & 0xC0 == 0x80 { length -= 1 }
        return length
    }

    /// How many code points the bytes hold: all bytes but those that continue one.
    static func codePoints(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        return bytes.count - rapporteur_continuations(base, bytes.count)
    }

    static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var place = 0
        var seen: UInt64 = 0
        while place + 8 <= bytes.count {
            seen |= bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            place += 8
        }
        while place < bytes.count {
            seen |= UInt64(bytes[place])
            place += 1
        }
        return seen & 0x8080_8080_8080_8080 == 0
    }
}
