import Corpus
import Exporting
import Extraction
import Foundation
import GRDB
import RapporteurAPI
import Testing
import Transcripts

/// A folder that is gone when the test is.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("export-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func json(_ name: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }
}

/// A corpus read from text of our own.
enum ReadCorpus {
    static let text = """
        ---
        title: A talk, "about" the pier
        date: 2026-03-14
        speakers:
          G: {name: The Gazette, role: interviewer}
          AM: {name: Ada Moor, role: interviewee}
        ---
        G: What did the United Nations (UN) write in May 2025?
        AM: The letter, “as is”, came on 2 May 2025.
        The UN keeps a copy (ed: it is in the archive of the World Bank); the café owner too.
        G: And the pier?
        AM: It opens in 2027.
        """

    static let corpus: Corpus = {
        let builder = CorpusBuilder()
        let part = builder.makePart()
        var source = text
        source.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            let transcript = TranscriptReader().read(bytes, name: "2026-03-14-pier.txt")
            part.append(transcript, Annotator().annotate(transcript), source: bytes)
        }
        return builder.finish([part.finish()], loadedAt: 1_780_000_000)
    }()

    static func export(_ format: ExportFormat, to path: String, frontEnd: String? = nil) throws {
        try Exporter(corpus, settings: APISettings(version: "1"), frontEnd: frontEnd).export(as: format, to: path)
    }
}

@Suite("Exports")
struct ExportTests {
    private let folder: ScratchFolder
    private let counts = ReadCorpus.corpus.counts

    init() throws { folder = try ScratchFolder() }

    @Test("A database has every row, an index of the words and views")
    func sqlite() throws {
        #expect(counts.turns == 4)
        #expect(counts.events > 0 && counts.mentions > 0)
        // The second finds the first in its place.
        for _ in 1...2 { try ReadCorpus.export(.sqlite, to: folder.path + "/talk.db") }
        let queue = try DatabaseQueue(path: folder.path + "/talk.db")
        func count(_ sql: String) throws -> Int? { try queue.read { try Int.fetchOne($0, sql: sql) } }
        for (table, expected) in [
            ("transcripts", counts.transcripts), ("speakers", counts.speakers), ("turns", counts.turns),
            ("organisations", counts.organisations), ("mentions", counts.mentions), ("events", counts.events),
            ("turns_with_names", counts.turns), ("timeline", counts.events),
        ] {
            #expect(try count("SELECT count(*) FROM \(table)") == expected, "\(table)")
        }
        #expect(try count("SELECT count(*) FROM turns_fts WHERE turns_fts MATCH 'cafe owners'") == 1)
        #expect(try count("SELECT count(*) FROM pragma_foreign_key_check") == 0)
        let text = try queue.read { try String.fetchOne($0, sql: "SELECT text FROM turns WHERE number = 2") }
        #expect(text?.contains("“as is”, came on 2 May 2025.\n\nThe UN") == true)
    }

    @Test("What an editor's note names is nobody's mention in a database, as in the API")
    func notesInDatabase() throws {
        try ReadCorpus.export(.sqlite, to: folder.path + "/talk.db")
        let queue = try DatabaseQueue(path: folder.path + "/talk.db")
        let notes = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM notes") }
        #expect(notes.map { $0["text"] as String } == ["(ed: it is in the archive of the World Bank)"])
        let speakers = try queue.read {
            try String?.fetchAll(
                $0, sql: "SELECT speaker FROM speakers_of_organisations WHERE organisation = 'world-bank'")
        }
        #expect(speakers == [nil])
        let words = try queue.read {
            try String.fetchOne(
                $0, sql: "SELECT substr(turns.text, start + 1, end - start) FROM notes JOIN turns ON turns.id = turn")
        }
        #expect(words == notes.first?["text"])
    }

