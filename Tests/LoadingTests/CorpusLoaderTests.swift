import Corpus
import Extraction
import Foundation
import Loading
import Synchronization
import Testing
import Transcripts

@Suite("Loading a corpus")
struct CorpusLoaderTests {
    private static func loader(companions: [[UInt8]] = []) -> CorpusLoader {
        let documents = DocumentLoader(reader: TranscriptReader(), annotator: Annotator(), companions: companions)
        return CorpusLoader(documents: documents, fetcher: URLFetcher(), copies: FetchedCopies())
    }

    /// Old enough that its time tells whether it changed.
    private static let settled = 10.0

    private static func text(_ number: Int) -> String {
        "A: What of number \(number)?\nB: It came in \(1900 + number).\nA: And then?\nB: Nothing more of it.\n"
    }

    private static func folder(of count: Int) throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for number in 0..<count {
            let name = "talk-\(String(1000 + number).dropFirst()).txt"
            try folder.write(text(number), to: name, modifiedSecondsAgo: settled)
        }
        return folder
    }

    @Test("A file that claims to come from a far century is read")
    func farFuture() throws {
        let folder = try ScratchFolder()
        try folder.write(CorpusLoaderTests.text(1), to: "talk-001.txt", modifiedSecondsAgo: -9e11)
        let loaded = try #require(try CorpusLoaderTests.loader().load([folder.path]))
        #expect(loaded.corpus.transcriptIDs.count == 1)
    }

    @Test("Transcripts come in the order of their names, and the corpus is the same each time")
    func deterministic() throws {
        let folder = try CorpusLoaderTests.folder(of: 100)
        let loaded = try (0..<5).map { _ in try #require(try CorpusLoaderTests.loader().load([folder.path])) }
        #expect(Set(loaded.map(\.corpus.etag)).count == 1)
        let corpus = loaded[0].corpus
        let slugs = corpus.transcriptIDs.map { corpus.transcript($0).slug }
        #expect(slugs == slugs.sorted())
        #expect(corpus.counts.transcripts == 100)
        #expect(corpus.counts.turns == 400)
        #expect(loaded[0].report.documentsRead == 100)
    }

    @Test("Progress only grows and ends at the whole")
    func progress() throws {
        let folder = try CorpusLoaderTests.folder(of: 50)
        let seen = Mutex<[LoadingProgress]>([])
        _ = try CorpusLoaderTests.loader().load([folder.path]) { progress in seen.withLock { $0.append(progress) } }
        let counts = seen.withLock { $0 }
        #expect(counts.last?.documents == 50)
        #expect(counts.last?.secondsLeft == 0)
        #expect(zip(counts, counts.dropFirst()).allSatisfy { $0.documents <= $1.documents && $0.bytes <= $1.bytes })
    }

    @Test("A reload without a change is none")
    func unchanged() throws {
        let folder = try CorpusLoaderTests.folder(of: 3)
        let loader = CorpusLoaderTests.loader()
        let first = try #require(try loader.load([folder.path]))
        #expect(try loader.load([folder.path], after: first) == nil)
        // Another time on the same bytes is no change either.
        try folder.write(CorpusLoaderTests.text(1), to: "talk-001.txt", modifiedSecondsAgo: 99)
        #expect(try loader.load([folder.path], after: first) == nil)
    }

    @Test("A reload reads what has changed and gives the corpus that a first load gives")
    func incremental() throws {
        let folder = try CorpusLoaderTests.folder(of: 10)
        let loader = CorpusLoaderTests.loader()
        let first = try #require(try loader.load([folder.path]))
        try folder.write("A: New?\nB: In May 2001.\nA: Oh?\nB: Yes.\n", to: "talk-004.txt")
        try folder.remove("talk-007.txt")
        try folder.write(CorpusLoaderTests.text(77), to: "talk-077.txt")
        let second = try #require(try loader.load([folder.path], after: first))
        #expect(second.report.documentsRead == 2)
        #expect(second.report.documentsReused == 8)
        let fresh = try #require(try loader.load([folder.path]))
        #expect(second.corpus.etag == fresh.corpus.etag)
        #expect(second.corpus.etag != first.corpus.etag)
        #expect(second.corpus.counts == fresh.corpus.counts)
    }

    /// Until a file that is written now is no longer too fresh for its times to tell whether it changed.
    private static func settle() { usleep(2_200_000) }

    #if os(Linux)
        @Test("A file that the file system says is unchanged is not opened again")
        func unread() throws {
            let folder = try CorpusLoaderTests.folder(of: 3)
            CorpusLoaderTests.settle()
            let loader = CorpusLoaderTests.loader()
            let first = try #require(try loader.load([folder.path]))
            let watch = inotify_init1(CInt(IN_NONBLOCK))
            defer { close(watch) }
            for number in 0..<3 {
                #expect(inotify_add_watch(watch, folder.path + "/talk-00\(number).txt", UInt32(IN_OPEN)) >= 0)
            }
            #expect(try loader.load([folder.path], after: first) == nil)
            try folder.write(CorpusLoaderTests.text(9), to: "talk-009.txt")
            let second = try #require(try loader.load([folder.path], after: first))
            #expect(second.report.documentsRead == 1)
            #expect(second.report.bytesRead == CorpusLoaderTests.text(9).utf8.count)
            var event = [UInt8](repeating: 0, count: 4096)
            #expect(read(watch, &event, event.count) == -1)
        }
    #endif

    @Test("A file in whose place another of the same size and time is put is read", arguments: [true, false])
    func replaced(byRenaming isRenamed: Bool) throws {
        let folder = try CorpusLoaderTests.folder(of: 3)
        CorpusLoaderTests.settle()
        let loader = CorpusLoaderTests.loader()
        let first = try #require(try loader.load([folder.path]))
        let path = folder.path + "/talk-001.txt"
        let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        let other = CorpusLoaderTests.text(1).replacing("came", with: "went")
        try other.write(toFile: path, atomically: isRenamed, encoding: .utf8)
        try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: path)
        let second = try #require(try loader.load([folder.path], after: first))
        #expect(second.report.documentsRead == 1)
    }

    @Test("What cannot be read at a reload stays as it was, with a warning; what is gone goes")
    func kept() throws {
        let folder = try CorpusLoaderTests.folder(of: 3)
        func loader(_ companions: [[UInt8]] = []) -> CorpusLoader {
            let documents = DocumentLoader(
                reader: TranscriptReader(), annotator: Annotator(), bytesMax: 200, companions: companions)
            return CorpusLoader(documents: documents, fetcher: URLFetcher(), copies: FetchedCopies())
        }
        let first = try #require(try loader().load([folder.path]))
        let path = try folder.write(CorpusLoaderTests.text(1) + String(repeating: " ", count: 200), to: "talk-001.txt")
        let second = try #require(try loader().load([folder.path], after: first))
        #expect(second.corpus.etag == first.corpus.etag)
        #expect(second.problems.map(\.location) == [.file(path: path)])
        #expect(second.problems.allSatisfy { !$0.isFatal && $0.reason.hasSuffix("what was read before stays") })
        #expect(try loader().load([folder.path], after: second) == nil)
        // With another gazetteer too, until it can be read.
        let third = try #require(try loader([[1]]).load([folder.path], after: second))
        #expect(third.corpus.counts == first.corpus.counts)
        try folder.write(CorpusLoaderTests.text(1), to: "talk-001.txt")
        let fourth = try #require(try loader([[1]]).load([folder.path], after: third))
        #expect(fourth.problems.isEmpty)
        #expect(fourth.report.documentsRead == 1)
        try folder.write(String(repeating: " ", count: 300), to: "talk-002.txt")
        let fifth = try #require(try loader([[1]]).load([folder.path], after: fourth))
        try folder.remove("talk-002.txt")
        let sixth = try #require(try loader([[1]]).load([folder.path], after: fifth))
        #expect(sixth.corpus.counts.transcripts == 2)
        #expect(sixth.problems.isEmpty)
    }

    @Test("What is in a folder that cannot be looked at stays as it was, in its place")
    func keptFolder() throws {
        let folder = try CorpusLoaderTests.folder(of: 2)
        for number in 3..<6 {
            try folder.write(CorpusLoaderTests.text(number), to: "talk-000/deep/talk-00\(number).txt")
        }
        let loader = CorpusLoaderTests.loader()
        let first = try #require(try loader.load([folder.path]))
        #expect(first.corpus.counts.transcripts == 5)
        // A link to itself leads nowhere, and not to nothing.
        let path = folder.path + "/talk-000"
        try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/.away")
        #expect(symlink("talk-000", path) == 0)
        let second = try #require(try loader.load([folder.path], after: first))
        #expect(second.corpus.etag == first.corpus.etag)
        #expect(second.problems.count == 4)
        #expect(try loader.load([folder.path], after: second) == nil)
        try folder.remove("talk-000")
        let third = try #require(try loader.load([folder.path], after: second))
        #expect(third.corpus.counts.transcripts == 2)
    }

    @Test("A new folder is a change, even an empty one: it has to be watched")
    func newFolder() throws {
        let folder = try CorpusLoaderTests.folder(of: 2)
        let loader = CorpusLoaderTests.loader()
        let first = try #require(try loader.load([folder.path]))
        try FileManager.default.createDirectory(atPath: folder.path + "/new", withIntermediateDirectories: false)
        let second = try #require(try loader.load([folder.path], after: first))
        #expect(second.folders == [folder.path, folder.path + "/new"])
        #expect(second.corpus.etag == first.corpus.etag)
    }

    @Test("A pipe in the place of a sidecar or a file of pairs is told, and nobody waits for its other end")
    func pipes() throws {
        let folder = try CorpusLoaderTests.folder(of: 3)
        for name in ["talk-001.yaml", ".alternates"] { #expect(mkfifo(folder.path + "/" + name, 0o644) == 0) }
        let path = folder.path
        let loaded = Mutex<LoadedCorpus?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        DispatchQueue(label: "test").async {
            let corpus = try? CorpusLoaderTests.loader().load([path])
            loaded.withLock { $0 = corpus }
            isDone.signal()
        }
        try #require(isDone.wait(timeout: .now() + 60) == .success)
        let result = loaded.withLock { $0 }
        #expect(result?.corpus.counts.transcripts == 2)
        #expect(
            result?.problems.map(\.description) == [
                path + "/.alternates: warning: is no regular file",
                path + "/talk-001.yaml: error: is no regular file",
            ])
    }

    @Test("A change that keeps size and time is noticed where the file was new when it was read")
    func sameSizeAndTime() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("A: What?\nB: This one.\nA: So?\nB: Yes.\n", to: "talk.txt")
        let loader = CorpusLoaderTests.loader()
        let first = try #require(try loader.load([path]))
        let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        try folder.write("A: What?\nB: That one.\nA: So?\nB: Yes.\n", to: "talk.txt")
        try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: path)
        #expect(try loader.load([path], after: first) != nil)
    }

    @Test("A sidecar that comes, changes or goes makes its transcript read anew")
    func sidecar() throws {
        let folder = try CorpusLoaderTests.folder(of: 2)
        let loader = CorpusLoaderTests.loader()
        var loaded = try #require(try loader.load([folder.path]))
        for sidecar in ["organisations: []\n", "timeline: []\n", nil] {
            if let sidecar {
                try folder.write(sidecar, to: "talk-000.yaml", modifiedSecondsAgo: CorpusLoaderTests.settled)
            } else {
                try folder.remove("talk-000.yaml")
            }
            loaded = try #require(try loader.load([folder.path], after: loaded))
            #expect(loaded.report.documentsRead == 1)
            #expect(loaded.report.documentsReused == 1)
        }
    }

    @Test("With another gazetteer nothing is taken over")
    func gazetteer() throws {
        let folder = try CorpusLoaderTests.folder(of: 2)
        let first = try #require(try CorpusLoaderTests.loader().load([folder.path]))
        let second = try CorpusLoaderTests.loader(companions: [[1]]).load([folder.path], after: first)
        #expect(second?.report.documentsRead == 2)
    }

    @Test("Results come in order, one at a time, whichever is done first")
    func inOrder() throws {
        let folder = try CorpusLoaderTests.folder(of: 200)
        let catalogue = try SourceCatalogue(paths: [folder.path], fetcher: URLFetcher(), copies: FetchedCopies())
        let documents = DocumentLoader(reader: TranscriptReader(), annotator: Annotator())
        let names = Mutex<[String]>([])
        documents.loadInOrder(catalogue) { result in
            guard case .success(let document) = result else { return }
            names.withLock { $0.append(document.source.location.description) }
        }
        #expect(names.withLock { $0 } == catalogue.sources.map(\.location.description))
    }

    @Test("A file that goes between listing and reading costs only itself")
    func vanished() throws {
        let folder = try CorpusLoaderTests.folder(of: 2)
        let path = try folder.write("A: x", to: "large.txt")
        let documents = DocumentLoader(reader: TranscriptReader(), annotator: Annotator(), bytesMax: 3)
        let loader = CorpusLoader(documents: documents, fetcher: URLFetcher(), copies: FetchedCopies())
        let loaded = try #require(try loader.load([path]))
        #expect(loaded.problems.map(\.reason) == ["has 4 bytes, more than the 3 allowed"])
        #expect(loaded.corpus.counts.transcripts == 0)
    }
}
