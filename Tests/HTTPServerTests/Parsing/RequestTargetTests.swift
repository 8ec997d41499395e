import HTTPServer
import Testing

@Suite("Request targets")
struct RequestTargetTests {
    private func path(_ target: String, _ method: RequestMethod = .get) throws -> String {
        try Array(target.utf8).withUnsafeBytes { try RequestTarget.parse($0, method: method).path }
    }

    static let paths = [
        ("/", "/"), ("/a/b", "/a/b"), ("/a%20b", "/a b"), ("/%41", "/A"), ("/%2541", "/%41"), ("/a/./b", "/a/b"),
        ("/a/../b", "/b"), ("/a/%2e%2e/b", "/b"), ("/a/.%2E/b", "/b"), ("/a/..", "/"), ("/a/.", "/a/"),
        ("/a/b/..", "/a/"),
        ("/caf%C3%A9", "/café"), ("//a", "//a"), ("/...", "/..."), ("/a?/../..", "/a"), ("http://h/x", "/x"),
        ("HTTP://h", "/"), ("http://h?a", "/"), ("http://h:80/a/../b", "/b"), ("/%252e%252e/a", "/%2e%2e/a"),
        ("/a;b=c", "/a;b=c"), ("/~a@b:c!$&'()*+,=", "/~a@b:c!$&'()*+,="),
    ]

    @Test("A path is decoded once and freed of dot segments", arguments: paths)
    func decodes(_ target: String, _ expected: String) throws {
        #expect(try path(target) == expected)
    }

    static let malformed = [
        "a", "*", "/..", "/../a", "/a/../../b", "/%2e%2e/a", "/%", "/%4", "/%zz", "/a%00b", "/%C0%AF", "/%FF",
        "/%E2%82",
        "/%ED%A0%80", "/a\\b", "/a#b", "/a<b", "/a|b", "/a%0Ab", "/a%7F", "/?a=%", "/?a=%FF", "/?a=%00", "/?a<b",
        "/?a#b",
        "http:/a", "http//a", "http://", "http:///a", "http://u@h/", "http://h:x/", "ht tp://h/",
    ]

    @Test("A malformed target is refused", arguments: malformed)
    func refuses(_ target: String) {
        #expect(throws: RequestTarget.Refusal.self) { try path(target) }
    }

    @Test("An encoded slash names nothing, also behind dots", arguments: ["/a%2Fb", "/a%2fb", "/..%2f..%2fetc/passwd"])
    func encodedSlash(_ target: String) {
        #expect(throws: RequestTarget.Refusal.encodedSlash) { try path(target) }
    }

    @Test(
        "A query that is not UTF-8 is refused by the name of the parameter",
        arguments: [
            ("/?a=1&q=caf%E9", "q", "caf%E9"), ("/?q=%00", "q", "%00"), ("/?caf%E9=x", "caf%E9", "x"),
            ("/?%C3%A9=%", "é", "%"), ("/?a+b=%zz&q=%FF", "a b", "%zz"),
        ])
    func malformedParameter(_ target: String, _ name: String, _ value: String) {
        #expect(throws: RequestTarget.Refusal.malformedParameter(name: name, value: value)) { try path(target) }
    }

    @Test("Another scheme is misdirected, https too unless a proxy vouches for it")
    func schemes() throws {
        #expect(throws: RequestTarget.Refusal.syntax(.misdirected)) { try path("https://h/") }
        #expect(throws: RequestTarget.Refusal.syntax(.misdirected)) { try path("ftp://h/") }
        let target = try Array("https://h/a".utf8).withUnsafeBytes {
            try RequestTarget.parse($0, method: .get, isSecure: true)
        }
        #expect(target.authority == "h")
    }

    @Test("The asterisk is for OPTIONS, an authority for CONNECT")
    func otherForms() throws {
        #expect(try path("*", .options) == "*")
        #expect(try path("http://h", .options) == "*")
        #expect(try path("h:80", .connect) == "*")
        #expect(throws: RequestTarget.Refusal.self) { try path("/a", .connect) }
        #expect(throws: RequestTarget.Refusal.self) { try path("h:80", .get) }
    }

    @Test("A query is split, decoded, and a plus is a space")
    func query() throws {
        let items = try Array("/?a=1&b=x%26y+z&c&&=d&a=%C3%A9&e=f=g".utf8).withUnsafeBytes {
            try RequestTarget.parse($0, method: .get).query
        }
        let expected = [("a", "1"), ("b", "x&y z"), ("c", ""), ("", "d"), ("a", "é"), ("e", "f=g")]
        #expect(items == expected.map { QueryItem(name: $0.0, value: $0.1) })
    }
}
