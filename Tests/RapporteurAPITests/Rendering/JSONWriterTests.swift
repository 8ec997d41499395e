import RapporteurAPI
import Testing

@Suite("JSON")
struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(
        "A string is escaped as RFC 8259 demands and no further",
        arguments: [
            ("", #""""#), ("plain", #""plain""#), (#"say "no""#, #""say \"no\"""#), (#"a\b"#, #""a\\b""#),
            ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1F}", #""\u0000\u001f""#), ("é — 全角：🎙", #""é — 全角：🎙""#),
            ("eight by\"te", #""eight by\"te""#), ("\u{7F}/\u{2028}", "\"\u{7F}/\u{2028}\""),
        ])
    func escapes(value: String, expected: String) {
        #expect(text { $0.string(value) } == expected)
    }

    @Test("An escape is found at every place of a text", arguments: 0..<40)
    func escapesAnywhere(place: Int) {
        for byte in [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x0A, 0x1F] {
            for length in place + 1...place + 40 {
                var bytes = Array(String(repeating: "x", count: length).utf8)
                bytes[place] = byte
                let written = text { $0.string(String(decoding: bytes, as: UTF8.self)) }
                let escape = byte == 0x0A ? "\\n" : byte == 0x1F ? "\\u001f" : "\\" + String(UnicodeScalar(byte))
                let before = String(repeating: "x", count: place)
                let behind = String(repeating: "x", count: length - place - 1)
                #expect(written == "\"\(before)\(escape)\(behind)\"")
            }
        }
    }

    @Test("Members and elements are separated by single commas")
    func commas() {
        let written = text { writer in
            writer.object { writer in
                writer.field("a", 1)
                writer.field("b") { $0.array([1, 2]) { $0.integer($1) } }
                writer.field("c") { $0.object { _ in } }
                writer.field("d", String?.none)
                writer.field("e") { $0.bool(true) }
                writer.field("f") { $0.number(0.5) }
            }
        }
        #expect(written == #"{"a":1,"b":[1,2],"c":{},"d":null,"e":true,"f":0.5}"#)
    }

    @Test(
        "Whole numbers keep every digit",
        arguments: [0, 7, 9, 10, -1, 99, 999_999, 1_000_000, 999_999_999_999_999_999, .max, .min])
    func integers(value: Int) {
        #expect(text { $0.integer(value) } == String(value))
    }

    @Test(
        "Only the chosen fields are written",
        arguments: [
            (["a"], #"{"a":1}"#), (["b"], #"{"b":[{"c":2,"d":3},{"c":4,"d":5}]}"#),
            (["b.c"], #"{"b":[{"c":2},{"c":4}]}"#), (["b.c", "a"], #"{"a":1,"b":[{"c":2},{"c":4}]}"#),
            (["b.c", "b"], #"{"b":[{"c":2,"d":3},{"c":4,"d":5}]}"#),
            ([], #"{"a":1,"b":[{"c":2,"d":3},{"c":4,"d":5}]}"#),
        ])
    func chosenFields(paths: [String], expected: String) {
        let written = text { writer in
            writer.choosing(FieldSelection(paths: paths)) { writer in
                writer.object { writer in
                    writer.field("a", 1)
                    writer.field("b") { writer in
                        writer.array([(2, 3), (4, 5)]) { writer, pair in
                            writer.object { writer in
                                writer.field("c", pair.0)
                                writer.field("d", pair.1)
                            }
                        }
                    }
                }
            }
        }
        #expect(written == expected)
    }
}
