import HTTPServer

/// Bodies one after another as one body, with something before, between and after them.
///
/// Each is begun only when those before it are written.
struct ChainedProducer<Part: BodyProducer>: BodyProducer {
    /// A piece is given out when it has grown to this.
    private static var pieceBytes: Int { 32 * 1024 }

    private var opening: [UInt8]
    private let separator: [UInt8]
    private let closing: [UInt8]
    private let makePart: @Sendable (Int) -> Part
    private var partsLeft: Range<Int>
    private var part: Part?
    private var isDone = false

    /// - Parameter makePart: the body of a number below `count`.
    init(
        _ count: Int, opening: [UInt8], separator: [UInt8], closing: [UInt8],
        makePart: @escaping @Sendable (Int) -> Part
    ) {
        self.opening = opening
        self.separator = separator
        self.closing = closing
        self.makePart = makePart
        partsLeft = 0..<count
    }

    mutating func next() throws(BodyCutShort) -> [UInt8]? {
        guard !isDone else { return nil }
        var piece = opening
        opening = []
        while piece.count < Self.pieceBytes {
            if let more = try part?.next() {
                piece += more
                continue
            }
            let isFirst = partsLeft.lowerBound == 0
            guard let number = partsLeft.popFirst() else {
                isDone = true
                piece += closing
                break
            }
            if !isFirst { piece += separator }
            part = makePart(number)
        }
        return piece.isEmpty ? nil : piece
    }
}
