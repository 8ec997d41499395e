extension Corpus {
    /// The part of a turn that shows most of what was asked, with the words that match.
    ///
    /// - Parameters:
    ///   - turn: where to look.
    ///   - maker: of what was asked, the same for all turns.
    ///   - length: code points, about; the window grows to whole words.
    package func snippet(_ turn: TurnID, _ maker: SnippetMaker, length: Int = 240) -> Snippet {
        let view = self.turn(turn)
        return view.withText { text in
            let highlights = maker.highlights(text)
            let codePoints = view.isASCII ? text.count : UTF8Scan.codePoints(text)
            let window = SnippetWindow.best(highlights, in: text, codePoints: codePoints, length: length)
            let inside = highlights.lazy.filter {
                $0.lowerBound >= window.lowerBound && $0.upperBound <= window.upperBound
            }
            var counter = view.codePointCounter
            return Snippet(
                bytes: window, start: counter.codePoints(before: window.lowerBound),
                highlights: inside.map { counter.codePoints(of: $0) })
        }
    }
}

/// Finds what a query asks for in texts.
package struct SnippetMaker: Sendable {
    private let matcher: TextMatcher

    package init(_ query: SearchQuery) { matcher = TextMatcher(query) }

    /// Ranges of bytes, in order, those that touch or overlap joined.
    func highlights(_ text: UnsafeRawBufferPointer) -> [Range<Int>] {
        var ranges = matcher.highlights(text)
        guard ranges.count > 1 else { return ranges }
        ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        var joined: [Range<Int>] = []
        for range in ranges {
            if let last = joined.last, range.lowerBound < last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}

/// Chooses the window of a text.
enum SnippetWindow {
    /// The window of about `length` code points with the most highlights, of equals the first; whole words, and nothing
    /// of white space at its ends.
    ///
    /// - Parameter codePoints: how many the text has.
    static func best(
        _ highlights: [Range<Int>], in text: UnsafeRawBufferPointer, codePoints: Int, length: Int
    ) -> Range<Int> {
        guard codePoints > length else { return 0..<text.count }
        // Bytes a code point, so that the window has about the length asked for in any script.
        let bytes = max(1, length * text.count / max(1, codePoints))
        var best = (count: 0, first: 0, last: 0)
        var first = 0
        for last in highlights.indices {
            while highlights[last].upperBound - highlights[first].lowerBound > bytes, first < last { first += 1 }
            if last - first + 1 > best.count { best = (last - first + 1, first, last) }
        }
        guard best.count > 0 else { return cut(0..<min(text.count, bytes), in: text, keeping: 0..<0) }
        let core = highlights[best.first].lowerBound..<highlights[best.last].upperBound
        let spare = max(0, bytes - core.count)
        var lower = max(0, core.lowerBound - spare / 2)
        let upper = min(text.count, max(core.upperBound, lower + bytes))
        lower = max(0, min(lower, upper - bytes))
        return cut(lower..<upper, in: text, keeping: core)
    }

    /// Moves the ends inward to where words begin and end, but not into `core`.
    private static func cut(
        _ window: Range<Int>, in text: UnsafeRawBufferPointer, keeping core: Range<Int>
    ) -> Range<Int> {
        var lower = window.lowerBound
        var upper = window.upperBound
        let inner = core.isEmpty ? window.upperBound : core.lowerBound
        if lower > 0 {
            var place = lower
            while place < inner, place < lower + wordBytesMax, !isSpace(text[place - 1]) { place += 1 }
            lower = place < inner && place < lower + wordBytesMax ? place : boundary(lower, in: text)
        }
        if upper < text.count {
            let outer = core.isEmpty ? window.lowerBound : core.upperBound
            var place = upper
            while place > outer, place > upper - wordBytesMax, !isSpace(text[place]) { place -= 1 }
            upper = place > outer && place > upper - wordBytesMax ? place : boundary(upper, in: text)
        }
        while lower < upper, lower < inner, isSpace(text[lower]) { lower += 1 }
        while upper > lower, upper > core.upperBound, isSpace(text[upper - 1]) { upper -= 1 }
        return min(lower, upper)..<upper
    }

    /// A longer run without a space is cut within.
    private static let wordBytesMax = 40

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

    /// The beginning of the character that a place lies in.
    private static func boundary(_ place: Int, in text: UnsafeRawBufferPointer) -> Int {
        var place = place
        while place > 0, place < text.count, text[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}
