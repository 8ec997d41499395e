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

        /// Notes where a token stands before its word is looked up, which wants all registers.
        ///
        /// - Precondition: there is a free place; not checked.
        @inline(__always)
        func place(from start: Int, to end: Int, spaceBefore: Bool) {
            // A token is of bits alone, so that its fields may be set one by one.
            next.pointee.start = Int32(truncatingIfNeeded: start)
            next.pointee.end = Int32(truncatingIfNeeded: end)
            next.pointee.spaceBefore = spaceBefore
        }

        /// Adds the token that was placed.
        @inline(__always)
        mutating func append(_ entry: LexiconEntry, _ kind: Token.Kind, _ letterCase: Token.LetterCase) {
            next.pointee.word = entry.word
            next.pointee.kind = kind
            next.pointee.letterCase = letterCase
            next.pointee.marks = letterCase.hasCapital ? entry.marks.union(.name) : entry.marks
            next += 1
        }
    }
}
