/// Gives equal terms the same number, in the order of their first appearance, while a part is built.
///
/// Open addressing. A slot holds the first eight bytes of its term, so that the look-up of a short word or of a pair of
/// ideographs touches one cache line; what is longer is compared with its record.
struct TermTable: ~Copyable {
    struct Record: BitwiseCopyable, Sendable {
        var low: UInt64
        var high: UInt64
        var byteCount: UInt32
        /// Where all its bytes are in `longBytes`, where it is longer than 16.
        var longOffset: UInt32
    }

    private struct Slot: BitwiseCopyable {
        var low: UInt64 = 0
        /// 0 of a term of up to eight bytes, whose `low` is all of it; else of its hash, and not 0.
        var tag: UInt32 = 0
        var number = TermTable.noTerm
    }

    static let noTerm = UInt32.max
    private var memory: OwnedMemory
    private var slots: UnsafeMutablePointer<Slot>
    private var slotMask: Int
    private(set) var records = ColumnWriter<Record>(capacity: 1 << 12)
    private(set) var longBytes = ColumnWriter<UInt8>(capacity: 256)

    init(slots slotCount: Int = 1 << 13) {
        (memory, slots) = Self.emptySlots(slotCount)
        slotMask = slotCount - 1
    }

    private static func emptySlots(_ count: Int) -> (OwnedMemory, UnsafeMutablePointer<Slot>) {
        let memory = OwnedMemory(byteCount: count * MemoryLayout<Slot>.stride)
        let slots = memory.bytes.initializeMemory(as: Slot.self, repeating: Slot())
        return (memory, slots.baseAddress.unsafelyUnwrapped)
    }

    var count: Int { records.count }

    @inline(__always)
    mutating func number(_ key: TermKey, bytes: UnsafePointer<UInt8>) -> UInt32 {
        let probe = probe(key)
        var place = Int(probe.place)
        while slots[place].number != Self.noTerm {
            if slots[place].low == key.low, slots[place].tag == probe.tag,
                probe.tag == 0 || isSame(slots[place].number, key, bytes: bytes)
            {
                return slots[place].number
            }
            place = (place + 1) & slotMask
        }
        return insert(key, tag: probe.tag, bytes: bytes, at: place)
    }

    /// Where a look-up begins. Making many before the first is used lets their slots be waited for together.
    struct Probe: BitwiseCopyable {
        fileprivate var place: UInt32
        fileprivate var tag: UInt32
    }

    @inline(__always)
    func probe(_ key: TermKey) -> Probe {
        let hash = key.hash
        return Probe(
            place: UInt32(truncatingIfNeeded: hash) & UInt32(truncatingIfNeeded: slotMask),
            tag: Self.tag(key, hash: hash))
    }

    /// The number of the term in the slot where the probe leads, where it seems to be that of the key: surely where this
    /// has up to eight bytes, else if `isWhole` says so. `noTerm` where the look-up is not that simple.
    ///
    /// Without a branch, which would wait for the slot and, where it was guessed wrong, undo the look-ups behind it.
    @inline(__always)
    func candidate(_ key: TermKey, _ probe: Probe) -> UInt32 {
        let slot = slots[Int(probe.place)]
        let difference = (slot.low ^ key.low) | UInt64(slot.tag ^ probe.tag)
        let isOther = UInt32(truncatingIfNeeded: (difference | (0 &- difference)) >> 63)
        return slot.number | (0 &- isOther)
    }

    /// Whether a candidate is the term of a key of up to `TermKey.inlineBytes`.
    @inline(__always)
    func isWhole(_ key: TermKey, _ candidate: UInt32) -> Bool {
        guard candidate != Self.noTerm else { return false }
        let record = records.base[Int(candidate)]
        return record.high == key.high && Int(record.byteCount) == key.byteCount
    }

    @inline(__always)
    private static func tag(_ key: TermKey, hash: UInt64) -> UInt32 {
        key.byteCount <= 8 ? 0 : UInt32(truncatingIfNeeded: hash >> 32) | 1
    }

    @inline(never)
    private func isSame(_ number: UInt32, _ key: TermKey, bytes: UnsafePointer<UInt8>) -> Bool {
        let record = records.base[Int(number)]
        guard record.high == key.high, Int(record.byteCount) == key.byteCount else { return false }
        for offset in TermKey.inlineBytes..<max(TermKey.inlineBytes, key.byteCount)
        where longBytes.base[Int(record.longOffset) + offset] != bytes[offset] { return false }
        return true
    }

    @inline(never)
    private mutating func insert(
        _ key: TermKey, tag: UInt32, bytes: UnsafePointer<UInt8>, at place: Int
    ) -> UInt32 {
        let id = UInt32(records.count)
        var longOffset: UInt32 = 0
        if key.byteCount > TermKey.inlineBytes {
            longOffset = UInt32(longBytes.count)
            longBytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: key.byteCount))
        }
        records.append(
            Record(low: key.low, high: key.high, byteCount: UInt32(key.byteCount), longOffset: longOffset))
        slots[place] = Slot(low: key.low, tag: tag, number: id)
        if records.count * 2 > slotMask { grow() }
        return id
    }

    /// In the order of the numbers: what is met early is mostly what is met often, and stands where its probe leads.
    private mutating func grow() {
        slotMask = slotMask * 2 + 1
        (memory, slots) = Self.emptySlots(slotMask + 1)
        for number in 0..<records.count {
            let record = records.base[number]
            let key = TermKey(low: record.low, high: record.high, byteCount: Int(record.byteCount))
            let probe = probe(key)
            var place = Int(probe.place)
            while slots[place].number != Self.noTerm { place = (place + 1) & slotMask }
            slots[place] = Slot(low: key.low, tag: probe.tag, number: UInt32(number))
        }
    }

    /// Forgets all terms and keeps its memory.
    mutating func removeAll() {
        slots.update(repeating: Slot(), count: slotMask + 1)
        records.removeAll()
        longBytes.removeAll()
    }
}
