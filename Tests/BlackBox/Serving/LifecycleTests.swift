import Foundation
import Testing

@Suite("Reload, watch and stop")
struct LifecycleTests {
    private static let first = "A: What is it?\nB: It is one.\nA: And then?\nB: Then two.\n"
    private static let second = first + "A: Any more?\nB: That is all.\n"

    private static func turns(_ server: RunningServer) throws -> Int {
        let counts = try server.get("/api/v1").json()["counts"] as? [String: Any]
        return counts?["turns"] as? Int ?? -1
    }

    @Test("SIGHUP swaps in what is on disk now; requests on the way are all answered")
    func reloadUnderLoad() throws {
        let scratch = try Scratch()
        let path = try scratch.write(LifecycleTests.first, to: "talk.txt")
        let server = try RunningServer(["--transcripts", path])
        #expect(try LifecycleTests.turns(server) == 4)
        let connection = try RawConnection(port: server.port)
        var seen: Set<Int> = []
        for round in 0..<20 {
            let text = round % 2 == 0 ? LifecycleTests.second : LifecycleTests.first
            try scratch.write(text, to: "talk.txt")
            server.signal(SIGHUP)
            for _ in 0..<50 {
                try connection.send("GET /api/v1/turns?limit=1 HTTP/1.1\r\nHost: localhost\r\n\r\n")
                let answer = try connection.readAnswer()
                #expect(answer.status == 200)
                if let total = answer.fields["x-total-count"].flatMap({ Int($0) }) { seen.insert(total) }
            }
        }
        #expect(seen.isSubset(of: [4, 6]))
        try scratch.write(LifecycleTests.second, to: "talk.txt")
        server.signal(SIGHUP)
        try server.waitUntil { try LifecycleTests.turns(server) == 6 }
    }

    @Test("The metrics tell how much is served and when it was loaded, after a reload as well")
    func metrics() throws {
        let scratch = try Scratch()
        let path = try scratch.write(LifecycleTests.first, to: "talk.txt")
        let start = Date().timeIntervalSince1970.rounded(.down)
        let server = try RunningServer(["--transcripts", path])
        func gauge(_ name: String) throws -> Double? {
            let lines = try server.get("/metrics").text.split(separator: "\n")
            return lines.first { $0.hasPrefix("rapporteur_\(name) ") }.flatMap { Double($0.split(separator: " ")[1]) }
        }
        #expect(try gauge("turns") == 4 && gauge("transcripts") == 1 && gauge("organisations") == 0)
        #expect(try gauge("loaded_timestamp_seconds").map { (start...start + 60).contains($0) } == true)
        try scratch.write(LifecycleTests.second, to: "talk.txt")
        server.signal(SIGHUP)
        try server.waitUntil { try gauge("turns") == 6 }
    }

    @Test("Where the new cannot be loaded the old stays, and the log says why")
    func failedReload() throws {
        let scratch = try Scratch()
        let path = try scratch.write(LifecycleTests.first, to: "talk.txt")
        let server = try RunningServer(["--transcripts", path])
        try FileManager.default.removeItem(atPath: path)
        server.signal(SIGHUP)
        try server.waitUntil { server.log.contains("the old corpus stays") }
        #expect(server.log.contains("talk.txt"))
        #expect(try LifecycleTests.turns(server) == 4)
        #expect(try server.get("/readyz").status == 200)
    }

    @Test("A reload without a change keeps the corpus and its cursors")
    func unchanged() throws {
        let scratch = try Scratch()
        let path = try scratch.write(LifecycleTests.first, to: "talk.txt")
        let server = try RunningServer(["--transcripts", path])
        let page = try server.get("/api/v1/turns?limit=1").json()["page"] as? [String: Any]
        let cursor = try #require(page?["next"] as? String)
        server.signal(SIGHUP)
        try server.waitUntil { server.log.contains("nothing has changed") }
        #expect(try server.get("/api/v1/turns?limit=1&cursor=\(cursor)").status == 200)
        try scratch.write(LifecycleTests.second, to: "talk.txt")
        server.signal(SIGHUP)
        try server.waitUntil { try LifecycleTests.turns(server) == 6 }
        #expect(try server.get("/api/v1/turns?limit=1&cursor=\(cursor)").status == 410)
    }

    @Test("With --watch a changed, a new and a removed transcript are noticed")
    func watch() throws {
        let scratch = try Scratch()
        try scratch.write(LifecycleTests.first, to: "texts/talk.txt")
        let server = try RunningServer(["--watch", "--transcripts", scratch.path + "/texts"])
        try scratch.write(LifecycleTests.second, to: "texts/talk.txt")
        try server.waitUntil { try LifecycleTests.turns(server) == 6 }
        try scratch.write(LifecycleTests.first, to: "texts/more/other.txt")
        try server.waitUntil { try LifecycleTests.turns(server) == 10 }
        try FileManager.default.removeItem(atPath: scratch.path + "/texts/talk.txt")
        try server.waitUntil { try LifecycleTests.turns(server) == 4 }
    }

