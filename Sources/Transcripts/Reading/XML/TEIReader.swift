/// Reads speech in TEI as ParlaMint and other corpora write it: `<u who="#id"><seg>…</seg></u>`, `<seg>` or not.
///
/// A turn's label is the note of type `speaker` before it, as printed and without its colon; else the person's name;
/// else the id. Notes, incidents and gaps are notes inside a turn and narratives between turns.
struct TEIReader {
    private var parser: XMLPullParser
    private var people: [String: String] = [:]
    private var path: [XMLElement] = []
    private var text = XMLText()
    private var personID: String?
    private var personName = XMLText()
    private var forenames = XMLText()
    /// What the note before a turn prints for its speaker.
    private var printedSpeaker: String?
    /// What was printed last for each person, for utterances that go on after an interruption.
    private var printedNames: [String: String] = [:]
    private var speaker: String?
    private var pendingNotes: [(text: String, line: Int32)] = []
    /// The words of the note or incident that is open.
    private var aside = XMLText()
    /// Asides inside a paragraph that may yet go on.
    private var inlineAsides: [(text: String, line: Int32)] = []
    /// Whether the token before stands close to the next: `join="right"`.
    private var isJoined = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { parser = XMLPullParser(bytes) }

    mutating func read(into builder: inout TranscriptBuilder) {
        do throws(XMLSyntaxError) {
            while let event = try parser.next() { take(event, &builder) }
        } catch {
            builder.report(error)
        }
        flushNotes(&builder, asNarratives: true)
        builder.closeTurn()
    }

    private var isInUtterance: Bool { path.contains { $0.name == "u" || $0.name == "sp" } }
    private var isInHeader: Bool { path.contains { $0.name == "teiHeader" } }

    private mutating func take(_ event: XMLPullParser.Event, _ builder: inout TranscriptBuilder) {
        switch event {
        case .start(let element):
            start(element, &builder)
            path.append(element)
        case .text(let words):
            takeText(words)
        case .end(let name):
            // Words straight in a `<u>`, with no `<seg>` around them, are said in it.
            if name == "u" || name == "sp" { flushParagraph(&builder) }
            guard let element = path.popLast(), element.name == name else { return }
            end(element, &builder)
        }
    }

    private mutating func takeText(_ words: String) {
        if personID != nil {
            // "<surname>Doe</surname><forename>Jo</forename>" is Jo Doe, and two parts are two words.
            let isForename = path.last?.name == "forename"
            if isForename { forenames.append(words) } else { personName.append(words) }
            if isForename { forenames.space() } else if path.last?.name == "surname" { personName.space() }
        } else if path.contains(where: { TEIReader.asides.contains($0.name) }) {
            aside.append(words)
        } else {
            if !inlineAsides.isEmpty, words.contains(where: { !$0.isWhitespace }) {
                for aside in inlineAsides { text.append(" \(TEIReader.bracketed(aside.text)) ") }
                inlineAsides = []
            }
            text.append(words)
        }
    }

    private static func bracketed(_ words: String) -> String {
        guard let first = words.first else { return "" }
        return first == "(" || first == "[" || first == "/" ? words : "[\(words)]"
    }

    private static let asides: Set<String> = ["note", "vocal", "kinesic", "incident", "gap", "stage", "writing"]

    private mutating func start(_ element: XMLElement, _ builder: inout TranscriptBuilder) {
        switch element.name {
        case "person": personID = element["id"]
        case "TEI", "text":
            if let language = element["lang"] { builder.takeLanguage(language) }
        case "date" where path.contains { $0.name == "setting" || $0.name == "bibl" || $0.name == "sourceDesc" }:
            if let date = element["when"] { builder.takeDate(date) }
        case "u", "sp":
            _ = text.take()
            flushNotes(&builder, asNarratives: true)
            builder.beginTurn(label: nil, line: element.line)
            speaker = nil
            if element.name == "u" { nameTurn(element, &builder) }
        case "w", "pc":
            if isJoined { text.close() } else { text.space() }
            isJoined = element["join"] == "right"
        case "pb", "lb": text.space()
        case "seg", "p", "head", "title": flushParagraph(&builder)
        default:
            if TEIReader.asides.contains(element.name), !isInParagraph { flushParagraph(&builder) }
        }
    }

