import Foundation
import Loading
import Testing

@Suite("Fetching over HTTP")
struct FetchingTests {
    @Test("The body comes with what tells later whether it changed")
    func body() throws {
        let server = try ScriptedServer { _ in
            answer("VP: Hello.", fields: ["ETag: \"1\"", "last-modified: Mon, 02 Feb 2026 00:00:00 GMT"])
        }
        let validators = FetchValidators(etag: "\"1\"", lastModified: "Mon, 02 Feb 2026 00:00:00 GMT")
        let expected = FetchedBody(bytes: Array("VP: Hello.".utf8), validators: validators)
        #expect(try URLFetcher().fetch(server.url("/talk.txt")) == .body(expected))
        #expect(server.requests.first?.hasPrefix("GET /talk.txt HTTP/1.1\r\n") == true)
    }

    @Test("A known body is asked for only if it changed")
    func revalidation() throws {
        let server = try ScriptedServer { head in
            head.contains("If-None-Match: \"1\"\r\n") ? "HTTP/1.1 304 Not Modified\r\n\r\n" : answer("new")
        }
        let known = FetchValidators(etag: "\"1\"", lastModified: nil)
        #expect(try URLFetcher().fetch(server.url("/"), unless: known) == .unchanged)
        let other = FetchValidators(etag: "\"2\"", lastModified: nil)
        guard case .body = try URLFetcher().fetch(server.url("/"), unless: other) else {
            Issue.record("a body was expected")
            return
        }
    }

    @Test("Redirects are followed, and the validators are those of the last answer")
    func redirect() throws {
        let server = try ScriptedServer { head in
            head.hasPrefix("GET /new")
                ? answer("here") : answer("", status: "302 Found", fields: ["Location: /new", "ETag: \"old\""])
        }
        let expected = FetchedBody(bytes: Array("here".utf8), validators: FetchValidators(etag: nil, lastModified: nil))
        #expect(try URLFetcher().fetch(server.url("/old")) == .body(expected))
    }

    @Test("A redirect to another kind of URL is refused", arguments: ["file:///etc/hostname", "ftp://127.0.0.1/x"])
    func redirectElsewhere(target: String) throws {
        let server = try ScriptedServer { _ in answer("", status: "302 Found", fields: ["Location: \(target)"]) }
        #expect(throws: FetchError.self) { try URLFetcher().fetch(server.url("/")) }
    }

    @Test("Redirects end after the number allowed")
    func endlessRedirect() throws {
        let server = try ScriptedServer { _ in answer("", status: "302 Found", fields: ["Location: /again"]) }
        #expect(throws: FetchError.self) { try URLFetcher().fetch(server.url("/")) }
        #expect(server.requests.count == FetchLimits().redirectsMax + 1)
    }

    @Test(
        "A body is taken up to the limit and refused one byte above it",
        arguments: [(99, true), (100, true), (101, false)])
    func size(bytes: Int, isTaken: Bool) throws {
        let server = try ScriptedServer { _ in answer(String(repeating: "x", count: bytes)) }
        var limits = FetchLimits()
        limits.bodyBytesMax = 100
        let outcome = Result { try URLFetcher(limits: limits).fetch(server.url("/")) }
        switch outcome {
        case .success: #expect(isTaken)
        case .failure(let error): #expect(!isTaken && "\(error)".hasSuffix("has more than the 100 bytes allowed"))
        }
    }

    @Test(
        "What is no answer is an error that names the URL",
        arguments: [
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 204 None\r\n\r\n", "HTTP/1.1 304 Not Modified\r\n\r\n", "", "nonsense",
            "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\ncut short",
        ])
    func noAnswer(text: String) throws {
        let server = try ScriptedServer { _ in text }
        let url = server.url("/talk.txt")
        let error = #expect(throws: FetchError.self) { try URLFetcher().fetch(url) }
        #expect(error?.url == url)
        #expect(error?.reason.isEmpty == false)
    }
}

@Suite("Last good copies")
struct FetchedCopiesTests {
    @Test("A source that fails is replaced by its last good copy, with a warning")
    func lastGoodCopy() throws {
        let server = try ScriptedServer { _ in answer("VP: Hello.") }
        let copies = FetchedCopies()
        let url = server.url("/talk.txt")
        let first = URLFetcher().fetch(url, keeping: copies)
        #expect(first.problem == nil)
        server.stop()
        let second = URLFetcher().fetch(url, keeping: copies)
        #expect(second.body == first.body)
        #expect(second.problem?.isFatal == false)
        #expect(second.problem?.reason.hasSuffix("the last good copy is used") == true)
    }

