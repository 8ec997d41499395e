/// The gazetteer's surfaces that are no organisation in the sentences that have certain words.
struct Denials: Sendable {
    private let bySurface: [String: [WordSearch]]

    init(_ denials: [GazetteerDenial]) {
        var table: [String: [WordSearch]] = [:]
        for denial in denials { table[denial.surface, default: []] += denial.context.map { WordSearch($0) } }
        bySurface = table
    }

    var isEmpty: Bool { bySurface.isEmpty }

    /// Whether a surface is no organisation in a sentence.
    ///
    /// - Parameter answers: those given for the same sentence, which is searched once for each surface however often
    ///   that stands in it.
    func deny(
        _ surface: @autoclosure () -> String, in sentence: ArraySlice<UInt8>, number: Int32,
        _ answers: inout Answers
    ) -> Bool {
        guard !bySurface.isEmpty else { return false }
        let surface = surface()
        guard let context = bySurface[surface] else { return false }
        if answers.sentence != number { answers = Answers(sentence: number) }
        if let answer = answers.bySurface[surface] { return answer }
        let text = LoweredText(sentence)
        let answer = context.contains { $0.matches(text) }
        answers.bySurface[surface] = answer
        return answer
    }

    /// What was answered for the surfaces of one sentence.
    struct Answers {
        fileprivate(set) var sentence: Int32 = -1
        fileprivate(set) var bySurface: [String: Bool] = [:]
    }
}

/// A text in small letters, to be searched for words.
struct LoweredText {
    fileprivate let bytes: [UInt8]

    /// - Parameter text: valid UTF-8.
    init(_ text: ArraySlice<UInt8>) {
        bytes =
            text.allSatisfy { $0 < 0x80 }
            ? text.map(\.asciiLowered)
            : Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    }
}

/// Finds words in a sentence, letters of either case alike.
struct WordSearch: Sendable {
    private let words: [UInt8]

    init(_ words: String) { self.words = Array(words.lowercased().utf8) }

    /// Whether the words occur with no letter or digit right before or behind them.
    func matches(_ text: LoweredText) -> Bool { !WordSearch.places(of: words, in: text.bytes[...]).isEmpty }

    /// Where the bytes of some words begin, with no letter or digit right before or behind them.
    static func places(of words: [UInt8], in text: ArraySlice<UInt8>) -> [Int] {
        guard let first = words.first, text.count >= words.count else { return [] }
        var places: [Int] = []
        for place in text.startIndex...(text.endIndex - words.count) where text[place] == first {
            let end = place + words.count
            guard text[place..<end].elementsEqual(words) else { continue }
            let isOpen = place == text.startIndex || !isWordByte(text[place - 1]) || !isWordByte(first)
            let isClosed = end == text.endIndex || !isWordByte(text[end]) || !isWordByte(words[words.count - 1])
            if isOpen, isClosed { places.append(place) }
        }
        return places
    }

    /// ASCII letters and digits: scripts without spaces have no words to keep whole.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }
}
