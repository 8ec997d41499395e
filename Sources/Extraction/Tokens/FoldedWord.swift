/// The lower-cased bytes of one word, in storage that is used again for every word.
struct FoldedWord {
    /// Longer words are in no lexicon, so their rest isn't kept.
    static let bytesMax = 48
    static let storageBytes = bytesMax

    private let storage: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    /// - Parameter storage: `storageBytes` bytes that outlive this value.
    init(storage: UnsafeMutableBufferPointer<UInt8>) { self.storage = storage }

    mutating func clear() { count = 0 }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        if count < FoldedWord.bytesMax { storage[count] = byte }
        count += 1
    }

    mutating func add(scalar: UInt32) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        for byte in UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter { add(byte) }
    }

    /// "l'", "d'" and their like, of which the next word is no part.
    var endsWithElidedArticle: Bool {
        guard count == 2, storage[1] == UInt8(ascii: "'") else { return false }
        return switch storage[0] {
        case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "j"), UInt8(ascii: "n"): true
        default: false
        }
    }

    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: UnsafeBufferPointer(storage)[..<min(count, FoldedWord.bytesMax)])
    }

    func find(in lexicon: LexiconSearcher) -> LexiconEntry {
        count <= FoldedWord.bytesMax ? lexicon.find(WordKey(bytes), bytes) : .unknown
    }

    /// Lends the storage to a word of up to sixteen bytes, given by eight and eight.
    @inline(__always)
    func write(_ low: UInt64, _ high: UInt64, byteCount: Int) -> UnsafeBufferPointer<UInt8> {
        let bytes = UnsafeMutableRawBufferPointer(storage)
        bytes.storeBytes(of: low.littleEndian, toByteOffset: 0, as: UInt64.self)
        bytes.storeBytes(of: high.littleEndian, toByteOffset: 8, as: UInt64.self)
        return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(storage)[..<byteCount])
    }

    var endsWithFullStop: Bool { bytes.last == UInt8(ascii: ".") }
}

/// The letters' case, told while a word is scanned.
struct CaseShape {
    private var letters = 0
    private var uppers = 0
    private var startsUpper = false

    @inline(__always)
    mutating func add(isUpper: Bool) {
        if isUpper {
            if letters == 0 { startsUpper = true }
            uppers += 1
        }
        letters += 1
    }

    var letterCase: Token.LetterCase {
        if uppers == 0 { return letters == 0 ? .none : .lower }
        if uppers == letters { return letters == 1 ? .capitalised : .upper }
        return startsUpper && uppers == 1 ? .capitalised : .mixed
    }
}

/// Decoding of valid UTF-8, one code point at a time.
enum UTF8Decoding {
    /// The code point at a place and its length in bytes; a byte that begins none counts as one code point.
    static func scalar(
        at place: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
    ) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[place])
        func following(_ offset: Int) -> UInt32 { UInt32(bytes[place + offset] & 0x3F) }
        switch first {
        case 0xC2...0xDF where place + 1 < end: return ((first & 0x1F) << 6 | following(1), 2)
        case 0xE0...0xEF where place + 2 < end:
            return ((first & 0x0F) << 12 | following(1) << 6 | following(2), 3)
        case 0xF0...0xF4 where place + 3 < end:
            return ((first & 0x07) << 18 | following(1) << 12 | following(2) << 6 | following(3), 4)
        default: return (first, 1)
        }
    }
}
