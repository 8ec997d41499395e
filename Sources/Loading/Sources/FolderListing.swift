import Transcripts

#if canImport(Glibc)
    import Glibc
    private typealias FolderStream = OpaquePointer
#else
    import Darwin
    private typealias FolderStream = UnsafeMutablePointer<DIR>
#endif

/// Finds the transcripts in files and folders.
///
/// A folder is read recursively in the order of its entries' names (bytes of UTF-8), so that ids come out the same on
/// every machine. Hidden entries, sidecars and files of other kinds are passed over; symbolic links are followed, a
/// file or folder that was met before is not read again. Tables, JSON and web pages may be anything: of these, a folder
/// gives those in which somebody who is named speaks.
package struct FolderListing {
    /// The endings of file names, lower case, that a folder is searched for.
    package static let transcriptEndings: Set<String> = [
        "txt", "text", "md", "markdown", "mdown", "vtt", "srt", "an", "xml", "jsonl",
    ]
    /// The endings of files that are transcripts by what is in them, and as often are none.
    package static let doubtfulEndings: Set<String> = ["csv", "tsv", "json", "html", "htm"]
    /// A larger file is not looked into: what says so much is named itself.
    static let doubtfulBytesMax = 64 << 20
    package static let sidecarEndings = ["yaml", "yml"]

    package private(set) var sources: [TranscriptSource] = []
    /// The folders met, the given ones included: what a watcher has to watch.
    package private(set) var folders: [String] = []
    /// The files that say which transcripts are translations of one another.
    package private(set) var alternateFiles: [String] = []
    /// What could not be read below a folder that could.
    package private(set) var problems: [FileError] = []
    /// The folders in which files hold no transcript whose endings let one hope so, with the names of these.
    package private(set) var passedOver: [(folder: String, names: [String])] = []
    private var met: Set<FileIdentity> = []
    private let previous: [TranscriptSource]
    /// What was found before, by its path and by those of the folders that it is in; made in need only.
    private lazy var previousByPath = FolderListing.byPath(previous)

    /// - Parameter previous: what was found before; where that cannot be looked at now, it is found again as it was.
    package init(previous: [TranscriptSource] = []) { self.previous = previous }

    /// Adds a file, whatever its ending, or all transcripts below a folder.
    package mutating func add(path: String) throws(FileError) {
        let status = try FileStatus(of: path)
        if status.isFolder {
            try add(folder: path, status)
        } else if met.insert(status.identity).inserted {
            folders.append(FolderListing.folder(of: path))
            let sidecar = FolderListing.sidecar(of: path)
            sources.append(TranscriptSource(location: .file(path: path), sidecar: sidecar, size: status.size))
        }
    }

    /// What was found since the last call.
    mutating func takeSources() -> [TranscriptSource] {
        defer { sources = [] }
        return sources
    }

    private mutating func add(folder: String, _ status: FileStatus) throws(FileError) {
        guard met.insert(status.identity).inserted else { return }
        folders.append(folder)
        let given = folder
        let (names, repaired) = try FolderListing.names(in: folder)
        let folder = folder.hasSuffix("/") ? folder : folder + "/"
        let alternates = folder + AlternateLinks.fileName
        if FileStatus.isThere(alternates) { alternateFiles.append(alternates) }
        problems += repaired.map { FileError(path: folder + $0, reason: "the name is not in UTF-8") }
        let known = Set(names)
        var others: [String] = []
        defer { if !others.isEmpty { passedOver.append((given, others)) } }
        for name in names {
            let path = folder + name
            do {
                let status = try FileStatus(of: path)
                if status.isFolder {
                    try add(folder: path, status)
                } else if status.isRegularFile, FolderListing.isCandidate(name), !met.contains(status.identity) {
                    guard FolderListing.isTranscript(name) || FolderListing.holdsTranscript(path, status) else {
                        others.append(name)
                        continue
                    }
                    met.insert(status.identity)
                    let sidecar = FolderListing.sidecarNames(of: name).first(where: known.contains)
                    let place = sidecar.map { SourceLocation.file(path: path.dropLast(name.utf8.count) + $0) }
                    sources.append(TranscriptSource(location: .file(path: path), sidecar: place, size: status.size))
                }
            } catch {
                problems.append(error)
                if FileStatus.isThere(path) { sources += previousByPath[path] ?? [] }
            }
        }
    }

    private static func byPath(_ sources: [TranscriptSource]) -> [String: [TranscriptSource]] {
        var byPath: [String: [TranscriptSource]] = [:]
        for source in sources {
            guard case .file(let path) = source.location else { continue }
            var end: String.Index? = path.endIndex
            while let here = end {
                byPath[String(path[..<here]), default: []].append(source)
                end = path.utf8[..<here].lastIndex(of: UInt8(ascii: "/"))
            }
        }
        return byPath
    }

    /// The visible entries of a folder, in the order of their bytes, and those whose names are not in UTF-8, repaired:
    /// a path is a `String` here and cannot lead to them.
    static func names(in folder: String) throws(FileError) -> (names: [String], repaired: [String]) {
        guard let stream = opendir(folder) else { throw FileError(path: folder, code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        var repaired: [String] = []
        while let entry = try nextEntry(stream, folder) {
            withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 1) { bytes in
                    guard bytes.pointee != CChar(UInt8(ascii: ".")) else { return }
                    if let name = String(validatingCString: bytes) {
                        names.append(name)
                    } else {
                        repaired.append(String(cString: bytes))
                    }
                }
            }
        }
        return (names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, repaired.sorted())
    }

    /// The next entry of a folder, nil at its end; one that breaks off before is not taken for a shorter one.
    private static func nextEntry(
        _ stream: FolderStream, _ folder: String
    ) throws(FileError) -> UnsafeMutablePointer<dirent>? {
        // Nil means either; the error's code tells which.
        errno = 0
        let entry = readdir(stream)
        guard entry != nil || errno == 0 else { throw FileError(path: folder, code: errno) }
        return entry
    }

    private static func isCandidate(_ name: String) -> Bool {
        isTranscript(name) || doubtfulEndings.contains(ending(of: name))
    }

    private static func isTranscript(_ name: String) -> Bool { transcriptEndings.contains(ending(of: name)) }

    private static func ending(of name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        return name[name.utf8.index(after: dot)...].lowercased()
    }

    /// What cannot be read is told when it is read as a transcript.
    private static func holdsTranscript(_ path: String, _ status: FileStatus) -> Bool {
        guard status.size <= doubtfulBytesMax else { return false }
        guard let contents = try? FileContents(readingFrom: path) else { return true }
        return contents.bytes.withUnsafeBytes { TranscriptReader().findsSpeakers(in: $0, name: path) }
    }

    /// The names that a transcript's sidecar may have: `interview.yaml` for `interview.txt`.
    static func sidecarNames(of name: String) -> [String] {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return [] }
        return sidecarEndings.map { name[...dot] + $0 }.filter { $0 != name }
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func sidecar(of path: String) -> SourceLocation? {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = String(path[(slash.map { path.utf8.index(after: $0) } ?? path.startIndex)...])
        let candidates = sidecarNames(of: name).map { folder(of: path) + "/" + $0 }
        return candidates.first(where: FileStatus.isThere).map { .file(path: $0) }
    }
}
