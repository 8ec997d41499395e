#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension CorpusSnapshot {
    /// Writes a corpus beside `path` and then puts it in its place, so that a server that maps the old one goes on.
    ///
    /// - Throws: also where `path` leads to a device or a pipe, which has no place to put a file.
    package static func write(_ corpus: Corpus, to path: String) throws(SnapshotError) {
        guard case .file(let place) = OutputPlace(path) else {
            throw .system(path: path, reason: "is no regular file")
        }
        let beside = "\(place).\(getpid()).part"
        let file = try SnapshotFile(beside, for: path)
        OutputPlace.keepRights(of: place, on: beside)
        do throws(SnapshotError) {
            try write(corpus, to: file)
            try file.close()
        } catch {
            unlink(beside)
            throw error
        }
        guard rename(beside, place) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(beside)
            throw .system(path: path, reason: reason)
        }
    }

    private static func write(_ corpus: Corpus, to file: SnapshotFile) throws(SnapshotError) {
        var tables = corpus.tables
        let texts = tables.transcripts.slug.indices.map { corpus.transcript(TranscriptID($0)).textRange }
        let sources = tables.transcripts.slug.indices.map { corpus.transcript(TranscriptID($0)).sourceRange }
        var textStarts = starts(texts)
        textStarts.removeLast()
        tables.transcripts.textStart = Column(textStarts)
        let sourceStarts = starts(sources)
        tables.transcripts.sourceStart = Column(Array(sourceStarts.dropLast()))
        tables.transcripts.sourceEnd = Column(Array(sourceStarts.dropFirst()))
        var counter = SectionCounter()
        try tables.visitStructure(&counter)
        try tables.visitPayload(&counter)
        var writer = SnapshotColumnWriter(file: file, sectionCount: counter.count)
        try tables.visitStructure(&writer)
        try writer.visit(&tables.terms.blocks, "terms.blocks")
        try writer.visit(&tables.terms.postings, "terms.postings")
        try writer.write("texts", pieces: texts.map { tables.texts.slice($0) }, padding: Spool.paddingBytes)
        try writer.write("sources", pieces: sources.map { tables.sources.slice($0) }, padding: Spool.paddingBytes)
        try writer.finish(corpus)
    }

    /// Where ranges begin when they are laid end to end, and where the last one ends.
    private static func starts(_ ranges: [Range<Int>]) -> [UInt64] {
        var starts: [UInt64] = [0]
        var sum = 0
        for range in ranges {
            sum += range.count
            starts.append(UInt64(sum))
        }
        return starts
    }
}

extension TranscriptView {
    var textRange: Range<Int> {
        let turns = turnRange
        let start = Int(truncatingIfNeeded: table.textStart[id.index])
        return start..<start + (turns.isEmpty ? 0 : Int(corpus.tables.turns.textEnd[turns.upperBound - 1]))
    }

    var sourceRange: Range<Int> {
        let start = Int(truncatingIfNeeded: table.sourceStart[id.index])
        return start..<max(start, Int(truncatingIfNeeded: table.sourceEnd[id.index]))
    }
}

private struct SectionCounter: ColumnVisitor {
    var count = 0
    mutating func visit<Element>(_ column: inout Column<Element>, _ name: StaticString) throws(SnapshotError) {
        count += 1
    }
}

/// Writes columns behind a header and a table that are filled in last.
private struct SnapshotColumnWriter: ColumnVisitor {
    private let file: SnapshotFile
    private let tableBytes: Int
    private var sections: [SnapshotSection] = []
    private var offset: Int

    init(file: SnapshotFile, sectionCount: Int) {
        self.file = file
        tableBytes = sectionCount * SnapshotLayout.entryBytes
        offset = SnapshotLayout.aligned(SnapshotLayout.headerBytes + tableBytes)
    }

    mutating func visit<Element>(_ column: inout Column<Element>, _ name: StaticString) throws(SnapshotError) {
        let bytes = UnsafeRawBufferPointer(column.unsafeElements)
        try file.write(bytes, at: offset)
        add(
            name, elementBytes: MemoryLayout<Element>.stride, byteCount: bytes.count,
            checksum: SnapshotLayout.checksum(bytes))
    }

