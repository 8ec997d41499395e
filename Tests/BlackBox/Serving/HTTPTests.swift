import Foundation
import Testing

@Suite("A running server over raw sockets")
struct HTTPTests {
    private static let root = "GET /api/v1 HTTP/1.1\r\nHost: localhost\r\n\r\n"

    @Test("One connection answers many requests, one after another")
    func keepAlive() throws {
        let server = try RunningServer([])
        let connection = try RawConnection(port: server.port)
        for _ in 0..<3 {
            try connection.send(HTTPTests.root)
            let answer = try connection.readAnswer()
            #expect(answer.status == 200)
            #expect(try answer.json()["name"] as? String == "rapporteur")
        }
    }

    @Test("Pipelined requests are answered in their order, however they are cut")
    func pipelining() throws {
        let server = try RunningServer([])
        let targets = ["/healthz", "/api/v1/transcripts?limit=1", "/nowhere/at/all", "/api/v1"]
        let bytes = Array(targets.map { "GET \($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined().utf8)
        for cut in [bytes.count, 1, 7, 64] {
            let connection = try RawConnection(port: server.port)
            for start in stride(from: 0, to: bytes.count, by: cut) {
                try connection.send(Array(bytes[start..<min(bytes.count, start + cut)]))
            }
            let statuses = try targets.map { _ in try connection.readAnswer().status }
            #expect(statuses == [200, 200, 404, 200])
        }
    }

    @Test("HEAD has the fields of GET and no body", arguments: ["/api/v1", "/api/v1/turns", "/", "/openapi.json"])
    func head(target: String) throws {
        let server = try RunningServer([])
        let get = try server.get(target)
        let connection = try RawConnection(port: server.port)
        try connection.send("HEAD \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        let head = try connection.readAnswer(toHead: true)
        #expect(head.status == 200)
        #expect(head.fields["content-length"] == get.fields["content-length"])
        #expect(head.fields["etag"] == get.fields["etag"])
        #expect(head.fields["content-type"] == get.fields["content-type"])
        #expect(try connection.isAtEnd())
    }

    @Test("A wrong address is a page for a browser, a problem for a program, and neither is kept by a cache")
    func wrongAddress() throws {
        let server = try RunningServer(["--base-url", "https://archive.example/talks"])
        let browser = "Accept: text/html,application/xhtml+xml,*/*;q=0.8"
        for (fields, type) in [([browser], "text/html"), ([], "application/problem+json")] {
            let answer = try server.get("/no/such/page", fields: fields + ["If-None-Match: *"])
            #expect(answer.status == 404)
            #expect(answer.fields["content-type"]?.hasPrefix(type) == true)
            #expect(answer.fields["cache-control"] == "no-store" && answer.fields["etag"] == nil)
            #expect(answer.fields["vary"]?.contains("Accept") == true)
            #expect(answer.text.contains("href=\"/talks/styles/base.css\"") == (type == "text/html"))
            let connection = try RawConnection(port: server.port)
            let lines = ["HEAD /no/such/page HTTP/1.1", "Host: localhost", "Connection: close"] + fields
            try connection.send(lines.joined(separator: "\r\n") + "\r\n\r\n")
            let head = try connection.readAnswer(toHead: true)
            #expect(head.status == 404 && head.fields["content-length"] == answer.fields["content-length"])
            #expect(try connection.isAtEnd())
        }
        #expect(try server.get("/api/v1/no", fields: [browser]).fields["content-type"] == "application/problem+json")
    }

    @Test(
        "What a proxy takes off the paths comes back in every Location and in the instance of every problem",
        arguments: [
            ("GET /api/v1/turns/?limit=2", "/talks/api/v1/turns?limit=2"),
            ("GET /api/v1/organizations?limit=2", "/talks/api/v1/organisations?limit=2"),
            ("GET /scripts", nil), ("GET /no/such/page", nil), ("GET /api/v1/turns/nobody", nil),
            ("GET /api/v1/turns?limit=%FF", nil), ("DELETE /api/v1/turns", nil), ("POST /api/v1/analyses", nil),
            ("GET /api/v1/a%20path", nil),
        ] as [(String, String?)])
    func belowAPath(line: String, location: String?) throws {
        let server = try RunningServer(["--base-url", "https://archive.example/talks"])
        let connection = try RawConnection(port: server.port)
        try connection.send("\(line) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        let answer = try connection.readAnswer()
        if let location {
            #expect(answer.status == 308 && answer.fields["location"] == location)
        } else {
            let path = try #require(line.split(separator: " ").dropFirst().first?.split(separator: "?").first)
            #expect(answer.status >= 400 && answer.text.contains("\"instance\":\"/talks\(path)\""), "\(answer.text)")
        }
    }

    @Test(
        "Errors are problem documents that name themselves, and other sites' pages may read them",
        arguments: [
            ("GET /api/v1/transcripts/nobody HTTP/1.1", 404), ("GET /api/v1/turns?limt=2 HTTP/1.1", 400),
            ("DELETE /api/v1/turns HTTP/1.1", 405), ("GET /api/v1/turns?cursor=nonsense HTTP/1.1", 400),
        ])
    func problems(line: String, status: Int) throws {
        let server = try RunningServer([])
        let connection = try RawConnection(port: server.port)
        try connection.send("\(line)\r\nHost: localhost\r\nOrigin: https://example.org\r\nConnection: close\r\n\r\n")
        let answer = try connection.readAnswer()
        #expect(answer.status == status)
        #expect(answer.fields["content-type"]?.hasPrefix("application/problem+json") == true)
        #expect(answer.fields["access-control-allow-origin"] == "*")
        #expect(try answer.json()["status"] as? Int == status)
        if status == 405 { #expect(answer.fields["allow"]?.contains("GET") == true) }
    }

    @Test(
        "What is no HTTP is refused with 400 and the connection ends",
        arguments: [
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "nonsense\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ])
    func malformed(text: String) throws {
        let server = try RunningServer([])
        let connection = try RawConnection(port: server.port)
        try connection.send(text)
        #expect(try connection.readAnswer().status == 400)
        #expect(try connection.isAtEnd())
    }

    @Test("A browser's preflight is answered, and the fields that clients need are exposed")
    func crossOrigin() throws {
        let server = try RunningServer([])
        let connection = try RawConnection(port: server.port)
        let origin = "Origin: https://example.org\r\n"
        try connection.send(
            "OPTIONS /api/v1/turns HTTP/1.1\r\nHost: a\r\n\(origin)Access-Control-Request-Method: GET\r\n\r\n")
        let preflight = try connection.readAnswer()
        #expect(preflight.status == 204)
        #expect(preflight.fields["access-control-allow-methods"]?.contains("GET") == true)
        try connection.send("GET /api/v1/turns HTTP/1.1\r\nHost: a\r\n\(origin)\r\n")
        let exposed = try connection.readAnswer().fields["access-control-expose-headers"] ?? ""
        for name in ["Link", "ETag", "X-Total-Count"] { #expect(exposed.contains(name)) }
    }

    @Test("An answer that a client has is not sent again, and gzip is given to who wants it")
    func conditionalAndCompressed() throws {
        let server = try RunningServer([])
        let etag = try #require(try server.get("/api/v1/turns").fields["etag"])
        #expect(try server.get("/api/v1/turns", fields: ["If-None-Match: \(etag)"]).status == 304)
        let packed = try server.get("/api/v1/turns", fields: ["Accept-Encoding: gzip"])
        #expect(packed.fields["content-encoding"] == "gzip")
        #expect(packed.body.starts(with: [0x1F, 0x8B]))
    }

    @Test(
        "The web pages are served, and nothing outside their folder",
        arguments: [
            ("/", 200), ("/../Package.swift", 404), ("/%2e%2e/Package.swift", 404), ("/..%2fPackage.swift", 404),
        ])
    func pages(target: String, status: Int) throws {
        let server = try RunningServer([])
        let answer = try server.get(target)
        #expect(answer.status == status || (status == 404 && answer.status == 400))
        #expect(!answer.text.contains("PackageDescription"))
    }
}
