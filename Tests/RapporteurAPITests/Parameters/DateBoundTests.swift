import RapporteurAPI
import Testing
import Transcripts

@Suite("Dates in queries")
struct DateBoundTests {
    @Test(
        "A year, a month or a day spans its days",
        arguments: [
            ("2025", "2025-01-01", "2025-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
            ("1900-02", "1900-02-01", "1900-02-28"), ("2025-08-31", "2025-08-31", "2025-08-31"),
            ("0001", "0001-01-01", "0001-12-31"), ("9999-12", "9999-12-01", "9999-12-31"),
        ])
    func spans(text: String, earliest: String, latest: String) throws {
        let bound = try #require(DateBound(text))
        #expect(bound.earliest.description == earliest)
        #expect(bound.latest.description == latest)
    }

    @Test(
        "Everything else is refused",
        arguments: [
            "", "25", "2025-", "2025-13", "2025-00", "2025-2", "2025-02-30", "2023-02-29", "2025-08-31T00:00:00Z",
            "2025/08", "-2025", "+2025", "２０２５", "2025-08-31-01", "2025-0a", "yesterday", "20250831",
        ])
    func refusals(text: String) {
        #expect(DateBound(text) == nil)
    }
}
