import Corpus
import Extraction
import Foundation
import Loading
import Testing
import Transcripts

@Suite("Files and folders that are not what they claim to be")
struct AbsurdFileTests {
    #if os(Linux)
        /// Where a file may claim any size: not every disk lets it.
        private static let memory = "/dev/shm"

        @Test(
            "Files that claim to be as large as all that can be counted cost only themselves",
            .enabled(if: access(memory, W_OK) == 0))
        func sparse() throws {
            let folder = try ScratchFolder(in: AbsurdFileTests.memory)
            try folder.write("A: What is it?\nB: A ship.\nA: So?\nB: Yes.\n", to: "c.txt")
            for name in ["a.txt", "b.txt"] {
                #expect(truncate(try folder.write("", to: name), 7 << 60) == 0)
            }
            let documents = DocumentLoader(reader: TranscriptReader(), annotator: Annotator())
            let loader = CorpusLoader(documents: documents, fetcher: URLFetcher(), copies: FetchedCopies())
            let loaded = try #require(try loader.load([folder.path]))
            #expect(loaded.corpus.counts.transcripts == 1)
            #expect(loaded.problems.count == 2)
            #expect(loaded.problems.allSatisfy { $0.reason.hasPrefix("has \(7 << 60) bytes, more than the ") })
        }

        @Test("A folder that breaks off while it is read is an error, not a shorter folder")
        func brokenFolder() throws {
            // The kernel has no names of networks to tell of a process that has ended and that nobody has waited for.
            var ended: pid_t = 0
            var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
            defer { free(arguments[0]) }
            try #require(posix_spawnp(&ended, "true", nil, nil, &arguments, nil) == 0)
            defer { waitpid(ended, nil, 0) }
            var information = siginfo_t()
            try #require(waitid(P_PID, id_t(ended), &information, WEXITED | WNOWAIT) == 0)
            let path = "/proc/\(ended)/net"
            var listing = FolderListing()
            #expect(throws: FileError(path: path, reason: "Invalid argument")) { try listing.add(path: path) }
        }
    #endif
}
