/// Bytes gathered to go out together: a batch of answers, or a body. Grows as needed, keeps its room.
///
/// Beside an array it saves the check at each append that nobody else owns the bytes; that is the type's to know.
///
/// `@usableFromInline`, without which no other module inlines what is marked so below.
@usableFromInline
package struct OutputBuffer: ~Copyable {
    // Safe: `storage` has room for `capacity` bytes, the first `count` of which are written; no copy of the buffer can be
    // made, so nothing else writes or frees them, and what `bytes` gives is good until the next call that mutates.
    @usableFromInline
    var storage: UnsafeMutableRawPointer
    @usableFromInline
    var capacity: Int
    @usableFromInline
    var count = 0

    package init(capacity: Int) {
        storage = .allocate(byteCount: capacity, alignment: 16)
        self.capacity = capacity
    }

    deinit { storage.deallocate() }

    @inlinable
    package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }

    mutating func removeAll() { count = 0 }

    mutating func truncate(to end: Int) { count = end }

    @inlinable
    mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(to: count + more) }
    }

    @inline(never)
    @usableFromInline
    mutating func grow(to needed: Int) {
        let room = max(needed, capacity * 2)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
        larger.copyMemory(from: storage, byteCount: count)
        storage.deallocate()
        storage = larger
        capacity = room
    }

    @inlinable
    @inline(__always)
    package mutating func append(_ byte: UInt8) {
        reserve(1)
        storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    @inlinable
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (storage + count).copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    @inlinable
    package mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    /// Appends the digits of `number`, with a minus sign before them where it is negative.
    package mutating func append(decimal number: Int) {
        reserve(1 + DecimalDigits.countMax)
        if number < 0 { append(.hyphen) }
        count += DecimalDigits.write(number.magnitude, to: storage + count)
    }

    /// Overwrites bytes appended before.
    mutating func replace(at offset: Int, with bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        (storage + offset).copyMemory(from: source, byteCount: bytes.count)
    }

    /// Room for up to `count` bytes that `body` writes; it returns how many.
    mutating func appendUninitialized(_ room: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
        reserve(room)
        let written = body(UnsafeMutableRawBufferPointer(start: storage + count, count: room))
        count += max(0, written)
        return written
    }
}
