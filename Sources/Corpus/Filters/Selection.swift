/// What a filter asks of one property: one of `any` (when there are some) and none of `none`.
///
/// The API's repeated parameter fills `any`, a value that begins with `-` goes to `none`.
package struct Selection<Value: Hashable & Sendable>: Sendable, Hashable {
    package var any: [Value]
    package var none: [Value]

    package init(any: [Value] = [], none: [Value] = []) {
        self.any = any
        self.none = none
    }

    /// Nothing is asked: everything passes.
    package var isEmpty: Bool { any.isEmpty && none.isEmpty }

    /// Whether a single value passes.
    func admits(_ value: Value) -> Bool {
        (any.isEmpty || any.contains(value)) && !none.contains(value)
    }
}
