/// Drops what a printed page puts around its words: running heads, page numbers, line numbers, metadata lines.
///
/// Line numbers are numbers at the starts of lines that count up by one over at least half of the lines: 20 lines or
/// more, or fewer where a third of them has a label. Where nearly all have one, they are the turns' numbers, and lines
/// without are no page's. A page ends
/// at a form feed or at a line that is only a page number ("4 of 26", "Page 4", "[[Page S8584]]", "- 4 -"); a line
/// within three lines of a page's end, whose text but for its digits comes on three pages or more, is a running head. So
/// are numbers in brackets alone on their lines that only rise, and a line with an address that stands three times.
struct PageFurniture {
    /// The lines that are left, in order; they keep their numbers.
    private(set) var lines: [LineSpan]
    /// How many lines with words were dropped.
    private(set) var droppedCount = 0
    /// The number of the first line dropped.
    private(set) var firstDropped: Int32 = 0

    static let pagesMin = 3
    static let reach = 3

    init(_ lines: [LineSpan], source: SourceText) {
        self.lines = lines
        stripLineNumbers(source)
        dropPageMatter(source)
    }

    // MARK: - Line numbers

    private mutating func stripLineNumbers(_ source: SourceText) {
        guard LineNumbers(lines, source, withStop: false).areLines else {
            let areTurns = LineNumbers(lines, source, withStop: true).areTurns
            if areTurns { lines = lines.map { LineNumbers.stripped($0, source) } }
            return
        }
        var expected = 0
        var kept: [LineSpan] = []
        for var line in lines {
            // A number may be missing, but none stands twice on a page.
            guard let (number, end) = LineNumbers.leading(line, source, withStop: false),
                number == 1 || (number > expected && number <= expected + 3)
            else {
                // Among numbered lines, one without a number is the page's, not the record's.
                if expected == 0 || line.isBlank { kept.append(line) } else { drop(line) }
                continue
            }
            expected = number
            line.start = ByteScan.trimmed(end..<line.end, in: source.bytes).lowerBound
            line.indent = line.start - end
            kept.append(line)
        }
        // The blank lines that are left stand between pages, where nothing ends.
        lines = kept.filter { !$0.isBlank }
    }

    private mutating func drop(_ line: LineSpan) {
        droppedCount += 1
        if firstDropped == 0 { firstDropped = line.number }
    }

    // MARK: - Heads and feet

    private mutating func dropPageMatter(_ source: SourceText) {
        let numbers = lines.indices.filter { isPageNumber(lines[$0], source) }
        let marks = lines.indices.filter { beginsPage(lines[$0], source) || isPageNumber(lines[$0], source) }
        var isDropped = [Bool](repeating: false, count: lines.count)
        let isPaged = marks.count >= PageFurniture.pagesMin
        for mark in numbers where isPaged || isCertainPageMark(lines[mark], source) { isDropped[mark] = true }
        if isPaged { markRunningHeads(around: marks, source, &isDropped) }
        for index in lines.indices where isMetadata(lines[index], source) { isDropped[index] = true }
        for index in signedPages(source) + bracketedPages(source) + stamps(source) { isDropped[index] = true }
        guard isDropped.contains(true) else { return }
        var kept: [LineSpan] = []
        kept.reserveCapacity(lines.count)
        for index in lines.indices {
            if !isDropped[index] {
                kept.append(lines[index])
            } else if !lines[index].isBlank {
                drop(lines[index])
            }
        }
        lines = kept
    }

    /// The lines `Doe--4`, `Doe--5`: a name and a number that rises, on lines of their own.
    private func signedPages(_ source: SourceText) -> [Int] {
        var pages: [String: (last: Int, lines: [Int])] = [:]
        for index in lines.indices where lines[index].count <= 60 {
            let line = lines[index]
            guard !line.isBlank, ByteScan.isDigit(source.bytes[line.end - 1]) else { continue }
            guard let dashes = ByteScan.index(of: "--", in: source.bytes, from: line.start, to: line.end),
                dashes > line.start, let number = Int(source.string(dashes + 2..<line.end))
            else { continue }
            let name = source.string(line.start..<dashes)
            if number > pages[name]?.last ?? 0 {
                pages[name, default: (0, [])].last = number
                pages[name, default: (0, [])].lines.append(index)
            }
        }
        return pages.values.flatMap { $0.lines.count >= 2 ? $0.lines : [] }
    }

    /// The lines `[2]`, `[3]`: nothing but numbers in brackets, which rise from each to the next.
    private func bracketedPages(_ source: SourceText) -> [Int] {
        var last = 0
        var pages: [Int] = []
        for index in lines.indices where (3...6).contains(lines[index].count) {
            let line = lines[index]
            guard source.bytes[line.start] == 0x5B, source.bytes[line.end - 1] == 0x5D,
                let number = Int(source.string(line.start + 1..<line.end - 1))
            else { continue }
            guard number > last else { return [] }
            last = number
            pages.append(index)
        }
        return pages
    }

