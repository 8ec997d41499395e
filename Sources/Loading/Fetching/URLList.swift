/// A text that lists URLs, a line each; blank lines and lines that begin with `#` are passed over.
///
/// A listed `NAME.yaml` is the sidecar of the listed URL that differs from it in its ending only.
package struct URLList: Sendable, Hashable {
    package let urls: [String]

    /// Nil where some line is no URL, or none is: then the text is a transcript.
    package init?(_ bytes: [UInt8]) {
        var urls: [String] = []
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        // The first line of an ordinary transcript ends the search, however long the text is.
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            rest = rest[line.endIndex...].dropFirst()
            switch URLList.entry(line) {
            case .blank: continue
            case .url(let url): urls.append(url)
            case .other: return nil
            }
        }
        guard !urls.isEmpty else { return nil }
        self.urls = urls
    }

    private static let urlBytesMax = 8192

    private enum Entry {
        case blank
        case url(String)
        case other
    }

    private static func entry(_ line: ArraySlice<UInt8>) -> Entry {
        guard line.count <= urlBytesMax else { return .other }
        let text = line.split { $0 <= UInt8(ascii: " ") }
        guard let first = text.first, first.first != UInt8(ascii: "#") else { return .blank }
        let url = String(decoding: first, as: UTF8.self)
        return text.count == 1 && isWebAddress(url) ? .url(url) : .other
    }

    /// The transcripts of the list in its order, each once, with their sidecars.
    package var sources: [TranscriptSource] {
        let listed = Set(urls)
        var met: Set<String> = []
        return urls.filter { !URLList.isSidecar($0) && met.insert($0).inserted }.map { url in
            let sidecar = URLList.sidecars(of: url).first(where: listed.contains)
            return TranscriptSource(location: .url(url), sidecar: sidecar.map(SourceLocation.url))
        }
    }

    private static func isSidecar(_ url: String) -> Bool {
        FolderListing.sidecarEndings.contains { path(of: url).hasSuffix("." + $0) }
    }

    private static func sidecars(of url: String) -> [String] {
        let path = path(of: url)
        return FolderListing.sidecarNames(of: String(path)).map { $0 + url[path.endIndex...] }
    }

    /// The URL up to its query or fragment.
    private static func path(of url: String) -> Substring {
        url.prefix { $0 != "?" && $0 != "#" }
    }
}
