import HTTPServer

/// Writes JSON straight into a byte buffer: commas, escapes and the choice of fields are its business.
///
/// Every member of an object goes through `field`, so that a client's `fields=` is obeyed in one place: a member that
/// was not chosen is not rendered at all. Strings must be valid UTF-8; only what RFC 8259 §7 demands is escaped.
package struct JSONWriter: ~Copyable {
    private var output: OutputBuffer
    private var needsComma = false
    private var selection: FieldSelection?

    package init(capacity: Int = 4096) { output = OutputBuffer(capacity: capacity) }

    /// What was written.
    package var bytes: [UInt8] { Array(output.bytes) }

    /// How many bytes were written.
    package var count: Int { output.bytes.count }

    /// The same where it lies; good until more is written.
    var unsafeBytes: UnsafeRawBufferPointer { output.bytes }

    /// Ends a line of NDJSON: what follows is a new value.
    package mutating func endLine() {
        output.append(UInt8(ascii: "\n"))
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

    /// - Parameters:
    ///   - elements: what the array is of.
    ///   - bytesMax: no element is begun once more than this is written.
    ///   - write: writes one of them.
    package mutating func array<Elements: Sequence>(
        _ elements: Elements, bytesMax: Int = .max, _ write: (inout JSONWriter, Elements.Element) -> Void
    ) {
        open(UInt8(ascii: "["))
        for element in elements where count <= bytesMax { write(&self, element) }
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
        output.append(UInt8(ascii: ":"))
        needsComma = false
        write(&self)
    }

    @inline(__always)
    private mutating func key(_ name: StaticString) {
        output.append(member: name, isFirst: !needsComma)
        needsComma = false
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        output.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        output.append(bracket)
        needsComma = true
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { output.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    // MARK: Values

    package mutating func string(_ value: String) {
        string { $0.append(escaped: value) }
    }

    package mutating func string(_ value: Substring) { string(String(value)) }

    /// A string from valid UTF-8 that lies elsewhere, without a `String` in between.
    package mutating func string(utf8: UnsafeRawBufferPointer) {
        string { $0.append(escaped: utf8) }
    }

    mutating func string(utf8: UnsafeRawBufferPointer?) {
        if let utf8 { string(utf8: utf8) } else { null() }
    }

    /// A string that is put together in place.
    ///
    /// - Parameter write: appends the text, escaped where it needs to be.
    @inline(__always)
    mutating func string(_ write: (inout OutputBuffer) -> Void) {
        separate()
        output.append(UInt8(ascii: "\""))
        write(&output)
        output.append(UInt8(ascii: "\""))
    }

    package mutating func string(_ value: String?) {
        if let value { string(value) } else { null() }
    }

    package mutating func integer(_ value: Int) {
        separate()
        output.append(decimal: value)
    }

    /// A finite number, in the fewest digits that read back to it.
    package mutating func number(_ value: Double) {
        precondition(value.isFinite, "JSON has no infinity")
        separate()
        output.append(value.description)
    }

    package mutating func bool(_ value: Bool) {
        separate()
        output.append(value ? "true" : "false" as StaticString)
    }

    package mutating func null() {
        separate()
        output.append("null" as StaticString)
    }

    /// A whole value that is JSON already.
    package mutating func json(_ value: [UInt8]) {
        separate()
        output.append(value)
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
