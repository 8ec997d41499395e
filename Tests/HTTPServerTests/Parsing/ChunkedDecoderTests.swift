import HTTPServer
import Testing

@Suite("Chunked bodies")
struct ChunkedDecoderTests {
    /// Feeds the pieces one after the other.
    /// - Returns: the body and the bytes that were left over; nil while it is not done.
    private func decode(_ pieces: [[UInt8]], bodyBytesMax: Int = 1000) throws -> (body: String, left: Int)? {
        var decoder = ChunkedDecoder(lineBytesMax: 64)
        var body: [UInt8] = []
        var left = 0
        for piece in pieces {
            let used = try piece.withUnsafeBytes { try decoder.decode($0, onto: &body, bodyBytesMax: bodyBytesMax) }
            left += piece.count - used
        }
        return decoder.isDone ? (String(decoding: body, as: UTF8.self), left) : nil
    }

    static let good = [
        ("0\r\n\r\n", ""), ("3\r\nabc\r\n0\r\n\r\n", "abc"),
        ("003\r\nabc\r\nA\r\n0123456789\r\n00\r\n\r\n", "abc0123456789"),
        ("3;a\r\nabc\r\n0\r\n\r\n", "abc"), ("3 ; a = b;c=\"d;\\\"\"\r\nabc\r\n0\r\n\r\n", "abc"),
        ("3;a=\"x y\" ;b\r\nabc\r\n0;z\r\n\r\n", "abc"), ("1\r\n\n\r\n0\r\nA: b\r\nC:\r\n\r\n", "\n"),
    ]

    @Test(
        "A body cut anywhere decodes the same, and takes no byte that follows", arguments: good
    )
    func cutAnywhere(_ text: String, _ expected: String) throws {
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            let result = try decode([Array(bytes[..<cut]), Array(bytes[cut...]) + Array("GET".utf8)])
            #expect(result?.body == expected)
            #expect(result?.left == 3)
        }
        #expect(try decode(bytes.map { [$0] })?.body == expected)
        #expect(try decode([Array(bytes.dropLast())]) == nil)
    }

    static let bad = [
        "\r\n", "g\r\n", "-1\r\n", "+1\r\n", "0x1\r\n", " 1\r\n", "1 \r\n", "1 2\r\n", "1;\r\n", "1;=\r\n", "1;a=\r\n",
        "1;a=\"b\r\n", "1;a b\r\n", "1\na\r\n0\r\n\r\n", "1\r\na\n0\r\n\r\n", "1\r\nab\r\n", "1\r\na\r\r\n",
        "FFFFFFFFFFFFFFFFF\r\n", "8000000000000000\r\n", "0\r\nA b: c\r\n\r\n", "0\r\nA\r\n\r\n", "0\r\n: a\r\n\r\n",
        "0\r\nA: \u{1}\r\n\r\n", "0\r\nA: b\n\r\n",
    ]

    @Test("A chunk that breaks the grammar is refused", arguments: bad)
    func refuses(_ text: String) {
        #expect(throws: RequestSyntaxError.self) { try decode([Array(text.utf8)]) }
    }

    @Test("Size lines, trailers and bodies are bounded")
    func limits() throws {
        #expect(try decode([Array("3\r\nabc\r\n0\r\n\r\n".utf8)], bodyBytesMax: 3) != nil)
        #expect(throws: RequestSyntaxError.bodyTooLarge) {
            try decode([Array("2\r\nab\r\n2\r\n".utf8)], bodyBytesMax: 3)
        }
        #expect(throws: RequestSyntaxError.bodyTooLarge) { try decode([Array("FFFFFFF\r\n".utf8)], bodyBytesMax: 3) }
        #expect(throws: RequestSyntaxError.malformedChunk) {
            try decode([Array(("1;" + String(repeating: "a", count: 100)).utf8)])
        }
        #expect(throws: RequestSyntaxError.headTooLarge) {
            try decode([Array(("0\r\n" + String(repeating: "A: b\r\n", count: 20)).utf8)])
        }
    }
}
