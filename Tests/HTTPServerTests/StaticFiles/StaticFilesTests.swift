import HTTPServer
import HTTPTypes
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of files that is gone after the test.
final class Folder {
    let path: String

    init() {
        var template = Array("/tmp/http-tests-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/nowhere"
        }
    }

    deinit {
        if path.hasPrefix("/tmp/http-tests-") { system("rm -r '\(path)'") }
    }

    func write(_ name: String, _ content: [UInt8]) {
        let parts = name.split(separator: "/")
        for count in 1..<max(1, parts.count) { mkdir(path + "/" + parts[..<count].joined(separator: "/"), 0o755) }
        let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        var written = 0
        while written < content.count {
            let count = content[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            written += count
        }
        close(descriptor)
    }

    func write(_ name: String, _ content: String) { write(name, Array(content.utf8)) }

    func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }
}

@Suite("Static files")
struct StaticFilesTests {
    private func withFiles(_ body: (Folder, TestServer) throws -> Void) async throws {
        let folder = Folder()
        let outside = Folder()
        outside.write("secret.txt", "secret")
        folder.write("public/index.html", "<!doctype html><title>home</title>")
        folder.write("public/sub/index.html", "<title>sub</title>")
        folder.write("public/empty/readme.txt", "no index here")
        folder.write("public/app.js", String(repeating: "let a = 1;\n", count: 100))
        folder.write("public/app.3f9a1c2b.js", "x")
        folder.write("public/zero.txt", "")
        folder.write("public/logo.svg", "<svg/>")
        folder.write("public/café bar.txt", "é")
        folder.write("public/.hidden", "hidden")
        folder.write("public/.git/config", "hidden")
        folder.write("private.txt", "private")
        folder.link("public/inside.txt", to: "sub/index.html")
        folder.link("public/outside.txt", to: outside.path + "/secret.txt")
        folder.link("public/up.txt", to: "../private.txt")
        folder.link("public/out", to: outside.path)
        folder.link("public/dot.txt", to: ".hidden")
        mkfifo(folder.path + "/public/pipe", 0o644)
        var router = Router.sample
        router.fallback(StaticFiles(root: folder.path + "/public").handler)
        try await TestServer.run(router) { (server) async throws in try body(folder, server) }
    }

    static let paths: [(target: String, status: Int)] = [
        ("/", 200), ("/index.html", 200), ("/?a=b", 200), ("/sub/", 200), ("/sub", 301), ("/sub/index.html", 200),
        ("/./sub/../index.html", 200), ("/sub/%2e%2e/app.js", 200), ("/%61pp.js", 200), ("/caf%C3%A9%20bar.txt", 200),
        ("/inside.txt", 200), ("/zero.txt", 200), ("/empty", 404), ("/empty/", 404), ("/empty/readme.txt", 200),
        ("/nothing", 404), ("/app.js/", 404), ("/app.js/x", 404), ("//app.js", 404), ("/sub//index.html", 404),
        ("/.hidden", 404), ("/%2ehidden", 404), ("/.git/config", 404), ("/outside.txt", 404), ("/up.txt", 404),
        ("/out/secret.txt", 404), ("/dot.txt", 404), ("/pipe", 404), ("/../private.txt", 400),
        ("/%2e%2e/private.txt", 400), ("/sub/../../private.txt", 400), ("/..%2fprivate.txt", 404),
        ("/sub%2findex.html", 404), ("/app.js%00.png", 400), ("/%c0%ae%c0%ae/private.txt", 400),
        ("/..;/private.txt", 404),
        ("/%252e%252e/private.txt", 404), ("/..%5cprivate.txt", 404), ("/APP.JS", 404), ("/app.js.", 404),
    ]

    @Test("What is in the folder is served, and nothing else")
    func paths() async throws {
        try await withFiles { (_, server) throws in
            for (target, status) in Self.paths {
                let reply = try server.get(target)
                #expect(reply.status == status, "\(target)")
                if status == 200 {
                    #expect(!reply.text.contains("secret") && !reply.text.contains("hidden"), "\(target)")
                }
            }
        }
    }

