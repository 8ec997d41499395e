import Foundation
import Testing

@Suite("The server's settings")
struct ServerSettingsTests {
    @Test("Limits of the command line, the environment and the file are in force")
    func limits() throws {
        let scratch = try Scratch()
        let file = try scratch.write("fields_max: 20\ntarget_bytes_max: 300\ncompression_level: 0\n", to: "limits.yaml")
        let server = try RunningServer(
            [
                "--config", file, "--head-bytes-max", "2048", "--head-seconds-max", "1", "--transcripts",
                "Config/transcripts",
            ],
            environment: ["RAPPORTEUR_REQUESTS_PER_CONNECTION_MAX": "2"])
        #expect(try server.get("/healthz", fields: ["X-Long: \(String(repeating: "a", count: 1500))"]).status == 200)
        #expect(try server.get("/healthz", fields: ["X-Long: \(String(repeating: "a", count: 2000))"]).status == 431)
        #expect(try server.get("/healthz", fields: (0..<18).map { "X-\($0): a" }).status == 200)
        #expect(try server.get("/healthz", fields: (0..<19).map { "X-\($0): a" }).status == 431)
        #expect(try server.get("/" + String(repeating: "a", count: 299)).status == 404)
        #expect(try server.get("/" + String(repeating: "a", count: 300)).status == 414)
        #expect(try server.get("/openapi.json", fields: ["Accept-Encoding: gzip"]).fields["content-encoding"] == nil)

        let connection = try RawConnection(port: server.port)
        try connection.send(String(repeating: "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 3))
        #expect(try connection.readAnswer().fields["connection"] == nil)
        #expect(try connection.readAnswer().fields["connection"] == "close")
        #expect(throws: RawConnection.Incomplete.self) { try connection.readAnswer() }

        let slow = try RawConnection(port: server.port)
        try slow.send("GET /healthz HTTP/1.1\r\n")
        #expect(try slow.readAnswer().status == 408)
    }

    @Test("With hosts set, another is misdirected; this machine's own names and the health check still find the server")
    func hosts() throws {
        let server = try RunningServer(["--hosts", "example.org", "--hosts", "[2001:db8::1]"])
        for (host, status) in [
            ("example.org", 200), ("Example.ORG:8080", 200), ("[2001:db8::1]:1", 200), ("localhost", 200),
            ("127.0.0.1:1", 200), ("[::1]", 200), ("example.com", 421), ("10.0.0.1", 421), ("localhost.example", 421),
        ] {
            let connection = try RawConnection(port: server.port)
            try connection.send("GET /healthz HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            #expect(try connection.readAnswer().status == status, "\(host)")
        }
        #expect(try Binary.run(["health", "http://127.0.0.1:\(server.port)"]).status == 0)
        for host in ["example.org:80", "a b", "http://example.org"] {
            #expect(try Binary.run(["serve", "--port", "0", "--hosts", host]).status == 2, "\(host)")
        }
    }

    @Test("In the environment a list has commas, and a switch any of the words that the file takes")
    func environment() throws {
        let server = try RunningServer(
            [], environment: ["RAPPORTEUR_HOSTS": "example.org, example.net ", "RAPPORTEUR_ACCESS_LOG": "ON"])
        for (host, status) in [("example.org", 200), ("example.net", 200), ("example.com", 421)] {
            let connection = try RawConnection(port: server.port)
            try connection.send("GET /healthz HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            #expect(try connection.readAnswer().status == status, "\(host)")
        }
        try server.waitUntil { server.log.contains("GET /healthz 200") }
    }

    /// What systemd does before it starts a service of a socket: opens the socket, hands it over as descriptor 3, and
    /// says so in the environment.
    private static let activation = """
        import os, socket, sys
        listener = socket.create_server(("127.0.0.1", 0))
        open(sys.argv[1], "w").write(str(listener.getsockname()[1]))
        os.dup2(listener.fileno(), 3)
        os.set_inheritable(3, True)
        os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
        os.execv(sys.argv[2], sys.argv[2:])
        """

    @Test("A socket that was handed over is listened on, and the address of the settings is not")
    func socketActivation() throws {
        let scratch = try Scratch()
        let script = try scratch.write(Self.activation, to: "activation.py")
        let server = try RunningServer(
            ["--event-loops", "2"],
            launcher: ["/usr/bin/env", "python3", script, scratch.path + "/port"])
        #expect(try scratch.text(of: "port") == "\(server.port)")
        // As many as reach both loops, which share the one socket.
        for _ in 0..<20 { #expect(try server.get("/healthz").status == 200) }
        server.signal(SIGTERM)
        #expect(server.awaitExit() == 0)
    }

    @Test("A socket in the file system is told as what it is, without the slash of a URL")
    func unixSocket() throws {
        let scratch = try Scratch()
        let server = try RunningServer(["--listen", "unix:\(scratch.path)/s"])
        let lines = try server.scratch.text(of: "output").split(separator: "\n")
        #expect(lines.contains("Rapporteur listens on http://127.0.0.1:\(server.port)/"))
        #expect(lines.contains("Rapporteur listens on unix:\(scratch.path)/s"))
    }

    @Test("A name that leads nowhere is told in the words of who looked it up")
    func unknownHost() throws {
        let outcome = try Binary.run(["serve", "--port", "0", "--host", "nowhere.invalid"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("cannot listen on nowhere.invalid:0: getaddrinfo nowhere.invalid: "))
        #expect(!outcome.errors.contains("assign"))
    }

    @Test("A descriptor that is no listening socket is refused, not waited on for ever")
    func nothingHandedOver() throws {
        let outcome = try Binary.run(["serve", "--port", "0", "--listen", "fd:0"])
        #expect(outcome.status != 0)
        #expect(outcome.errors.contains("cannot listen"))
    }

    @Test("A front end that is not there is told; the API is served all the same")
    func noFrontEnd() throws {
        let server = try RunningServer(["--public", "/nowhere"])
        #expect(server.log.contains("there is no folder /nowhere: no web pages are served"))
        #expect(try server.get("/").status == 404)
    }
}