    @Test("Without a copy the failure is fatal to that source")
    func noCopy() throws {
        let server = try ScriptedServer { _ in answer("", status: "404 Not Found") }
        let outcome = URLFetcher().fetch(server.url("/"), keeping: FetchedCopies())
        #expect(outcome.body == nil)
        #expect(outcome.problem?.isFatal == true)
    }

    @Test("A folder keeps copies across restarts, and they are revalidated")
    func onDisk() throws {
        let folder = try ScratchFolder()
        let server = try ScriptedServer { head in
            head.contains("If-None-Match: \"1\"")
                ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                : answer("VP: Hello.\nX: \u{201C}é\u{201D}\n", fields: ["ETag: \"1\""])
        }
        let url = server.url("/talk.txt")
        let first = URLFetcher().fetch(url, keeping: FetchedCopies(folder: folder.path))
        let second = URLFetcher().fetch(url, keeping: FetchedCopies(folder: folder.path))
        #expect(first.body != nil)
        #expect(second.body == first.body)
        #expect(second.problem == nil)
        #expect(server.requests.last?.contains("If-None-Match: \"1\"") == true)
    }
}

@Suite("Following PATHs")
struct SourceCatalogueTests {
    @Test("A list of URLs stands for what it lists, in its place, lists within it too")
    func lists() throws {
        let server = try ScriptedServer { head in
            let host = head.components(separatedBy: "Host: ")[1].components(separatedBy: "\r\n")[0]
            return switch head.split(separator: " ")[1] {
            case "/list": answer("http://\(host)/1.txt\nhttp://\(host)/more\nhttp://\(host)/list\n")
            case "/more": answer("http://\(host)/2.txt\nhttp://\(host)/2.yaml\nhttp://\(host)/gone.txt\n")
            case "/1.txt": answer("A: One.")
            case "/2.txt": answer("A: Two.")
            case "/2.yaml": answer("organisations: []")
            default: answer("", status: "404 Not Found")
            }
        }
        let folder = try ScratchFolder()
        let before = try folder.write("A: Before.", to: "before.txt")
        let after = try folder.write("A: After.", to: "after.txt")
        let catalogue = try SourceCatalogue(
            paths: [before, server.url("/list"), after], fetcher: URLFetcher(), copies: FetchedCopies())
        let names = catalogue.sources.map(\.location.description)
        #expect(names == [before, server.url("/1.txt"), server.url("/2.txt"), after])
        #expect(catalogue.sources[2].sidecar == .url(server.url("/2.yaml")))
        #expect(catalogue.fetched[server.url("/2.yaml")] == Array("organisations: []".utf8))
        #expect(catalogue.problems.map(\.location) == [.url(server.url("/gone.txt"))])
    }

    @Test("A file that lists URLs stands for them, too")
    func localList() throws {
        let server = try ScriptedServer { _ in answer("A: One.") }
        let folder = try ScratchFolder()
        let list = try folder.write("# ours\n\(server.url("/1.txt"))\n", to: "sources.txt")
        let catalogue = try SourceCatalogue(paths: [list], fetcher: URLFetcher(), copies: FetchedCopies())
        #expect(catalogue.sources.map(\.location) == [.url(server.url("/1.txt"))])
    }

    @Test("More URLs than allowed are a problem; the first ones are taken")
    func tooMany() throws {
        let server = try ScriptedServer { head in
            let host = head.components(separatedBy: "Host: ")[1].components(separatedBy: "\r\n")[0]
            return head.hasPrefix("GET /list")
                ? answer((1...4).map { "http://\(host)/\($0).txt\n" }.joined()) : answer("A: One.")
        }
        var limits = FetchLimits()
        limits.urlsMax = 3
        let catalogue = try SourceCatalogue(
            paths: [server.url("/list")], fetcher: URLFetcher(limits: limits), copies: FetchedCopies())
        #expect(catalogue.sources.count == 3)
        #expect(catalogue.problems.count == 1)
    }
}
