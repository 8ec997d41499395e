import HTTPServer
import Testing

@Suite("Eight octets at once")
struct OctetWordTests {
    /// The first of eight octets that a question is true of, by asking one after the other; 8 where there is none.
    private static func first(_ octets: [UInt8], where isTrue: (UInt8) -> Bool) -> Int {
        octets.firstIndex(where: isTrue) ?? 8
    }

    private static func place(_ answer: UInt64) -> Int {
        answer == 0 ? 8 : OctetWord.firstPlace(answer)
    }

    private static func isLetterOrHyphen(_ octet: UInt8) -> Bool {
        (65...90).contains(octet) || (97...122).contains(octet) || octet == 45
    }

    /// Every octet at every place of every plain background, then words drawn by a fixed generator.
    private static var words: [[UInt8]] {
        var words: [[UInt8]] = []
        for background: UInt8 in [0, 0x1F, 0x20, 0x21, 0x2D, 0x41, 0x61, 0x7E, 0x7F, 0x80, 0xFF] {
            for place in 0..<8 {
                for octet in UInt8.min...UInt8.max {
                    var word = [UInt8](repeating: background, count: 8)
                    word[place] = octet
                    words.append(word)
                }
            }
        }
        var state: UInt64 = 42
        for _ in 0..<20_000 {
            words.append(
                (0..<8).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt8(truncatingIfNeeded: state >> 33)
                })
        }
        return words
    }

    @Test("The first octet that is below, above, equal or no letter is the one that a plain search finds")
    func firstPlaces() {
        for octets in Self.words {
            let word = octets.withUnsafeBytes { OctetWord.load($0, at: 0) }
            #expect(Self.place(OctetWord.below(0x20, word)) == Self.first(octets) { $0 < 0x20 })
            #expect(Self.place(OctetWord.below(0x21, word)) == Self.first(octets) { $0 < 0x21 })
            #expect(Self.place(OctetWord.above(0x7E, word)) == Self.first(octets) { $0 > 0x7E })
            #expect(Self.place(OctetWord.equal(to: 0x7F, word)) == Self.first(octets) { $0 == 0x7F })
            #expect(
                Self.place(OctetWord.othersThanLettersAndHyphens(word))
                    == Self.first(octets) { !Self.isLetterOrHyphen($0) })
        }
    }
}
