/// Gives equal terms the same number, in the order of their first appearance, while a part is built.
///
/// Open addressing over numbers of 32-byte records that hold the term itself where it is short, so that a look-up
/// touches two cache lines.
struct TermTable: ~Copyable {
    struct Record: BitwiseCopyable, Sendable {
        var low: UInt64
        var high: UInt64
        var hash: UInt32
        var byteCount: UInt32
        /// Where all its bytes are in `longBytes`, where it is longer than 16.
        var longOffset: UInt32
        var padding: UInt32 = 0
    }

    private var slots: UnsafeMutablePointer<UInt32>
    private var slotMask: Int
    private(set) var records = ColumnWriter<Record>(capacity: 1 << 12)
    private(set) var longBytes = ColumnWriter<UInt8>(capacity: 256)

    init(slots slotCount: Int = 1 << 13) {
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: .max, count: slotCount)
        slotMask = slotCount - 1
    }

    deinit { slots.deallocate() }

    var count: Int { records.count }

    @inline(__always)
    mutating func number(_ key: TermKey, bytes: UnsafePointer<UInt8>) -> UInt32 {
        let hash = UInt32(truncatingIfNeeded: key.hash)
        let byteCount = UInt32(truncatingIfNeeded: key.byteCount)
        var slot = Int(hash) & slotMask
        while true {
            let id = slots[slot]
            if id == .max { return insert(key, hash: hash, bytes: bytes, slot: slot) }
            let record = records.base + Int(id)
            if record.pointee.low == key.low, record.pointee.high == key.high, record.pointee.byteCount == byteCount,
                key.byteCount <= TermKey.inlineBytes || isSame(record.pointee, bytes: bytes)
            {
                return id
            }
            slot = (slot + 1) & slotMask
        }
    }

    @inline(never)
    private func isSame(_ record: Record, bytes: UnsafePointer<UInt8>) -> Bool {
        for offset in TermKey.inlineBytes..<Int(record.byteCount)
        where longBytes.base[Int(record.longOffset) + offset] != bytes[offset] { return false }
        return true
    }

    @inline(never)
    private mutating func insert(_ key: TermKey, hash: UInt32, bytes: UnsafePointer<UInt8>, slot: Int) -> UInt32 {
        let id = UInt32(records.count)
        var longOffset: UInt32 = 0
        if key.byteCount > TermKey.inlineBytes {
            longOffset = UInt32(longBytes.count)
            longBytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: key.byteCount))
        }
        records.append(
            Record(
                low: key.low, high: key.high, hash: hash, byteCount: UInt32(key.byteCount), longOffset: longOffset))
        slots[slot] = id
        if records.count * 2 > slotMask { grow() }
        return id
    }

    private mutating func grow() {
        let larger = (slotMask + 1) * 2
        slots.deallocate()
        slots = .allocate(capacity: larger)
        slots.initialize(repeating: .max, count: larger)
        slotMask = larger - 1
        for id in 0..<records.count {
            var slot = Int(records.base[id].hash) & slotMask
            while slots[slot] != .max { slot = (slot + 1) & slotMask }
            slots[slot] = UInt32(id)
        }
    }

    /// All terms so far; the table must not be used afterwards.
    mutating func take() -> TermList { TermList(records: records.take(), longBytes: longBytes.take()) }
}