    /// One section of pieces laid end to end, with zeros behind them.
    mutating func write(
        _ name: StaticString, pieces: [UnsafeBufferPointer<UInt8>], padding: Int
    ) throws(SnapshotError) {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(SnapshotLayout.checksumPieceBytes)
        var checksum = SnapshotChecksum()
        var written = 0
        func flush() throws(SnapshotError) {
            let failure = buffer.withUnsafeBytes { bytes -> SnapshotError? in
                checksum.add(bytes)
                do throws(SnapshotError) { try file.write(bytes, at: offset + written) } catch { return error }
                return nil
            }
            if let failure { throw failure }
            written += buffer.count
            buffer.removeAll(keepingCapacity: true)
        }
        let zeros = [UInt8](repeating: 0, count: padding)
        for number in 0...pieces.count {
            var rest = number < pieces.count ? Array(pieces[number])[...] : zeros[...]
            while !rest.isEmpty {
                let count = min(rest.count, SnapshotLayout.checksumPieceBytes - buffer.count)
                buffer += rest.prefix(count)
                rest = rest.dropFirst(count)
                if buffer.count == SnapshotLayout.checksumPieceBytes { try flush() }
            }
        }
        if !buffer.isEmpty { try flush() }
        add(name, elementBytes: 1, byteCount: written, checksum: checksum.value)
    }

    private mutating func add(_ name: StaticString, elementBytes: Int, byteCount: Int, checksum: UInt64) {
        sections.append(
            SnapshotSection(
                name: name.description, elementBytes: UInt32(elementBytes), offset: UInt64(offset),
                byteCount: UInt64(byteCount), checksum: checksum))
        offset = SnapshotLayout.aligned(offset + byteCount)
    }

    func finish(_ corpus: Corpus) throws(SnapshotError) {
        precondition(sections.count * SnapshotLayout.entryBytes == tableBytes, "every section has its entry")
        var bytes = [UInt8](repeating: 0, count: SnapshotLayout.headerBytes + tableBytes)
        var header = SnapshotHeader()
        header.byteCount = UInt64(offset)
        header.sectionCount = UInt32(sections.count)
        header.loadedAt = corpus.loadedAt
        header.etag = UInt64(corpus.etag, radix: 16) ?? 0
        bytes.withUnsafeMutableBytes { memory in
            for (place, section) in sections.enumerated() {
                section.write(to: memory, at: SnapshotLayout.headerBytes + place * SnapshotLayout.entryBytes)
            }
            let table = UnsafeRawBufferPointer(rebasing: memory[SnapshotLayout.headerBytes...])
            header.tableChecksum = header.checksum(table: table)
            header.write(to: memory)
        }
        try file.truncate(to: offset)
        let failure = bytes.withUnsafeBytes { memory -> SnapshotError? in
            do throws(SnapshotError) { try file.write(memory, at: 0) } catch { return error }
            return nil
        }
        if let failure { throw failure }
    }
}

/// A file that is being written.
private final class SnapshotFile {
    private var descriptor: Int32
    /// The one that errors name.
    private let path: String

    init(_ beside: String, for path: String) throws(SnapshotError) {
        self.path = path
        descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path: path, reason: String(cString: strerror(errno))) }
    }

    deinit { if descriptor >= 0 { _ = closeDescriptor(descriptor) } }

    private var failure: SnapshotError { .system(path: path, reason: String(cString: strerror(errno))) }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SnapshotError) {
        var written = 0
        while written < bytes.count {
            let count = pwrite(
                descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written, off_t(offset + written))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure }
            written += count
        }
    }

    func truncate(to byteCount: Int) throws(SnapshotError) {
        guard ftruncate(descriptor, off_t(byteCount)) == 0 else { throw failure }
    }

    /// Waits until the bytes are on the disk.
    func close() throws(SnapshotError) {
        guard fsync(descriptor) == 0 else { throw failure }
        let result = closeDescriptor(descriptor)
        descriptor = -1
        guard result == 0 else { throw failure }
    }
}

/// The system's `close`, which inside of `SnapshotFile` would be its own.
private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
