import HTTPTypes
import RapporteurAPI
import Testing

@Suite("CSV")
struct CSVTests {
    @Test(
        "A JSON object becomes one row of RFC 4180",
        arguments: [
            (#"{"a":"x","b":12,"c":null}"#, "x,12,\r\n"),
            (#"{"a":"x,y","b":"say \"no\"","c":"two\nlines"}"#, "\"x,y\",\"say \"\"no\"\"\",\"two\nlines\"\r\n"),
            (#"{"a":[],"b":["x","y"],"c":{"d":1}}"#, "[],\"[\"\"x\"\",\"\"y\"\"]\",1\r\n"),
            (#"{"a":"}","b":"\\","c":true}"#, "},\\,true\r\n"),
            (#"{"a":"\u0001\t","b":-1.5,"c":"é"}"#, "\u{1}\t,-1.5,é\r\n"),
            (#"{"a":[{"b":"]"},{"c":"\""}],"d":"z"}"#, "\"[{\"\"b\"\":\"\"]\"\"},{\"\"c\"\":\"\"\\\"\"\"\"}]\",z\r\n"),
            (#"{"a":{"b":"x","c":{"d":null,"e":[{"f":1}]}},"g":2}"#, "x,,\"[{\"\"f\"\":1}]\",2\r\n"),
            (#"{"a":null}"#, "\"\"\r\n"), (#"{"a":""}"#, "\"\"\r\n"), (#"{"a":null,"b":null}"#, ",\r\n"),
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

    @Test("A hit's turn has columns of its own, those that were chosen")
    func searchColumns() throws {
        let rows = CSVReader.rows(
            Client.sample.get("/api/v1/search.csv?q=upu&fields=turn.id,turn.speaker,snippet").text)
        #expect(rows[0] == ["turn.id", "turn.speaker", "snippet"])
        #expect(rows[1].prefix(2) == ["harbour-talk.2", "ada-moor"] || rows[1].prefix(2) == ["phare.1", "ada-moor"])
        let whole = CSVReader.rows(Client.sample.get("/api/v1/search.csv?q=upu&fields=turn").text)
        #expect(whole[0].contains("turn.text") && whole[0].contains("turn.mentions.times"))
    }

    @Test("A row whose one cell is empty is a row all the same")
    func emptyCells() {
        let reply = Client.sample.get("/api/v1/organisations.csv?fields=parent")
        let lines = reply.text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
        #expect(reply.fields[.totalCount] == String(lines.count - 1))
        #expect(!lines.contains(""))
    }
}
