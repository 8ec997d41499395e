/// A file's bytes as a producer gives them, for the answers that cannot tell their length beforehand.
struct FilePieces: BodyProducer {
    private let file: FileContent
    private var offset = 0

    init(_ file: FileContent) {
        self.file = file
    }

    mutating func next() -> [UInt8]? {
        let room = min(64 * 1024, file.byteCount - offset)
        guard room > 0 else { return nil }
        let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            count = max(0, file.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer)))
        }
        offset += piece.count
        return piece.isEmpty ? nil : piece
    }
}
