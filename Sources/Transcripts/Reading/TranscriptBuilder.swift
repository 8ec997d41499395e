/// Collects what the reader of one format finds, in document order, into a `Transcript` that has no speakers yet.
///
/// Text goes straight to the end of `Transcript.text`; a label is a string once, however many turns bear it.
struct TranscriptBuilder {
    private(set) var transcript: Transcript
    /// What the format itself says of a label (a voice's person, a role); the speakers are made from it at the end.
    var labelFacts: [Int32: LabelFacts] = [:]

    /// Who speaks where no label says so, if something else does: a talk's one named speaker.
    var unlabelledSpeaker: String?
    /// What the turn under way is, where its form tells it.
    var openTurnKind = TurnKind.statement

    private var labelPlaces: [UInt64: [Int32]] = [:]
    private var turnStart: Int?
    private var turnLabel: Int32?
    private var turnLine: Int32 = 0
    private var firstParagraph: Int32 = 0
    private var firstNote: Int32 = 0
    /// Where the last paragraph began, relative to the turn; nil when the next words open a new one.
    private var paragraphStart: Int?
    private var openSection: (title: String, firstTurn: Int32, line: Int32)?
    /// Notes that are the turn's where its words go on, and stand after it where they do not.
    private var heldNotes: [(text: String, line: Int32)] = []
    /// A heading that no turn or words have followed yet.
    private var pendingSection: (title: String, line: Int32)?

    init(slug: String, capacity: Int) {
        transcript = Transcript(slug: slug)
        transcript.text.reserveCapacity(capacity)
    }

    var hasOpenTurn: Bool { turnStart != nil }
    var openTurnLabel: Int32? { turnLabel }
    var openTurnIsEmpty: Bool { turnStart.map { $0 == transcript.text.count } ?? true }
    /// Whether a heading stands above that no words have followed yet.
    var hasPendingSection: Bool { pendingSection != nil }
    /// The number of the turn begun last, from 1; 0 before the first.
    var turnNumber: Int32 { Int32(transcript.turns.count) + (hasOpenTurn ? 1 : 0) }

    // MARK: - Labels

    mutating func label(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let hash = bytes.reduce(into: 0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        for place in labelPlaces[hash] ?? []
        where transcript.labels[Int(place)].utf8.elementsEqual(bytes) { return place }
        let place = Int32(transcript.labels.count)
        transcript.labels.append(String(decoding: bytes, as: UTF8.self))
        labelPlaces[hash, default: []].append(place)
        return place
    }

    mutating func label(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { label($0) }
    }

    // MARK: - Turns

    mutating func beginTurn(label: Int32?, line: Int32) {
        closeTurn()
        openPendingSection(at: turnNumber + 1)
        turnStart = transcript.text.count
        turnLabel = label
        turnLine = line
        openTurnKind = .statement
        firstParagraph = Int32(transcript.paragraphs.count)
        firstNote = Int32(transcript.notes.count)
        paragraphStart = nil
    }

    /// Gives the turn under way another label, for formats that name the speaker after the turn has begun.
    mutating func relabelOpenTurn(_ label: Int32) { turnLabel = label }

    /// Adds words to the turn under way: after `separator` to its last paragraph, or as a new one when that is nil.
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, separator: StaticString? = nil) {
        precondition(hasOpenTurn, "words need a turn")
        guard !bytes.isEmpty else { return }
        if pendingSection != nil {
            openPendingSection(at: turnNumber)
            endParagraph()
        }
        releaseNotes()
        if let separator, paragraphStart != nil {
            transcript.text.append(
                contentsOf: UnsafeBufferPointer(start: separator.utf8Start, count: separator.utf8CodeUnitCount))
        } else {
            openParagraph()
        }
        transcript.text.append(contentsOf: bytes)
    }

    mutating func append(_ text: String, separator: StaticString? = nil) {
        var text = text
        text.withUTF8 { append($0, separator: separator) }
    }

    /// Adds a paragraph that is an editorial note from end to end.
    mutating func appendNote(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(bytes)
        guard let turnStart, let start = paragraphStart else { return }
        transcript.notes.append(Int32(start)..<Int32(transcript.text.count - turnStart))
        paragraphStart = nil
        transcript.paragraphs.append(Int32(start)..<Int32(transcript.text.count - turnStart))
    }

    /// Keeps a note until it is known whether the speaker goes on after it.
    mutating func holdNote(_ text: String, line: Int32) { heldNotes.append((text, line)) }

    private mutating func releaseNotes() {
        guard !heldNotes.isEmpty else { return }
        let notes = heldNotes
        heldNotes = []
        for note in notes { appendNote(note.text) }
    }

    mutating func appendNote(_ text: String) {
        var text = text
        text.withUTF8 { appendNote($0) }
    }

