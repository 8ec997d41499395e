import Foundation
import Loading
import Testing

@Suite("Finding transcripts in folders")
struct FolderListingTests {
    @Test("A folder is read recursively in the order of names, other kinds of file passed over")
    func recursiveInNameOrder() throws {
        let folder = try ScratchFolder()
        for name in ["b.txt", "a/z.md", "a/é.vtt", "c.jpg", "d.TXT", ".hidden.txt", ".git/x.txt", "notes", "e.jsonl"] {
            try folder.write("x", to: name)
        }
        var listing = FolderListing()
        try listing.add(path: folder.path)
        let names = listing.sources.map { $0.location.description.dropFirst(folder.path.utf8.count + 1) }
        #expect(names == ["a/z.md", "a/é.vtt", "b.txt", "d.TXT", "e.jsonl"])
        #expect(listing.folders == [folder.path, folder.path + "/a"])
        #expect(listing.problems.isEmpty)
    }

    @Test("A file that is named itself is read whatever its ending")
    func namedFile() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("x", to: "interview.transcript")
        var listing = FolderListing()
        try listing.add(path: path)
        #expect(listing.sources.map(\.location) == [.file(path: path)])
    }

    @Test("A sidecar belongs to the transcript of its name", arguments: ["yaml", "yml"])
    func sidecar(ending: String) throws {
        let folder = try ScratchFolder()
        let path = try folder.write("x", to: "talk.en.txt")
        let sidecar = try folder.write("x", to: "talk.en." + ending)
        try folder.write("x", to: "talk.yaml")
        for argument in [folder.path, path] {
            var listing = FolderListing()
            try listing.add(path: argument)
            #expect(listing.sources.map(\.location) == [.file(path: path)])
            #expect(listing.sources.map(\.sidecar) == [.file(path: sidecar)])
        }
    }

    @Test("What is met twice is read once, links and loops included")
    func metTwice() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("x", to: "a/talk.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/b.txt", withDestinationPath: path)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
        var listing = FolderListing()
        try listing.add(path: folder.path)
        try listing.add(path: path)
        #expect(listing.sources.map(\.location) == [.file(path: path)])
    }

    @Test("A link to nowhere costs only itself")
    func brokenLink() throws {
        let folder = try ScratchFolder()
        try folder.write("x", to: "b.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/a.txt", withDestinationPath: "/nowhere")
        var listing = FolderListing()
        try listing.add(path: folder.path)
        #expect(listing.sources.count == 1)
        #expect(listing.problems == [FileError(path: folder.path + "/a.txt", reason: "No such file or directory")])
    }

    @Test("A name that is not in UTF-8 is told as such")
    func latinName() throws {
        let folder = try ScratchFolder()
        let path = Array(folder.path.utf8) + Array("/lat".utf8) + [0xE9] + Array("in.txt".utf8) + [0]
        let file = creat(path.map { CChar(bitPattern: $0) }, 0o644)
        try #require(file >= 0, "this file system takes no such name")
        close(file)
        var listing = FolderListing()
        try listing.add(path: folder.path)
        #expect(listing.sources.isEmpty)
        #expect(
            listing.problems == [
                FileError(path: folder.path + "/lat\u{FFFD}in.txt", reason: "the name is not in UTF-8")
            ])
    }

    @Test("A path that is not there is an error")
    func missing() {
        var listing = FolderListing()
        #expect(throws: FileError.self) { try listing.add(path: "/nowhere") }
    }
}
