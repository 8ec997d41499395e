import Algorithms
import CLinux

/// A read-only array of plain values in memory that something else owns: a buffer of ours or a mapped file.
///
/// The corpus keeps everything in such columns, so that one loaded from a snapshot and one built from text are the
/// same object to whoever asks.
struct Column<Element: BitwiseCopyable & Sendable>: Sendable {
    // Safe to share: the memory is never written again once a column exists, and `owner` keeps it alive for as long
    // as the column does.
    private nonisolated(unsafe) let base: UnsafePointer<Element>
    let count: Int
    private let owner: any AnyObject & Sendable

    /// - Parameter owner: keeps `buffer` alive and unchanged.
    init(_ buffer: UnsafeBufferPointer<Element>, owner: any AnyObject & Sendable) {
        self.base = buffer.baseAddress ?? UnsafePointer(Self.emptyBase)
        self.count = buffer.count
        self.owner = owner
    }

    init() { self.init(UnsafeBufferPointer(start: nil, count: 0), owner: NoMemory.shared) }

    /// Copies.
    init(_ elements: [Element]) {
        let memory = OwnedMemory(byteCount: elements.count * MemoryLayout<Element>.stride)
        elements.withUnsafeBytes { memory.bytes.copyMemory(from: $0) }
        let all = memory.bytes.bindMemory(to: Element.self)
        self.init(UnsafeBufferPointer(start: all.baseAddress, count: elements.count), owner: memory)
    }

    @inline(__always)
    subscript(_ index: Int) -> Element {
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "a column was asked beyond its end")
        return base[index]
    }

    /// Asks for an element's memory without waiting for it; does nothing for a place beyond the end.
    @inline(__always)
    func prefetch(_ index: Int) {
        if UInt(bitPattern: index) < UInt(bitPattern: count) { rapporteur_prefetch(base + index) }
    }

    var indices: Range<Int> { 0..<count }
    var isEmpty: Bool { count == 0 }

    /// The elements in place. Valid while the column lives; do not let the pointer escape.
    @inline(__always)
    var unsafeElements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "a column was asked beyond its end")
        return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    /// The same elements in the same memory, as a column of their own.
    func part(_ range: Range<Int>) -> Column { Column(slice(range), owner: owner) }

    func array(_ range: Range<Int>) -> [Element] { Array(slice(range)) }

    private static var emptyBase: UnsafeMutablePointer<Element> {
        UnsafeMutableRawPointer(NoMemory.shared.word).assumingMemoryBound(to: Element.self)
    }
}

extension Column where Element: FixedWidthInteger {
    /// The range of group `index` where the column holds the bounds of groups that follow one another.
    @inline(__always)
    func bounds(_ index: Int) -> Range<Int> {
        let lower = Int(truncatingIfNeeded: self[index])
        let upper = Int(truncatingIfNeeded: self[index + 1])
        return lower..<max(lower, upper)
    }

    /// The first place whose element is not below `value`; the column is sorted.
    func lowerBound(_ value: Element, in range: Range<Int>? = nil) -> Int {
        (range ?? indices).partitioningIndex { self[$0] >= value }
    }

    /// The same for a long column of which hardly any is at hand: cut in sixteen again and again, so that of the memory
    /// that is waited for much comes at a time.
    func farLowerBound(_ value: Element) -> Int {
        let parts = 16
        let elements = unsafeElements
        var (lower, upper) = (0, count)
        while upper &- lower > parts {
            let step = (upper &- lower) / parts
            var below = 0
            for part in 1..<parts { below &+= elements[lower &+ part &* step] < value ? 1 : 0 }
            let start = lower
            if below > 0 { lower = start &+ below &* step &+ 1 }
            if below < parts - 1 { upper = start &+ (below &+ 1) &* step }
        }
        return (lower..<upper).reduce(lower) { $0 &+ (elements[$1] < value ? 1 : 0) }
    }

    /// The places that hold `value`; the column is sorted.
    func equalRange(_ value: Element) -> Range<Int> {
        let lower = lowerBound(value)
        var upper = lower
        if lower < count, self[lower] == value {
            upper = value == .max ? count : lowerBound(value + 1, in: lower..<count)
        }
        return lower..<upper
    }
}
