import Loading
import Synchronization
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Prints what is found in each transcript as it comes and keeps the count.
final class CheckReport: Sendable {
    private struct Counts {
        var documents = 0
        var errors = 0
        var warnings = 0
        var notes = 0
    }

    private let counts = Mutex(Counts())
    private let format: CheckCommand.Format

    init(format: CheckCommand.Format) { self.format = format }

    func add(_ document: LoadedDocument) {
        let findings = document.findings
        switch format {
        case .text: writeFully(DiagnosticReport.text(findings, in: document), to: STDOUT_FILENO)
        case .json: writeFully(findings.map { DiagnosticReport.json($0) + "\n" }.joined(), to: STDOUT_FILENO)
        }
        counts.withLock { counts in
            counts.documents += 1
            for finding in findings {
                switch finding.diagnostic.severity {
                case .error: counts.errors += 1
                case .warning: counts.warnings += 1
                case .note: counts.notes += 1
                }
            }
        }
    }

    func add(_ problem: LoadingProblem) {
        switch format {
        case .text: writeFully("\(problem)\n", to: STDOUT_FILENO)
        case .json: writeFully(DiagnosticReport.json(problem) + "\n", to: STDOUT_FILENO)
        }
        counts.withLock { counts in
            if problem.isFatal { counts.errors += 1 } else { counts.warnings += 1 }
        }
    }

    /// Prints the sums; whether there was no error.
    func finish() -> Bool {
        let counts = counts.withLock { $0 }
        if format == .text {
            let sums = [
                CheckReport.count(counts.documents, "transcript"), CheckReport.count(counts.errors, "error"),
                CheckReport.count(counts.warnings, "warning"), CheckReport.count(counts.notes, "note"),
            ]
            writeToStandardError(sums.joined(separator: ", ") + "\n")
        }
        return counts.errors == 0
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
