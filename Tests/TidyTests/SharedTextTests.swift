import Foundation
import Testing

@Suite("Other people's words")
struct SharedTextTests {
    /// So many words in a row are a sentence of somebody's, not a common phrase.
    private static let run = 12

    @Test("No sentence of the shared texts stands in the project", .enabled(if: Project.shared != nil))
    func noSharedSentence() throws {
        let shared = try #require(Project.shared)
        var runs: Set<[Substring]> = []
        for folder in ["transcripts", "wild"] {
            let start = shared.appendingPathComponent(folder)
            for file in Project.files(below: start, endings: ["txt", "md", "vtt"]) {
                let text = file.text.lowercased()
                runs.formUnion(SharedTextTests.runs(of: text))
            }
        }
        #expect(runs.count > 10_000)
        let endings: Set<String> = ["swift", "md", "txt", "yaml", "yml", "html", "js", "css", "vtt", "json", "py"]
        for file in Project.files(below: Project.folder, endings: endings) {
            let copied = SharedTextTests.runs(of: file.text.lowercased()).first { runs.contains($0) }
            #expect(copied == nil, "\(file.path): \(copied?.joined(separator: " ") ?? "")")
        }
    }

    /// Every run of so many words, without punctuation.
    private static func runs(of text: String) -> [[Substring]] {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        guard words.count >= run else { return [] }
        return (0...(words.count - run)).map { Array(words[$0..<($0 + run)]) }
    }
}
