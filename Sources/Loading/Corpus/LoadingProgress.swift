import Synchronization

/// How far a load has come.
package struct LoadingProgress: Sendable, Hashable {
    package var documents = 0
    package var documentsTotal = 0
    package var bytes = 0
    package var seconds = 0.0

    package init() {}

    /// Of the bytes read so far.
    package var megabytesPerSecond: Double { seconds > 0 ? Double(bytes) / 1e6 / seconds : 0 }

    /// As many seconds as the rest takes at the pace so far; nil before there is a pace.
    package var secondsLeft: Double? {
        guard documents > 0 else { return nil }
        return seconds / Double(documents) * Double(documentsTotal - documents)
    }
}

/// Counts what is done and reports it at most ten times a second, and once at the end.
final class ProgressCounter: Sendable {
    private let state: Mutex<(progress: LoadingProgress, reported: Int64)>
    private let began = currentNanoseconds()
    private let report: @Sendable (LoadingProgress) -> Void

    private static let pauseNanoseconds: Int64 = 100_000_000

    init(documentsTotal: Int, report: @escaping @Sendable (LoadingProgress) -> Void) {
        var progress = LoadingProgress()
        progress.documentsTotal = documentsTotal
        state = Mutex((progress, began))
        self.report = report
    }

    func add(documentOf bytes: Int) {
        let now = currentNanoseconds()
        state.withLock { state in
            state.progress.documents += 1
            state.progress.bytes += bytes
            state.progress.seconds = Double(now - began) / 1e9
            let isLast = state.progress.documents == state.progress.documentsTotal
            guard isLast || now - state.reported >= ProgressCounter.pauseNanoseconds else { return }
            state.reported = now
            report(state.progress)
        }
    }
}
