/// A page of the front end as its file has it, with the places where what it is about can be told: one in its head and,
/// where it has words to be read without scripts, one in its body.
///
/// The file is whole without that, so that any static host can serve it; between the marks it has what holds for every
/// such page.
package struct PageTemplate: Sendable {
    private static let about = Place("about")
    private static let words = Place("words")

    /// A pair of marks.
    private struct Place {
        let opening: String
        let closing: String

        init(_ name: String) {
            opening = "<!--\(name)-->\n"
            closing = "\n<!--/\(name)-->"
        }

        /// What stands before and after the marks in a text that has both.
        func split(_ text: Substring) -> (before: Substring, after: Substring)? {
            guard let start = text.firstRange(of: opening),
                let end = text[start.upperBound...].firstRange(of: closing)
            else { return nil }
            return (text[..<start.lowerBound], text[end.upperBound...])
        }
    }

    private let before: Substring
    private let after: Substring

    /// Nil for a page without the marks in its head.
    package init?(_ html: String) {
        guard let parts = PageTemplate.about.split(html[...]) else { return nil }
        (before, after) = parts
    }

    /// The page with this head.
    package func filled(_ head: PageHead) -> String { "\(before)\(head.html)\(after)" }

    /// The page with this head, as what stands before and after its words; nil for a page without a place for them.
    package func around(_ head: PageHead) -> (opening: String, closing: String)? {
        PageTemplate.words.split(after).map { ("\(before)\(head.html)\($0.before)", String($0.after)) }
    }
}
