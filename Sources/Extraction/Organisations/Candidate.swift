/// Words that may name an organisation, found in the first pass; the second decides and finds which.
struct Candidate {
    enum Target {
        /// An entry of the gazetteer.
        case entry(Int32)
        /// A name in the trie that counts only with support from elsewhere in the document.
        case ambiguousName(Int32)
        /// A name that the rules made from the text.
        case name(OrganisationKind)
        /// An acronym that nothing beside it explains.
        case acronym
        /// Capitalised words that may be a short name of something named elsewhere.
        case unknown
        /// "the Bank": whatever bank was named last.
        case nominal
        /// The same organisation as an earlier or later candidate: an acronym beside its full name.
        case same(as: Int32)
    }

    /// Whether the first pass is already sure of it.
    var isOrganisation: Bool {
        switch target {
        case .entry, .name, .same: true
        case .ambiguousName, .acronym, .unknown, .nominal: false
        }
    }

    var tokens: Range<Int>
    var sentence: Int32
    var target: Target
    var form: MentionForm
    var rule: OrganisationRule
}
