/// How the sources of a catalogue are shared out: runs of neighbours of about equal size, one part of the corpus each.
struct PartPlan {
    let runs: [Range<Int>]

    /// Small enough to keep all cores busy to the end, large enough that parts are cheap to put together.
    private static let runBytes = 256 << 10...8 << 20
    private static let runsPerCore = 8

    init(sizes: [Int], cores: Int) {
        let total = sizes.reduce(0, +)
        let ideal = total / (cores * PartPlan.runsPerCore)
        let target = min(max(ideal, PartPlan.runBytes.lowerBound), PartPlan.runBytes.upperBound)
        var runs: [Range<Int>] = []
        var start = 0
        var bytes = 0
        for (index, size) in sizes.enumerated() {
            bytes += size
            guard bytes >= target else { continue }
            runs.append(start..<index + 1)
            start = index + 1
            bytes = 0
        }
        if start < sizes.count { runs.append(start..<sizes.count) }
        self.runs = runs
    }
}
