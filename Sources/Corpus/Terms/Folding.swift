/// How each character counts in the index: which ones make words, and as what.
///
/// Letters and digits make words; case, diacritics and width do not count, nor do compatibility forms (NFKC); marks and
/// joiners inside a word are dropped; everything else ends a word. Scripts written without spaces are `ideographic`.
struct Folding: Sendable {
    static let shared = Folding()

    enum Class: Equatable {
        case separator
        /// Neither part of a word nor its end.
        case dropped
        /// Counts as this character.
        case letter(UInt32)
        /// Counts as several characters, in UTF-8.
        case several([UInt8])
        /// A character of a script that is indexed in pairs.
        case ideographic
    }

    private static let tableEnd: UInt32 = 0x2500
    private static let droppedEntry: UInt16 = 1
    private static let severalEntry: UInt16 = 2

    /// For each scalar below `tableEnd`: 0 for a separator, 1 for dropped, 2 for several, or what it counts as.
    private let table: [UInt16]
    private let several: [UInt32: [UInt8]]
    private let single: [UInt32: UInt32]

    private init() {
        var table = [UInt16](repeating: 0, count: Int(Self.tableEnd))
        for code in 0..<Self.tableEnd {
            guard let scalar = Unicode.Scalar(code) else { continue }
            switch Self.unlisted(scalar) {
            case .letter(let folded): table[Int(code)] = UInt16(folded)
            case .dropped: table[Int(code)] = Self.droppedEntry
            case .separator, .several, .ideographic: break
            }
        }
        var several: [UInt32: [UInt8]] = [:]
        var single: [UInt32: UInt32] = [:]
        FoldingTable.forEachEntry { source, target, only in
            guard let only else {
                several[source] = Array(target)
                if source < Self.tableEnd { table[Int(source)] = Self.severalEntry }
                return
            }
            if source < Self.tableEnd, only <= UInt16.max {
                table[Int(source)] = UInt16(only)
            } else {
                single[source] = only
            }
        }
        self.table = table
        self.several = several
        self.single = single
    }

    /// Whether a scalar is one of the separators that are met most; no other separator is asked about here.
    @inline(__always)
    func isPlainSeparator(_ scalar: UInt32) -> Bool {
        if scalar < Self.tableEnd { return table[Int(scalar)] == 0 && !Self.isIdeographic(scalar) }
        return Self.isWidePunctuation(scalar) && !Self.isIdeographic(scalar)
    }

    /// Punctuation of the scripts that have no spaces.
    @inline(__always)
    private static func isWidePunctuation(_ scalar: UInt32) -> Bool {
        (0x3000...0x303F).contains(scalar) || (0xFF00...0xFF0F).contains(scalar) || (0xFF1A...0xFF20).contains(scalar)
    }

    func classify(_ scalar: UInt32) -> Class {
        if scalar < Self.tableEnd {
            switch table[Int(scalar)] {
            case 0: return Self.isIdeographic(scalar) ? .ideographic : .separator
            case Self.droppedEntry: return Self.isIdeographic(scalar) ? .ideographic : .dropped
            case Self.severalEntry: return several[scalar].map(Class.several) ?? .separator
            case let folded: return Self.isIdeographic(scalar) ? .ideographic : .letter(UInt32(folded))
            }
        }
        if Self.isIdeographic(scalar) { return .ideographic }
        if Self.isWidePunctuation(scalar) { return .separator }
        if let folded = single[scalar] { return .letter(folded) }
        if let folded = several[scalar] { return .several(folded) }
        return Unicode.Scalar(scalar).map(Self.unlisted) ?? .separator
    }

    /// What a scalar is by its Unicode category and its lower case alone.
    private static func unlisted(_ scalar: Unicode.Scalar) -> Class {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return .letter(lower.first.map(\.value) ?? scalar.value)
        case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            return .letter(scalar.value)
        case .nonspacingMark, .enclosingMark, .spacingMark: return .dropped
        case .format: return isJoiner(scalar.value) ? .dropped : .separator
        default: return .separator
        }
    }

    /// Soft hyphen, the joiners, and the mark of byte order as a no-break space.
    private static func isJoiner(_ scalar: UInt32) -> Bool {
        scalar == 0xAD || scalar == 0x200C || scalar == 0x200D || scalar == 0x2060 || scalar == 0xFEFF
    }

    /// Han, kana, bopomofo, hangul, and Thai, Lao, Khmer and Burmese: no spaces tell where their words end (or, in
    /// Korean, where a stem does).
    @inline(__always)
    static func isIdeographic(_ scalar: UInt32) -> Bool {
        if scalar < 0x0E01 { return false }
        if scalar >= 0x3041 && scalar <= 0x9FFF {
            return scalar >= 0x4E00 || scalar >= 0x3400 && scalar <= 0x4DBF || isKana(scalar)
        }
        if scalar >= 0xAC00 { return scalar <= 0xD7A3 || isFurtherHan(scalar) }
        return isSoutheastAsian(scalar) || scalar >= 0x3005 && scalar <= 0x3007
    }

    private static func isKana(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3105...0x312F, 0x3131...0x318E,
            0x31A0...0x31BF, 0x31F0...0x31FF:
            true
        default: false
        }
    }

    private static func isFurtherHan(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF: true
        default: false
        }
    }

    private static func isSoutheastAsian(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E01...0x0E3A, 0x0E40...0x0E4E, 0x0E81...0x0ECD, 0x1000...0x103F, 0x1780...0x17D3: true
        default: false
        }
    }
}

extension FoldingTable {
    /// Every character that counts as another, with what it counts as in UTF-8, and as a scalar where that is one.
    fileprivate static func forEachEntry(_ body: (UInt32, UnsafeBufferPointer<UInt8>, UInt32?) -> Void) {
        lines.withUTF8Buffer { text in
            for line in text.split(separator: UInt8(ascii: "\n")) {
                guard let blank = line.firstIndex(of: UInt8(ascii: " ")), let base = text.baseAddress else { continue }
                let target = UnsafeBufferPointer(rebasing: line[..<blank])
                let (first, width) = UTF8Scan.scalar(at: line.startIndex, base, count: text.count)
                let only = target.count == width ? first : nil
                var place = blank + 1
                while place < line.endIndex {
                    let (source, width) = UTF8Scan.scalar(at: place, base, count: text.count)
                    body(source, target, only)
                    place += width
                }
            }
        }
    }
}