    @Test("CSV and NDJSON have a file for each collection", arguments: [ExportFormat.csv, .ndjson])
    func tables(format: ExportFormat) throws {
        try ReadCorpus.export(format, to: folder.path + "/made/on/the/way")
        for (name, count) in [
            ("transcripts", counts.transcripts), ("speakers", counts.speakers), ("turns", counts.turns),
            ("organisations", counts.organisations), ("events", counts.events),
        ] {
            let text = try folder.text("made/on/the/way/\(name).\(format.rawValue)")
            if format == .ndjson { #expect(text.split(separator: "\n").count == count, "\(name)") }
            if format == .csv { #expect(text.hasPrefix("id,")) }
        }
    }

    @Test("ConvoKit's utterances reply to one another in one conversation a transcript")
    func convoKit() throws {
        try ReadCorpus.export(.convokit, to: folder.path)
        let lines = try folder.text("utterances.jsonl").split(separator: "\n").map { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        }
        #expect(lines.count == 4)
        #expect(lines[0]["reply-to"] is NSNull)
        for (before, line) in zip(lines, lines.dropFirst()) {
            #expect(line["reply-to"] as? String == before["id"] as? String)
            #expect(line["conversation_id"] as? String == lines[0]["id"] as? String)
        }
        let speakers = try #require(try folder.json("speakers.json") as? [String: Any])
        #expect(Set(lines.compactMap { $0["speaker"] as? String }) == Set(speakers.keys), "nobody who says nothing")
        let conversations = try #require(try folder.json("conversations.json") as? [String: Any])
        #expect(Set(conversations.keys) == [lines[0]["id"] as? String ?? ""])
        let index = try #require(try folder.json("index.json") as? [String: Any])
        let known = try #require(index["utterances-index"] as? [String: Any])
        #expect(Set(known.keys) == Set((lines[0]["meta"] as? [String: Any] ?? [:]).keys))
        #expect(try folder.json("corpus.json") is [String: Any])
    }

    @Test("Popolo has persons, organisations and speeches that belong together")
    func popolo() throws {
        try ReadCorpus.export(.popolo, to: folder.path + "/popolo.json")
        let document = try #require(try folder.json("popolo.json") as? [String: [[String: Any]]])
        #expect(document["persons"]?.count == counts.speakers)
        #expect(document["organizations"]?.count == counts.organisations)
        #expect(document["events"]?.first?["start_date"] as? String == "2026-03-14")
        #expect(document["events"]?.first?["end_date"] as? String == "2026-03-14")
        let speeches = try #require(document["speeches"])
        #expect(speeches.count == 4)
        let persons = Set(document["persons"]?.compactMap { $0["id"] as? String } ?? [])
        #expect(speeches.allSatisfy { persons.contains($0["creator_id"] as? String ?? "") })
        #expect(speeches.map { $0["position"] as? Int } == [1, 2, 3, 4])
    }

    @Test("Each transcript is an Akoma Ntoso document")
    func akomaNtoso() throws {
        try ReadCorpus.export(.akomaNtoso, to: folder.path)
        let slug = ReadCorpus.corpus.transcript(ReadCorpus.corpus.transcriptIDs[0]).slug
        #expect(try folder.text("\(slug).xml").contains("<akomaNtoso"))
    }

    @Test(
        "The timeline is one file",
        arguments: [(ExportFormat.timelineJS, "{\"title\":"), (.iCalendar, "BEGIN:VCALENDAR\r\n")])
    func timelines(format: ExportFormat, beginning: String) throws {
        try ReadCorpus.export(format, to: folder.path + "/timeline")
        #expect(try folder.text("timeline").hasPrefix(beginning))
    }

    @Test("A site has the pages and every answer as a file")
    func site() throws {
        let frontEnd = try ScratchFolder()
        try FileManager.default.createDirectory(atPath: frontEnd.path + "/scripts", withIntermediateDirectories: true)
        try "export const config = { static: false };".write(
            toFile: frontEnd.path + "/config.js", atomically: true, encoding: .utf8)
        try "x".write(toFile: frontEnd.path + "/scripts/api.js", atomically: true, encoding: .utf8)
        let head = "<head>\n<!--about-->\n<title>Any</title>\n<!--/about-->\n</head>"
        let page = head + "\n<!--words-->\nNone.\n<!--/words-->"
        for kind in ["index", "transcript", "speaker", "organisation"] {
            try page.write(toFile: "\(frontEnd.path)/\(kind).html", atomically: true, encoding: .utf8)
        }
        for _ in 1...2 { try ReadCorpus.export(.site, to: folder.path, frontEnd: frontEnd.path) }
        #expect(try folder.text("config.js") == "export const config = { static: true };")
        #expect(try folder.text("scripts/api.js") == "x")
        let slug = ReadCorpus.corpus.transcript(ReadCorpus.corpus.transcriptIDs[0]).slug
        let turns = try #require(try folder.json("api/v1/transcripts/\(slug)/turns.json") as? [String: Any])
        let data = try #require(turns["data"] as? [[String: Any]])
        #expect(data.count == 4)
        #expect((turns["page"] as? [String: Any])?["total"] as? Int == 4)
        #expect(data.compactMap { $0["number"] as? Int } == [1, 2, 3, 4])
        #expect(try folder.json("api/v1/transcripts/\(slug)/speakers.json") is [String: Any])
        #expect(try folder.json("api/v1/index.json") is [String: Any])
        #expect(try folder.json("openapi.json") is [String: Any])
        #expect(try folder.json("api/v1/timelines/all.json") is [String: Any])
        let ofTranscript = try folder.text("transcript-\(slug).html")
        #expect(ofTranscript.contains("<meta name=\"rapporteur-id\" content=\"\(slug)\">"))
        #expect(ofTranscript.contains("\"@type\":\"Conversation\""))
        #expect(!ofTranscript.contains("canonical"), "nobody said where the site will be")
        for number in 1...4 { #expect(ofTranscript.contains("id=\"t\(number)\">"), "the words without scripts") }
        #expect(ofTranscript.contains("href=\"./speaker-") && !ofTranscript.contains("None."))
        #expect(try folder.text("transcript.html") == page)
    }

    @Test(
        "The page for a wrong address leads to the site at any depth, where it is known what the site is called",
        arguments: [(nil, "./"), ("https://a.example", "/"), ("https://a.example/talks", "/talks/")])
    func notFoundPage(siteURL: String?, root: String) throws {
        let frontEnd = try ScratchFolder()
        try "export const config = {};".write(
            toFile: frontEnd.path + "/config.js", atomically: true, encoding: .utf8)
        try "<a href=\"./browse.html\">".write(toFile: frontEnd.path + "/404.html", atomically: true, encoding: .utf8)
        let settings = APISettings(version: "1", siteURL: siteURL)
        for _ in 1...2 {
            try Exporter(ReadCorpus.corpus, settings: settings, frontEnd: frontEnd.path)
                .export(as: .site, to: folder.path)
            #expect(try folder.text("404.html") == "<a href=\"\(root)browse.html\">")
        }
    }

    @Test("A folder without a front end is refused")
    func noFrontEnd() throws {
        #expect(throws: ExportError.noFrontEnd(path: folder.path)) {
            try ReadCorpus.export(.site, to: folder.path + "/site", frontEnd: folder.path)
        }
    }

    @Test("What cannot be written is told with its path", arguments: ExportFormat.allCases)
    func cannotWrite(format: ExportFormat) throws {
        try "a file".write(toFile: folder.path + "/taken", atomically: true, encoding: .utf8)
        #expect(throws: ExportError.self) {
            try ReadCorpus.export(format, to: folder.path + "/taken/inside", frontEnd: folder.path)
        }
    }

    @Test("Progress ends where the work does")
    func progress() throws {
        var last = ExportProgress(done: 0, total: 0)
        try Exporter(ReadCorpus.corpus, settings: APISettings(version: "1")) { last = $0 }
            .export(as: .csv, to: folder.path)
        #expect(last.done == last.total && last.total > 0)
    }
}
