import HTTPServer
import HTTPTypes
import Testing

@Suite("Dates")
struct HTTPDateTests {
    private let now = HTTPDate(secondsSince1970: 1_764_000_000)

    @Test(
        "All three forms of a date are read",
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        ])
    func forms(_ text: String) {
        #expect(HTTPDate(text, now: now)?.secondsSince1970 == 784_111_777)
    }

    @Test(
        "Anything else is no date",
        arguments: [
            "", "Sun, 06 Nov 1994 08:49:37", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 29 Feb 2023 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
            "784111777",
            "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37 GMT ", "sun, 06 nov 1994 08:49:37 gmt",
        ])
    func refused(_ text: String) {
        #expect(HTTPDate(text, now: now) == nil)
    }

    @Test("A time that no date can tell becomes the first or the last that one can", arguments: [Int.min, Int.max])
    func beyond(seconds: Int) {
        let text = HTTPDate(secondsSince1970: seconds).text
        #expect(text == (seconds < 0 ? "Sat, 01 Jan 0000 00:00:00 GMT" : "Fri, 31 Dec 9999 23:59:59 GMT"))
    }

    @Test("A date written is read back, over leap years and centuries")
    func roundTrip() {
        for seconds in stride(from: -3_000_000_000, through: 9_000_000_000, by: 86_399 * 97) {
            let date = HTTPDate(secondsSince1970: seconds)
            #expect(HTTPDate(date.text, now: now) == date)
        }
        #expect(HTTPDate(secondsSince1970: 784_111_777).text == "Sun, 06 Nov 1994 08:49:37 GMT")
    }

    @Test("A two-digit year lies at most fifty years ahead")
    func century() {
        #expect(HTTPDate("Monday, 01-Jan-75 00:00:00 GMT", now: now)?.text == "Tue, 01 Jan 2075 00:00:00 GMT")
        #expect(HTTPDate("Monday, 01-Jan-76 00:00:00 GMT", now: now)?.text == "Thu, 01 Jan 1976 00:00:00 GMT")
    }
}

@Suite("Byte ranges")
struct ByteRangesTests {
    static let cases: [(String, ByteRanges)] = [
        ("bytes=0-0", .parts([0..<1])), ("bytes=0-", .parts([0..<10])), ("bytes=2-4", .parts([2..<5])),
        ("bytes=5-100", .parts([5..<10])), ("bytes=-3", .parts([7..<10])), ("bytes=-100", .parts([0..<10])),
        ("BYTES=1-2", .parts([1..<3])), ("bytes=0-0, 9-9", .parts([0..<1, 9..<10])), ("bytes=,1-1,,", .parts([1..<2])),
        ("bytes=8-8,2-2", .parts([8..<9, 2..<3])), ("bytes=1-3,2-5", .parts([1..<6])),
        ("bytes=0-1,20-30", .parts([0..<2])),
        ("bytes=10-", .unsatisfiable), ("bytes=10-11", .unsatisfiable), ("bytes=-0", .unsatisfiable),
        ("bytes=99999999999999999999-", .unsatisfiable), ("bytes=0-99999999999999999999", .parts([0..<10])),
        ("bytes=", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("bytes=3-2", .whole), ("bytes=1", .whole),
        ("bytes 0-1", .whole), ("lines=0-1", .whole), ("bytes=0-1,x", .whole), ("bytes=+1-2", .whole),
        ("bytes=1 - 2", .whole),
    ]

    @Test("Of ten bytes", arguments: cases)
    func parse(_ field: String, _ expected: ByteRanges) {
        #expect(ByteRanges.parse(field, length: 10) == expected)
    }

    @Test("Of nothing, a suffix is all there is and a position is out of reach")
    func empty() {
        #expect(ByteRanges.parse("bytes=-5", length: 0) == .whole)
        #expect(ByteRanges.parse("bytes=0-", length: 0) == .unsatisfiable)
    }

    @Test("More parts than are worth it are answered by the whole")
    func many() {
        func field(_ count: Int) -> String {
            "bytes=" + (0..<count).map { "\($0 * 3)-\($0 * 3)" }.joined(separator: ",")
        }
        #expect(ByteRanges.parse(field(ByteRanges.partsMax), length: 1000) != .whole)
        #expect(ByteRanges.parse(field(ByteRanges.partsMax + 1), length: 1000) == .whole)
    }
}

@Suite("Accept-Encoding")
struct AcceptEncodingTests {
    static let cases: [(String?, ContentCoding.Choice)] = [
        (nil, .use(.identity)), ("", .use(.identity)), ("gzip", .use(.gzip)), ("x-gzip", .use(.gzip)),
        ("GZIP", .use(.gzip)), ("gzip, deflate, br", .use(.gzip)), ("deflate, br", .use(.identity)),
        ("gzip;q=0", .use(.identity)), ("gzip;q=0.0", .use(.identity)), ("gzip;q=0.001", .use(.gzip)),
        ("gzip ;\tq=0", .use(.identity)), ("gzip;Q=0", .use(.identity)), ("gzip;q=1.000", .use(.gzip)),
        ("gzip;q=1.5", .use(.identity)), ("gzip;q=x", .use(.identity)), ("gzip;q=0.5, identity", .use(.identity)),
        ("gzip;q=0.5, identity;q=0.4", .use(.gzip)), ("identity;q=0.5, gzip;q=1", .use(.gzip)), ("*", .use(.gzip)),
        ("*;q=0", .nothingAcceptable), ("identity;q=0", .nothingAcceptable), ("br, identity;q=0", .nothingAcceptable),
        ("identity;q=0, gzip", .use(.gzip)), ("*;q=0, gzip", .use(.gzip)), ("*;q=0, identity", .use(.identity)),
        ("gzip;q=0, *", .use(.identity)), ("gzip;q=0, identity;q=0", .nothingAcceptable),
    ]

