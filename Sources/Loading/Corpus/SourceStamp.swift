import Corpus
import Transcripts

/// What tells at a reload whether a transcript and its sidecar are those that were read.
package struct SourceStamp: Sendable, Hashable {
    var contents: ContentStamp
    var sidecar: ContentStamp?
    var alternates: [Alternate] = []
}

/// What tells whether a file or a fetched body is the one that was read.
enum ContentStamp: Sendable, Hashable {
    case file(FileStamp)
    case fetched(ContentHash)

    /// Whether the bytes are the same, whatever the times say.
    func hasSameBytes(as other: ContentStamp) -> Bool { hash == other.hash && size == other.size }

    /// Nanoseconds since 1970; nil of what was fetched.
    var modified: Int64? {
        guard case .file(let stamp) = self else { return nil }
        return stamp.status.modified
    }

    private var hash: ContentHash {
        switch self {
        case .file(let stamp): stamp.hash
        case .fetched(let hash): hash
        }
    }

    private var size: Int {
        switch self {
        case .file(let stamp): stamp.status.size
        case .fetched: 0
        }
    }
}
