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
        let width = UInt64(width)
        var writer = BitWriter(target: UnsafeMutableRawPointer(target))
        var index = 0
        // Several together, where they fit, since each step waits for the one before.
        if width <= BitWriter.bitsMax / 4 {
            while index &+ 4 <= count {
                let low = UInt64(values[index]) | UInt64(values[index &+ 1]) &<< width
                let high = UInt64(values[index &+ 2]) | UInt64(values[index &+ 3]) &<< width
                writer.put(low | high &<< (width &* 2), bits: width &* 4)
                index &+= 4
            }
        }
        while index < count {
            writer.put(UInt64(values[index]), bits: width)
            index &+= 1
        }
    }

    private struct BitWriter {
        var target: UnsafeMutableRawPointer
        private var pending: UInt64 = 0
        private var pendingBits: UInt64 = 0

        /// Up to seven more wait for their byte to fill.
        static let bitsMax: UInt64 = 56

        init(target: UnsafeMutableRawPointer) { self.target = target }

        @inline(__always)
        mutating func put(_ value: UInt64, bits: UInt64) {
            pending |= value &<< pendingBits
            pendingBits &+= bits
            target.storeBytes(of: pending.littleEndian, as: UInt64.self)
            target += Int(truncatingIfNeeded: pendingBits >> 3)
            pending = pending &>> (pendingBits & ~7)
            pendingBits &= 7
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
