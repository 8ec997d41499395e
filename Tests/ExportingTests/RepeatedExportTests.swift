import Corpus
import Exporting
import Extraction
import Foundation
import RapporteurAPI
import Testing
import Transcripts

@Suite("Exports where something lies already")
struct RepeatedExportTests {
    private let folder: ScratchFolder
    private let frontEnd: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
        frontEnd = try ScratchFolder()
        try write("export const config = { static: false };", to: "\(frontEnd.path)/config.js")
        let page = "<head>\n<!--about-->\n<title>Any</title>\n<!--/about-->\n</head>"
        for kind in ["index", "transcript", "speaker", "organisation"] {
            try write(page, to: "\(frontEnd.path)/\(kind).html")
        }
    }

    private func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// A corpus of these transcripts, in each of which a person of the same name speaks.
    private func corpus(_ names: [String]) -> Corpus {
        let builder = CorpusBuilder()
        let part = builder.makePart()
        for name in names {
            var text = "\(name) Doe: Did the World Bank write in 1946?\nKim Roe: So.\n"
            text += text
            text.withUTF8 { bytes in
                let bytes = UnsafeRawBufferPointer(bytes)
                let transcript = TranscriptReader().read(bytes, name: "\(name.lowercased()).txt")
                part.append(transcript, Annotator().annotate(transcript), source: bytes)
            }
        }
        return builder.finish([part.finish()], loadedAt: 1_780_000_000)
    }

    private func exportSite(_ names: [String]) throws {
        let settings = APISettings(version: "1", siteURL: "https://talks.example")
        try Exporter(corpus(names), settings: settings, frontEnd: frontEnd.path).export(as: .site, to: folder.path)
    }

    private func files() -> [String] {
        (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []).sorted()
    }

    @Test("A site exported again has nothing of what was withdrawn, and keeps what is not ours")
    func withdrawn() throws {
        try write("talks.example", to: "\(folder.path)/CNAME")
        try write("<p>mine</p>", to: "\(folder.path)/transcript-tools.html")
        try exportSite(["Ann", "Bea"])
        #expect(files().contains("transcript-bea.html") && files().contains("api/v1/transcripts/bea/turns.json"))
        try exportSite(["Ann"])
        #expect(files().filter { $0.contains("bea") } == [])
        #expect(files().contains("transcript-ann.html") && files().contains("api/v1/transcripts/ann/turns.json"))
        #expect(try folder.text("CNAME") == "talks.example")
        #expect(try folder.text("transcript-tools.html") == "<p>mine</p>")
        #expect(files().filter { $0.hasSuffix(".part") || $0.hasSuffix(".old") } == [])
    }

    @Test("Akoma Ntoso exported again has nothing of what was withdrawn, and keeps what is not ours")
    func withdrawnDocument() throws {
        try write("<mine/>", to: "\(folder.path)/mine.xml")
        for names in [["Ann", "Bea"], ["Ann"]] {
            try Exporter(corpus(names), settings: APISettings(version: "1")).export(as: .akomaNtoso, to: folder.path)
        }
        #expect(files() == ["ann.xml", "mine.xml"])
    }

    @Test("A folder of answers that no export wrote is not replaced")
    func foreignFolder() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/api/v1", withIntermediateDirectories: true)
        try write("mine", to: folder.path + "/api/v1/index.php")
        #expect(throws: ExportError.self) { try exportSite(["Ann"]) }
        #expect(files() == ["api", "api/v1", "api/v1/index.php"])
    }

    @Test("Of the front end a site gets what a server would serve: nothing hidden, nothing from elsewhere")
    func servedFiles() throws {
        let elsewhere = try ScratchFolder()
        try write("secret", to: elsewhere.path + "/secret.txt")
        try write("secret", to: frontEnd.path + "/.env")
        try FileManager.default.createDirectory(atPath: frontEnd.path + "/.git", withIntermediateDirectories: true)
        try write("secret", to: frontEnd.path + "/.git/config")
        try FileManager.default.createSymbolicLink(
            atPath: frontEnd.path + "/link.txt", withDestinationPath: elsewhere.path + "/secret.txt")
        try write(String(repeating: "x", count: 700_000), to: frontEnd.path + "/large.txt")
        try exportSite(["Ann"])
        #expect(Set(files()).isDisjoint(with: [".env", ".git", ".git/config", "link.txt"]))
        #expect(try folder.text("large.txt").utf8.count == 700_000)
    }

    @Test("Where one table cannot be written the others stay as they were", arguments: [ExportFormat.csv, .convokit])
    func together(format: ExportFormat) throws {
        let blocked = format == .csv ? "organisations.csv.new.part" : "index.json.new.part"
        try Exporter(corpus(["Ann"]), settings: APISettings(version: "1")).export(as: format, to: folder.path)
        let before = files()
        let first = try folder.text(before[0])
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/\(blocked)", withIntermediateDirectories: true)
        #expect(throws: ExportError.self) {
            try Exporter(corpus(["Bea"]), settings: APISettings(version: "1")).export(as: format, to: folder.path)
        }
        #expect(files().filter { $0 != blocked } == before)
        #expect(try folder.text(before[0]) == first)
    }

    @Test(
        "While another export writes to a path it is refused, and can be written afterwards",
        arguments: ExportFormat.allCases)
    func atOnce(format: ExportFormat) throws {
        let path = format.makesFolder ? folder.path : folder.path + "/out"
        func export() throws {
            try Exporter(corpus(["Ann"]), settings: APISettings(version: "1"), frontEnd: frontEnd.path)
                .export(as: format, to: path)
        }
        // As the other process holds it: a lock belongs to an opened file.
        let locked = open(
            format.makesFolder ? path : path + ".part", format.makesFolder ? O_RDONLY : O_CREAT | O_RDWR, 0o600)
        #expect(flock(locked, LOCK_EX) == 0)
        #expect(throws: ExportError.cannotWrite(path: path, reason: "another process is writing it")) { try export() }
        close(locked)
        try export()
        try export()
        #expect(!files().contains { $0.hasSuffix(".part") })
    }

    @Test("A database takes the place of a file, never of a folder")
    func databaseOverFolder() throws {
        try write("mine", to: folder.path + "/kept.txt")
        #expect(throws: ExportError.self) {
            try Exporter(corpus(["Ann"]), settings: APISettings(version: "1")).export(as: .sqlite, to: folder.path)
        }
        #expect(try folder.text("kept.txt") == "mine")
        #expect(!FileManager.default.fileExists(atPath: folder.path + ".part"))
    }

    /// One after another: whoever writes holds a lock, and there is one `/dev/full`.
    @Test(
        "Where the disc is full nothing is left of what was begun", .serialized,
        .enabled(if: access("/dev/full", W_OK) == 0),
        arguments: [ExportFormat.popolo, .iCalendar, .timelineJS])
    func fullDisc(format: ExportFormat) throws {
        let path = folder.path + "/out"
        try FileManager.default.createSymbolicLink(atPath: path + ".part", withDestinationPath: "/dev/full")
        #expect(throws: ExportError.cannotWrite(path: path, reason: "No space left on device")) {
            try Exporter(corpus(["Ann"]), settings: APISettings(version: "1")).export(as: format, to: path)
        }
        #expect(files() == [])
    }
}
