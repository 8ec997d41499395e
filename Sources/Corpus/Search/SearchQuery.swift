/// What somebody types to find turns, understood but not yet looked up.
///
/// Words mean AND. `"a phrase"` asks for words one after another; a single quoted word is meant exactly as written,
/// where a bare one also finds its inflections. `-word` and `-"a phrase"` exclude, `word*` asks for a beginning.
/// Curly quotation marks count as straight ones. A word that the index cuts in several (`e-mail`, `don’t`) is a phrase.
package struct SearchQuery: Sendable, Hashable {
    /// One thing asked for: the text as typed, without its marks.
    package struct Clause: Sendable, Hashable {
        package var text: String
        package var isQuoted = false
        package var isPrefix = false
        package var isExcluded = false
    }

    /// As typed.
    package let text: String
    package let clauses: [Clause]

    init(text: String, clauses: [Clause]) {
        self.text = text
        self.clauses = clauses
    }
}

extension SearchQuery {
    /// What one question may ask for: words, phrases, beginnings and exclusions together.
    package static let clausesMax = 64
    /// All their words; of ideographs each is one.
    package static let wordsMax = 512

    package var isTooLarge: Bool {
        clauses.count > Self.clausesMax || clauses.reduce(0) { $0 + WordScan.words($1.text).count } > Self.wordsMax
    }

    /// Words one after another, exactly as written.
    package static func phrase(_ text: String) -> SearchQuery {
        SearchQuery(text: text, clauses: WordScan.containsWord(text) ? [Clause(text: text, isQuoted: true)] : [])
    }

    /// Understands anything, each thing that is asked for once: a quotation mark without its partner reaches to the end,
    /// and a query without a word or a figure matches nothing.
    package init(parsing text: String) {
        var text = text
        let clauses = text.withUTF8 { bytes in
            var reader = ClauseReader(bytes)
            var clauses: [Clause] = []
            var seen: Set<Clause> = []
            while let clause = reader.next() {
                guard WordScan.containsWord(clause.text) else { continue }
                // Of few clauses each is looked at faster than hashed.
                if clauses.count < 8 {
                    if !clauses.contains(clause) { clauses.append(clause) }
                } else {
                    if seen.isEmpty { seen = Set(clauses) }
                    if seen.insert(clause).inserted { clauses.append(clause) }
                }
            }
            return clauses
        }
        self.init(text: text, clauses: clauses)
    }
}

/// Cuts what somebody typed into the things that are asked for, with or without a word.
private struct ClauseReader {
    /// Valid UTF-8.
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> SearchQuery.Clause? {
        place = firstPlace { !Self.isWhiteSpace($0) }
        guard place < bytes.count else { return nil }
        var clause = SearchQuery.Clause(text: "")
        if bytes[place] == UInt8(ascii: "-") {
            clause.isExcluded = true
            place += 1
        }
        if let (scalar, width) = scalar(at: place), Self.isQuote(scalar) {
            place += width
            clause.isQuoted = true
            clause.text = take(to: firstPlace(where: Self.isQuote))
            place += self.scalar(at: place)?.width ?? 0
            return clause
        }
        let start = place
        let end = firstPlace { Self.isWhiteSpace($0) || Self.isQuote($0) }
        var textEnd = end
        while textEnd > start, bytes[textEnd - 1] == UInt8(ascii: "*") { textEnd -= 1 }
        clause.isPrefix = textEnd < end
        clause.text = take(to: textEnd)
        place = end
        return clause
    }

    private mutating func take(to end: Int) -> String {
        defer { place = end }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
    }

    /// The first place from here on whose character is such a one; the end of all where there is none.
    private func firstPlace(where isWanted: (UInt32) -> Bool) -> Int {
        var place = place
        while let (scalar, width) = scalar(at: place), !isWanted(scalar) { place += width }
        return place
    }

    /// Nil at the end.
    private func scalar(at place: Int) -> (scalar: UInt32, width: Int)? {
        guard place < bytes.count, let base = bytes.baseAddress else { return nil }
        return UTF8Scan.scalar(at: place, base, count: bytes.count)
    }

    private static func isWhiteSpace(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar == 0x20 || (9...13).contains(scalar) }
        return Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
    }

    /// Straight and curly double quotation marks, and corner brackets.
    private static func isQuote(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x201C...0x201F, 0x300C, 0x300D: true
        default: false
        }
    }
}
