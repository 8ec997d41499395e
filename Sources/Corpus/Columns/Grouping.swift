/// Values sorted by the group they belong to, in the columns that the tables hold: bounds and values.
struct Grouping {
    let bounds: Column<UInt32>
    let values: Column<Int32>

    /// A counting sort: values of one group stay in the order that they came in.
    ///
    /// - Parameters:
    ///   - groups: of each value; a negative one leaves the value out.
    ///   - value: of each place of `groups`.
    init(groupCount: Int, groups: UnsafeBufferPointer<Int32>, value: (Int) -> Int32) {
        var bounds = [UInt32](repeating: 0, count: groupCount + 1)
        for group in groups where group >= 0 { bounds[Int(group) + 1] += 1 }
        for group in 0..<groupCount { bounds[group + 1] += bounds[group] }
        var next = bounds
        var values = ColumnWriter<Int32>(capacity: max(1, Int(bounds[groupCount])))
        values.grow(by: Int(bounds[groupCount]))
        let base = values.base
        for (place, group) in groups.enumerated() where group >= 0 {
            base[Int(next[Int(group)])] = value(place)
            next[Int(group)] += 1
        }
        self.bounds = Column(bounds)
        self.values = values.take()
    }

    init(groupCount: Int, groups: [Int32], values: [Int32]) {
        self = groups.withUnsafeBufferPointer { groups in
            Grouping(groupCount: groupCount, groups: groups) { values[$0] }
        }
    }

    /// Lists made one after another.
    init(lists: some Sequence<[Int32]>) {
        var bounds: [UInt32] = [0]
        var values: [Int32] = []
        for list in lists {
            values += list
            bounds.append(UInt32(values.count))
        }
        self.bounds = Column(bounds)
        self.values = Column(values)
    }
}

extension Array where Element == Int32 {
    /// The same values without those that stand a second time in a row.
    func withoutRepeats() -> [Int32] {
        var result: [Int32] = []
        for value in self where result.last != value { result.append(value) }
        return result
    }
}
