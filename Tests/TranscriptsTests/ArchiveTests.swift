import Foundation
import Testing
import Transcripts

/// Where the archive is, packed or unpacked.
enum ArchivePlace {
    static let archive = SharedFiles.folder?.appending(path: "corpora/audrey-tang-transcripts.tar.xz").path()
    static let unpacked = ProcessInfo.processInfo.environment["RAPPORTEUR_ARCHIVE"]

    static var isHere: Bool {
        unpacked != nil || archive.map { FileManager.default.fileExists(atPath: $0) } == true
    }
}

/// The archive's files against counts of our own. `RAPPORTEUR_ARCHIVE` names a folder where it lies unpacked; without
/// it the shared archive is unpacked into a temporary folder. A debug build reads every sixteenth file.
@Suite("The archive", .enabled(if: ArchivePlace.isHere, "neither RAPPORTEUR_ARCHIVE nor the shared archive is here"))
struct ArchiveTests {
    #if DEBUG
        static let step = 16
    #else
        static let step = 1
    #endif

    /// Files whose turns are not their third-level headings, by how many more, and why.
    static let exceptions: [String: (more: Int, why: String)] = [
        "2025-10-30-SEWF-Reshaping-Tomorrow.md": (1, "the speaker goes on after a quoted poem and its heading"),
        "2021-10-22-開放政府第-93-次協作會議.md": (1, "one speaker’s heading is of the second level"),
        "2022-04-18-中華智慧運輸協會來訪.md": (1, "one speaker’s heading is of the second level"),
    ]

    /// What a script of a few lines counts in a file, without the reader.
    struct Count {
        var headings = 0
        /// Characters but white space, the marks `#`, `>` and `\`, and the words of speakers' headings.
        var characters = 0

        init(_ text: String) {
            for line in text.split(whereSeparator: \.isNewline) {
                if line.hasPrefix("### ") {
                    headings += 1
                } else {
                    characters += Count.characters(of: Count.decoded(String(line)))
                }
            }
        }

        static func characters(of text: String) -> Int {
            text.unicodeScalars.count { !$0.properties.isWhitespace && $0 != "#" && $0 != ">" && $0 != "\\" }
        }

        /// The references that the archive has.
        static func decoded(_ line: String) -> String {
            let references = [
                "&quot;": "\"", "&lt;": "<", "&gt;": ">", "&mdash;": "—", "&#x1f642;": "🙂", "&#x26;": "&", "&amp;": "&",
            ]
            guard line.contains("&") else { return line }
            // The ampersand last, or "&amp;lt;" would be decoded twice.
            return references.sorted { $0.key > $1.key || $1.key == "&amp;" }
                .reduce(line) { $0.replacing($1.key, with: $1.value) }
        }
    }

    private func folder() throws -> (URL, isTemporary: Bool) {
        if let unpacked = ArchivePlace.unpacked { return (URL(filePath: unpacked), false) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "rapporteur-archive-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let tar = Process()
        tar.executableURL = URL(filePath: "/usr/bin/env")
        tar.arguments = ["tar", "-xJf", try #require(ArchivePlace.archive), "-C", folder.path()]
        try tar.run()
        tar.waitUntilExit()
        try #require(tar.terminationStatus == 0)
        return (folder, true)
    }

    @Test("Every file’s turns are its headings, and no character is lost")
    func everyFile() throws {
        let (folder, isTemporary) = try folder()
        defer { if isTemporary { try? FileManager.default.removeItem(at: folder) } }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".md") }
            .sorted()
        #expect(names.count > 2000)
        var turns = 0
        for (index, name) in names.enumerated() {
            let exception = ArchiveTests.exceptions[name.precomposedStringWithCanonicalMapping]
            guard index % ArchiveTests.step == 0 || exception != nil else { continue }
            let data = try Data(contentsOf: folder.appending(path: name))
            let transcript = data.withUnsafeBytes { TranscriptReader().read($0, name: name) }
            let count = Count(String(decoding: data, as: UTF8.self))
            turns += transcript.turns.count
            #expect(transcript.turns.count == count.headings + (exception?.more ?? 0), "\(name)")
            #expect(ReadingInvariants.violation(in: transcript) == nil, "\(name)")
            if exception?.why.contains("second level") != true {
                #expect(characters(of: transcript) == count.characters, "\(name)")
            }
            #expect(transcript.codes(.error) == [], "\(name)")
        }
        print("archive: \(turns) turns")
    }

    private func characters(of transcript: Transcript) -> Int {
        let texts =
            [transcript.metadata.title, String(decoding: transcript.text, as: UTF8.self)] + transcript.introduction
            + transcript.sections.map(\.title) + transcript.narratives.map(\.text)
        return texts.reduce(0) { $0 + Count.characters(of: $1) }
    }
}
