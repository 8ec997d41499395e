import Loading
import Logging
import Synchronization
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Shows how far long work has come: one line that is written over on a terminal, an entry of the log every few seconds
/// elsewhere. Says nothing of work that is done in the first second.
final class ProgressLine: Sendable {
    private let isTerminal: Bool
    private let logger: Logger
    private let began = currentNanoseconds()
    private let shown = Mutex<(at: Int64, isOpen: Bool)>((0, false))
    private let unit: String

    private static let quietNanoseconds: Int64 = 1_000_000_000
    private static let pauseNanoseconds: Int64 = 5_000_000_000

    /// - Parameter format: the log's; where it is JSON, a terminal gets entries of the log, too.
    init(unit: String, logger: Logger, format: LogFormat) {
        self.unit = unit
        self.logger = logger
        isTerminal = format == .text && isatty(STDERR_FILENO) == 1
    }

    func show(_ progress: LoadingProgress) {
        var text = "\(progress.documents) of \(progress.documentsTotal) \(unit)"
        text += ", \(Int(progress.megabytesPerSecond)) MB/s"
        if let left = progress.secondsLeft { text += ", \(Int(left.rounded(.up))) s left" }
        show(text, isLast: progress.documents == progress.documentsTotal)
    }

    func show(done: Int, total: Int) {
        show("\(done) of \(total) \(unit)", isLast: done == total)
    }

    /// Ends the line that a terminal shows, so that what follows begins its own.
    func finish() {
        shown.withLock { shown in
            if shown.isOpen { writeToStandardError("\n") }
            shown.isOpen = false
        }
    }

    private func show(_ text: String, isLast: Bool) {
        let now = currentNanoseconds()
        guard now - began > ProgressLine.quietNanoseconds else { return }
        shown.withLock { shown in
            if isTerminal {
                writeToStandardError("\r\u{1B}[K" + text)
                shown.isOpen = true
            } else if isLast || now - shown.at > ProgressLine.pauseNanoseconds {
                logger.info("\(text)")
                shown.at = now
            }
        }
    }
}
