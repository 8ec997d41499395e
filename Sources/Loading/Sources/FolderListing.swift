#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds the transcripts in files and folders.
///
/// A folder is read recursively in the order of its entries' names (bytes of UTF-8), so that ids come out the same on
/// every machine. Hidden entries, sidecars and files of other kinds are passed over; symbolic links are followed, a
/// file or folder that was met before is not read again.
package struct FolderListing {
    /// The endings of file names, lower case, that a folder is searched for.
    package static let transcriptEndings: Set<String> = [
        "txt", "text", "md", "markdown", "vtt", "srt", "an", "xml", "jsonl",
    ]
    package static let sidecarEndings = ["yaml", "yml"]

    package private(set) var sources: [TranscriptSource] = []
    /// The folders met, the given ones included: what a watcher has to watch.
    package private(set) var folders: [String] = []
    /// The files that say which transcripts are translations of one another.
    package private(set) var alternateFiles: [String] = []
    /// What could not be read below a folder that could.
    package private(set) var problems: [FileError] = []
    private var met: Set<FileIdentity> = []

    package init() {}

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
        let alternates = folder + (folder.hasSuffix("/") ? "" : "/") + AlternateLinks.fileName
        if access(alternates, R_OK) == 0 { alternateFiles.append(alternates) }
        let names = try FolderListing.names(in: folder)
        let known = Set(names)
        for name in names {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            do {
                let status = try FileStatus(of: path)
                if status.isFolder {
                    try add(folder: path, status)
                } else if status.isRegularFile, FolderListing.isTranscript(name), met.insert(status.identity).inserted {
                    let sidecar = FolderListing.sidecarNames(of: name).first(where: known.contains)
                    let place = sidecar.map { SourceLocation.file(path: path.dropLast(name.utf8.count) + $0) }
                    sources.append(TranscriptSource(location: .file(path: path), sidecar: place, size: status.size))
                }
            } catch {
                problems.append(error)
            }
        }
    }

    /// The visible entries of a folder, in the order of their bytes.
    static func names(in folder: String) throws(FileError) -> [String] {
        guard let stream = opendir(folder) else { throw FileError(path: folder, code: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isTranscript(_ name: String) -> Bool {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return transcriptEndings.contains(name[name.utf8.index(after: dot)...].lowercased())
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
