import RapporteurAPI
import Testing

@Suite("Accept")
struct AcceptHeaderTests {
    @Test(
        "The client's favourite among the forms there are is chosen",
        arguments: [
            (nil, Format.json), ("", .json), ("*/*", .json), ("application/*", .json), ("text/*", .csv),
            ("text/csv", .csv), ("TEXT/CSV", .csv), ("text/csv;q=0.5, application/json;q=0.4", .csv),
            ("text/csv;q=0.4, application/json;q=0.5", .json), ("text/csv; q=1.0", .csv),
            ("application/json;q=0, */*", .ndjson), ("application/jsonl", .ndjson),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", .json),
            ("image/png, text/csv;q=0.001", .csv), ("nonsense", .json),
            ("*/*;q=0.1, text/*;q=0.9, text/csv;q=0.05", .json),
            ("application/json;charset=utf-8", .json), ("application/json;q=abc", .json),
        ] as [(String?, Format)])
    func choices(header: String?, expected: Format) {
        #expect(AcceptHeader(header).best(of: [.json, .ndjson, .csv]) == expected)
    }

    @Test(
        "Nothing is chosen when nothing is accepted",
        arguments: [
            "image/png", "text/html", "application/json;q=0", "*/*;q=0", "application/json;q=0.000, text/csv;q=0.0",
        ])
    func refusals(header: String) {
        #expect(AcceptHeader(header).best(of: [.json, .csv]) == nil)
    }
}
