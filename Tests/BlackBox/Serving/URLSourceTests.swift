import Foundation
import Testing

@Suite("Transcripts at URLs")
struct URLSourceTests {
    private static let text = "A: What is it?\nB: It is one.\nA: And then?\nB: Then two.\n"

    /// One server publishes files, another reads them from it.
    private static func publisher(_ scratch: Scratch) throws -> RunningServer {
        try RunningServer(["--public", scratch.path + "/site", "--transcripts", "Config/transcripts"])
    }

    @Test("A transcript and a list of them are fetched at the start; the last good copy stays when the source is gone")
    func fetched() throws {
        let scratch = try Scratch()
        try scratch.write(URLSourceTests.text, to: "site/talk.txt")
        let publisher = try URLSourceTests.publisher(scratch)
        let base = "http://127.0.0.1:\(publisher.port)"
        try scratch.write("# a list\n\(base)/talk.txt\n\(base)/missing.txt\n", to: "site/list.txt")
        let server = try RunningServer(["--transcripts", base + "/list.txt"])
        #expect(try server.get("/api/v1/transcripts").fields["x-total-count"] == "1")
        #expect(server.log.contains("\(base)/missing.txt: error: answered with status 404"))

        try scratch.write(URLSourceTests.text + "A: More?\nB: No.\n", to: "site/talk.txt")
        server.signal(SIGHUP)
        try server.waitUntil { try server.get("/api/v1/turns").fields["x-total-count"] == "6" }

        publisher.signal(SIGTERM)
        #expect(publisher.awaitExit() == 0)
        server.signal(SIGHUP)
        try server.waitUntil { server.log.contains("the last good copy is used") }
        #expect(try server.get("/api/v1/turns").fields["x-total-count"] == "6")
    }

    @Test("Copies in a folder outlive the process")
    func copiesOnDisk() throws {
        let scratch = try Scratch()
        try scratch.write(URLSourceTests.text, to: "site/talk.txt")
        let publisher = try URLSourceTests.publisher(scratch)
        let arguments = [
            "--transcripts", "http://127.0.0.1:\(publisher.port)/talk.txt", "--fetch-folder", scratch.path + "/copies",
        ]
        let first = try RunningServer(arguments)
        #expect(try first.get("/api/v1/turns").fields["x-total-count"] == "4")
        publisher.signal(SIGTERM)
        #expect(publisher.awaitExit() == 0)
        let second = try RunningServer(arguments)
        #expect(try second.get("/api/v1/turns").fields["x-total-count"] == "4")
    }
}
