import Extraction
import Foundation
import Transcripts

/// Measures finding tokens, organisations, times and events, on one core.
///
/// `ExtractionBenchmark FOLDER GAZETTEER` reads the English transcripts of a folder and prints the best of three rounds;
/// `ExtractionBenchmark --scaling` annotates the worst texts that we could think of at one size and at four times that.
@main
struct ExtractionBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--scaling" {
            scaling()
            return
        }
        guard arguments.count == 2 else {
            print("usage: ExtractionBenchmark FOLDER GAZETTEER, or ExtractionBenchmark --scaling")
            exit(2)
        }
        let yaml = try Data(contentsOf: URL(filePath: arguments[1]))
        let gazetteer = try yaml.withUnsafeBytes { try Gazetteer(yaml: $0, file: arguments[1]) }
        measure(try english(URL(filePath: arguments[0])), Annotator(gazetteer: gazetteer))
    }

    /// The transcripts of a folder whose text is nearly all ASCII.
    private static func english(_ folder: URL) throws -> [Transcript] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { !$0.hasDirectoryPath }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { file in
                let data = try Data(contentsOf: file)
                return data.withUnsafeBytes { TranscriptReader().read($0, name: file.lastPathComponent) }
            }
            .filter { transcript in
                let others = transcript.text.reduce(0) { $0 + ($1 < 0x80 ? 0 : 1) }
                return !transcript.text.isEmpty && others * 100 < transcript.text.count * 3
            }
    }

    private static func measure(_ transcripts: [Transcript], _ annotator: Annotator) {
        let bytes = transcripts.reduce(0) { $0 + $1.text.count }
        var best = Double.infinity
        var counts = (mentions: 0, times: 0, events: 0)
        for _ in 0..<3 {
            counts = (0, 0, 0)
            let start = processorSeconds()
            for transcript in transcripts {
                let found = annotator.annotate(transcript)
                counts.mentions += found.mentions.count
                counts.times += found.times.count
                counts.events += found.events.count
            }
            best = min(best, processorSeconds() - start)
        }
        print(
            "\(transcripts.count) transcripts, \(bytes / 1_000_000) MB, \(counts.mentions) mentions, "
                + "\(counts.times) times, \(counts.events) events: \(Int(best * 1000)) ms, "
                + "\(Int(Double(bytes) / best / 1_000_000)) MB/s")
    }

    private static func scaling() {
        let pieces = [
            "the end of ", "early ", "1990 ", "1 ", "1,", "- ", "–", "two or ", "May ", "the ", "last ", "of the year ",
            "the first week of the first week of ", "two years and ", "(", "’", "a.m.", "A.", "12:", "3/", "hundred ",
            "In 1990 he came. ", "In 1990 ", "Bank of ", "A ", "the Bank of the Bank of ", "年", ". ", "9",
        ]
        let annotator = Annotator()
        for piece in pieces {
            let times = [100_000, 400_000].map { size in
                let transcript = makeTranscript(String(repeating: piece, count: size / piece.utf8.count))
                let start = processorSeconds()
                _ = annotator.annotate(transcript)
                return processorSeconds() - start
            }
            guard times[1] > 0.02 else { continue }
            let ratio = Int(times[1] / max(times[0], 0.000_1) * 10)
            print("“\(piece)”: \(Int(times[1] * 1000)) ms, \(ratio) tenths of a quarter’s time")
        }
    }

    private static func makeTranscript(_ text: String) -> Transcript {
        var transcript = Transcript(slug: "worst")
        transcript.metadata.language = "en"
        transcript.text = Array(text.utf8)
        transcript.turns = [
            Turn(
                speaker: nil, label: nil, kind: .statement, text: 0..<transcript.text.count, paragraphs: 0..<0,
                notes: 0..<0, words: 0, line: 1)
        ]
        return transcript
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
