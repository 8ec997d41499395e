/// An answer rendered once, in one negotiated form, ready to be copied out.
final class CachedAnswer {
    /// The target, host and Accept field that it answers, one after the other.
    let key: [UInt8]
    let targetCount: Int
    let hostCount: Int
    let coding: ContentCoding
    /// The 200's head, up to and with the empty line.
    let head: [UInt8]
    let body: [UInt8]
    /// The 304's head.
    let notModifiedHead: [UInt8]
    let entityTag: [UInt8]
    let lastModified: HTTPDate?
    /// What the answer was made of, if a file: to be asked before each use whether it still is what it was.
    let file: FileContent?
    /// Which of the metrics' series a 200, and a 304, count to.
    let series: RouteSeries
    /// The route's name, for the access log.
    let routeName: String
    var wasUsed = true
    let hash: UInt64

    init(
        key: ResponseCache.Key, coding: ContentCoding, hash: UInt64, head: [UInt8], body: [UInt8],
        file: FileContent?, notModifiedHead: [UInt8], entityTag: [UInt8], lastModified: HTTPDate?, series: RouteSeries,
        routeName: String
    ) {
        self.key = Array(key.target) + Array(key.host) + Array(key.accept)
        targetCount = key.target.count
        hostCount = key.host.count
        self.coding = coding
        self.hash = hash
        self.head = head
        self.body = body
        self.file = file
        self.notModifiedHead = notModifiedHead
        self.entityTag = entityTag
        self.lastModified = lastModified
        self.series = series
        self.routeName = routeName
    }

    var byteCount: Int { 256 + key.count + head.count + body.count + notModifiedHead.count + entityTag.count }

    @inline(__always)
    func answers(_ other: ResponseCache.Key) -> Bool {
        guard targetCount == other.target.count, hostCount == other.host.count,
            key.count == targetCount + hostCount + other.accept.count
        else { return false }
        return key.withUnsafeBytes { bytes in
            ByteComparison.equal(bytes, at: 0, other.target)
                && ByteComparison.equal(bytes, at: targetCount, other.host)
                && ByteComparison.equal(bytes, at: targetCount + hostCount, other.accept)
        }
    }
}

enum ByteComparison {
    /// Whether `bytes` from `offset` on begin with `other`; the caller knows that they are long enough.
    @inline(__always)
    static func equal(_ bytes: UnsafeRawBufferPointer, at offset: Int, _ other: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index + 8 <= other.count {
            let left = bytes.loadUnaligned(fromByteOffset: offset + index, as: UInt64.self)
            if left != other.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
            index += 8
        }
        while index < other.count {
            if bytes[offset + index] != other[index] { return false }
            index += 1
        }
        return true
    }
}

/// Rendered answers by request target and negotiated form, bounded in bytes. One loop's own, so without a lock; emptied
/// when another router is published.
///
/// A set-associative table, as a processor's cache is: an answer may stand in any of the four places of its set, and
/// one that was not asked for since the hand last passed gives way.
struct ResponseCache {
    struct Key {
        var target: UnsafeRawBufferPointer
        var host: UnsafeRawBufferPointer
        var accept: UnsafeRawBufferPointer
    }

    private static let ways = 4
    /// None before the first answer is kept: a server that has just started does without the memory.
    private var slots: [CachedAnswer?] = []
    private let slotCount: Int
    private let bytesMax: Int
    private let seed = UInt64.random(in: 1...UInt64.max)
    private var hand = 0
    private(set) var byteCount = 0

    init(bytesMax: Int) {
        self.bytesMax = bytesMax
        // A slot for each kibibyte, within reason.
        var sets = 64
        while sets < 16_384, sets * Self.ways * 1024 < bytesMax { sets *= 2 }
        slotCount = sets * Self.ways
    }

    @inline(__always)
    func hash(_ key: Key, _ coding: ContentCoding) -> UInt64 {
        let first = ByteHash.hash(key.target, seed: seed &+ UInt64(coding.rawValue))
        return ByteHash.hash(key.accept, seed: ByteHash.hash(key.host, seed: first))
    }

    @inline(__always)
    func find(_ key: Key, _ coding: ContentCoding, hash: UInt64) -> CachedAnswer? {
        guard !slots.isEmpty else { return nil }
        let start = set(hash)
        for index in start..<start + Self.ways {
            if let answer = slots[index], answer.hash == hash, answer.coding == coding, answer.answers(key) {
                answer.wasUsed = true
                return answer
            }
        }
        return nil
    }

    @inline(__always)
    private func set(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash) & (slots.count / Self.ways - 1) * Self.ways
    }

    /// Whether an answer of this size may be kept at all: one alone must not drive out all others.
    func hasRoom(forBytes count: Int) -> Bool { count <= bytesMax / 8 }

    mutating func insert(_ answer: CachedAnswer) {
        guard hasRoom(forBytes: answer.byteCount) else { return }
        if slots.isEmpty { slots = Array(repeating: nil, count: slotCount) }
        let start = set(answer.hash)
        var place = start
        for index in start..<start + Self.ways {
            guard let present = slots[index] else {
                place = index
                break
            }
            if !present.wasUsed { place = index }
            present.wasUsed = false
        }
        byteCount += answer.byteCount - (slots[place]?.byteCount ?? 0)
        slots[place] = answer
        while byteCount > bytesMax { evictOne(except: place) }
    }

    private mutating func evictOne(except kept: Int) {
        while true {
            hand = (hand + 1) % slots.count
            guard hand != kept, let present = slots[hand] else { continue }
            if present.wasUsed {
                present.wasUsed = false
            } else {
                byteCount -= present.byteCount
                slots[hand] = nil
                return
            }
        }
    }

    /// Forgets one answer, which is found in its set.
    mutating func remove(_ answer: CachedAnswer) {
        let start = set(answer.hash)
        for index in start..<start + Self.ways where slots[index] === answer {
            byteCount -= answer.byteCount
            slots[index] = nil
        }
    }

    mutating func removeAll() {
        slots = []
        byteCount = 0
    }
}
