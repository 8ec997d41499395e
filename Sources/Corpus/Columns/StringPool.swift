#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Every string of the corpus that is not a turn's text, each once.
struct StringPool: Sendable {
    var bytes = Column<UInt8>()
    /// One more than there are strings.
    var offsets = Column<UInt32>([0])

    var count: Int { max(0, offsets.count - 1) }

    func string(_ id: Int32) -> String { String(decoding: utf8(id), as: UTF8.self) }

    /// Nil for the -1 that columns hold where there is no string.
    func optional(_ id: Int32) -> String? { id < 0 ? nil : string(id) }

    func utf8(_ id: Int32) -> UnsafeBufferPointer<UInt8> { bytes.slice(offsets.bounds(Int(id))) }

    /// Below 0 where the string's bytes come before `other`, above 0 where they come after it.
    func compare(_ id: Int32, with other: UnsafeBufferPointer<UInt8>) -> Int {
        let own = utf8(id)
        if let start = own.baseAddress, let otherStart = other.baseAddress {
            let order = memcmp(start, otherStart, min(own.count, other.count))
            if order != 0 { return Int(order) }
        }
        return own.count - other.count
    }
}

/// Gives equal strings the same number while a corpus is built.
struct StringInterner {
    private var slots: [Int32]
    private var hashes: [UInt32] = []
    private(set) var bytes: [UInt8] = []
    private(set) var offsets: [UInt32] = [0]

    init() { slots = Array(repeating: -1, count: 64) }

    var count: Int { hashes.count }

    mutating func intern(_ string: String) -> Int32 {
        var string = string
        return string.withUTF8 { intern($0) }
    }

    /// -1 for nil.
    mutating func intern(_ string: String?) -> Int32 {
        guard let string else { return -1 }
        return intern(string)
    }

    mutating func intern(_ utf8: UnsafeBufferPointer<UInt8>) -> Int32 {
        let hash = UInt32(truncatingIfNeeded: ContentHash.hash(UnsafeRawBufferPointer(utf8)))
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            let id = slots[slot]
            if hashes[Int(id)] == hash, holds(utf8, at: id) { return id }
            slot = (slot + 1) & mask
        }
        let id = Int32(hashes.count)
        slots[slot] = id
        hashes.append(hash)
        bytes.append(contentsOf: utf8)
        offsets.append(UInt32(bytes.count))
        if hashes.count * 2 > slots.count { grow() }
        return id
    }

    private func holds(_ utf8: UnsafeBufferPointer<UInt8>, at id: Int32) -> Bool {
        let range = Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])
        guard range.count == utf8.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            guard let own = bytes.baseAddress, let other = utf8.baseAddress else { return true }
            return memcmp(own + range.lowerBound, other, utf8.count) == 0
        }
    }

    func utf8(_ id: Int32) -> ArraySlice<UInt8> {
        bytes[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])]
    }

    func string(_ id: Int32) -> String { String(decoding: utf8(id), as: UTF8.self) }

    private mutating func grow() {
        var larger = [Int32](repeating: -1, count: slots.count * 2)
        for (id, hash) in hashes.enumerated() {
            var slot = Int(hash) & (larger.count - 1)
            while larger[slot] >= 0 { slot = (slot + 1) & (larger.count - 1) }
            larger[slot] = Int32(id)
        }
        slots = larger
    }

    func pool() -> StringPool { StringPool(bytes: Column(bytes), offsets: Column(offsets)) }
}
