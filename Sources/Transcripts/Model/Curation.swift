/// What an editor corrects in the annotations of one transcript, read from its sidecar.
///
/// An entry names words of the text, never an offset, so that it survives edits elsewhere.
package struct Curation: Sendable, Hashable {
    package var organisations: [CuratedOrganisation] = []
    package var events: [CuratedEvent] = []

    package init() {}

    package var isEmpty: Bool { organisations.isEmpty && events.isEmpty }
}

/// One entry of a sidecar's `organisations`.
package struct CuratedOrganisation: Sendable, Hashable {
    /// The words in the text that it is about.
    package var surface: String
    /// The organisation they name (an id or a name); nil where they name none (`not: true`).
    package var organisation: String?
    /// Only in sentences that contain these words; nil for everywhere.
    package var context: String?
    /// The line of the sidecar, from 1, for diagnostics.
    package var line: Int

    package init(surface: String, organisation: String?, context: String?, line: Int) {
        self.surface = surface
        self.organisation = organisation
        self.context = context
        self.line = line
    }
}

/// One entry of a sidecar's `timeline`.
package struct CuratedEvent: Sendable, Hashable {
    package enum Action: String, Sendable, Hashable { case add, change, drop }

    package var action: Action
    /// The expression or sentence in the text that it is about; of an `add`, the words that support it.
    package var quote: String
    package var edtf: String?
    package var headline: String?
    package var line: Int

    package init(action: Action, quote: String, edtf: String?, headline: String?, line: Int) {
        self.action = action
        self.quote = quote
        self.edtf = edtf
        self.headline = headline
        self.line = line
    }
}
