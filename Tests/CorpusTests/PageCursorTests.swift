import Corpus
import Testing

@Suite("Cursors of pages")
struct PageCursorTests {
    @Test(
        "A cursor reads back to the text that it was read from, at the ends of its numbers too",
        arguments: [
            "o0", "o9", "oa", "oz", "o10", "o\(String(Int.max, radix: 36))", "a0.0.0", "bzz.10.z.1e",
            "a1.\(String(UInt64.max, radix: 36)).\(String(Int32.max, radix: 36))",
        ])
    func roundTrip(_ text: String) {
        #expect(PageCursor(text)?.description == text)
    }

    @Test(
        "What no cursor is written as is none",
        arguments: [
            "", "o", "o-1", "a1", "a1.2", "c1.2.3", "a1.2.3.4", "a1.2.-3", "b1.2.3", "b1.2.3.0", "o+5", "o-0", "o05",
            "oA", "a1.+2.3", "a1.2.Z", "a1.\(String(UInt64.max, radix: 36))0.1",
        ])
    func refuses(_ text: String) {
        #expect(PageCursor(text) == nil)
    }
}