    @Test("The coding that a field leaves", arguments: cases)
    func choice(_ field: String?, _ expected: ContentCoding.Choice) {
        let choice =
            field.map { text in Array(text.utf8).withUnsafeBytes { AcceptEncoding($0).choice(isWorthwhile: true) } }
            ?? AcceptEncoding(nil).choice(isWorthwhile: true)
        #expect(choice == expected)
    }

    @Test("A body that does not gain is compressed only when nothing else is acceptable")
    func notWorthwhile() {
        func choice(_ text: String) -> ContentCoding.Choice {
            Array(text.utf8).withUnsafeBytes { AcceptEncoding($0).choice(isWorthwhile: false) }
        }
        #expect(choice("gzip") == .use(.identity))
        #expect(choice("gzip, identity;q=0") == .use(.gzip))
    }
}

@Suite("Forwarded requests")
struct ForwardingTests {
    private func client(_ peer: String, _ fields: HTTPFields, trusted: [String] = ["10.0.0.0/8", "::1"]) -> Forwarding?
    {
        PeerAddress(peer).map {
            Forwarding.client(peer: $0, fields: fields, trusted: trusted.compactMap { TrustedNetwork($0) })
        }
    }

    private func fields(_ pairs: [(String, String)]) -> HTTPFields {
        HTTPFields(pairs.compactMap { pair in HTTPField.Name(pair.0).map { HTTPField(name: $0, value: pair.1) } })
    }

    @Test("A stranger's word counts for nothing")
    func stranger() {
        let result = client("192.0.2.1", fields([("X-Forwarded-For", "1.2.3.4"), ("X-Forwarded-Proto", "https")]))
        #expect(result?.remoteAddress == "192.0.2.1")
        #expect(result?.scheme == nil)
    }

    @Test("The first address that is not trusted, from the near end, is the client")
    func chain() {
        let pairs = [
            ("X-Forwarded-For", "6.6.6.6, 192.0.2.9"), ("X-Forwarded-For", "10.1.1.1"), ("X-Forwarded-Proto", "https"),
        ]
        let result = client("10.0.0.1", fields(pairs))
        #expect(result?.remoteAddress == "192.0.2.9")
        #expect(result?.scheme == "https")
    }

    @Test("Forwarded is read with its quotes, ports and brackets")
    func forwarded() {
        let value = "for=\"[2001:db8::17]:4711\";proto=https;host=\"example.org:8443\""
        let result = client("::1", fields([("Forwarded", value)]))
        #expect(result?.remoteAddress == "2001:db8::17")
        #expect(result?.scheme == "https")
        #expect(result?.authority == "example.org:8443")
    }

    @Test("A host that is none is not taken over")
    func badHost() {
        #expect(client("::1", fields([("X-Forwarded-Host", "a b")]))?.authority == nil)
        #expect(client("::1", fields([("X-Forwarded-Proto", "javascript")]))?.scheme == nil)
    }

    @Test(
        "Networks hold what their prefix says",
        arguments: [
            ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false), ("0.0.0.0/0", "9.9.9.9", true),
            ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/32", "2001:db9::", false), ("::/0", "::1", true),
            ("127.0.0.1", "127.0.0.2", false),
        ])
    func networks(_ network: String, _ address: String, _ isInside: Bool) {
        let result = client(address, fields([("X-Forwarded-Proto", "https")]), trusted: [network])
        #expect((result?.scheme == "https") == isInside)
    }
}
