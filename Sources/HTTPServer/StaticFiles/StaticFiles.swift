import HTTPTypes
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Serves the files under a folder, and nothing outside it.
///
/// No segment that begins with a dot is served, no symbolic link is followed out of the folder, and nothing but
/// regular files. A folder is answered by its `index.html`, at the path with a slash at its end. Use it as
/// `router.fallback(StaticFiles(root: "Public").handler)`.
public final class StaticFiles: Sendable {
    /// A file that was served before, valid while the path still leads to the same state of the same file.
    private struct Entry {
        let stamp: FileStamp
        let response: Response
    }

    private struct Entries {
        var byPath: [String: Entry] = [:]
        var byteCount = 0
    }

    private let root: String
    private let entries = Mutex(Entries())
    private let heldBytesMax: Int
    private static let entriesMax = 1024

    /// - Parameters:
    ///   - root: the folder; where it does not exist every answer is 404.
    ///   - heldBytesMax: what the files kept in memory may take together; past it they are read anew.
    public init(root: String, heldBytesMax: Int = 64 * 1024 * 1024) {
        self.root = Self.resolved(root) ?? root
        self.heldBytesMax = heldBytesMax
    }

    /// What the files kept in memory take now, in bytes.
    package var heldBytes: Int { entries.withLock { $0.byPath.values.reduce(0) { $0 + $1.stamp.byteCount } } }

    /// The handler for `Router.fallback`.
    public var handler: Handler {
        { [self] request in respond(to: request) }
    }

    /// Answers a GET for a decoded path.
    public func respond(to request: Request) -> Response {
        let segments = request.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard request.path.hasPrefix("/"), segments.dropLast().allSatisfy({ !$0.isEmpty }),
            !segments.contains(where: { $0.hasPrefix(".") })
        else { return Router.notFound(request) }
        let isFolder = segments.last?.isEmpty ?? true
        let path = root + request.path + (isFolder ? "index.html" : "")
        guard let stamp = FileStamp(path: path) else { return Router.notFound(request) }
        if stamp.isFolder { return isFolder ? Router.notFound(request) : redirect(request, to: path) }
        guard stamp.isRegularFile else { return Router.notFound(request) }
        if let known = entries.withLock({ $0.byPath[path] }), known.stamp == stamp { return known.response }
        return load(path) ?? Router.notFound(request)
    }

    /// A folder asked for without its slash: only where there is an index to show, so that others stay unknown.
    private func redirect(_ request: Request, to path: String) -> Response {
        guard let index = FileStamp(path: path + "/index.html"), index.isRegularFile, isInside(path) else {
            return Router.notFound(request)
        }
        let location = request.publicPath + "/" + request.queryAsSent
        return Response(status: .movedPermanently, fields: [.location: location, .cacheControl: "no-cache"])
    }

    private func load(_ path: String) -> Response? {
        // Not to hang on a pipe that took the file's place.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        guard let stamp = FileStamp(descriptor: descriptor), stamp.isRegularFile, isInside(path) else {
            close(descriptor)
            return nil
        }
        guard let content = FileContent(path: path, descriptor: descriptor, stamp: stamp) else { return nil }
        var response = makeResponse(path, stamp, content)
        if content.bytes != nil, !stamp.isFresh {
            response.isCacheable = true
            keep(Entry(stamp: stamp, response: response), path, byteCount: content.byteCount)
        }
        return response
    }

    private func keep(_ entry: Entry, _ path: String, byteCount: Int) {
        guard byteCount <= heldBytesMax else { return }
        entries.withLock { entries in
            if entries.byPath.count >= Self.entriesMax || entries.byteCount + byteCount > heldBytesMax {
                entries = Entries()
            }
            // A state that is replaced stays in the sum, which then comes to its bound, and to nothing, the sooner.
            entries.byPath[path] = entry
            entries.byteCount += byteCount
        }
    }

    private func makeResponse(_ path: String, _ stamp: FileStamp, _ content: FileContent) -> Response {
        let name = String(path[(path.lastIndex(of: "/") ?? path.startIndex)...].dropFirst())
        // RFC 9110 §8.8.2.1: never later than the moment of the answer.
        let modified = min(HTTPDate(secondsSince1970: stamp.modifiedSeconds), Clock.wall)
        return Response(
            fields: [
                .contentType: MediaTypes.mediaType(forFileName: name),
                .lastModified: modified.text,
                .eTag: content.bytes.map { EntityTag.of($0) } ?? stamp.entityTag,
                .acceptRanges: "bytes",
                .cacheControl: Self.hasContentHash(name) ? "public, max-age=31536000, immutable" : "no-cache",
            ],
            body: .file(content))
    }

    /// Whether the name carries a hash of the content, `app.3f9a1c2b.js`: what is under it never changes.
    static func hasContentHash(_ name: String) -> Bool {
        name.split(whereSeparator: { $0 == "." || $0 == "-" }).dropFirst().dropLast().contains { part in
            (8...64).contains(part.utf8.count) && part.utf8.allSatisfy { $0.hexadecimalValue != nil }
                && part.utf8.contains { $0.isDigit }
        }
    }

    /// Whether the path, its links followed, is still under the root and visible there.
    private func isInside(_ path: String) -> Bool {
        guard let real = Self.resolved(path), real.hasPrefix(root == "/" ? "/" : root + "/") else { return false }
        return !real.dropFirst(root.count).split(separator: "/").contains { $0.hasPrefix(".") }
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
