/// Reads text whose lines open with labels, in whatever convention: the general reader.
///
/// Three passes: drop the page's furniture, decide which lines open turns (`LabelInference`), and copy the words.
struct PrefixedReader {
    let source: SourceText
    let frontMatter: FrontMatter
    let isMarkdown: Bool
    private let lines: [LineSpan]
    private let furniture: PageFurniture

    /// How paragraphs end, where the format says so; nil to tell it from the lines.
    let paragraphing: Paragraphing?

    /// - Parameter lines: those of the body, after the front matter.
    init(
        source: SourceText, lines: [LineSpan], frontMatter: FrontMatter, isMarkdown: Bool,
        paragraphing: Paragraphing? = nil
    ) {
        self.paragraphing = paragraphing
        self.source = source
        self.frontMatter = frontMatter
        furniture = PageFurniture(
            QuotedLines.unquoted(lines, source, isMarkdown: isMarkdown), source: source)
        self.lines = ClosingTimes.strip(furniture.lines, source)
        self.isMarkdown = isMarkdown
    }

    /// The same text with its lines cut in another way.
    private init(_ reader: PrefixedReader, lines: [LineSpan]) {
        source = reader.source
        frontMatter = reader.frontMatter
        isMarkdown = reader.isMarkdown
        furniture = reader.furniture
        paragraphing = .lines
        self.lines = lines
    }

    func read(into builder: inout TranscriptBuilder) {
        reportFurniture(&builder)
        guard !readLabelled(into: &builder) else { return }
        if let timed = TimedLines(lines, source) {
            timed.read(into: &builder)
            return
        }
        if let cut = InlineLabels(lines, source).cut(),
            PrefixedReader(self, lines: cut).readLabelled(into: &builder)
        {
            return
        }
        UnlabelledReader(source: source, lines: lines, frontMatter: frontMatter, isMarkdown: isMarkdown)
            .read(into: &builder)
    }

    /// - Returns: false, having added nothing, where the text has no labels.
    func readLabelled(into builder: inout TranscriptBuilder) -> Bool {
        let candidates = scan()
        var declared = DeclaredLabels(frontMatter)
        var outcome = infer(candidates, declared.keys)
        let introduction = introductionLines(outcome)
        let legend = readLegend(introduction, candidates)
        if !legend.entries.isEmpty {
            declared.add(legend)
            outcome = infer(candidates, declared.keys)
        }
        guard let outcome, !outcome.labels.isEmpty else { return false }
        builder.update { $0.diagnostics += outcome.diagnostics }
        var assembly = TurnAssembly(
            reader: self, lines: lines, outcome: outcome, legendEnd: lastLine(of: legend, introduction),
            builder: builder)
        assembly.run()
        builder = assembly.builder
        declared.apply(to: &builder, legend: legend)
        return true
    }

    // MARK: - Labels

    private func scan() -> [LabelCandidate] {
        let scanner = LabelScanner(source, hasColumns: ColonColumns.areOfLabels(lines, source))
        var candidates: [LabelCandidate] = []
        var letters = BareLetters.candidates(lines, source)
        letters.merge(RoundBrackets.candidates(lines, source)) { letter, _ in letter }
        var isUnderTime = false
        for (index, line) in lines.enumerated() {
            if !letters.isEmpty, let letter = letters[index] {
                candidates.append(letter)
            } else {
                scanner.scan(line, index: index, isUnderTime: isUnderTime) { candidates.append($0) }
            }
            isUnderTime = !line.isBlank && TimeMark.isAlone(in: source.bytes, line.range)
        }
        return candidates
    }

    private func infer(_ candidates: [LabelCandidate], _ declared: Set<LabelKey>) -> LabelInference.Outcome? {
        LabelInference(source: source, lines: lines, candidates: candidates, declared: declared).infer()
    }

    /// The lines with words before the first turn.
    private func introductionLines(_ outcome: LabelInference.Outcome?) -> [LineSpan] {
        let first = outcome?.labels.keys.min() ?? min(lines.count, 40)
        return lines[..<first].filter { !$0.isBlank }
    }

