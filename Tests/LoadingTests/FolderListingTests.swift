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

    @Test("Of tables, JSON and web pages a folder gives those in which somebody named speaks, and names the others")
    func doubtfulKinds() throws {
        let folder = try ScratchFolder()
        let records = #"[{"speaker": "Jo", "text": "One?"}, {"speaker": "Kim", "text": "Two."}]"#
        let page = "<html><body><p><b>Jo:</b> One?</p><p><b>Kim:</b> Two.</p><p><b>Jo:</b> Three?</p></body></html>"
        for (name, text) in [
            ("a.csv", "speaker,text\nJo,One?\nKim,Two.\n"), ("b.TSV", "speaker\ttext\nJo\tOne?\nKim\tTwo.\n"),
            ("c.json", records), ("d.html", page), ("e.htm", page), ("f.mdown", "x"),
            ("prices.csv", "item,price\nrope,4\n"), ("package.json", #"{"name": "kites", "version": "1"}"#),
            ("index.html", "<html><body><p>Opening hours: nine to five.</p></body></html>"), ("u.json", "{"),
        ] { try folder.write(text, to: name) }
        var listing = FolderListing()
        try listing.add(path: folder.path)
        let names = listing.sources.map { $0.location.description.dropFirst(folder.path.utf8.count + 1) }
        #expect(names == ["a.csv", "b.TSV", "c.json", "d.html", "e.htm", "f.mdown"])
        #expect(listing.passedOver.map(\.folder) == [folder.path])
        #expect(listing.passedOver.map(\.names) == [["index.html", "package.json", "prices.csv", "u.json"]])
    }

    @Test("What a folder passes over is read where it is named itself")
    func passedOverButNamed() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("{}", to: "talk.json")
        var listing = FolderListing()
        try listing.add(path: folder.path)
        try listing.add(path: path)
        #expect(listing.sources.map(\.location) == [.file(path: path)])
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
