/// A file's bytes, valid UTF-8, cut into lines; every reader of text starts here.
///
/// Borrowed: it lives inside the `withUnsafeBytes` of whoever owns the bytes.
struct SourceText {
    let bytes: UnsafeBufferPointer<UInt8>
    let lines: [LineSpan]

    /// - Complexity: linear; `memchr` finds the line ends.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        self.lines = SourceText.lines(of: bytes)
    }

    /// The bytes of a range.
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[range])
    }

    /// A range as a string; for labels and other short pieces.
    func string(_ range: Range<Int>) -> String {
        String(decoding: slice(range), as: UTF8.self)
    }

    func string(_ line: LineSpan) -> String { string(line.range) }

    /// The column of a byte offset in its line, in code points from 1.
    func column(of offset: Int, in line: LineSpan) -> Int {
        var count = 1
        for index in line.start..<max(line.start, min(offset, line.end)) where bytes[index] & 0xC0 != 0x80 {
            count += 1
        }
        return count
    }

    /// `010-555-0142`: a telephone's number or another, six figures and more and no letter.
    func isNumber(_ range: Range<Int>) -> Bool {
        guard (6...40).contains(range.count) else { return false }
        var figures = 0
        for index in range {
            switch bytes[index] {
            case 0x30...0x39: figures += 1
            case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2F: break
            default: return false
            }
        }
        return figures >= 6
    }

    /// LF; CR in old files of one platform, which end lines by that alone.
    static func lineEnd(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        ByteScan.index(of: 0x0A, in: bytes, from: 0) == nil ? 0x0D : 0x0A
    }

    private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [LineSpan] {
        var lines: [LineSpan] = []
        lines.reserveCapacity(bytes.count / 64 + 1)
        var start = 0
        var number = 0
        let lineEnd = lineEnd(of: bytes)
        while start < bytes.count {
            let end = ByteScan.index(of: lineEnd, in: bytes, from: start) ?? bytes.count
            number += 1
            lines.append(LineSpan(untrimmed: start..<end, number: number, in: bytes))
            start = end + 1
        }
        return lines
    }
}

/// One line of the source without its line end and the white space around it.
struct LineSpan {
    /// The first byte that is no white space; equal to `end` on a blank line.
    var start: Int
    var end: Int
    /// Bytes of white space before `start`.
    var indent: Int
    /// From 1.
    var number: Int32

    var range: Range<Int> { start..<end }
    var isBlank: Bool { start == end }
    var count: Int { end - start }

    init(start: Int, end: Int, indent: Int, number: Int32) {
        self.start = start
        self.end = end
        self.indent = indent
        self.number = number
    }

    init(untrimmed range: Range<Int>, number: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let words = ByteScan.trimmed(range, in: bytes)
        self.init(
            start: words.lowerBound, end: words.upperBound, indent: words.lowerBound - range.lowerBound,
            number: Int32(clamping: number))
    }
}
