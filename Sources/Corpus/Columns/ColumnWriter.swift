/// A growing array of plain values that becomes a column without being copied.
///
/// Beside `Array` it saves the uniqueness and exclusivity checks of each element's update and the copy at the end.
struct ColumnWriter<Element: BitwiseCopyable & Sendable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int
    private var memory: OwnedMemory

    init(capacity: Int = 16) {
        memory = OwnedMemory(byteCount: max(1, capacity) * MemoryLayout<Element>.stride)
        self.capacity = memory.bytes.count / MemoryLayout<Element>.stride
        base =
            memory.bytes.bindMemory(to: Element.self).baseAddress
            ?? UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { reserve(count + 1) }
        base[count] = element
        count += 1
    }

    mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        reserve(count + elements.count)
        if let source = elements.baseAddress { (base + count).update(from: source, count: elements.count) }
        count += elements.count
    }

    mutating func append(contentsOf elements: [Element]) {
        elements.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Makes room for `needed` elements in all.
    mutating func reserve(_ needed: Int) {
        guard needed > capacity else { return }
        memory.grow(to: max(needed, capacity * 2) * MemoryLayout<Element>.stride)
        capacity = memory.bytes.count / MemoryLayout<Element>.stride
        base = memory.bytes.assumingMemoryBound(to: Element.self).baseAddress.unsafelyUnwrapped
    }

    /// Adds `extra` elements that the caller fills through `base`.
    mutating func grow(by extra: Int) {
        reserve(count + extra)
        count += extra
    }

    mutating func removeAll() { count = 0 }

    subscript(_ index: Int) -> Element {
        get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "a column was asked beyond its end")
            return base[index]
        }
        set {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "a column was asked beyond its end")
            base[index] = newValue
        }
    }

    var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    /// What was appended, as a column; the writer is empty afterwards.
    mutating func take() -> Column<Element> {
        let column = Column(UnsafeBufferPointer(start: base, count: count), owner: memory)
        self = ColumnWriter()
        return column
    }
}
