/// How many code points stand before every so many bytes of a long turn.
///
/// With them an offset is told without counting from the turn's beginning, which for each of the mentions of a long turn
/// would take the square of its length.
enum CodePointMarks {
    static let stepBytes = 2048

    /// For the places `stepBytes`, twice `stepBytes` and so on; none in a text that is not longer.
    static func marks(in text: UnsafeRawBufferPointer) -> [UInt32] {
        var counter = CodePointCounter(text, isASCII: false)
        return stride(from: stepBytes, to: text.count, by: stepBytes).map { UInt32(counter.codePoints(before: $0)) }
    }
}

/// Counts code points up to places in a text.
struct CodePointCounter {
    private let bytes: UnsafeRawBufferPointer
    /// Bytes and code points then count alike.
    private let isASCII: Bool
    /// `CodePointMarks` of the text; may be empty.
    private let marks: UnsafeBufferPointer<UInt32>
    private var place = 0
    private var count = 0

    init(
        _ bytes: UnsafeRawBufferPointer, isASCII: Bool, marks: UnsafeBufferPointer<UInt32> = .init(start: nil, count: 0)
    ) {
        self.bytes = bytes
        self.isASCII = isASCII
        self.marks = marks
    }

    /// Counts on from the last place, the mark before, or the beginning, whichever is nearest.
    mutating func codePoints(before byte: Int) -> Int {
        if isASCII { return byte }
        let byte = min(byte, bytes.count)
        let mark = min(byte / CodePointMarks.stepBytes, marks.count)
        if byte < place || mark * CodePointMarks.stepBytes > place {
            (place, count) = mark > 0 ? (mark * CodePointMarks.stepBytes, Int(marks[mark - 1])) : (0, 0)
        }
        count += UTF8Scan.codePoints(UnsafeRawBufferPointer(rebasing: bytes[place..<byte]))
        place = byte
        return count
    }

    mutating func codePoints(of range: Range<Int>) -> Range<Int> {
        let lower = codePoints(before: range.lowerBound)
        return lower..<codePoints(before: range.upperBound)
    }
}
