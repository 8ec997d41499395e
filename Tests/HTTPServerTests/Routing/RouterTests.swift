import HTTPServer
import HTTPTypes
import Testing

@Suite("Routes")
struct RouterTests {
    /// Answers with the pattern and what its placeholders stand for.
    private static func router(_ patterns: [String]) -> Router {
        var router = Router()
        for pattern in patterns {
            router.on(.get, pattern) { request in
                let text = ([pattern] + request.pathParameters).joined(separator: " ")
                return Response(body: .bytes(Array(text.utf8)))
            }
        }
        return router
    }

    @Test(
        "A literal wins over a suffixed placeholder, that over a plain one, and what fits none is not found",
        arguments: [
            ("/", "/"), ("/a", "/a"), ("/b", "/{x} b"), ("/b.md", "/{x}.md b"), ("/.md", "/{x} .md"),
            ("/a.md", "/{x}.md a"), ("/b.x.md", "/{x}.x.md b"), ("/a/c", "/a/c"), ("/a/d", "/{x}/d a"),
            ("/b/d", "/{x}/d b"), ("/a/e", nil), ("/é/d", "/{x}/d é"), ("/a/c/", nil), ("//d", nil), ("", nil),
            ("//", nil),
        ] as [(String, String?)])
    func matches(_ path: String, _ expected: String?) {
        let router = Self.router(["/", "/a", "/a/c", "/{x}", "/{x}.md", "/{x}.x.md", "/{x}/d"])
        let response = router.respond(to: Request(target: path, path: path))
        if let expected, case .bytes(let bytes) = response.body {
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
        } else {
            #expect(response.status.code >= 300)
            #expect(expected == nil)
        }
    }

    @Test("The last handler for a method is the one that answers")
    func replaces() {
        var router = Self.router(["/a"])
        router.on(.get, "/a") { _ in Response(status: .accepted) }
        #expect(router.respond(to: Request(path: "/a")).status == .accepted)
        #expect(router.respond(to: Request(method: .options, path: "/a")).fields[.allow] == "GET, HEAD, OPTIONS")
    }

    @Test("A handler that takes long is asked at once where no server is")
    func takesLong() {
        var router = Router()
        router.on(.get, "/long", takesLong: true) { _ in Response(status: .accepted, body: .bytes([1, 2])) }
        #expect(router.respond(to: Request(path: "/long")).status == .accepted)
        #expect(router.respond(to: Request(method: .head, path: "/long")).fields[.contentLength] == "2")
        #expect(router.respond(to: Request(method: .post, path: "/long")).status == .methodNotAllowed)
    }
}
