import Algorithms

/// Finds a place in something sorted, near by before far off: most steps of a walk are short.
enum GallopingSearch {
    /// The first place of a range that does not lie before what is looked for; its end where none does.
    @inline(__always)
    static func place(in range: Range<Int>, isBefore: (Int) -> Bool) -> Int {
        var low = range.lowerBound
        var high = low
        var step = 1
        while high < range.upperBound, isBefore(high) {
            low = high + 1
            high += step
            step *= 2
        }
        return (low..<min(high, range.upperBound)).partitioningIndex { !isBefore($0) }
    }
}
