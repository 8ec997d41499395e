import RapporteurAPI
import Testing

@Suite("CSV")
struct CSVTests {
    @Test(
        "A JSON object becomes one row of RFC 4180",
        arguments: [
            (#"{"a":"x","b":12,"c":null}"#, "x,12,\r\n"),
            (#"{"a":"x,y","b":"say \"no\"","c":"two\nlines"}"#, "\"x,y\",\"say \"\"no\"\"\",\"two\nlines\"\r\n"),
            (#"{"a":[],"b":["x","y"],"c":{"d":1}}"#, "[],\"[\"\"x\"\",\"\"y\"\"]\",\"{\"\"d\"\":1}\"\r\n"),
            (#"{"a":"}","b":"\\","c":true}"#, "},\\,true\r\n"),
            (#"{"a":"\u0001\t","b":-1.5,"c":"é"}"#, "\u{1}\t,-1.5,é\r\n"),
            (#"{"a":[{"b":"]"},{"c":"\""}],"d":"z"}"#, "\"[{\"\"b\"\":\"\"]\"\"},{\"\"c\"\":\"\"\\\"\"\"\"}]\",z\r\n"),
            ("{}", "\r\n"),
        ])
    func rows(object: String, expected: String) {
        var bytes: [UInt8] = []
        CSV.append(row: Array(object.utf8), to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test("The header names the columns")
    func header() {
        #expect(String(decoding: CSV.header(["id", "a,b"]), as: UTF8.self) == "id,\"a,b\"\r\n")
    }
}
