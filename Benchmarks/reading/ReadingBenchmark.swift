import Foundation
import Transcripts

/// Reads every file of a folder into memory, then measures reading them as transcripts, on one core.
///
/// `ReadingBenchmark FOLDER [--rounds N]` prints the best round; `--counts` prints each file's turns, speakers and
/// diagnostics instead, for a comparison with other counts.
@main
struct ReadingBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let folder = arguments.first else {
            print("usage: ReadingBenchmark FOLDER [--rounds N | --counts], or ReadingBenchmark --scaling")
            exit(2)
        }
        if folder == "--scaling" {
            scaling()
            return
        }
        let files = try load(URL(filePath: folder))
        if arguments.contains("--counts") {
            for (name, data) in files { count(name, data) }
            return
        }
        let place = arguments.firstIndex(of: "--rounds")
        measure(files, rounds: place.flatMap { Int(arguments[$0 + 1]) } ?? 3)
    }

    private static func load(_ folder: URL) throws -> [(String, Data)] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { !$0.hasDirectoryPath }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { ($0.lastPathComponent, try Data(contentsOf: $0)) }
    }

    private static func read(_ name: String, _ data: Data) -> Transcript {
        data.withUnsafeBytes { TranscriptReader().read($0, name: name) }
    }

    private static func measure(_ files: [(String, Data)], rounds: Int) {
        let bytes = files.reduce(0) { $0 + $1.1.count }
        var best = Double.infinity
        var turns = 0
        for _ in 0..<rounds {
            let start = processorSeconds()
            turns = files.reduce(0) { $0 + read($1.0, $1.1).turns.count }
            best = min(best, processorSeconds() - start)
        }
        let speed = Int(Double(bytes) / best / 1_000_000)
        print("\(files.count) files, \(bytes / 1_000_000) MB, \(turns) turns: \(Int(best * 1000)) ms, \(speed) MB/s")
    }

    /// Reads what is hardest to read at one size and at four times that: a pass over it costs about four times as much.
    private static func scaling() {
        let pieces = [
            "(", "[", "（", "\\[", "**", "<", "<a ", "&", "A:", "A: x\n", "### A:\n", "> x\n", "# x\n\n", "\n", "1\n",
            "- ",
            "(ed: ", "**A", "<v ", "00:00 ", "_a: \n", "Q. A. ", "--> ", "<p><b>", "Jo Doe\n\n", "x?\n\n",
            "A: x\n\nB: y\n\n",
            "<p>x?</p>", "Jo Doe: a (b) [c] d.\n", "word ",
        ]
        for piece in pieces {
            for name in ["a.txt", "b.md", "c.vtt", "d.html", "e.an"] {
                let times = [100_000, 400_000].map { size in
                    let data = Data(String(repeating: piece, count: size / piece.utf8.count).utf8)
                    let start = processorSeconds()
                    _ = read(name, data)
                    return processorSeconds() - start
                }
                let ratio = times[1] / max(times[0], 0.000_1)
                guard times[1] > 0.02 else { continue }
                let label = piece.replacing("\n", with: "\\n")
                print("\(name) “\(label)”: \(Int(times[1] * 1000)) ms, \(Int(ratio * 10)) tenths of a quarter’s time")
            }
        }
    }

    private static func count(_ name: String, _ data: Data) {
        let transcript = read(name, data)
        let codes = Dictionary(grouping: transcript.diagnostics, by: \.code.rawValue).mapValues(\.count)
        let listed = codes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        print(
            "\(name)\t\(transcript.turns.count)\t\(transcript.speakers.count)\t\(transcript.metadata.language)\t"
                + "\(transcript.metadata.date?.text ?? "-")\t\(listed)")
    }

    /// Processor time, which other work on the machine hardly changes.
    private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
