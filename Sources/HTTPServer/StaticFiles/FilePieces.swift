/// A file's bytes as a producer gives them, for the answers that cannot tell their length beforehand.
struct FilePieces: BodyProducer {
    private let file: FileContent
    private var rest: Range<Int>

    init(_ file: FileContent, _ range: Range<Int>? = nil) {
        self.file = file
        rest = range ?? 0..<file.byteCount
    }

    mutating func next() throws(BodyCutShort) -> [UInt8]? {
        guard !rest.isEmpty else { return nil }
        let piece = [UInt8](unsafeUninitializedCapacity: min(64 * 1024, rest.count)) { buffer, count in
            count = max(0, file.read(at: rest.lowerBound, into: UnsafeMutableRawBufferPointer(buffer)))
        }
        // The file has shrunk, or cannot be read any more.
        if piece.isEmpty { throw BodyCutShort() }
        rest = rest.lowerBound + piece.count..<rest.upperBound
        return piece
    }
}

/// Several ranges of a file that is not in memory, each behind its own head.
struct MultipartPieces: BodyProducer {
    private let file: FileContent
    private let end: String
    /// What is still to come, last part first.
    private var parts: [(head: String, range: Range<Int>)]
    private var current: FilePieces?
    private var hasEnded = false

    init(_ file: FileContent, _ ranges: [Range<Int>], heads: [String], end: String) {
        self.file = file
        self.end = end
        parts = zip(heads, ranges).reversed().map { (head: $0, range: $1) }
    }

    mutating func next() throws(BodyCutShort) -> [UInt8]? {
        if let piece = try current?.next() { return piece }
        if let part = parts.popLast() {
            current = FilePieces(file, part.range)
            return Array(part.head.utf8)
        }
        current = nil
        defer { hasEnded = true }
        return hasEnded ? nil : Array(end.utf8)
    }
}
