/// The bytes of a batch of answers, gathered for one write. Grows as needed, keeps its room.
struct OutputBuffer {
    private var storage: UnsafeMutableRawPointer
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        storage = .allocate(byteCount: capacity, alignment: 16)
        self.capacity = capacity
    }

    func deallocate() { storage.deallocate() }

    @inline(__always)
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    mutating func truncate(to end: Int) { count = end }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(to: count + more) }
    }

    private mutating func grow(to needed: Int) {
        let room = max(needed, capacity * 2)
        let larger = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
        larger.copyMemory(from: storage, byteCount: count)
        storage.deallocate()
        storage = larger
        capacity = room
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (storage + count).copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    /// Overwrites bytes appended before.
    @inline(__always)
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
