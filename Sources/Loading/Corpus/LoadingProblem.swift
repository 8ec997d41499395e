/// Something that a load could not read; the rest was loaded.
package struct LoadingProblem: Error, Hashable, CustomStringConvertible {
    package let location: SourceLocation
    package let reason: String
    /// Whether the source is missing from what was loaded.
    package let isFatal: Bool

    package init(location: SourceLocation, reason: String, isFatal: Bool = true) {
        self.location = location
        self.reason = reason
        self.isFatal = isFatal
    }

    package var description: String { "\(location): \(isFatal ? "error" : "warning"): \(reason)" }
}
