import HTTPServer

/// Writes JSON straight into a byte buffer: commas, escapes and the choice of fields are its business.
///
/// Every member of an object goes through `field`, so that a client's `fields=` is obeyed in one place: a member that
/// was not chosen is not rendered at all. Strings must be valid UTF-8; only what RFC 8259 §7 demands is escaped.
package struct JSONWriter {
    package private(set) var bytes: [UInt8]
    private var needsComma = false
    private var selection: FieldSelection?

    package init(capacity: Int = 4096) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Appends one value to bytes that stand already.
    init(continuing bytes: [UInt8]) { self.bytes = bytes }

    /// Ends a line of NDJSON: what follows is a new value.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    // MARK: Objects and arrays

    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    package mutating func array(_ elements: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "["))
        elements(&self)
        close(UInt8(ascii: "]"))
    }

    package mutating func array<Elements: Sequence>(
        _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        open(UInt8(ascii: "["))
        for element in elements { write(&self, element) }
        close(UInt8(ascii: "]"))
    }

    /// Renders what `write` writes with only the chosen fields; nil chooses all.
    package mutating func choosing(_ chosen: FieldSelection?, _ write: (inout JSONWriter) -> Void) {
        let outer = selection
        selection = chosen
        write(&self)
        selection = outer
    }

    /// One member of an object. `write` must write exactly one value; it is not called for a field nobody chose.
    @inline(__always)
    package mutating func field(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        guard let outer = selection else {
            key(name)
            write(&self)
            return
        }
        guard let chosen = outer.child(name) else { return }
        key(name)
        selection = chosen.isLeaf ? nil : chosen
        write(&self)
        selection = outer
    }

    /// A member whose name is only known at run time: it is never subject to the choice of fields.
    package mutating func member(named name: String, _ write: (inout JSONWriter) -> Void) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        write(&self)
    }

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    // MARK: Values

    package mutating func string(_ value: some StringProtocol) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        let written: Void? = value.utf8.withContiguousStorageIfAvailable { JSONEscape.append(.init($0), to: &bytes) }
        if written == nil {
            Array(value.utf8).withUnsafeBytes { JSONEscape.append($0, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A string from valid UTF-8 that lies elsewhere, without a `String` in between.
    package mutating func string(utf8: UnsafeRawBufferPointer) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        JSONEscape.append(utf8, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func string(utf8: UnsafeRawBufferPointer?) {
        if let utf8 { string(utf8: utf8) } else { null() }
    }

    /// A string that is put together in place.
    ///
    /// - Parameter write: appends the text, escaped where it needs to be.
    mutating func string(_ write: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        write(&bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    package mutating func integer(_ value: Int) {
        separate()
        bytes.append(decimal: value)
    }

    /// A finite number, in the fewest digits that read back to it.
    package mutating func number(_ value: Double) {
        precondition(value.isFinite, "JSON has no infinity")
        separate()
        bytes.append(contentsOf: value.description.utf8)
    }

    package mutating func bool(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// A whole value that is JSON already.
    package mutating func json(_ value: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: value)
    }
}

extension JSONWriter {
    @inline(__always)
    package mutating func field(_ name: StaticString, _ value: String) { field(name) { $0.string(value) } }
    @inline(__always)
    package mutating func field(_ name: StaticString, _ value: String?) { field(name) { $0.string(value) } }
    @inline(__always)
    package mutating func field(_ name: StaticString, _ value: Int) { field(name) { $0.integer(value) } }

    package mutating func field(_ name: StaticString, _ value: Int?) {
        field(name) { writer in
            if let value { writer.integer(value) } else { writer.null() }
        }
    }

    package mutating func field(_ name: StaticString, strings: some Sequence<String>) {
        field(name) { $0.array(strings) { $0.string($1) } }
    }
}

extension [UInt8] {
    /// Appends the digits of `value`, with a minus sign before them where it is negative.
    package mutating func append(decimal value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        var rest = value.magnitude
        let first = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[first...].reverse()
    }
}
