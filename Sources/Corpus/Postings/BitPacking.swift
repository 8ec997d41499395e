/// Numbers of one width side by side, the first in the lowest bits.
enum BitPacking {
    /// Bytes that may be read behind packed numbers.
    static let paddingBytes = 16

    static func width(of largest: UInt32) -> UInt8 { UInt8(32 - largest.leadingZeroBitCount) }

    static func byteCount(_ count: Int, width: UInt8) -> Int { (count * Int(width) + 7) / 8 }

    /// - Parameter target: `byteCount` bytes and 8 more may be written.
    @inline(__always)
    static func pack(_ values: UnsafePointer<UInt32>, count: Int, width: UInt8, to target: UnsafeMutablePointer<UInt8>)
    {
        guard width > 0 else { return }
        let raw = UnsafeMutableRawPointer(target)
        var pending: UInt64 = 0
        var bits: UInt64 = 0
        var place = 0
        for index in 0..<count {
            pending |= UInt64(values[index]) << bits
            bits &+= UInt64(width)
            if bits >= 32 {
                raw.storeBytes(
                    of: UInt32(truncatingIfNeeded: pending).littleEndian, toByteOffset: place, as: UInt32.self)
                place &+= 4
                pending >>= 32
                bits &-= 32
            }
        }
        while bits > 0 {
            target[place] = UInt8(truncatingIfNeeded: pending)
            place &+= 1
            pending >>= 8
            bits = bits > 8 ? bits &- 8 : 0
        }
    }

    @inline(__always)
    static func value(_ base: UnsafeRawPointer, at index: Int, width: UInt64, mask: UInt64) -> UInt32 {
        let bit = index &* Int(width)
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
        return UInt32(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: bit & 7) & mask)
    }

    @inline(__always)
    static func mask(_ width: UInt64) -> UInt64 { 1 << width &- 1 }

    /// - Parameter base: `paddingBytes` behind the packed numbers can be read.
    @inline(__always)
    static func unpack(_ base: UnsafeRawPointer, count: Int, width: UInt64, to target: UnsafeMutablePointer<UInt32>) {
        let mask = mask(width)
        var bit = 0
        for index in 0..<count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
            target[index] = UInt32(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: bit & 7) & mask)
            bit &+= Int(width)
        }
    }
}
