/// The fields that a client chose with `fields=a,b.c`, as a tree.
///
/// A field without children is chosen whole; `b.c` keeps `b` with only its `c`, of an array in each element.
package final class FieldSelection: Sendable {
    private let children: [(name: [UInt8], selection: FieldSelection)]

    var isLeaf: Bool { children.isEmpty }

    private init(children: [(name: [UInt8], selection: FieldSelection)]) { self.children = children }

    /// The tree of dotted paths; nil where there are none, which chooses everything.
    package convenience init?(paths: [String]) {
        guard !paths.isEmpty else { return nil }
        self.init(paths: paths.map { $0.split(separator: ".")[...] })
    }

    private convenience init(paths: [ArraySlice<Substring>]) {
        var names: [Substring] = []
        for case let name? in paths.map(\.first) where !names.contains(name) { names.append(name) }
        self.init(
            children: names.map { name in
                let below = paths.filter { $0.first == name }.map { $0.dropFirst() }
                let isWhole = below.contains { $0.isEmpty }
                return (Array(name.utf8), isWhole ? FieldSelection(children: []) : FieldSelection(paths: below))
            })
    }

    func child(_ name: StaticString) -> FieldSelection? {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return children.first { $0.name.elementsEqual(wanted) }?.selection
    }

    func child(_ name: String) -> FieldSelection? {
        children.first { $0.name.elementsEqual(name.utf8) }?.selection
    }

    /// Whether a top-level field was chosen.
    func includes(_ name: String) -> Bool { children.contains { $0.name.elementsEqual(name.utf8) } }
}