    @Test("A file has its type, both validators, its length and its caching rule")
    func fields() async throws {
        try await withFiles { (_, server) throws in
            let page = try server.get("/")
            #expect(page["Content-Type"] == "text/html; charset=utf-8")
            #expect(page["Content-Security-Policy"]?.contains("default-src 'self'") == true)
            #expect(page["Referrer-Policy"] != nil)
            #expect(page["Cache-Control"] == "no-cache")
            #expect(page["Last-Modified"]?.hasSuffix("GMT") == true)
            #expect(page["Accept-Ranges"] == "bytes")
            let script = try server.get("/app.js")
            #expect(script["Content-Type"] == "text/javascript; charset=utf-8")
            #expect(script["X-Content-Type-Options"] == "nosniff")
            #expect(script["Content-Security-Policy"] == nil)
            #expect(try server.get("/app.3f9a1c2b.js")["Cache-Control"]?.contains("immutable") == true)
            #expect(try server.get("/logo.svg")["Content-Security-Policy"] != nil)
            #expect(try server.get("/zero.txt")["Content-Length"] == "0")
        }
    }

    @Test("A folder without its slash redirects to the path with it, the query kept, never to another host")
    func redirects() async throws {
        try await withFiles { (folder, server) throws in
            let files = StaticFiles(root: folder.path + "/public").handler
            let request = Request(target: "/sub?x=1", basePath: "/talks", path: "/sub")
            #expect(files(request).fields[.location] == "/talks/sub/?x=1")
            #expect(try server.get("/sub?x=1")["Location"] == "/sub/?x=1")
            #expect(try server.get("/empty/../sub")["Location"] == "/sub/")
            #expect(try server.get("//sub").status == 404)
        }
    }

    @Test("A changed file is served anew, with another tag")
    func changes() async throws {
        try await withFiles { (folder, server) throws in
            let old = try server.get("/app.js")
            let tag = try #require(old["ETag"])
            #expect(try server.get("/app.js", "If-None-Match: \(tag)").status == 304)
            folder.write("public/app.js", "changed")
            let new = try server.get("/app.js", "If-None-Match: \(tag)")
            #expect(new.status == 200)
            #expect(new.text == "changed")
            unlink(folder.path + "/public/app.js")
            #expect(try server.get("/app.js").status == 404)
        }
    }

