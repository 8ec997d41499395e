import Loading
import Transcripts

/// The file that settles who is who across transcripts, read.
struct SpeakersFile {
    let directory: SpeakerDirectory
    let bytes: [UInt8]

    private static let name = "speakers.yaml"
    private static let usualFolder = "Config/"

    /// Reads `speakers.yaml` in the folder of the organisations' file; where it is not there, no two names are one.
    ///
    /// - Parameter organisations: the path of the organisations' file; nil for the usual folder.
    init(beside organisations: String?) throws(UsageError) {
        let folder = organisations.map { path in path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
        let path = (folder ?? SpeakersFile.usualFolder) + SpeakersFile.name
        guard FileStatus.isThere(path) else {
            bytes = []
            directory = SpeakerDirectory()
            return
        }
        do {
            bytes = try FileContents(readingFrom: path).bytes
        } catch {
            throw UsageError(complaints: ["\(path): error: \(error.reason)"])
        }
        let (directory, diagnostics) = bytes.withUnsafeBytes { SpeakerDirectory.parse($0) }
        self.directory = directory
        let complaints = diagnostics.map { "\(path):\($0.line):\($0.column): \($0.severity.rawValue): \($0.message)" }
        guard complaints.isEmpty else { throw UsageError(complaints: complaints) }
    }
}
