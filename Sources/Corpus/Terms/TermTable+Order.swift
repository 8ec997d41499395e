extension TermTable {
    /// A term in the order of the terms' bytes.
    struct Ordered: BitwiseCopyable, Sendable {
        /// The first eight bytes of the term as a number, the first in the highest place.
        var key: UInt64
        var number: UInt32
    }

    /// The terms in the order of their bytes: by the first eight in a radix sort, the few that share these by
    /// comparison.
    ///
    /// - Parameters:
    ///   - terms: becomes the terms in order; what it held goes.
    ///   - spare: memory to sort in.
    func order(into terms: inout ColumnWriter<Ordered>, _ spare: inout ColumnWriter<Ordered>) {
        terms.removeAll()
        spare.removeAll()
        terms.reserve(count)
        spare.grow(by: count)
        for number in 0..<count {
            terms.append(Ordered(key: records.base[number].low.byteSwapped, number: UInt32(number)))
        }
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 8 * 256) { places in
            places.initialize(repeating: 0)
            for number in 0..<count {
                for digit in 0..<8 { places[digit * 256 + Int(terms.base[number].key >> (digit * 8) & 0xFF)] += 1 }
            }
            for digit in 0..<8 {
                let own = UnsafeMutableBufferPointer(rebasing: places[digit * 256..<(digit + 1) * 256])
                // One byte for all.
                if own.contains(count) { continue }
                Self.distribute(terms.elements, by: digit, own, to: spare.base)
                swap(&terms, &spare)
            }
        }
        sortEquals(UnsafeMutableBufferPointer(start: terms.base, count: count))
    }

    /// - Parameter places: how often each value of the digit occurs.
    private static func distribute(
        _ terms: UnsafeBufferPointer<Ordered>, by digit: Int, _ places: UnsafeMutableBufferPointer<Int>,
        to target: UnsafeMutablePointer<Ordered>
    ) {
        var next = 0
        for value in 0..<256 {
            let count = places[value]
            places[value] = next
            next += count
        }
        for term in terms {
            let value = Int(truncatingIfNeeded: term.key >> (digit * 8) & 0xFF)
            target[places[value]] = term
            places[value] &+= 1
        }
    }

    private func sortEquals(_ terms: UnsafeMutableBufferPointer<Ordered>) {
        let (records, longBytes) = (UnsafePointer(records.base), UnsafePointer(longBytes.base))
        var start = 0
        while start < terms.count {
            var end = start + 1
            while end < terms.count, terms[end].key == terms[start].key { end += 1 }
            if end > start + 1 {
                var equals = UnsafeMutableBufferPointer(rebasing: terms[start..<end])
                equals.sort {
                    Self.precedes(records[Int($0.number)], records[Int($1.number)], longBytes)
                }
            }
            start = end
        }
    }

    /// For terms that are alike in their first eight bytes.
    private static func precedes(_ left: Record, _ right: Record, _ longBytes: UnsafePointer<UInt8>) -> Bool {
        if left.high != right.high { return left.high.byteSwapped < right.high.byteSwapped }
        let common = Int(min(left.byteCount, right.byteCount))
        for offset in TermKey.inlineBytes..<max(TermKey.inlineBytes, common) {
            let (one, other) = (
                longBytes[Int(left.longOffset) + offset], longBytes[Int(right.longOffset) + offset]
            )
            if one != other { return one < other }
        }
        return left.byteCount < right.byteCount
    }
}
