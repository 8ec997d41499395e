import Synchronization

/// Every transcript that a list of PATHs leads to, in order, with the bytes of those that had to be fetched.
package struct SourceCatalogue: Sendable {
    package private(set) var sources: [TranscriptSource] = []
    /// The folders met: what a watcher has to watch.
    package private(set) var folders: [String] = []
    package private(set) var alternateFiles: [String] = []
    package private(set) var problems: [LoadingProblem] = []
    /// What the URLs among the sources, and their sidecars, hold.
    package private(set) var fetched: [String: [UInt8]] = [:]
    private var followed: Set<String> = []

    /// A list may list lists, but not for ever.
    private static let nestedListsMax = 3
    /// A larger file is no list of URLs.
    private static let listBytesMax = 1 << 20

    /// Follows files, folders, URLs and lists of URLs. A path that is not there is an error; a URL that cannot be had
    /// is a problem only, since networks fail and heal; so is what cannot be read below a folder that can.
    ///
    /// - Parameters:
    ///   - paths: what to follow.
    ///   - fetcher: fetches the URLs.
    ///   - copies: the last good copies of them.
    ///   - previous: what was found there before stays in the catalogue where it cannot be looked at now.
    package init(
        paths: [String], fetcher: URLFetcher, copies: FetchedCopies, previous: LoadedCorpus? = nil
    ) throws(FileError) {
        var listing = FolderListing(previous: previous?.sources ?? [])
        for path in paths {
            switch SourceLocation(argument: path) {
            case .url(let url):
                follow([TranscriptSource(location: .url(url))], fetcher, copies)
            case .file(let path):
                try listing.add(path: path)
                let found = listing.takeSources()
                if let list = SourceCatalogue.list(at: path, found) {
                    follow(list.sources, fetcher, copies)
                } else {
                    sources += found
                }
            }
        }
        folders = listing.folders
        alternateFiles = listing.alternateFiles
        problems += listing.problems.map { LoadingProblem(location: .file(path: $0.path), reason: $0.reason) }
        problems += listing.passedOver.map(SourceCatalogue.note)
        copies.forget(allBut: followed)
    }

    /// What a folder's tables, JSON and pages without a transcript are told by, however many they are.
    private static func note(folder: String, names: [String]) -> LoadingProblem {
        let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
        return LoadingProblem(
            location: .file(path: folder), reason: "no named speaker is found in \(shown): passed over", isFatal: false)
    }

    /// The URLs that a file lists, where it was named itself and does.
    private static func list(at path: String, _ found: [TranscriptSource]) -> URLList? {
        guard found.map(\.location) == [.file(path: path)],
            // What cannot be read here is told when it is read as a transcript.
            let contents = try? FileContents(readingFrom: path, bytesMax: listBytesMax)
        else { return nil }
        return URLList(contents.bytes)
    }

    /// Fetches URLs and puts what lists list in the place of the lists.
    private mutating func follow(
        _ wanted: [TranscriptSource], _ fetcher: URLFetcher, _ copies: FetchedCopies, depth: Int = 0
    ) {
        let wanted = wanted.filter { followed.insert("\($0.location)").inserted }
        let room = max(0, fetcher.limits.urlsMax - fetched.count)
        if wanted.count > room {
            let reason = "more than the \(fetcher.limits.urlsMax) URLs allowed"
            problems.append(LoadingProblem(location: wanted[room].location, reason: reason))
        }
        let taken = Array(wanted.prefix(room))
        let bodies = fetch(taken, fetcher, copies)
        for (source, body) in zip(taken, bodies) {
            guard case .url(let url) = source.location, let body else { continue }
            if depth < SourceCatalogue.nestedListsMax, let list = URLList(body) {
                follow(list.sources, fetcher, copies, depth: depth + 1)
            } else {
                sources.append(TranscriptSource(location: .url(url), sidecar: source.sidecar, size: body.count))
                fetched[url] = body
            }
        }
    }

    /// The bodies of some sources, nil where one could not be had; keeps those of their sidecars.
    private mutating func fetch(
        _ wanted: [TranscriptSource], _ fetcher: URLFetcher, _ copies: FetchedCopies
    ) -> [[UInt8]?] {
        let urls = wanted.flatMap { [$0.location, $0.sidecar] }.map { $0.map { "\($0)" } }
        let answers = Mutex([(body: FetchedBody?, problem: LoadingProblem?)](repeating: (nil, nil), count: urls.count))
        performWaiting(count: urls.count, threads: fetcher.limits.parallelFetches) { index in
            guard let url = urls[index] else { return }
            let answer = fetcher.fetch(url, keeping: copies)
            answers.withLock { $0[index] = answer }
        }
        let got = answers.withLock { $0 }
        problems += got.compactMap(\.problem)
        for (source, answer) in zip(wanted, stride(from: 1, to: got.count, by: 2).map { got[$0] }) {
            guard case .url(let sidecar) = source.sidecar else { continue }
            followed.insert(sidecar)
            fetched[sidecar] = answer.body?.bytes
        }
        return stride(from: 0, to: got.count, by: 2).map { got[$0].body?.bytes }
    }
}
