import Corpus
import Extraction
import RapporteurAPI
import Transcripts

/// A small corpus in our own words, whose every count is known.
enum SampleCorpus {
    static let postal = OrganisationEntity(
        identity: "universal-postal-union", name: "Universal Postal Union", acronym: "UPU", kind: .intergovernmental,
        parent: "united-nations", wikidata: "Q17495", source: .gazetteer)
    static let nations = OrganisationEntity(
        identity: "united-nations", name: "United Nations", acronym: "UN", kind: .intergovernmental, parent: nil,
        wikidata: "Q1065", source: .gazetteer)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        guard let day = CalendarDay(year: year, month: month, day: day) else { preconditionFailure("no such day") }
        return day
    }

    /// Three exchanges' worth of a harbour: six turns, a note, two organisations, three events.
    static let harbour: HandMadeTranscript = {
        var made = HandMadeTranscript(slug: "harbour-talk", title: "A talk at the harbour", date: day(2026, 3, 14))
        made.transcript.metadata.publisher = "The Gazette"
        made.transcript.metadata.url = "https://gazette.example/harbour"
        made.transcript.metadata.licence = "CC0-1.0"
        made.transcript.introduction = ["Ada Moor spoke with the Gazette.", "Questions are prefixed G."]
        made.speaker("the-gazette", "The Gazette", .interviewer, label: "G")
        made.speaker("ada-moor", "Ada Moor", .interviewee, label: "AM")
        made.speaker("editor", "Editor", .commentator, label: "ED")
        made.turn(0, .question, exchange: 1, "When did the “Universal Postal Union” write to you?")
        made.mention("Universal Postal Union", of: postal, as: .name)
        made.turn(
            1, .answer, exchange: 1, "In May 2025 – a café owner, 全 of us, heard it.\n\nThe UPU and the UN agreed.")
        made.mention("UPU", of: postal, as: .acronym)
        made.mention("UN", of: nations, as: .acronym)
        made.event(
            "May 2025", EDTF(text: "2025-05", earliest: day(2025, 5, 1), latest: day(2025, 5, 31), precision: .month),
            .past, headline: "The UPU wrote")
        made.turn(2, .commentary, exchange: 1, "The letter (ed: dated 2 May 2025) is kept, \"as is\"; see the archive.")
        made.event("2 May 2025", .day(day(2025, 5, 2)), .past, headline: "The letter, dated; with commas, and more")
        made.turn(0, .question, exchange: 2, "And the new pier?")
        made.turn(1, .answer, exchange: 2, "It opens in 2027 and stays open, I hope, for ships of mutual trust.")
        made.event(
            "2027", EDTF(text: "2027", earliest: day(2027, 1, 1), latest: day(2027, 12, 31), precision: .year),
            .planned, headline: "The pier opens")
        made.turn(nil, .statement, "(Applause.)")
        made.exchange(question: [1], answer: [2], commentary: [3])
        made.exchange(question: [4], answer: [5], commentary: [])
        made.transcript.sections = [TranscriptSection(title: "Letters", firstTurn: 1, lastTurn: 3)]
        made.transcript.furtherReading = [FurtherReading(title: "Older letters", url: nil)]
        made.transcript.diagnostics = [
            Diagnostic(
                .warning, line: 4, column: 1, code: DiagnosticCode(rawValue: "label-corrected"), message: "A = AM")
        ]
        return made
    }()

    /// An undated one in another language, with the same interviewee.
    static let lighthouse: HandMadeTranscript = {
        var made = HandMadeTranscript(slug: "phare", title: "Le phare", date: nil, language: "fr")
        made.speaker("ada-moor", "Ada Moor", .interviewee, label: "A")
        made.turn(0, .statement, "Le phare de l’UPU éclaire la mer.")
        made.mention("UPU", of: postal, as: .acronym)
        return made
    }()

    static func corpus(
        _ transcripts: [HandMadeTranscript] = [harbour, lighthouse], loadedAt: Int64 = 1_780_000_000
    ) -> Corpus {
        let builder = CorpusBuilder()
        let part = builder.makePart()
        for made in transcripts {
            let source = Array(("the source of " + made.transcript.slug + "\n").utf8)
            source.withUnsafeBytes { bytes in
                part.append(
                    made.transcript, made.annotations,
                    origin: TranscriptOrigin(path: "\(made.transcript.slug).txt", modified: 1_770_000_000),
                    source: bytes)
            }
        }
        return builder.finish([part.finish()], loadedAt: loadedAt)
    }
}
