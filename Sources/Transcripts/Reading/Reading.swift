/// One reading of one file, from its lines to the finished transcript.
struct Reading {
    /// The longest front matter or sidecar that is read.
    static let frontMatterBytesMax = 1 << 20
    /// A line that is longer gets a diagnostic: no person wrote it.
    static let lineBytesMax = 1 << 20

    private let source: SourceText
    private let name: String
    private var lines: ArraySlice<LineSpan>
    private var frontMatter = FrontMatter()
    private var builder: TranscriptBuilder

    init(_ source: SourceText, name: String, diagnostics: [Diagnostic]) {
        self.source = source
        self.name = name
        lines = source.lines[...]
        builder = TranscriptBuilder(slug: Slug.make(name.fileStem), capacity: source.bytes.count)
        builder.update { $0.diagnostics = diagnostics }
        reportLongLines()
        takeFrontMatter()
    }

    private mutating func reportLongLines() {
        guard source.bytes.count > Reading.lineBytesMax else { return }
        for line in lines where line.count > Reading.lineBytesMax {
            builder.report(
                .warning, .lineTooLong, line: line.number, column: 1,
                "the line has \(line.count) bytes; is it text?")
        }
    }

    mutating func run() -> Transcript {
        let format = SourceFormat(source, Array(lines.prefix(40)), name: name)
        builder.update { $0.metadata.mediaType = format.mediaType }
        takeMetadata()
        read(as: format)
        let speaker = builder.unlabelledSpeaker
        var (transcript, facts) = builder.finish()
        DocumentFacts(frontMatter: frontMatter, name: name).complete(&transcript)
        transcript = nameAndAttribute(transcript, facts, speaker)
        transcript.diagnostics.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        return transcript
    }

    // MARK: - Front matter

    /// YAML between `---` lines at the very start.
    private mutating func takeFrontMatter() {
        guard let first = lines.first, source.string(first.start..<min(first.end, first.start + 4)) == "---" else {
            return
        }
        let limit = lines.prefix(2000)
        guard let close = limit.dropFirst().firstIndex(where: { isFence($0) }) else { return }
        guard limit[1..<close].contains(where: { looksLikeKey($0) }) || close == 1 else { return }
        let start = first.end
        guard lines[close].start - start <= Reading.frontMatterBytesMax else {
            builder.report(
                .error, .formatLimit, line: 1, column: 1,
                "front matter of more than \(Reading.frontMatterBytesMax) bytes is not read")
            lines = lines[(close + 1)...]
            return
        }
        let text = source.string(min(start + 1, lines[close].start)..<lines[close].start)
        let (parsed, diagnostics) = FrontMatterParser.parse(text, lineOffset: 1)
        frontMatter = parsed
        builder.update { $0.diagnostics += diagnostics }
        lines = lines[(close + 1)...]
    }

    private func isFence(_ line: LineSpan) -> Bool {
        line.count == 3 && line.indent == 0 && ["---", "..."].contains(source.string(line))
    }

    private func looksLikeKey(_ line: LineSpan) -> Bool {
        guard let colon = ByteScan.index(of: 0x3A, in: source.bytes, from: line.start, to: line.end) else {
            return false
        }
        return source.bytes[line.start..<colon].allSatisfy { $0 > 0x20 || $0 == 0x20 }
    }

    mutating func take(sidecar: UnsafeRawBufferPointer) {
        let bytes = UnsafeBufferPointer(
            rebasing: sidecar.bindMemory(to: UInt8.self).prefix(Reading.frontMatterBytesMax))
        let (parsed, diagnostics) = FrontMatterParser.parse(String(decoding: bytes, as: UTF8.self), lineOffset: 0)
        frontMatter = frontMatter.overruled(by: parsed)
        let file = name.fileStem + ".yaml"
        builder.update { transcript in
            // The place is in the sidecar, which the message names; the transcript itself has no such line.
            transcript.diagnostics += diagnostics.map { diagnostic in
                Diagnostic(
                    diagnostic.severity, line: 0, column: 0, code: diagnostic.code,
                    message: "\(file):\(diagnostic.line):\(diagnostic.column): \(diagnostic.message)")
            }
        }
    }

    private mutating func takeMetadata() {
        let frontMatter = frontMatter
        builder.update { transcript in
            transcript.metadata.title = frontMatter.title ?? ""
            transcript.metadata.publisher = frontMatter.publisher
            transcript.metadata.url = frontMatter.url
            transcript.metadata.licence = frontMatter.licence
            transcript.curation = frontMatter.curation
            transcript.introduction = frontMatter.introduction
        }
    }

    // MARK: - Words

    private mutating func read(as format: SourceFormat) {
        if lines.allSatisfy(\.isBlank) {
            builder.report(.error, .emptyFile, line: 0, "there is no text in the file")
            return
        }
        switch format {
        case .sayIt:
            SayItReader(source: source, lines: Array(lines)).read(into: &builder)
            applyDeclared()
        case .akomaNtoso:
            var reader = AkomaNtosoReader(source.bytes)
            reader.read(into: &builder)
            applyDeclared()
        case .tei:
            var reader = TEIReader(source.bytes)
            reader.read(into: &builder)
            applyDeclared()
        case .html:
            var reader = HTMLReader(source.bytes)
            reader.read(into: &builder, frontMatter: frontMatter)
        case .utterances:
            UtteranceReader(source: source, lines: Array(lines)).read(into: &builder)
            applyDeclared()
        case .webVTT, .subRip:
            SubtitleReader(source: source, lines: Array(lines)).read(into: &builder)
            applyDeclared()
        case .json where readRecords(): applyDeclared()
        case .table:
            TableReader(source, Array(lines))?.read(into: &builder)
            applyDeclared()
        case .text, .markdown, .json:
            PrefixedReader(
                source: source, lines: Array(lines), frontMatter: frontMatter, isMarkdown: format == .markdown
            ).read(into: &builder)
        }
    }

    /// - Returns: false, having added nothing, where the text only looks like JSON, or has no speech in it.
    private mutating func readRecords() -> Bool {
        do throws(JSONSyntaxError) {
            let found = try JSONRecords(source.bytes)
            found.read(into: &builder, source: source)
            return !found.records.isEmpty
        } catch {
            builder.report(.warning, .formatSyntax, line: 0, "the file begins as JSON does, and is none")
            return false
        }
    }

    /// Hands the labels that front matter or a sidecar declares to the labels that the format gave.
    private mutating func applyDeclared() {
        builder.closeTurn()
        DeclaredLabels(frontMatter).apply(to: &builder, legend: Legend())
    }

    // MARK: - Speakers, title, slug

    private func nameAndAttribute(
        _ transcript: Transcript, _ facts: [Int32: LabelFacts], _ unlabelledSpeaker: String?
    ) -> Transcript {
        var resolver = SpeakerResolver(
            transcript, facts: facts, frontMatter: frontMatter, unlabelledSpeaker: unlabelledSpeaker)
        var transcript = resolver.resolve()
        TitleAndSlug.complete(&transcript, name: name)
        if transcript.turns.isEmpty, !transcript.diagnostics.contains(where: { $0.code == .emptyFile }) {
            transcript.diagnostics.append(
                Diagnostic(.warning, line: 0, column: 0, code: .noTurns, message: "nobody speaks in this file"))
        }
        return transcript
    }
}
