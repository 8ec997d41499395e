/// How a snapshot lies in its file.
///
/// A header of one page, then a table with an entry for each column, then the columns, each at the beginning of a page,
/// exactly as they lie in memory. Numbers have the byte order of the machine that wrote them; the header says which.
package enum SnapshotLayout {
    static let magic = "RAPPORT\n"
    /// Changes with the columns, the order of bytes in them, and with what the tokeniser makes of a text.
    static let version: UInt32 = 6
    static let byteOrderMark: UInt32 = 0x0102_0304
    static let pageBytes = 4096
    static let headerBytes = 64
    static let entryBytes = 64
    static let nameBytes = 32
    /// A section's checksum joins those of pieces of this size, so that writer and reader can take them one by one.
    static let checksumPieceBytes = 1 << 20
    /// Below this size everything is checked at once; above, only what others rely on.
    package static let payloadCheckedAtOnceBytesMax = 8 << 20

    static func aligned(_ offset: Int) -> Int { (offset + pageBytes - 1) / pageBytes * pageBytes }

    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        SnapshotPiece.all(of: 0..<bytes.count).reduce(0) { $0 ^ $1.checksum(in: bytes) }
    }
}

struct SnapshotChecksum {
    private(set) var value: UInt64 = 0
    private var pieces: UInt64 = 0

    /// The next piece; all but the last have `checksumPieceBytes`.
    mutating func add(_ piece: UnsafeRawBufferPointer) {
        value ^= SnapshotChecksum.part(piece, number: pieces)
        pieces += 1
    }

    /// What a piece adds; the order in which pieces are added does not matter.
    static func part(_ piece: UnsafeRawBufferPointer, number: UInt64) -> UInt64 {
        ContentHash.hash(piece, seed: number &+ 1)
    }
}

/// A piece of a section, to be checked by itself; the exclusive or of all pieces' checksums is the section's.
struct SnapshotPiece: Sendable {
    /// From 0.
    private let number: UInt64
    let range: Range<Int>

    static func all(of section: Range<Int>) -> [SnapshotPiece] {
        stride(from: section.lowerBound, to: section.upperBound, by: SnapshotLayout.checksumPieceBytes)
            .enumerated().map { number, start in
                let end = min(section.upperBound, start + SnapshotLayout.checksumPieceBytes)
                return SnapshotPiece(number: UInt64(number), range: start..<end)
            }
    }

    /// - Parameter bytes: what `range` counts in.
    func checksum(in bytes: UnsafeRawBufferPointer) -> UInt64 {
        SnapshotChecksum.part(UnsafeRawBufferPointer(rebasing: bytes[range]), number: number)
    }
}

/// The first bytes of a snapshot.
struct SnapshotHeader {
    var version = SnapshotLayout.version
    var byteCount: UInt64 = 0
    var sectionCount: UInt32 = 0
    var loadedAt: Int64 = 0
    /// The corpus's sixteen digits as a number.
    var etag: UInt64 = 0
    /// Of the header's other fields and the table.
    var tableChecksum: UInt64 = 0

    func write(to bytes: UnsafeMutableRawBufferPointer) {
        for (place, byte) in SnapshotLayout.magic.utf8.enumerated() { bytes[place] = byte }
        bytes.storeBytes(of: SnapshotLayout.byteOrderMark, toByteOffset: 8, as: UInt32.self)
        bytes.storeBytes(of: version, toByteOffset: 12, as: UInt32.self)
        bytes.storeBytes(of: byteCount, toByteOffset: 16, as: UInt64.self)
        bytes.storeBytes(of: sectionCount, toByteOffset: 24, as: UInt32.self)
        bytes.storeBytes(of: loadedAt, toByteOffset: 32, as: Int64.self)
        bytes.storeBytes(of: etag, toByteOffset: 40, as: UInt64.self)
        bytes.storeBytes(of: tableChecksum, toByteOffset: 48, as: UInt64.self)
    }

    /// - Parameter bytes: at least `headerBytes`.
    init(reading bytes: UnsafeRawBufferPointer, path: String) throws(SnapshotError) {
        guard bytes.prefix(8).elementsEqual(SnapshotLayout.magic.utf8) else { throw .notASnapshot(path: path) }
        let mark = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
        guard mark == SnapshotLayout.byteOrderMark else {
            if mark == SnapshotLayout.byteOrderMark.byteSwapped { throw .foreignByteOrder(path: path) }
            throw .damaged(path: path, section: "header")
        }
        version = bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)
        guard version == SnapshotLayout.version else {
            throw .otherVersion(path: path, found: version, expected: SnapshotLayout.version)
        }
        byteCount = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        sectionCount = bytes.loadUnaligned(fromByteOffset: 24, as: UInt32.self)
        loadedAt = bytes.loadUnaligned(fromByteOffset: 32, as: Int64.self)
        etag = bytes.loadUnaligned(fromByteOffset: 40, as: UInt64.self)
        tableChecksum = bytes.loadUnaligned(fromByteOffset: 48, as: UInt64.self)
    }

    init() {}

    /// The checksum of the fields and of a table.
    func checksum(table: UnsafeRawBufferPointer) -> UInt64 {
        withUnsafeTemporaryAllocation(byteCount: SnapshotLayout.headerBytes, alignment: 8) { memory in
            memory.initializeMemory(as: UInt8.self, repeating: 0)
            var header = self
            header.tableChecksum = 0
            header.write(to: memory)
            return ContentHash.hash(table, seed: ContentHash.hash(UnsafeRawBufferPointer(memory)))
        }
    }
}

/// One entry of the table.
struct SnapshotSection {
    var name: String
    var elementBytes: UInt32
    var offset: UInt64
    var byteCount: UInt64
    var checksum: UInt64

    /// Its bytes in a file that is known to have them.
    var range: Range<Int> { Int(offset)..<Int(offset + byteCount) }

    func write(to bytes: UnsafeMutableRawBufferPointer, at place: Int) {
        for (offset, byte) in name.utf8.prefix(SnapshotLayout.nameBytes).enumerated() { bytes[place + offset] = byte }
        bytes.storeBytes(of: elementBytes, toByteOffset: place + 32, as: UInt32.self)
        bytes.storeBytes(of: offset, toByteOffset: place + 40, as: UInt64.self)
        bytes.storeBytes(of: byteCount, toByteOffset: place + 48, as: UInt64.self)
        bytes.storeBytes(of: checksum, toByteOffset: place + 56, as: UInt64.self)
    }

    init(name: String, elementBytes: UInt32, offset: UInt64, byteCount: UInt64, checksum: UInt64) {
        self.name = name
        self.elementBytes = elementBytes
        self.offset = offset
        self.byteCount = byteCount
        self.checksum = checksum
    }

    init(reading bytes: UnsafeRawBufferPointer, at place: Int) {
        let name = bytes[place..<place + SnapshotLayout.nameBytes].prefix { $0 != 0 }
        self.name = String(decoding: name, as: UTF8.self)
        elementBytes = bytes.loadUnaligned(fromByteOffset: place + 32, as: UInt32.self)
        offset = bytes.loadUnaligned(fromByteOffset: place + 40, as: UInt64.self)
        byteCount = bytes.loadUnaligned(fromByteOffset: place + 48, as: UInt64.self)
        checksum = bytes.loadUnaligned(fromByteOffset: place + 56, as: UInt64.self)
    }
}
