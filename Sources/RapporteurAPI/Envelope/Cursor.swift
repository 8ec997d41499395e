import Corpus

/// A place in a list that is valid while one corpus is loaded: `HASH.PLACE`.
///
/// It begins with the corpus' hash, so that one from an older corpus is told from a mangled one.
struct Cursor {
    /// How many digits of the corpus' hash it bears.
    static let hashDigits = 8

    let place: PageCursor

    init(_ place: PageCursor) { self.place = place }

    func text(corpus: String) -> String { corpus.prefix(Cursor.hashDigits) + "." + place.description }

    init(_ text: String, corpus: String) throws(APIError) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == Cursor.hashDigits, parts[0].utf8.allSatisfy(\.isLowerHexDigit),
            let place = PageCursor(String(parts[1]))
        else {
            let fault = InvalidParameter("cursor", text, "is no cursor that this server gave out")
            throw .invalidParameters([fault])
        }
        guard parts[0] == corpus.prefix(Cursor.hashDigits) else { throw .staleCursor(text) }
        self.place = place
    }

    /// The regular expression of the cursors of one corpus, for the OpenAPI document: an offset, or an offset with the
    /// rank key (64 bits) and the turn (31 bits) that the page stands beside, and the size of one that ends there, all in
    /// base 36.
    static func pattern(corpus: String) -> String {
        // No number begins with a needless zero.
        let offset = "(0|[1-9a-z][0-9a-z]{0,6})"
        let key = "(0|[1-9a-z][0-9a-z]{0,11}|[12][0-9a-z]{12}|3[0-9a-u][0-9a-z]{11})"
        let turn = "(0|[1-9a-z][0-9a-z]{0,4}|[1-9a-y][0-9a-z]{5})"
        let anchored = "\(offset)\\.\(key)\\.\(turn)"
        return "^\(corpus.prefix(hashDigits))\\.(o\(offset)|a\(anchored)|b\(anchored)\\.[1-9a-z][0-9a-z]?)$"
    }
}

extension UInt8 {
    fileprivate var isLowerHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