    /// Whether a paragraph is open: one that is marked, or words straight in an utterance.
    private var isInParagraph: Bool {
        path.contains { $0.name == "seg" || $0.name == "p" || $0.name == "ab" } || (isInUtterance && !text.isEmpty)
    }

    private mutating func end(_ element: XMLElement, _ builder: inout TranscriptBuilder) {
        switch element.name {
        case "person":
            if let id = personID {
                people[id] = [forenames.take(), personName.take()].filter { !$0.isEmpty }.joined(separator: " ")
            }
            personID = nil
        case "title" where isInHeader:
            let title = text.take()
            if builder.transcript.metadata.title.isEmpty, element["type"] != "sub" {
                builder.update { $0.metadata.title = title }
            }
        case "teiHeader": _ = text.take()
        case "head":
            let title = text.take()
            if !title.isEmpty { builder.beginSection(title, line: element.line) }
        case "speaker":
            speaker = text.take().withoutLabelColon
            if let speaker, let sp = path.last { rename(to: speaker, sp, &builder) }
        case "seg", "p", "ab": flushParagraph(&builder)
        case "u", "sp":
            builder.closeTurn()
            flushNotes(&builder, asNarratives: true)
        default:
            if TEIReader.asides.contains(element.name) { takeAside(element, &builder) }
        }
    }

    // MARK: - Turns

    private mutating func nameTurn(_ element: XMLElement, _ builder: inout TranscriptBuilder) {
        let id = element.reference("who")
        if let id, let printedSpeaker { printedNames[id] = printedSpeaker }
        let shown = printedSpeaker ?? id.flatMap { people[$0] ?? printedNames[$0] } ?? id
        printedSpeaker = nil
        guard let shown else { return }
        setLabel(shown, id: id, line: element.line, &builder)
        let isChair = element["ana"]?.contains("chair") ?? false
        if isChair, let label = builder.openTurnLabel {
            builder.labelFacts[label, default: LabelFacts()].role = .moderator
        }
    }

    private mutating func rename(to speaker: String, _ element: XMLElement, _ builder: inout TranscriptBuilder) {
        setLabel(speaker, id: element.reference("who"), line: element.line, &builder)
    }

    private mutating func setLabel(_ shown: String, id: String?, line: Int32, _ builder: inout TranscriptBuilder) {
        let label = builder.label(shown)
        builder.relabelOpenTurn(label)
        guard let id else { return }
        var facts = builder.labelFacts[label] ?? LabelFacts()
        facts.person = facts.person ?? id
        facts.name = facts.name ?? people[id]
        builder.labelFacts[label] = facts
    }

    private mutating func flushParagraph(_ builder: inout TranscriptBuilder) {
        guard personID == nil else { return }
        defer {
            pendingNotes += inlineAsides
            inlineAsides = []
        }
        let words = text.take()
        guard !words.isEmpty, !isInHeader else { return }
        if isInUtterance, builder.hasOpenTurn {
            flushNotes(&builder, asNarratives: false)
            builder.append(words)
        } else if builder.turnNumber == 0 {
            builder.addIntroduction(words)
        } else {
            builder.addNarrative(words, line: path.last?.line ?? 0)
        }
    }

    private mutating func takeAside(_ element: XMLElement, _ builder: inout TranscriptBuilder) {
        let words = aside.take()
        // When something was said is no part of it.
        guard !words.isEmpty, !isInHeader, element["type"] != "time" || !isInUtterance else { return }
        if element.name == "note", element["type"] == "speaker" {
            flushNotes(&builder, asNarratives: true)
            printedSpeaker = words.withoutLabelColon
        } else if isInUtterance, isInParagraph {
            inlineAsides.append((words, element.line))
        } else if isInUtterance {
            pendingNotes.append((words, element.line))
        } else if builder.turnNumber == 0 {
            builder.addIntroduction(words)
        } else {
            builder.addNarrative(words, line: element.line)
        }
    }

    private mutating func flushNotes(_ builder: inout TranscriptBuilder, asNarratives: Bool) {
        for note in pendingNotes {
            if asNarratives || !builder.hasOpenTurn {
                builder.addNarrative(note.text, line: note.line)
            } else {
                builder.appendNote(note.text)
            }
        }
        pendingNotes = []
    }
}
