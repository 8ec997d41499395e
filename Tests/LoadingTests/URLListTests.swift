import Loading
import Testing

@Suite("Lists of URLs")
struct URLListTests {
    @Test(
        "A text with anything but URLs is no list",
        arguments: [
            "", "\n\n", "# only a comment", "VP: Hello.", "http://a/1 http://a/2", "http://a/1\nVP: Hello.",
            "ftp://a/1",
            "see http://a/1", "file:///etc/passwd",
        ])
    func noList(text: String) {
        #expect(URLList(Array(text.utf8)) == nil)
    }

    @Test(
        "Blank lines, comments, carriage returns and a byte order mark are passed over",
        arguments: [
            "http://a/1\nhttps://b/2", "\u{FEFF}http://a/1\r\n\r\nhttps://b/2\r\n",
            "# ours\nhttp://a/1\n  https://b/2  \n\n",
        ])
    func list(text: String) throws {
        let list = try #require(URLList(Array(text.utf8)))
        #expect(list.urls == ["http://a/1", "https://b/2"])
    }

    @Test("A listed YAML file is the sidecar of the URL of its name; nothing is listed twice")
    func sidecars() throws {
        let text =
            "http://a/x.yaml\nhttp://a/x.txt\nhttp://a/y.txt?v=2\nhttp://a/y.yaml?v=2\nhttp://a/x.txt\nhttp://a/z.txt"
        let sources = try #require(URLList(Array(text.utf8))).sources
        #expect(
            sources.map(\.location) == [.url("http://a/x.txt"), .url("http://a/y.txt?v=2"), .url("http://a/z.txt")])
        #expect(sources.map(\.sidecar) == [.url("http://a/x.yaml"), .url("http://a/y.yaml?v=2"), nil])
    }
}
