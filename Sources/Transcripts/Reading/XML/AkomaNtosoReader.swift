/// Reads debates in Akoma Ntoso 2 and 3 (OASIS LegalDocML): `speech`, `question`, `answer` by a `TLCPerson`.
///
/// A turn's label is what `<from>` prints; else the person's `showAs`; else the id. `as` names an office, not a person.
/// Narratives between turns stay narratives, those inside a turn are its notes.
struct AkomaNtosoReader {
    private var parser: XMLPullParser
    private var people: [String: String] = [:]
    /// The ids that persons have across transcripts, where this server wrote the document.
    private var identities: [String: String] = [:]
    private var isOwn = false
    /// The elements that are open, innermost last.
    private var path: [String] = []
    private var text = XMLText()
    private var turn: OpenTurn?
    private var pendingNotes: [(text: String, line: Int32)] = []
    private var blockLine: Int32 = 1
    /// The address of the term that is open.
    private var termAddress: String?
    /// Whether the label stood inside the paragraph, before a colon perhaps.
    private var isAfterFrom = false

    /// A speech whose label is not known yet.
    private struct OpenTurn {
        var element: XMLElement
        var depth: Int
        var label: String?
        var hasBegun = false
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) { parser = XMLPullParser(bytes) }

    mutating func read(into builder: inout TranscriptBuilder) {
        do throws(XMLSyntaxError) {
            while let event = try parser.next() { take(event, &builder) }
        } catch {
            builder.report(error)
        }
        finishTurn(&builder)
        builder.closeTurn()
    }

    private mutating func take(_ event: XMLPullParser.Event, _ builder: inout TranscriptBuilder) {
        switch event {
        case .start(let element):
            path.append(element.name)
            start(element, &builder)
        case .text(let words): text.append(words)
        case .end(let name):
            end(name, &builder)
            if !path.isEmpty { path.removeLast() }
        }
    }

    private static let speeches: Set<String> = ["speech", "question", "answer"]
    private static let narratives: Set<String> = ["narrative", "summary", "scene", "other", "recordedTime"]
    private static let blocks: Set<String> = ["p", "heading", "subheading", "num", "from", "docTitle", "docDate", "li"]

    /// Of Dublin Core, in what is proprietary.
    private static let terms: Set<String> = ["publisher", "source", "license", "relation"]

    /// The name of a date that only the schema wanted.
    static let unknownDate = "unknown"

    /// The date of an element: what its name says more exactly than a day can (a year, say), else the day.
    private static func date(of element: XMLElement) -> String? {
        guard let name = element["name"] else { return element["date"] }
        return name == unknownDate ? nil : EDTF(parsing: name) == nil ? element["date"] : name
    }

    private mutating func start(_ element: XMLElement, _ builder: inout TranscriptBuilder) {
        switch element.name {
        case "TLCPerson": takePerson(element)
        case "FRBRthis": isOwn = isOwn || element["value"]?.hasPrefix(AkomaNtosoWriter.debateBase) == true
        case "FRBRdate" where path.contains("FRBRExpression") || path.contains("FRBRWork"), "docDate":
            if let date = AkomaNtosoReader.date(of: element) { builder.takeDate(date) }
            if element.name == "docDate" { _ = text.take() }
        case "FRBRlanguage":
            if let language = element["language"] { builder.takeLanguage(language) }
        case _ where AkomaNtosoReader.terms.contains(element.name) && path.contains("proprietary"):
            _ = text.take()
            termAddress = element["href"]
        case "br", "eol": text.space()
        default: break
        }
        if AkomaNtosoReader.speeches.contains(element.name) {
            finishTurn(&builder)
            turn = OpenTurn(element: element, depth: path.count)
            _ = text.take()
        } else if AkomaNtosoReader.blocks.contains(element.name) || AkomaNtosoReader.narratives.contains(element.name) {
            // The words before a block that had no block of their own.
            if element.name != "recordedTime", element.name != "from" { flushParagraph(&builder) }
            if element.name == "from" { _ = text.take() }
            blockLine = element.line
            if element.name == "p", element["space"] == "preserve" { text.preservesSpace = true }
        }
    }

    private mutating func takePerson(_ element: XMLElement) {
        guard let id = element["eId"] ?? element["id"] else { return }
        people[id] = element["showAs"] ?? id
        guard isOwn, let person = element["href"], person.hasPrefix(AkomaNtosoWriter.personBase) else { return }
        identities[id] = String(person.dropFirst(AkomaNtosoWriter.personBase.count))
    }

