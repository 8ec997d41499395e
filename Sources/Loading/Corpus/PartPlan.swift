/// How the sources of a catalogue are shared out: runs of neighbours, one part of the corpus each.
///
/// The first runs are large, so that parts are cheap to put together; towards the end they become smaller, so that no
/// core waits long for the last one to end its run.
struct PartPlan {
    let runs: [Range<Int>]

    private static let runBytes = 256 << 10...5 << 20
    /// A run is one part in so many, a core, of what is left.
    private static let runsLeftPerCore = 2

    init(sizes: [Int], cores: Int) {
        let runsLeft = cores * PartPlan.runsLeftPerCore
        var left = sizes.reduce(0, +)
        // Little is shared out, too: nobody waits for one core while another has nothing to do.
        let bytesMin = min(PartPlan.runBytes.lowerBound, left / runsLeft)
        var runs: [Range<Int>] = []
        var start = 0
        var bytes = 0
        for (index, size) in sizes.enumerated() {
            bytes += size
            let share = left / runsLeft
            guard bytes >= min(max(share, bytesMin), PartPlan.runBytes.upperBound) else { continue }
            runs.append(start..<index + 1)
            start = index + 1
            left -= bytes
            bytes = 0
        }
        if start < sizes.count { runs.append(start..<sizes.count) }
        self.runs = runs
    }
}