    private func readLegend(_ introduction: [LineSpan], _ candidates: [LabelCandidate]) -> Legend {
        var labels: [String: Int] = [:]
        for candidate in candidates where [.colon, .bold, .gap].contains(candidate.syntax) {
            labels[source.string(candidate.label), default: 0] += 1
        }
        let texts = PrefixedReader.legendLines(introduction).map { source.string($0) }
        func isLabel(_ word: String, countMin: Int) -> Bool {
            labels[word] ?? 0 >= countMin && (word.count <= 4 || RoleWords.isRoleLabel(word))
        }
        return Legend(
            introduction: texts, isLabel: { isLabel($0, countMin: 1) }, isSpoken: { isLabel($0, countMin: 2) })
    }

    /// Those in which a legend is looked for.
    private static func legendLines(_ introduction: [LineSpan]) -> [LineSpan] {
        introduction.suffix(40).filter { $0.count < 4000 }
    }

    /// The number of the last line with a legend; 0 where there is none.
    private func lastLine(of legend: Legend, _ introduction: [LineSpan]) -> Int32 {
        let lines = PrefixedReader.legendLines(introduction)
        return legend.entries.map(\.paragraph).max().map { lines[$0].number } ?? 0
    }

    private func reportFurniture(_ builder: inout TranscriptBuilder) {
        guard furniture.droppedCount > 0 else { return }
        let count = furniture.droppedCount
        builder.report(
            .note, .furnitureDropped, line: furniture.firstDropped,
            "\(count) \(count == 1 ? "line" : "lines") of page numbers, running heads and the like left out")
    }
}

/// The labels that front matter and legend give, and what they say of them.
struct DeclaredLabels {
    private var speakers: [DeclaredSpeaker]
    private(set) var keys: Set<LabelKey>

    init(_ frontMatter: FrontMatter) {
        speakers = frontMatter.speakers
        keys = Set(frontMatter.speakers.flatMap { [$0.label] + $0.labels }.map(LabelKey.init))
        keys.formUnion(frontMatter.speakerNames.map(LabelKey.init))
    }

    mutating func add(_ legend: Legend) { keys.formUnion(legend.entries.map { LabelKey($0.label) }) }

    /// Hands what is declared to the labels that the document uses, and reports labels that it does not.
    func apply(to builder: inout TranscriptBuilder, legend: Legend) {
        let used = Dictionary(
            builder.transcript.labels.enumerated().map { (LabelKey($1), Int32($0)) },
            uniquingKeysWith: { first, _ in first })
        let introduction = builder.transcript.introduction
        for entry in legend.entries {
            guard let label = used[LabelKey(entry.label)] else { continue }
            var facts = builder.labelFacts[label] ?? LabelFacts()
            facts.role = facts.role ?? entry.role
            facts.name = facts.name ?? entry.owner.map { PersonNames.fullName(of: $0, in: introduction) }
            builder.labelFacts[label] = facts
        }
        for speaker in speakers {
            let labels = ([speaker.label] + speaker.labels).compactMap { used[LabelKey($0)] }
            if labels.isEmpty {
                builder.report(
                    .warning, .labelUnused, line: Int32(clamping: speaker.line),
                    "no turn bears the label “\(speaker.label)” that the front matter declares")
            }
            for label in labels { builder.labelFacts[label] = facts(of: speaker, builder.labelFacts[label]) }
        }
    }

    private func facts(of speaker: DeclaredSpeaker, _ known: LabelFacts?) -> LabelFacts {
        var facts = known ?? LabelFacts()
        facts.name = speaker.name ?? facts.name
        facts.role = speaker.role ?? facts.role
        facts.affiliation = speaker.affiliation ?? facts.affiliation
        facts.wikidata = speaker.wikidata ?? facts.wikidata
        facts.person = "declared " + speaker.label
        facts.identity = speaker.identity ?? facts.identity
        return facts
    }
}
