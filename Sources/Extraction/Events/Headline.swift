/// The short form of a sentence: the sentence itself where it is short, else the run of whole clauses around the
/// expression that fits, else words around it. Marks that wrap the sentence are left off; `…` stands for what is cut.
struct Headline {
    /// About a line and a half of a timeline.
    private static let bytesMax = 140

    let text: String

    /// - Parameters:
    ///   - sentence: bytes of `text`.
    ///   - expression: bytes of `text`, inside the sentence.
    init(text: [UInt8], sentence: Range<Int>, expression: Range<Int>) {
        let whole = Headline.unwrapped(text, sentence, keeping: expression)
        guard whole.count > Headline.bytesMax else {
            self.text = Headline.string(text, whole)
            return
        }
        var kept = Headline.clauses(text, whole, around: expression)
        if kept.count > Headline.bytesMax { kept = Headline.words(text, kept, around: expression) }
        let words = Headline.string(text, Headline.trimmed(text, kept))
        let before = kept.lowerBound > whole.lowerBound ? "…" : ""
        self.text = before + words + (kept.upperBound < whole.upperBound ? "…" : "")
    }

    private static func string(_ text: [UInt8], _ range: Range<Int>) -> String {
        let words = String(decoding: text[range], as: UTF8.self)
        guard text[range].contains(UInt8(ascii: "\n")) else { return words }
        return words.split(separator: "\n").joined(separator: " ")
    }

    /// Without opening marks and bullets in front and without the full stop and closing marks behind.
    private static func unwrapped(
        _ text: [UInt8], _ sentence: Range<Int>, keeping expression: Range<Int>
    ) -> Range<Int> {
        var lower = sentence.lowerBound
        var upper = sentence.upperBound
        while lower < expression.lowerBound, let length = openingLength(text, at: lower) { lower += length }
        while upper > expression.upperBound, let length = closingLength(text, endingAt: upper) { upper -= length }
        // A longer one is cut to clauses anyway.
        return upper - lower <= bytesMax ? withPartners(text, lower..<upper, in: sentence) : lower..<upper
    }

    /// Takes back a mark whose partner stays: `a note: "Now."` keeps both.
    private static func withPartners(_ text: [UInt8], _ kept: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        guard hasPairedMark(text, sentence) else { return kept }
        var (lower, upper) = (kept.lowerBound, kept.upperBound)
        for (open, close) in pairs {
            let opened = count(of: open, in: text[kept])
            let closed = count(of: close, in: text[kept])
            let isOdd = open == close && opened % 2 == 1
            if isOdd || closed > opened,
                let place = lastPlace(of: open, in: text, sentence.lowerBound..<kept.lowerBound)
            {
                lower = min(lower, place)
            } else if isOdd || opened > closed,
                let place = lastPlace(of: close, in: text, kept.upperBound..<sentence.upperBound)
            {
                upper = max(upper, place + close.count)
            }
        }
        return lower..<upper
    }

    private static let pairs: [(open: [UInt8], close: [UInt8])] = [
        (Array("\"".utf8), Array("\"".utf8)), (Array("“".utf8), Array("”".utf8)), (Array("(".utf8), Array(")".utf8)),
        (Array("[".utf8), Array("]".utf8)),
    ]

    private static func hasPairedMark(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        text.withUnsafeBufferPointer { text in
            opensPairedMark.withUnsafeBufferPointer { marks in range.contains { marks[Int(text[$0])] } }
        }
    }

    /// Whether a mark that comes in pairs may begin with each byte.
    private static let opensPairedMark: [Bool] = (0...255).map { byte in
        pairs.contains { $0.open[0] == byte || $0.close[0] == byte }
    }

    private static func count(of mark: [UInt8], in text: ArraySlice<UInt8>) -> Int {
        guard mark.count > 1 else { return text.count { $0 == mark[0] } }
        return text.indices.count { text[$0] == mark[0] && text[$0...].starts(with: mark) }
    }

    private static func lastPlace(of mark: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
        range.last { text[$0...].starts(with: mark) }
    }

    /// A mark of U+2013…U+201E (dashes and quotation marks) at a place.
    private static func isGeneralPunctuation(_ text: [UInt8], _ place: Int) -> Bool {
        place >= 0 && place + 2 < text.count && text[place] == 0xE2 && text[place + 1] == 0x80
            && (0x93...0x9E).contains(text[place + 2])
    }

    private static func openingLength(_ text: [UInt8], at place: Int) -> Int? {
        switch text[place] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"),
            UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "_"):
            return 1
        default: return isGeneralPunctuation(text, place) ? 3 : nil
        }
    }

    private static func closingLength(_ text: [UInt8], endingAt place: Int) -> Int? {
        switch text[place - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"),
            UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: ","):
            return 1
        default: return isGeneralPunctuation(text, place - 3) ? 3 : nil
        }
    }

    /// Whole clauses: leftwards to the sentence's beginning first, then rightwards, as long as they fit.
    private static func clauses(_ text: [UInt8], _ whole: Range<Int>, around expression: Range<Int>) -> Range<Int> {
        // Clauses further away than a headline is long don't matter; time stays linear in a text of one sentence.
        let near = expression.lowerBound - 2 * bytesMax..<expression.upperBound + 2 * bytesMax
        let cuts = clauseBoundaries(text, whole.clamped(to: near))
        let lower = cuts.last { $0 <= expression.lowerBound } ?? whole.lowerBound
        let upper = cuts.first { $0 >= expression.upperBound } ?? whole.upperBound
        var kept = lower..<upper
        for cut in cuts.reversed() + [whole.lowerBound] where cut < kept.lowerBound {
            guard kept.upperBound - cut <= bytesMax else { break }
            kept = cut..<kept.upperBound
        }
        for cut in cuts + [whole.upperBound] where cut > kept.upperBound {
            guard cut - kept.lowerBound <= bytesMax else { break }
            kept = kept.lowerBound..<cut
        }
        return kept
    }

    /// Places after `, ` `; ` `: ` and before spaced dashes.
    private static func clauseBoundaries(_ text: [UInt8], _ whole: Range<Int>) -> [Int] {
        var cuts: [Int] = []
        for place in whole.dropLast() {
            let byte = text[place]
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
                if text[place + 1] == UInt8(ascii: " ") { cuts.append(place + 1) }
            } else if byte == UInt8(ascii: " "), isGeneralPunctuation(text, place + 1), text[place + 3] <= 0x94 {
                cuts.append(place)
            }
        }
        return cuts
    }

    /// Words around the expression where its clause is too long by itself.
    private static func words(_ text: [UInt8], _ clause: Range<Int>, around expression: Range<Int>) -> Range<Int> {
        let room = max(0, bytesMax - expression.count)
        var lower = max(clause.lowerBound, expression.lowerBound - room)
        if lower > clause.lowerBound {
            while lower < expression.lowerBound, text[lower - 1] != UInt8(ascii: " ") { lower += 1 }
        }
        var upper = min(clause.upperBound, max(expression.upperBound, lower + bytesMax))
        if upper < clause.upperBound {
            while upper > expression.upperBound, text[upper] != UInt8(ascii: " ") { upper -= 1 }
        }
        return lower..<upper
    }

    private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, text[lower] <= 0x20 { lower += 1 }
        while upper > lower, text[upper - 1] <= 0x20 || [0x2C, 0x3A, 0x3B].contains(text[upper - 1]) { upper -= 1 }
        return lower..<upper
    }
}
