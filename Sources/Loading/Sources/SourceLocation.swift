import Transcripts

/// Where a transcript's bytes are.
package enum SourceLocation: Sendable, Hashable, CustomStringConvertible {
    case file(path: String)
    case url(String)

    /// What a PATH of the command line or the configuration means.
    package init(argument: String) {
        self = isWebAddress(argument) ? .url(argument) : .file(path: argument)
    }

    package var description: String {
        switch self {
        case .file(let path): path
        case .url(let url): url
        }
    }
}

/// Whether this is an `http` or `https` URL; the scheme's case does not matter (RFC 3986 §3.1).
package func isWebAddress(_ text: String) -> Bool {
    let scheme = text.prefix(8).lowercased()
    return scheme.hasPrefix("http://") || scheme.hasPrefix("https://")
}

/// One transcript to read: its bytes and, where there is one, its sidecar.
package struct TranscriptSource: Sendable, Hashable {
    package var location: SourceLocation
    package var sidecar: SourceLocation?
    /// Bytes, as far as is known before it is read, and no more than can be read: a file may claim any size, and the
    /// sizes of all are added up.
    package let size: Int

    package init(location: SourceLocation, sidecar: SourceLocation? = nil, size: Int = 0) {
        self.location = location
        self.sidecar = sidecar
        self.size = min(size, TranscriptReader.fileBytesMax)
    }
}