    @Test("Files are given from the response cache, and each change shows with the next request all the same")
    func storedFiles() async throws {
        let folder = Folder()
        let outside = Folder()
        folder.write("page.html", "one")
        folder.write("other.html", "six")
        outside.write("page.html", "out")
        let metrics = ServerMetrics()
        var router = Router()
        router.fallback(StaticFiles(root: folder.path).handler)
        try await TestServer.run(router, adjust: { $0.metrics = metrics }) { (server) async throws in
            // A file that has only just been written is not kept: its next state might bear the same times.
            try await Task.sleep(for: .milliseconds(150))
            for _ in 0..<3 { #expect(try server.get("/page.html").text == "one") }
            #expect(metrics.text.contains("http_cache_hits_total 2\n"))
            for number in 0..<3 { #expect(try server.get("/page.html?\(number)").text == "one") }
            #expect(metrics.text.contains("http_cache_hits_total 2\n"))
            for text in ["two", "three", "four"] {
                folder.write("page.html", text)
                #expect(try server.get("/page.html").text == text)
            }
            try await Task.sleep(for: .milliseconds(150))
            for _ in 0..<2 { #expect(try server.get("/page.html").text == "four") }
            rename(folder.path + "/other.html", folder.path + "/page.html")
            #expect(try server.get("/page.html").text == "six")
            unlink(folder.path + "/page.html")
            #expect(try server.get("/page.html").status == 404)
            folder.link("page.html", to: outside.path + "/page.html")
            #expect(try server.get("/page.html").status == 404)
        }
    }

    static let mediaTypes: [(name: String, type: String)] = [
        ("a.html", "text/html; charset=utf-8"), ("a.HTML", "text/html; charset=utf-8"),
        ("a.b.css", "text/css; charset=utf-8"),
        ("a.json", "application/json; charset=utf-8"), ("a.rss", "application/rss+xml; charset=utf-8"),
        ("a.tsv", "text/tab-separated-values; charset=utf-8"), ("a.woff2", "font/woff2"), ("a.ico", "image/x-icon"),
        ("a.tar.gz", "application/gzip"), ("a.mov", "video/quicktime"), ("a", "application/octet-stream"),
        ("a.strange", "application/octet-stream"),
    ]

    @Test("Files are kept in memory up to a bound, and those beyond it are served all the same")
    func memory() async throws {
        let folder = Folder()
        for number in 0..<10 { folder.write("\(number).txt", String(repeating: "\(number)", count: 30_000)) }
        folder.write("large.txt", String(repeating: "x", count: 120_000))
        // What has just been written could change again under the same stamp, so that it is not kept.
        try await Task.sleep(for: .milliseconds(150))
        let files = StaticFiles(root: folder.path, heldBytesMax: 100_000)
        var router = Router()
        router.fallback(files.handler)
        try await TestServer.run(router) { (server) throws in
            var held = 0
            for number in 0..<30 {
                let answer = try server.get("/\(number % 10).txt")
                #expect(answer.body == Array(repeating: UInt8(ascii: "0") + UInt8(number % 10), count: 30_000))
                #expect(files.heldBytes <= 100_000)
                held = max(held, files.heldBytes)
            }
            #expect(held == 90_000)
            #expect(try server.get("/large.txt").body.count == 120_000)
            #expect(files.heldBytes <= 100_000)
        }
    }

    @Test("A file from the future, as a clock that was set back leaves it, was modified no later than it is answered")
    func future() async throws {
        let folder = Folder()
        folder.write("late.txt", "late")
        var times = [timeval(tv_sec: 4_102_444_800, tv_usec: 0), timeval(tv_sec: 4_102_444_800, tv_usec: 0)]
        #expect(utimes(folder.path + "/late.txt", &times) == 0)
        var router = Router()
        router.fallback(StaticFiles(root: folder.path).handler)
        try await TestServer.run(router) { (server) throws in
            let answer = try server.get("/late.txt")
            let now = HTTPDate(secondsSince1970: time(nil))
            let date = try #require(answer["Date"].flatMap { HTTPDate($0, now: now) })
            let modified = try #require(answer["Last-Modified"].flatMap { HTTPDate($0, now: now) })
            #expect(modified <= date)
        }
    }

    @Test("The end of a file's name gives its type", arguments: mediaTypes)
    func mediaType(_ name: String, _ mediaType: String) async throws {
        let folder = Folder()
        folder.write(name, "x")
        var router = Router()
        router.fallback(StaticFiles(root: folder.path).handler)
        try await TestServer.run(router) { (server) async throws in
            #expect(try server.get("/" + name)["Content-Type"] == mediaType)
        }
    }

    @Test("What is compressed only because the client refuses it plain says that it depends on that")
    func refusedPlain() async throws {
        let folder = Folder()
        folder.write("a.png", [UInt8](repeating: 7, count: 1000))
        var router = Router()
        router.fallback(StaticFiles(root: folder.path).handler)
        try await TestServer.run(router) { (server) async throws in
            let reply = try server.get("/a.png", "Accept-Encoding: gzip, identity;q=0")
            #expect(reply["Content-Encoding"] == "gzip")
            #expect(reply["Vary"] == "Accept-Encoding")
        }
    }

    @Test("Other methods are refused where there is a file, and find nothing where there is none")
    func methods() async throws {
        try await withFiles { (_, server) throws in
            let reply = try server.exchange("DELETE /app.js HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(reply.status == 405)
            #expect(reply["Allow"] == "GET, HEAD, OPTIONS")
            #expect(try server.exchange("DELETE /nothing HTTP/1.1\r\nHost: a\r\n\r\n").status == 404)
            #expect(try server.exchange("OPTIONS /app.js HTTP/1.1\r\nHost: a\r\n\r\n").status == 204)
        }
    }

    @Test("A range is taken of the plain form; a continued compressed one of that")
    func rangesAndCodings() async throws {
        try await withFiles { (_, server) throws in
            let packed = try server.get("/app.js", "Accept-Encoding: gzip")
            #expect(packed["Content-Encoding"] == "gzip")
            let part = try server.get("/app.js", "Accept-Encoding: gzip", "Range: bytes=0-2")
            #expect(part.status == 206)
            #expect(part.text == "let")
            #expect(part["Content-Encoding"] == nil)
            let tag = try #require(packed["ETag"])
            let rest = try server.get("/app.js", "Accept-Encoding: gzip", "Range: bytes=10-", "If-Range: \(tag)")
            #expect(rest.status == 206)
            #expect(rest.body == Array(packed.body[10...]))
        }
    }

    @Test("A file too large for memory is sent whole, in ranges, and compressed as it goes")
    func largeFile() async throws {
        let folder = Folder()
        let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        folder.write("large.bin", content)
        folder.write("large.txt", [UInt8](repeating: 97, count: 2_000_000))
        var router = Router()
        router.fallback(StaticFiles(root: folder.path).handler)
        try await TestServer.run(router) { (server) async throws in
            #expect(try server.get("/large.bin").body == content)
            let part = try server.get("/large.bin", "Range: bytes=1000000-2999999")
            #expect(part.body == Array(content[1_000_000...]))
            let parts = try server.get("/large.bin", "Range: bytes=5-1500004,2000000-2999999")
            #expect(parts.status == 206)
            let boundary = try #require(parts["Content-Type"]?.split(separator: "=").last)
            var expected: [UInt8] = []
            for part in [5..<1_500_005, 2_000_000..<3_000_000] {
                expected += "\r\n--\(boundary)\r\nContent-Type: application/octet-stream\r\n".utf8
                expected += "Content-Range: bytes \(part.lowerBound)-\(part.upperBound - 1)/3000000\r\n\r\n".utf8
                expected += content[part]
            }
            expected += "\r\n--\(boundary)--\r\n".utf8
            #expect(parts.body == expected)
            let packed = try server.get("/large.txt", "Accept-Encoding: gzip")
            #expect(packed["Transfer-Encoding"] == "chunked")
            #expect(packed.body.count < 10_000)
            let tag = try #require(packed["ETag"])
            #expect(try server.get("/large.txt", "Accept-Encoding: gzip", "If-None-Match: \(tag)").status == 304)
        }
    }

    @Test(
        "A file that shrinks while it is sent breaks the answer off: half of it must not pass for the whole",
        arguments: ["Accept-Encoding: gzip", "Range: bytes=0-9999999,15000000-19999999"])
    func shrinkingFile(_ field: String) async throws {
        let folder = Folder()
        var state: UInt64 = 1
        folder.write(
            "large.txt",
            (0..<20_000_000).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            })
        var router = Router()
        router.fallback(StaticFiles(root: folder.path).handler)
        try await TestServer.run(router) { (server) async throws in
            let client = try Client(port: server.port, receiveBufferBytes: 4096)
            client.send("GET /large.txt HTTP/1.1\r\nHost: a\r\n\(field)\r\nConnection: close\r\n\r\n")
            try await Task.sleep(nanoseconds: 300_000_000)
            #expect(truncate("\(folder.path)/large.txt", 1000) == 0)
            let answer = try client.readToEnd()
            #expect(answer.count < 20_000_000)
            #expect(answer.starts(with: "HTTP/1.1 20".utf8))
            #expect(Array(answer.suffix(7)) != Array("\r\n0\r\n\r\n".utf8))
        }
    }
}
