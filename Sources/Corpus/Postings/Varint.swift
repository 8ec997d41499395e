/// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the high bit on all but the last.
enum Varint {
    /// Bytes that the largest number takes.
    static let bytesMax = 5

    @inline(__always)
    static func write(_ value: UInt32, to target: UnsafeMutablePointer<UInt8>, at place: inout Int) {
        var value = value
        while value >= 0x80 {
            target[place] = UInt8(truncatingIfNeeded: value) | 0x80
            place &+= 1
            value >>= 7
        }
        target[place] = UInt8(truncatingIfNeeded: value)
        place &+= 1
    }

    @inline(__always)
    static func read(_ source: UnsafePointer<UInt8>, at place: inout Int) -> UInt32 {
        var byte = source[place]
        place &+= 1
        if byte < 0x80 { return UInt32(byte) }
        var value = UInt32(byte & 0x7F)
        var shift: UInt32 = 7
        repeat {
            byte = source[place]
            place &+= 1
            value |= UInt32(byte & 0x7F) << shift
            shift &+= 7
        } while byte >= 0x80
        return value
    }
}