    private mutating func end(_ name: String, _ builder: inout TranscriptBuilder) {
        switch name {
        case "from":
            if turn != nil {
                let printed = text.take().withoutLabelColon
                if !printed.isEmpty { turn?.label = printed }
                isAfterFrom = path.contains("p")
            }
        case "heading", "docTitle": takeHeading(name, &builder)
        case "subheading", "num", "docDate": _ = text.take()
        case "p", "li": flushParagraph(&builder)
        case "narrative", "summary", "scene", "other": takeNarrative(&builder)
        case "speech", "question", "answer":
            flushParagraph(&builder)
            finishTurn(&builder)
        case _ where AkomaNtosoReader.terms.contains(name) && path.contains("proprietary"): takeTerm(name, &builder)
        case "meta": _ = text.take()
        default: break
        }
    }

    /// A term of Dublin Core, which nothing else overrules.
    private mutating func takeTerm(_ name: String, _ builder: inout TranscriptBuilder) {
        let value = text.take()
        let address = termAddress
        guard !value.isEmpty else { return }
        builder.update { transcript in
            switch name {
            case "publisher": transcript.metadata.publisher = transcript.metadata.publisher ?? value
            case "source": transcript.metadata.url = transcript.metadata.url ?? value
            case "relation": transcript.furtherReading.append(FurtherReading(title: value, url: address))
            default: transcript.metadata.licence = transcript.metadata.licence ?? value
            }
        }
    }

    private mutating func takeHeading(_ name: String, _ builder: inout TranscriptBuilder) {
        let title = text.take()
        guard !title.isEmpty else { return }
        if name == "docTitle" {
            if builder.transcript.metadata.title.isEmpty { builder.update { $0.metadata.title = title } }
        } else {
            builder.beginSection(title, line: blockLine)
        }
    }

    private mutating func flushParagraph(_ builder: inout TranscriptBuilder) {
        let words = text.take()
        guard !words.isEmpty else { return }
        guard turn != nil else {
            if path.contains(where: AkomaNtosoReader.narratives.contains) || builder.turnNumber > 0 {
                builder.addNarrative(words, line: blockLine)
            } else if !path.contains("meta") {
                builder.addIntroduction(words)
            }
            return
        }
        if path.contains(where: { $0 == "narrative" || $0 == "scene" || $0 == "summary" }) {
            pendingNotes.append((words, blockLine))
            return
        }
        beginTurnIfNeeded(&builder)
        for note in pendingNotes { builder.appendNote(note.text) }
        pendingNotes = []
        // "<from>Name</from>: words" inside a paragraph.
        let spoken = isAfterFrom && words.hasPrefix(":") ? String(words.dropFirst()).trimmedSpaces : words
        isAfterFrom = false
        if !spoken.isEmpty { builder.append(spoken) }
    }

    private mutating func takeNarrative(_ builder: inout TranscriptBuilder) {
        let words = text.take()
        guard !words.isEmpty else { return }
        if turn == nil {
            if builder.turnNumber == 0 {
                builder.addIntroduction(words)
            } else {
                builder.addNarrative(words, line: blockLine)
            }
        } else {
            pendingNotes.append((words, blockLine))
        }
    }

    // MARK: - Turns

    private mutating func beginTurnIfNeeded(_ builder: inout TranscriptBuilder) {
        guard let open = turn, !open.hasBegun else { return }
        turn?.hasBegun = true
        // Where nothing says by whom, `as` may name a person.
        let role = open.element.reference("as").flatMap { people[$0] == nil ? nil : $0 }
        let id = (open.element.reference("by") ?? role).flatMap { $0 == AkomaNtosoWriter.unattributed ? nil : $0 }
        let shown = open.label ?? id.flatMap { people[$0] } ?? id
        let label = shown.map { builder.label($0) }
        builder.beginTurn(label: label, line: open.element.line)
        builder.openTurnKind =
            open.element.name == "question" ? .question : open.element.name == "answer" ? .answer : .statement
        guard let label else { return }
        var facts = builder.labelFacts[label] ?? LabelFacts()
        if let id, facts.person == nil {
            facts.person = id
            facts.name = people[id]
            facts.identity = identities[id]
        }
        if facts.role == nil { facts.role = open.element.reference("as").flatMap(SpeakerRole.init(rawValue:)) }
        if facts.role == nil, open.element.name == "question" { facts.role = .interviewer }
        if facts.role == nil, open.element.name == "answer" { facts.role = .interviewee }
        builder.labelFacts[label] = facts
    }

    private mutating func finishTurn(_ builder: inout TranscriptBuilder) {
        guard turn != nil else { return }
        beginTurnIfNeeded(&builder)
        builder.closeTurn()
        turn = nil
        for note in pendingNotes { builder.addNarrative(note.text, line: note.line) }
        pendingNotes = []
    }
}