    /// Lines of words and an address that stand three times or more: `Made with Scribe (https://scribe.example)`.
    private func stamps(_ source: SourceText) -> [Int] {
        var places: [String: [Int]] = [:]
        for index in lines.indices where (20...160).contains(lines[index].count) {
            let line = lines[index]
            guard let address = ByteScan.index(of: "://", in: source.bytes, from: line.start, to: line.end),
                ByteScan.index(of: 0x20, in: source.bytes, from: line.start, to: address) != nil
            else { continue }
            places[source.string(line), default: []].append(index)
        }
        return places.values.flatMap { $0.count >= PageFurniture.pagesMin ? $0 : [] }
    }

    private func markRunningHeads(around marks: [Int], _ source: SourceText, _ isDropped: inout [Bool]) {
        var places: [String: Set<Int>] = [:]
        for mark in marks {
            for index in neighbours(of: mark) {
                places[digitless(lines[index], source), default: []].insert(index)
            }
        }
        let near = places.mapValues(\.count)
        places = places.filter { $0.value.count >= 2 }
        guard !places.isEmpty else { return }
        for index in lines.indices where !lines[index].isBlank && lines[index].count <= 160 {
            let key = digitless(lines[index], source)
            if places[key] != nil { places[key]?.insert(index) }
        }
        // A sentence that is said on many pages also stands elsewhere than at their ends; the first page's head may.
        for (key, indices) in places
        where indices.count >= PageFurniture.pagesMin && indices.count - (near[key] ?? 0) <= 1 {
            for index in indices { isDropped[index] = true }
        }
    }

    /// The nearest lines with words on both sides of a page's end.
    private func neighbours(of mark: Int) -> [Int] {
        var found: [Int] = []
        for step in [-1, 1] {
            var index = mark + step
            var left = PageFurniture.reach
            while lines.indices.contains(index), left > 0, abs(index - mark) <= 12 {
                if !lines[index].isBlank {
                    found.append(index)
                    left -= 1
                }
                index += step
            }
        }
        if !lines[mark].isBlank { found.append(mark) }
        return found
    }

    private func digitless(_ line: LineSpan, _ source: SourceText) -> String {
        var words: [UInt8] = []
        for byte in source.slice(line.range).prefix(160) {
            let isDigit = ByteScan.isDigit(byte)
            // Page 9 and page 10 have one head.
            if !isDigit || words.last != 0x23 { words.append(isDigit ? 0x23 : byte) }
        }
        return String(decoding: words, as: UTF8.self).split(separator: " ").joined(separator: " ")
    }

    /// A line that follows a form feed.
    private func beginsPage(_ line: LineSpan, _ source: SourceText) -> Bool {
        line.indent > 0 && source.bytes[line.start - line.indent..<line.start].contains(0x0C)
    }

    /// A line that is only a page number.
    private func isPageNumber(_ line: LineSpan, _ source: SourceText) -> Bool {
        if isCertainPageMark(line, source) { return true }
        guard line.count <= 16, !line.isBlank else { return false }
        let words = source.string(line).lowercased().split(separator: " ")
        switch words.count {
        case 1: return false
        case 2: return (words[0] == "page" || words[0] == "**") && isNumber(words[1])
        case 3: return (words[1] == "of" && isNumber(words[0]) && isNumber(words[2])) || isDashed(words)
        default: return false
        }
    }

    /// "[[Page S8584]]", "{time}  1015", "2 Mar 2021 : Column 145", "Page 4 of 26": nobody says that.
    private func isCertainPageMark(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count <= 40, !line.isBlank else { return false }
        if ByteScan.hasPrefix("[[Page ", in: source.bytes, at: line.start) { return true }
        if ByteScan.hasPrefix("{time}", in: source.bytes, at: line.start) { return true }
        if let column = ByteScan.index(of: "Column ", in: source.bytes, from: line.start, to: line.end),
            column == line.start || source.bytes[column - 1] == 0x20,
            isNumber(source.string(column + 7..<line.end)[...])
        {
            return column == line.start || ByteScan.isDigit(source.bytes[line.start])
        }
        guard ByteScan.hasPrefix("Page ", in: source.bytes, at: line.start) else { return false }
        let words = source.string(line).split(separator: " ")
        return words.count == 4 && words[2] == "of" && isNumber(words[1]) && isNumber(words[3])
    }

    private func isDashed(_ words: [Substring]) -> Bool {
        words[0] == "-" && words[2] == "-" && isNumber(words[1])
    }

    private func isNumber(_ word: Substring) -> Bool { !word.isEmpty && word.utf8.allSatisfy(ByteScan.isDigit) }

    /// `_page : 316`: a key that begins with an underscore.
    private func isMetadata(_ line: LineSpan, _ source: SourceText) -> Bool {
        guard line.count > 3, line.count <= 80, source.bytes[line.start] == 0x5F else { return false }
        guard ByteScan.isLower(source.bytes[line.start + 1]) else { return false }
        return ByteScan.index(of: 0x3A, in: source.bytes, from: line.start, to: line.end) != nil
            && source.bytes[line.end - 1] != 0x5F
    }
}
