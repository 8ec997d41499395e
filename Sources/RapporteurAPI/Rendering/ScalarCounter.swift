/// Turns byte offsets of one text into code point offsets, the unit of the API.
///
/// Offsets asked for in ascending order cost one pass over the text; an earlier one starts again from the beginning.
package struct ScalarCounter {
    private let text: UnsafeRawBufferPointer
    private var byte = 0
    private var scalars = 0

    /// - Parameter text: valid UTF-8 that outlives the counter.
    package init(_ text: UnsafeRawBufferPointer) { self.text = text }

    /// The number of code points before `offset`, which must lie on a boundary within the text.
    package mutating func scalars(at offset: Int) -> Int {
        precondition(0 <= offset && offset <= text.count, "an offset beyond its text")
        if offset < byte {
            byte = 0
            scalars = 0
        }
        while byte + 8 <= offset {
            let word = text.loadUnaligned(fromByteOffset: byte, as: UInt64.self)
            // A continuation byte is 10xxxxxx: bit 7 set, bit 6 not.
            let continuations = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
            scalars += 8 - continuations.nonzeroBitCount
            byte += 8
        }
        while byte < offset {
            if text[byte] & 0xC0 != 0x80 { scalars += 1 }
            byte += 1
        }
        return scalars
    }
}
