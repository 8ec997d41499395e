import Loading
import Synchronization
import Transcripts

/// Prints what is found in each transcript as it comes and keeps the count.
final class CheckReport: Sendable {
    private struct Counts {
        var documents = 0
        var errors = 0
        var warnings = 0
        var notes = 0
        var failedFixes = 0
        /// Why what was found could not be printed.
        var failure: InputError?
    }

    private let counts = Mutex(Counts())
    private let format: CheckCommand.Format

    init(format: CheckCommand.Format) { self.format = format }

    func add(_ document: LoadedDocument) {
        let findings = document.findings
        switch format {
        case .text: print(DiagnosticReport.text(findings, in: document))
        case .json: print(findings.map { DiagnosticReport.json($0) + "\n" }.joined())
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
        case .text: print("\(problem)\n")
        case .json: print(DiagnosticReport.json(problem) + "\n")
        }
        counts.withLock { counts in
            if problem.isFatal { counts.errors += 1 } else { counts.warnings += 1 }
        }
    }

    /// What `--fix` did is said beside what was found.
    func add(_ fix: FrontMatterFix) {
        writeToStandardError(fix.message + "\n")
        if fix.isFailure { counts.withLock { $0.failedFixes += 1 } }
    }

    /// Prints the sums; whether there was no error, and all was mended that was to be. Throws where not all that was
    /// found could be printed.
    func finish() throws(InputError) -> Bool {
        let counts = counts.withLock { $0 }
        if format == .text {
            let sums = [
                CheckReport.count(counts.documents, "transcript"), CheckReport.count(counts.errors, "error"),
                CheckReport.count(counts.warnings, "warning"), CheckReport.count(counts.notes, "note"),
            ]
            writeToStandardError(sums.joined(separator: ", ") + "\n")
        }
        if let failure = counts.failure { throw failure }
        return counts.errors == 0 && counts.failedFixes == 0
    }

    private func print(_ text: String) {
        do throws(InputError) {
            try writeOutput(text)
        } catch {
            counts.withLock { $0.failure = error }
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
