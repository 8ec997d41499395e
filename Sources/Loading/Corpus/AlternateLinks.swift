import Corpus
import Transcripts

/// Which transcripts are the same conversation in another language, as the `.alternates` files of their folders say.
package struct AlternateLinks: Sendable {
    /// By the path of the transcript.
    private(set) var alternates: [String: [Alternate]] = [:]
    package private(set) var problems: [LoadingProblem] = []
    /// What was read for it already, by its path: as many as are small enough to be held at once.
    private(set) var read: [String: ReadDocument] = [:]
    private var readBytesLeft = 4 << 20

    /// The name of the file in a folder that pairs the transcripts beside it.
    static let fileName = ".alternates"

    /// - Parameters:
    ///   - files: the `.alternates` files.
    ///   - sources: what is loaded.
    ///   - read: reads a paired transcript for its slug and its language; only those are read here.
    init(files: [String], sources: [TranscriptSource], read: @Sendable (TranscriptSource) -> ReadDocument?) {
        let known = Dictionary(sources.map { ($0.location.description, $0) }) { first, _ in first }
        for file in files {
            do {
                let text = String(decoding: try FileContents(readingFrom: file, bytesMax: 1 << 20).bytes, as: UTF8.self)
                link(AlternatesFile(text), at: file, known, read)
            } catch {
                problems.append(LoadingProblem(location: .file(path: file), reason: error.reason, isFatal: false))
            }
        }
    }

    private mutating func link(
        _ pairs: AlternatesFile, at file: String, _ known: [String: TranscriptSource],
        _ read: @Sendable (TranscriptSource) -> ReadDocument?
    ) {
        let folder = String(file.dropLast(AlternateLinks.fileName.utf8.count))
        let paired = pairs.pairs.flatMap { [folder + $0.first, folder + $0.second] }.compactMap { known[$0] }
        let bytes = paired.reduce(0) { $0 + $1.size }
        let areKept = bytes <= readBytesLeft
        if areKept { readBytesLeft -= bytes }
        let found = Concurrency.map(paired) { source in
            read(source).map { (path: source.location.description, $0.transcript, document: areKept ? $0 : nil) }
        }.compactMap { $0 }
        var transcripts = found.map(\.1)
        for diagnostic in pairs.link(&transcripts, files: found.map(\.path)) {
            let reason = "line \(diagnostic.line): \(diagnostic.message)"
            problems.append(LoadingProblem(location: .file(path: file), reason: reason, isFatal: false))
        }
        for (one, transcript) in zip(found, transcripts) {
            alternates[one.path] = transcript.alternates
            self.read[one.path] = one.document
        }
    }
}
