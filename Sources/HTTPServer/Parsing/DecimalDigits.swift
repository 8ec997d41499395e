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
        while number >= bound {
            count += 1
            let (next, isTooLarge) = bound.multipliedReportingOverflow(by: 10)
            if isTooLarge { break }
            bound = next
        }
        var rest = number
        for place in stride(from: count - 1, through: 0, by: -1) {
            target.storeBytes(of: .zero + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place, as: UInt8.self)
            rest /= 10
        }
        return count
    }
}
