/// A passage of our own with its organisations between square brackets.
struct GoldPassage {
    /// The passage without the brackets.
    let text: String
    /// The organisations' places, in bytes of `text`.
    let mentions: [Range<Int32>]

    /// The passages of a text, one a line.
    static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var mentions: [Range<Int32>] = []
        var start: Int32 = 0
        for byte in marked.utf8 {
            switch byte {
            case UInt8(ascii: "["): start = Int32(bytes.count)
            case UInt8(ascii: "]"): mentions.append(start..<Int32(bytes.count))
            default: bytes.append(byte)
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        self.mentions = mentions
    }
}

/// How well found spans agree with the right ones.
struct SpanScore {
    var right = 0
    var found = 0
    var gold = 0

    mutating func add(found spans: [Range<Int32>], gold: [Range<Int32>], agree: (Range<Int32>, Range<Int32>) -> Bool) {
        var rest = gold
        for span in spans {
            if let match = rest.firstIndex(where: { agree(span, $0) }) {
                right += 1
                rest.remove(at: match)
            }
        }
        found += spans.count
        self.gold += gold.count
    }

    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { gold == 0 ? 1 : Double(right) / Double(gold) }
    var f1: Double {
        let sum = precision + recall
        return sum == 0 ? 0 : 2 * precision * recall / sum
    }
}
