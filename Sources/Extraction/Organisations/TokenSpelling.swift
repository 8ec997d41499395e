/// A token as it is written, compared with the words of a rule byte by byte: a `String` for each question costs more
/// than the rest of most rules.
struct TokenSpelling {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// - Parameter bytes: have to outlive this value.
    @inline(__always)
    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.bytes = UnsafeBufferPointer(rebasing: bytes) }

    @inline(__always)
    static func == (spelling: TokenSpelling, word: StaticString) -> Bool {
        spelling.bytes.count == word.utf8CodeUnitCount
            && word.withUTF8Buffer { spelling.bytes.elementsEqual($0) }
    }

    @inline(__always)
    static func != (spelling: TokenSpelling, word: StaticString) -> Bool { !(spelling == word) }

    /// For `switch`.
    @inline(__always)
    static func ~= (word: StaticString, spelling: TokenSpelling) -> Bool { spelling == word }
}
