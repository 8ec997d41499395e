/// Reads a table with a column of speakers and one of words: CSV and TSV (RFC 4180), and tables in Markdown.
///
/// A row is a turn. The columns are told by their heads; the others, such as times, are left out.
struct TableReader {
    let source: SourceText
    let lines: [LineSpan]
    private let kind: Kind
    private let head: Int
    private let speaker: Int
    private let words: Int

    private enum Kind: Equatable {
        case separated(by: UInt8)
        case piped
    }

    /// nil where the lines are no such table.
    init?(_ source: SourceText, _ lines: [LineSpan]) {
        self.source = source
        self.lines = lines
        guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return nil }
        for separator in [0x2C, 0x09, 0x3B] as [UInt8] {
            var place = TableReader.start(lines[first], separator)
            let cells = TableReader.row(source, separator, &place, limit: min(lines[first].end, place + 2000))
            guard let (speaker, words) = TableReader.columns(cells) else { continue }
            (kind, head, self.speaker, self.words) = (.separated(by: separator), first, speaker, words)
            return
        }
        for index in lines.indices.dropLast().prefix(200)
        where !lines[index].isBlank && source.bytes[lines[index].start] == 0x7C && isRule(lines[index + 1], source) {
            guard let (speaker, words) = TableReader.columns(TableReader.cells(lines[index], source)) else { continue }
            guard TableReader.hasWords(lines[(index + 2)...], words, source) else { continue }
            (kind, head, self.speaker, self.words) = (.piped, index, speaker, words)
            return
        }
        return nil
    }

    /// Of the source's bytes.
    var mediaType: String {
        switch kind {
        case .separated(by: 0x09): "text/tab-separated-values; charset=utf-8"
        case .separated: "text/csv; charset=utf-8"
        case .piped: "text/markdown; charset=utf-8"
        }
    }

    func read(into builder: inout TranscriptBuilder) {
        switch kind {
        case .separated(let separator): readRows(separator, &builder)
        case .piped: readPiped(&builder)
        }
        builder.closeTurn()
    }

    /// Whether what stands in the column is words, where it is called so, and not how many they are.
    private static func hasWords(_ rows: ArraySlice<LineSpan>, _ column: Int, _ source: SourceText) -> Bool {
        let filled = rows.prefix { !$0.isBlank && source.bytes[$0.start] == 0x7C }
        let cells = filled.prefix(20).map { TableReader.cells($0, source) }
        let said = cells.count { $0.count > column && $0[column].contains(where: { $0.isLetter }) }
        return said * 2 >= cells.count
    }

    private static func columns(_ heads: [String]) -> (Int, Int)? {
        let heads = heads.map { $0.lowercased().trimmedSpaces }
        guard heads.count >= 2, let speaker = heads.firstIndex(where: speakerHeads.contains),
            let words = heads.firstIndex(where: wordsHeads.contains)
        else { return nil }
        return (speaker, words)
    }

    private static let speakerHeads: Set<String> = [
        "speaker", "speaker name", "speaker_name", "name", "who", "label", "participant", "author", "user",
        "intervenant", "sprecher", "hablante", "發言人", "发言人", "講者",
    ]
    private static let wordsHeads: Set<String> = [
        "text", "words", "utterance", "transcript", "content", "speech", "message", "turn", "sentence", "texte",
        "texto", "內容", "内容",
    ]

    // MARK: - Comma or tab

    private func readRows(_ separator: UInt8, _ builder: inout TranscriptBuilder) {
        var place = TableReader.start(lines[head], separator)
        let limit = lines.last?.end ?? place
        _ = TableReader.row(source, separator, &place, limit: limit)
        var rest = lines[head...]
        while place < limit {
            while let next = rest.dropFirst().first, next.start <= place { rest = rest.dropFirst() }
            let line = rest.first?.number ?? 1
            add(TableReader.row(source, separator, &place, limit: limit), line, &builder)
        }
    }

    /// Where the heads begin: a tab before them is an empty head's, as statistics programs leave above row numbers.
    private static func start(_ line: LineSpan, _ separator: UInt8) -> Int {
        separator == 0x09 ? line.start - line.indent : line.start
    }

    /// One row from `place`, which is left behind its line end; quoted cells may hold line ends (RFC 4180 §2).
    private static func row(_ source: SourceText, _ separator: UInt8, _ place: inout Int, limit: Int) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        while place < limit {
            let byte = source.bytes[place]
            place += 1
            if isQuoted {
                if byte != 0x22 {
                    cell.append(byte)
                } else if place < limit, source.bytes[place] == 0x22 {
                    cell.append(byte)
                    place += 1
                } else {
                    isQuoted = false
                }
            } else if byte == 0x22, cell.isEmpty {
                isQuoted = true
            } else if byte == separator {
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
            } else if byte == 0x0A {
                break
            } else if byte != 0x0D {
                cell.append(byte)
            }
        }
        cells.append(String(decoding: cell, as: UTF8.self))
        return cells
    }

    // MARK: - Markdown

    private func readPiped(_ builder: inout TranscriptBuilder) {
        for line in lines[..<head] where !line.isBlank {
            if let heading = MarkdownHeading(line, source), builder.transcript.metadata.title.isEmpty {
                builder.update { $0.metadata.title = heading.title }
            } else {
                builder.addIntroduction(source.string(line))
            }
        }
        for line in lines[(head + 2)...] where !line.isBlank {
            if source.bytes[line.start] == 0x7C {
                add(TableReader.cells(line, source), line.number, &builder)
            } else {
                builder.addNarrative(source.string(line), line: line.number)
            }
        }
    }

    /// The cells of a row between its pipes; an escaped pipe is a cell's own.
    private static func cells(_ line: LineSpan, _ source: SourceText) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        for index in line.start + 1..<max(line.start + 1, line.end) {
            let byte = source.bytes[index]
            if byte == 0x7C, source.bytes[index - 1] != 0x5C {
                cells.append(String(decoding: cell, as: UTF8.self).trimmedSpaces)
                cell = []
            } else {
                if byte == 0x7C { cell.removeLast() }
                cell.append(byte)
            }
        }
        let rest = String(decoding: cell, as: UTF8.self).trimmedSpaces
        return rest.isEmpty ? cells : cells + [rest]
    }

    // MARK: - Turns

    private func add(_ cells: [String], _ line: Int32, _ builder: inout TranscriptBuilder) {
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        let name = cells.indices.contains(speaker) ? cells[speaker].trimmedSpaces : ""
        builder.beginTurn(label: name.isEmpty ? nil : builder.label(name), line: line)
        guard cells.indices.contains(words) else { return }
        for paragraph in cells[words].split(whereSeparator: \.isNewline) {
            builder.append(String(paragraph).trimmedSpaces)
        }
    }
}

/// `|---|:--|`: the line under the heads of a table in Markdown.
private func isRule(_ line: LineSpan, _ source: SourceText) -> Bool {
    !line.isBlank && source.slice(line.range).allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) }
        && source.slice(line.range).contains(0x2D)
}