    /// Makes the next words a new paragraph.
    mutating func endParagraph() {
        guard let turnStart, let start = paragraphStart else { return }
        let end = transcript.text.count - turnStart
        transcript.paragraphs.append(Int32(start)..<Int32(end))
        paragraphStart = nil
        let from = turnStart + start
        transcript.text.withUnsafeBufferPointer { text in
            NoteScanner.scan(UnsafeBufferPointer(rebasing: text[from...])) { note in
                transcript.notes.append(Int32(start + note.lowerBound)..<Int32(start + note.upperBound))
            }
        }
    }

    private mutating func openParagraph() {
        endParagraph()
        guard let turnStart else { return }
        if transcript.text.count > turnStart { transcript.text.append(contentsOf: [0x0A, 0x0A]) }
        paragraphStart = transcript.text.count - turnStart
    }

    mutating func closeTurn() {
        guard let turnStart else { return }
        endParagraph()
        let range = turnStart..<transcript.text.count
        let words = transcript.text.withUnsafeBufferPointer {
            WordCount.words(in: UnsafeBufferPointer(rebasing: $0[range]))
        }
        if range.isEmpty { reportEmptyTurn() }
        transcript.turns.append(
            Turn(
                speaker: nil, label: turnLabel, kind: openTurnKind, text: range,
                paragraphs: firstParagraph..<Int32(transcript.paragraphs.count),
                notes: firstNote..<Int32(transcript.notes.count), words: Int32(words), line: turnLine))
        self.turnStart = nil
        turnLabel = nil
        for note in heldNotes {
            transcript.narratives.append(Narrative(text: note.text, afterTurn: turnNumber, line: note.line))
        }
        heldNotes = []
    }

    private mutating func reportEmptyTurn() {
        let label = turnLabel.map { transcript.labels[Int($0)] } ?? "?"
        report(.note, .emptyTurn, line: turnLine, "the label “\(label)” has no words below it; the turn is kept, empty")
    }

    // MARK: - What is no turn

    mutating func addIntroduction(_ paragraph: String) { transcript.introduction.append(paragraph) }

    mutating func addNarrative(_ text: String, line: Int32) {
        closeTurn()
        transcript.narratives.append(Narrative(text: text, afterTurn: turnNumber, line: line))
    }

    /// Begins a section with what follows: the next turn, or the rest of the one under way where no label comes first.
    mutating func beginSection(_ title: String, line: Int32) {
        if pendingSection != nil { openPendingSection(at: turnNumber + 1) }
        pendingSection = (title, line)
    }

    private mutating func openPendingSection(at turn: Int32) {
        guard let section = pendingSection else { return }
        pendingSection = nil
        endSection()
        openSection = (section.title, turn, section.line)
    }

    /// Ends the section under way; a heading without turns of its own is kept as a narrative.
    private mutating func endSection() {
        guard let section = openSection else { return }
        openSection = nil
        if section.firstTurn <= turnNumber {
            transcript.sections.append(
                TranscriptSection(title: section.title, firstTurn: section.firstTurn, lastTurn: turnNumber))
        } else {
            transcript.narratives.append(
                Narrative(text: section.title, afterTurn: turnNumber, line: section.line))
        }
    }

    mutating func addFurtherReading(title: String, url: String?) {
        transcript.furtherReading.append(FurtherReading(title: title, url: url))
    }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, line: Int32, column: Int = 0, _ message: String
    ) {
        transcript.diagnostics.append(
            Diagnostic(severity, line: Int(line), column: column, code: code, message: message))
    }

    mutating func report(_ error: XMLSyntaxError) {
        report(
            .error, error.isLimit ? .formatLimit : .formatSyntax, line: error.line, column: error.column,
            "\(error.reason); what comes after is not read")
    }

    /// Takes a date that the format states, unless one is known.
    mutating func takeDate(_ text: String) {
        guard transcript.metadata.date == nil, let date = EDTF(parsing: text) else { return }
        transcript.metadata.date = date
        transcript.metadata.dateSource = .frontMatter
    }

    /// Takes a language that the format states: an ISO 639-2 code becomes the two letters of BCP 47.
    mutating func takeLanguage(_ code: String) {
        guard transcript.metadata.language == "und" else { return }
        let short = [
            "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "deu": "de", "ger": "de", "zho": "zh", "chi": "zh",
            "rus": "ru", "ita": "it", "por": "pt", "nld": "nl", "jpn": "ja",
        ]
        transcript.metadata.language = short[code.lowercased()] ?? code
    }

    /// Changes what no reader writes: metadata, curation, alternates.
    mutating func update(_ change: (inout Transcript) -> Void) { change(&transcript) }

    mutating func finish() -> (Transcript, [Int32: LabelFacts]) {
        closeTurn()
        openPendingSection(at: turnNumber + 1)
        endSection()
        return (transcript, labelFacts)
    }
}

/// What a format, a legend or front matter says of one label.
struct LabelFacts: Hashable {
    var name: String?
    var role: SpeakerRole?
    /// The label that this one is a slip for, or another form of.
    var sameAs: Int32?
    /// Tells the person across the corpus, where front matter says so.
    var identity: String?
    /// A key that is equal for all labels of one person in this document, such as an XML id.
    var person: String?
    var affiliation: String?
    var wikidata: String?
}