    @Test("With --watch a new folder, a folder that comes back and a link that is turned are followed")
    func watchFolders() throws {
        let scratch = try Scratch()
        let root = scratch.path + "/texts"
        try scratch.write(LifecycleTests.first, to: "one/talk.txt")
        try FileManager.default.createSymbolicLink(atPath: root, withDestinationPath: "one")
        let server = try RunningServer(["--watch", "--transcripts", root])
        try server.waitUntil { server.log.contains("nothing has changed") }
        // A folder that is empty when it is noticed.
        try FileManager.default.createDirectory(atPath: root + "/more", withIntermediateDirectories: false)
        usleep(1_000_000)
        try scratch.write(LifecycleTests.second, to: "texts/more/other.txt")
        try server.waitUntil { try LifecycleTests.turns(server) == 10 }
        try scratch.write(LifecycleTests.second, to: "two/talk.txt")
        #expect(symlink("two", scratch.path + "/next") == 0)
        #expect(rename(scratch.path + "/next", root) == 0)
        try server.waitUntil { try LifecycleTests.turns(server) == 6 }
        try FileManager.default.removeItem(atPath: scratch.path + "/two")
        try server.waitUntil { server.log.contains("the old corpus stays") }
        try scratch.write(LifecycleTests.first, to: "two/talk.txt")
        try server.waitUntil { try LifecycleTests.turns(server) == 4 }
        try scratch.write(LifecycleTests.second, to: "two/talk.txt")
        try server.waitUntil { try LifecycleTests.turns(server) == 6 }
    }

    @Test("A snapshot is not watched, and the log says so")
    func watchSnapshot() throws {
        let scratch = try Scratch()
        let path = try scratch.write(LifecycleTests.first, to: "talk.txt")
        let snapshot = scratch.path + "/talk.snapshot"
        #expect(try Binary.run(["snapshot", "--transcripts", path, "--output", snapshot]).status == 0)
        let server = try RunningServer(["--snapshot", snapshot], environment: ["RAPPORTEUR_WATCH": "on"])
        #expect(server.log.contains("a snapshot is not watched"))
    }

    @Test("A signal ends the process while it still loads", arguments: [SIGTERM, SIGINT])
    func stopWhileLoading(signal: Int32) throws {
        let silent = try RunningServer([])
        silent.signal(SIGSTOP)
        let server = try RunningServer(
            ["--fetch-seconds-max", "600", "--transcripts", "http://127.0.0.1:\(silent.port)/talk.txt"],
            awaitReady: false)
        #expect(try server.get("/readyz").status == 503)
        server.signal(signal)
        #expect(server.awaitExit(seconds: 20) == 0)
        #expect(server.log.contains("stopped"))
    }

    @Test("SIGTERM lets a request under way finish and ends with exit code 0", arguments: [SIGTERM, SIGINT])
    func stop(signal: Int32) throws {
        let server = try RunningServer([])
        let connection = try RawConnection(port: server.port)
        let body = "A: One?\nB: Two.\n"
        try connection.send(
            "POST /api/v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n" + body.prefix(5))
        try server.waitUntil { try server.get("/healthz").status == 200 }
        server.signal(signal)
        try server.waitUntil { server.log.contains("stopping") }
        try connection.send(String(body.dropFirst(5)))
        #expect(try connection.readAnswer().status == 200)
        #expect(server.awaitExit() == 0)
    }

    @Test("A second signal waits for no request")
    func stopAtOnce() throws {
        let server = try RunningServer(["--drain-seconds-max", "600", "--body-seconds-max", "600"])
        let connection = try RawConnection(port: server.port)
        try connection.send(
            "POST /api/v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 10\r\n\r\nA: ")
        try server.waitUntil { try server.get("/healthz").status == 200 }
        server.signal(SIGINT)
        try server.waitUntil { server.log.contains("stopping") }
        server.signal(SIGINT)
        #expect(server.awaitExit(seconds: 5) == 0)
        #expect(server.log.contains("stopping at once"))
        #expect(server.log.contains("stopped"))
    }

    @Test("A port that is taken is told, with exit code 1")
    func portTaken() throws {
        let server = try RunningServer([])
        let outcome = try Binary.run(["serve", "--port", "\(server.port)"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("cannot listen on 127.0.0.1:\(server.port)"))
        let further = try Binary.run(["serve", "--port", "0", "--listen", "127.0.0.1:\(server.port)"])
        #expect(further.status == 1)
        #expect(further.errors.contains("cannot listen on 127.0.0.1:\(server.port)"), "\(further.errors)")
    }

    @Test("The command line wins over the environment, the environment over the file")
    func precedence() throws {
        let scratch = try Scratch()
        let path = try scratch.write(LifecycleTests.first, to: "talk.txt")
        let file = try scratch.write(
            "transcripts: [talk.txt]\nhost: 127.0.0.9\nport: 1\nlog_format: json\n", to: "r.yaml")
        let server = try RunningServer(
            ["--config", file], environment: ["RAPPORTEUR_HOST": "127.0.0.1", "RAPPORTEUR_PORT": "2"])
        #expect(try LifecycleTests.turns(server) == 4, "transcripts of the file, relative to it: \(path)")
        #expect(server.log.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"time\":\"") && $0.hasSuffix("}") })
    }
}
