/// A page of the front end as its file has it, with the place in its head where what it is about can be told.
///
/// The file is whole without that, so that any static host can serve it; between the marks it has what holds for every
/// such page.
package struct PageTemplate: Sendable {
    static let opening = "<!--about-->\n"
    static let closing = "\n<!--/about-->"

    private let before: Substring
    private let after: Substring

    /// Nil for a page without the marks.
    package init?(_ html: String) {
        guard let start = html.firstRange(of: PageTemplate.opening),
            let end = html[start.upperBound...].firstRange(of: PageTemplate.closing)
        else { return nil }
        before = html[..<start.lowerBound]
        after = html[end.upperBound...]
    }

    /// The page with this head.
    package func filled(_ head: PageHead) -> String { "\(before)\(head.html)\(after)" }
}
