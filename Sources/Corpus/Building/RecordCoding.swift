/// Writes what is only ever shown, field after field: numbers as varints, strings as length and UTF-8.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: UInt64) {
        var value = value
        while value >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
            value >>= 7
        }
        bytes.append(UInt8(value))
    }

    /// Zigzag, so that small negative numbers stay short.
    mutating func write(_ value: Int64) { write(UInt64(bitPattern: value << 1 ^ value >> 63)) }
    mutating func write(_ value: Int32) { write(Int64(value)) }
    mutating func write(_ value: Int) { write(Int64(value)) }
    mutating func write(_ value: UInt8) { bytes.append(value) }

    mutating func write(_ string: String) {
        write(UInt64(string.utf8.count))
        bytes.append(contentsOf: string.utf8)
    }

    mutating func write(_ string: String?) {
        write(UInt8(string == nil ? 0 : 1))
        if let string { write(string) }
    }

    mutating func write(_ value: Int64?) {
        write(UInt8(value == nil ? 0 : 1))
        if let value { write(value) }
    }

    mutating func write<Element>(_ elements: [Element], _ body: (inout RecordWriter, Element) -> Void) {
        write(UInt64(elements.count))
        for element in elements { body(&self, element) }
    }
}

/// Reads what `RecordWriter` wrote. Damaged bytes give wrong values, never a read beyond the end.
struct RecordReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// - Parameter bytes: must outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func byte() -> UInt8 {
        guard place < bytes.count else { return 0 }
        defer { place += 1 }
        return bytes[place]
    }

    mutating func unsigned() -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while shift < 64 {
            let next = byte()
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { break }
            shift += 7
        }
        return value
    }

    mutating func signed() -> Int64 {
        let value = unsigned()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    mutating func number() -> Int { Int(signed()) }
    mutating func int32() -> Int32 { Int32(truncatingIfNeeded: signed()) }

    mutating func string() -> String {
        let count = Int(clamping: unsigned())
        let end = count <= bytes.count - place ? place + count : bytes.count
        defer { place = end }
        return String(decoding: bytes[place..<end], as: UTF8.self)
    }

    mutating func optionalString() -> String? { byte() == 0 ? nil : string() }
    mutating func optionalSigned() -> Int64? { byte() == 0 ? nil : signed() }

    mutating func array<Element>(_ body: (inout RecordReader) -> Element) -> [Element] {
        // Every element takes a byte at least, so a damaged count cannot ask for more than there are bytes.
        let count = min(Int(clamping: unsigned()), bytes.count - place)
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(body(&self)) }
        return elements
    }
}
