/// Tokens on their way into an array, which asks at each append whether it has one owner only.
struct TokenBatch {
    private let storage: UnsafeMutableBufferPointer<Token>
    private var count = 0

    /// - Parameter storage: room for at least one token, of which none is kept afterwards; outlives this value.
    init(storage: UnsafeMutableBufferPointer<Token>) { self.storage = storage }

    var isFull: Bool { count == storage.count }

    /// - Precondition: the batch isn't full; not checked.
    mutating func append(_ token: Token) {
        storage.initializeElement(at: count, to: token)
        count += 1
    }

    /// Moves the tokens to the end of an array.
    mutating func move(to tokens: inout [Token]) {
        tokens.append(contentsOf: storage[..<count])
        count = 0
    }

    /// The places that are free.
    var room: Room {
        guard let base = storage.baseAddress else { preconditionFailure("there is room for a token") }
        return Room(next: base + count, end: base + storage.count)
    }

    /// Takes the tokens that were appended to `room`.
    mutating func fill(upTo room: Room) { count = storage.count - (room.end - room.next) }

    /// The free places as two pointers, which a loop keeps in registers.
    struct Room {
        fileprivate var next: UnsafeMutablePointer<Token>
        fileprivate let end: UnsafeMutablePointer<Token>

        @inline(__always)
        var isEmpty: Bool { next == end }

        /// - Precondition: there is a free place; not checked.
        @inline(__always)
        mutating func append(
            from start: Int, to end: Int, _ entry: LexiconEntry, _ kind: Token.Kind, _ letterCase: Token.LetterCase,
            _ spaceBefore: Bool
        ) {
            next.initialize(
                to: Token(
                    start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), word: entry.word,
                    kind: kind, letterCase: letterCase, spaceBefore: spaceBefore,
                    marks: letterCase.hasCapital ? entry.marks.union(.name) : entry.marks))
            next += 1
        }
    }
}
