import Synchronization

/// The last good copy of every URL, in memory and, where a folder is given, on disk across restarts.
package final class FetchedCopies: Sendable {
    private let copies = Mutex<[String: FetchedBody]>([:])
    private let folder: CopyFolder?

    package init(folder: String? = nil) {
        self.folder = folder.map(CopyFolder.init)
    }

    package subscript(url: String) -> FetchedBody? {
        copies.withLock { $0[url] } ?? folder?.copy(of: url)
    }

    /// Keeps a copy; says why where the disk would not take it.
    package func keep(_ body: FetchedBody, of url: String) throws(FileError) {
        copies.withLock { $0[url] = body }
        try folder?.write(body, of: url)
    }

    /// Forgets the copies in memory of URLs that are no longer asked for.
    package func forget(allBut urls: Set<String>) {
        copies.withLock { copies in copies = copies.filter { urls.contains($0.key) } }
    }
}

extension URLFetcher {
    /// What a URL holds now or, where it cannot be had, held when it last could, with the reason.
    package func fetch(
        _ url: String, keeping copies: FetchedCopies
    ) -> (body: FetchedBody?, problem: LoadingProblem?) {
        let known = copies[url]
        do {
            switch try fetch(url, unless: known?.validators) {
            case .unchanged: return (known, nil)
            case .body(let body):
                do {
                    try copies.keep(body, of: url)
                    return (body, nil)
                } catch {
                    return (body, LoadingProblem(location: .url(url), reason: "not kept: \(error)", isFatal: false))
                }
            }
        } catch {
            let reason = known == nil ? error.reason : error.reason + "; the last good copy is used"
            return (known, LoadingProblem(location: .url(url), reason: reason, isFatal: known == nil))
        }
    }
}
