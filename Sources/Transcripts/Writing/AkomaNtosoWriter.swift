/// Writes a transcript as an Akoma Ntoso 3 debate (OASIS LegalDocML 1.0), which reads back to the same turns.
package enum AkomaNtosoWriter {
    /// The person that `by` refers to where the source names none.
    static let unattributed = "unattributed"
    /// What stands before a transcript's slug, and before the id that a person has across transcripts.
    package static let debateBase = "/akn/rapporteur/debate/"
    static let personBase = "/ontology/person/"

    package static func write(_ transcript: Transcript) -> String {
        let people = identifiers(transcript)
        var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        out += "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n"
        out += "<debate name=\"transcript\">\n"
        out += meta(transcript, people)
        out += "<preface><p><docTitle>\(XMLEscape.text(transcript.metadata.title))</docTitle></p></preface>\n"
        out += "<debateBody>\n<debateSection name=\"transcript\">\n"
        for paragraph in transcript.introduction {
            out += "<summary>\(XMLEscape.text(paragraph))</summary>\n"
        }
        writeTurns(transcript, people, to: &out)
        return out + "</debateSection>\n</debateBody>\n</debate>\n</akomaNtoso>\n"
    }

    private static func identifiers(_ transcript: Transcript) -> [String] {
        var seen: Set<String> = [unattributed]
        return transcript.speakers.map { speaker in
            // An XML name begins with a letter (XML 1.0 §2.3).
            let base = speaker.identity.first?.isLetter == true ? speaker.identity : "p-" + speaker.identity
            var id = base
            var number = 1
            while !seen.insert(id).inserted {
                number += 1
                id = "\(base)-\(number)"
            }
            return id
        }
    }

    private static func meta(_ transcript: Transcript, _ people: [String]) -> String {
        let uri = "\(debateBase)\(XMLEscape.attribute(transcript.slug))"
        let metadata = transcript.metadata
        let language = XMLEscape.attribute(metadata.language)
        let date = frbrDate(metadata.date)
        var out = "<meta>\n<identification source=\"#source\">\n"
        for (level, rest) in [
            ("Work", ""), ("Expression", "/\(language)@"), ("Manifestation", "/\(language)@.xml"),
        ] {
            out += "<FRBR\(level)><FRBRthis value=\"\(uri)\(rest)\"/><FRBRuri value=\"\(uri)\(rest)\"/>\(date)"
            out += "<FRBRauthor href=\"#source\"/>"
            if level == "Work" { out += "<FRBRcountry value=\"un\"/>" }
            if level == "Expression" { out += "<FRBRlanguage language=\"\(language)\"/>" }
            out += "</FRBR\(level)>\n"
        }
        out += "</identification>\n<references source=\"#source\">\n"
        let publisher = XMLEscape.attribute(metadata.publisher ?? "source")
        out += "<TLCOrganization eId=\"source\" href=\"/ontology/organization/source\" showAs=\"\(publisher)\"/>\n"
        for (id, speaker) in zip(people, transcript.speakers) {
            let name = XMLEscape.attribute(speaker.name)
            let person = XMLEscape.attribute(personBase + speaker.identity)
            out += "<TLCPerson eId=\"\(id)\" href=\"\(person)\" showAs=\"\(name)\"/>\n"
        }
        for role in Set(transcript.speakers.map(\.role.rawValue)).sorted() {
            out += "<TLCRole eId=\"\(role)\" href=\"/ontology/role/\(role)\" showAs=\"\(role)\"/>\n"
        }
        return out + "</references>\n\(proprietary(transcript))</meta>\n"
    }

    /// What the schema has no element for, in terms of Dublin Core.
    private static func proprietary(_ transcript: Transcript) -> String {
        let metadata = transcript.metadata
        var terms = [
            ("publisher", metadata.publisher), ("source", metadata.url), ("license", metadata.licence),
        ].map { name, value in
            value.map { "<dcterms:\(name)>\(XMLEscape.text($0))</dcterms:\(name)>" } ?? ""
        }.joined()
        for reading in transcript.furtherReading {
            let address = reading.url.map { " href=\"\(XMLEscape.attribute($0))\"" } ?? ""
            terms += "<dcterms:relation\(address)>\(XMLEscape.text(reading.title))</dcterms:relation>"
        }
        if terms.isEmpty { return "" }
        return "<proprietary source=\"#source\" xmlns:dcterms=\"http://purl.org/dc/terms/\">\(terms)</proprietary>\n"
    }

    /// The schema has whole days only: of anything else the first day stands in `date`, and the name says what it is.
    private static func frbrDate(_ date: EDTF?) -> String {
        guard let date, let day = date.earliest ?? date.latest else {
            return "<FRBRdate date=\"1970-01-01\" name=\"\(AkomaNtosoReader.unknownDate)\"/>"
        }
        let name = date.text == "\(day)" ? "debate" : XMLEscape.attribute(date.text)
        return "<FRBRdate date=\"\(day)\" name=\"\(name)\"/>"
    }

    private static func writeTurns(_ transcript: Transcript, _ people: [String], to out: inout String) {
        var narratives = transcript.narratives[...]
        var sections = transcript.sections[...]
        var sectionEnd: Int32?
        for (index, turn) in transcript.turns.enumerated() {
            let number = Int32(index + 1)
            writeNarratives(&narratives, after: number - 1, to: &out)
            if sectionEnd == nil, let section = sections.first, section.firstTurn <= number {
                out += "<debateSection name=\"section\"><heading>\(XMLEscape.text(section.title))</heading>\n"
                sectionEnd = max(number, section.lastTurn)
                sections.removeFirst()
            }
            write(turn, transcript, people, to: &out)
            if sectionEnd == number {
                out += "</debateSection>\n"
                sectionEnd = nil
            }
        }
        if sectionEnd != nil { out += "</debateSection>\n" }
        writeNarratives(&narratives, after: .max, to: &out)
    }

    private static func write(_ turn: Turn, _ transcript: Transcript, _ people: [String], to out: inout String) {
        let element = turn.kind == .question ? "question" : turn.kind == .answer ? "answer" : "speech"
        let person = turn.label == nil ? unattributed : turn.speaker.map { people[Int($0)] } ?? unattributed
        let role = turn.speaker.map { " as=\"#\(transcript.speakers[Int($0)].role.rawValue)\"" } ?? ""
        out += "<\(element) by=\"#\(person)\"\(role)>"
        if let label = turn.label { out += "<from>\(XMLEscape.text(transcript.labels[Int(label)]))</from>" }
        for paragraph in transcript.paragraphs[Int(turn.paragraphs.lowerBound)..<Int(turn.paragraphs.upperBound)] {
            let start = turn.text.lowerBound
            let range = start + Int(paragraph.lowerBound)..<start + Int(paragraph.upperBound)
            let text = String(decoding: transcript.text[range], as: UTF8.self)
            out += XMLText.folds(text) ? "<p xml:space=\"preserve\">" : "<p>"
            out += "\(XMLEscape.text(text))</p>"
        }
        out += "</\(element)>\n"
    }

    private static func writeNarratives(
        _ narratives: inout ArraySlice<Narrative>, after turn: Int32, to out: inout String
    ) {
        while let narrative = narratives.first, narrative.afterTurn <= turn {
            out += "<narrative>\(XMLEscape.text(narrative.text))</narrative>\n"
            narratives.removeFirst()
        }
    }
}
