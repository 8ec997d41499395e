/// Numbers as text, written in place.
enum DecimalDigits {
    /// No 64-bit number has more.
    static let countMax = 20

    /// Writes the digits of `number` and returns how many there are.
    ///
    /// - Parameter target: has room for them.
    static func write(_ number: UInt, to target: UnsafeMutableRawPointer) -> Int {
        var count = 1
        var bound: UInt = 10
        while number >= bound, count < countMax {
            count &+= 1
            // Wraps for the largest count only, which is not compared any more.
            bound &*= 10
        }
        var rest = number
        var place = count
        while place > 0 {
            place &-= 1
            target.storeBytes(of: .zero + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place, as: UInt8.self)
            rest /= 10
        }
        return count
    }
}
