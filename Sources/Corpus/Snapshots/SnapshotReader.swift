#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A corpus as a file that is mapped and served from at once.
package enum CorpusSnapshot {
    /// Maps a snapshot. What other columns rely on is checked against its checksums; texts, sources and posting lists
    /// too where they are small, else they are read so that no damage in them can do more than give wrong answers, and
    /// `verify` tells of it.
    ///
    /// - Parameters:
    ///   - path: the snapshot's file.
    ///   - payloadCheckedAtOnceBytesMax: up to which size the large columns are checked too.
    package static func open(
        _ path: String, payloadCheckedAtOnceBytesMax: Int = SnapshotLayout.payloadCheckedAtOnceBytesMax
    ) throws(SnapshotError) -> Corpus {
        let mapping = try map(path)
        var reader = try SnapshotReader(mapping, path: path)
        var tables = Tables()
        try tables.visitStructure(&reader)
        reader.checksAll = reader.payloadBytes <= payloadCheckedAtOnceBytesMax
        try tables.visitPayload(&reader)
        try reader.finish(tables)
        let etag = ContentHash(reader.header.etag).hexadecimal
        return Corpus(tables: tables, loadedAt: reader.header.loadedAt, etag: etag)
    }

    /// Checks every byte of a snapshot that is relied on; takes as long as reading the file.
    package static func verify(_ path: String) throws(SnapshotError) {
        var reader = try SnapshotReader(try map(path), path: path)
        var tables = Tables()
        try tables.visitStructure(&reader)
        try tables.visitPayload(&reader)
        try reader.finish(tables)
    }

    private static func map(_ path: String) throws(SnapshotError) -> FileMapping {
        let descriptor = openForReading(path)
        guard descriptor >= 0 else { throw .system(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .system(path: path, reason: String(cString: strerror(errno)))
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notASnapshot(path: path) }
        guard let mapping = FileMapping(descriptor: descriptor, byteCount: Int(status.st_size)) else {
            throw .system(path: path, reason: String(cString: strerror(errno)))
        }
        return mapping
    }
}

/// The system's `open`, which inside of `CorpusSnapshot` would be its own; a pipe is not waited for.
private func openForReading(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }

/// Finds the columns in a mapped snapshot, in the order in which they were written.
struct SnapshotReader: ColumnVisitor {
    let header: SnapshotHeader
    private let mapping: FileMapping
    private let path: String
    private let sections: [SnapshotSection]
    private var next = 0
    /// Whether the sections that are visited are to be held against their checksums.
    var checksAll = true
    /// Those, for `finish`.
    private var toCheck: [SnapshotSection] = []

    init(_ mapping: FileMapping, path: String) throws(SnapshotError) {
        self.mapping = mapping
        self.path = path
        let bytes = mapping.bytes
        guard bytes.count >= SnapshotLayout.headerBytes else { throw .notASnapshot(path: path) }
        header = try SnapshotHeader(reading: bytes, path: path)
        guard header.byteCount == UInt64(bytes.count) else {
            throw .wrongSize(path: path, found: bytes.count, expected: Int(clamping: header.byteCount))
        }
        let tableBytes = Int(header.sectionCount) * SnapshotLayout.entryBytes
        guard tableBytes <= bytes.count - SnapshotLayout.headerBytes else {
            throw .damaged(path: path, section: "header")
        }
        let table = UnsafeRawBufferPointer(
            rebasing: bytes[SnapshotLayout.headerBytes..<SnapshotLayout.headerBytes + tableBytes])
        guard header.checksum(table: table) == header.tableChecksum else {
            throw .damaged(path: path, section: "header")
        }
        sections = (0..<Int(header.sectionCount)).map {
            SnapshotSection(reading: table, at: $0 * SnapshotLayout.entryBytes)
        }
    }

    /// The size of the columns behind those already visited.
    var payloadBytes: Int { sections[next...].reduce(0) { $0 + Int(clamping: $1.byteCount) } }

    mutating func visit<Element>(_ column: inout Column<Element>, _ name: StaticString) throws(SnapshotError) {
        guard next < sections.count else { throw .damaged(path: path, section: name.description) }
        let section = sections[next]
        next += 1
        let stride = MemoryLayout<Element>.stride
        let size = UInt64(mapping.bytes.count)
        guard section.name == name.description, Int(section.elementBytes) == stride,
            section.offset % UInt64(SnapshotLayout.pageBytes) == 0, section.offset <= size,
            section.byteCount <= size - section.offset, section.byteCount % UInt64(stride) == 0
        else { throw .damaged(path: path, section: name.description) }
        if checksAll { toCheck.append(section) }
        let bytes = UnsafeRawBufferPointer(rebasing: mapping.bytes[section.range])
        column = Column(bytes.bindMemory(to: Element.self), owner: mapping)
    }

    /// Holds sections against their checksums, on all cores.
    private func check() throws(SnapshotError) {
        let pieces = toCheck.indices.flatMap { place in
            SnapshotPiece.all(of: toCheck[place].range).map { (section: place, piece: $0) }
        }
        let mapping = mapping
        let sums = Concurrency.map(pieces) { _, piece in
            mapping.populate(piece.range)
            return piece.checksum(in: mapping.bytes)
        }
        var checksums = [UInt64](repeating: 0, count: toCheck.count)
        for (place, sum) in zip(pieces.map(\.section), sums) { checksums[place] ^= sum }
        for (section, checksum) in zip(toCheck, checksums) where section.checksum != checksum {
            throw .damaged(path: path, section: section.name)
        }
    }

    /// Until this returns no column is to be believed. What the readers of columns without a check count on is that
    /// there is as much as the checked ones say.
    func finish(_ tables: Tables) throws(SnapshotError) {
        try check()
        guard next == sections.count else { throw .damaged(path: path, section: "header") }
        guard NamingTurns.areSound(tables.turns) else { throw .damaged(path: path, section: "turns.namingBefore") }
        let terms = tables.terms
        let blocks = terms.blockBounds.isEmpty ? 0 : Int(terms.blockBounds[terms.blockBounds.count - 1])
        guard terms.blocks.count == blocks, terms.postings.count >= BitPacking.paddingBytes else {
            throw .damaged(path: path, section: "terms.blocks")
        }
        let transcripts = tables.transcripts
        for transcript in transcripts.slug.indices {
            let turns = transcripts.turnBounds.bounds(transcript)
            let text = turns.isEmpty ? 0 : UInt64(tables.turns.textEnd[turns.upperBound - 1])
            guard transcripts.textStart[transcript] + text <= UInt64(tables.texts.count) else {
                throw .damaged(path: path, section: "texts")
            }
            guard transcripts.sourceEnd[transcript] <= UInt64(tables.sources.count) else {
                throw .damaged(path: path, section: "sources")
            }
        }
    }
}
