package import Transcripts

/// What was found in one transcript: the input of the corpus, with `Transcript`.
package struct Annotations: Sendable {
    /// The organisations named in it; mentions and events point here.
    package var organisations: [OrganisationEntity]
    /// In order of turn and start.
    package var mentions: [OrganisationMention]
    /// In order of turn and start.
    package var times: [TemporalExpression]
    /// In the order of the API: earliest, then latest, then place in the text.
    package var events: [TimelineEvent]
    package var diagnostics: [Diagnostic]

    package init() {
        organisations = []
        mentions = []
        times = []
        events = []
        diagnostics = []
    }
}

/// An organisation as one transcript knows it.
package struct OrganisationEntity: Sendable, Hashable {
    /// The slug that is equal for the same organisation in every transcript.
    package var identity: String
    package var name: String
    package var acronym: String?
    package var kind: OrganisationKind
    /// The identity of the body it is part of.
    package var parent: String?
    package var wikidata: String?
    package var source: OrganisationSource

    package init(
        identity: String, name: String, acronym: String?, kind: OrganisationKind, parent: String?, wikidata: String?,
        source: OrganisationSource
    ) {
        self.identity = identity
        self.name = name
        self.acronym = acronym
        self.kind = kind
        self.parent = parent
        self.wikidata = wikidata
        self.source = source
    }
}

package enum OrganisationKind: String, Sendable, Hashable, CaseIterable {
    case intergovernmental, government, company, media, financial, military, political, education, other

    /// What trades, lends or publishes.
    var isFirm: Bool { self == .company || self == .media || self == .financial }
}

package enum OrganisationSource: String, Sendable, Hashable, CaseIterable {
    case gazetteer, definition, pattern, curated
}

/// One place where an organisation is named. Offsets are bytes of the turn's text.
package struct OrganisationMention: Sendable, Hashable {
    /// An index into `Annotations.organisations`.
    package var organisation: Int32
    /// An index into `Transcript.turns`.
    package var turn: Int32
    package var start: Int32
    package var end: Int32
    package var form: MentionForm
    package var rule: RuleName
    /// The sentence around it, in bytes of the turn's text.
    package var sentence: Range<Int32>

    package init(
        organisation: Int32, turn: Int32, start: Int32, end: Int32, form: MentionForm, rule: RuleName,
        sentence: Range<Int32>
    ) {
        self.organisation = organisation
        self.turn = turn
        self.start = start
        self.end = end
        self.form = form
        self.rule = rule
        self.sentence = sentence
    }
}

package enum MentionForm: String, Sendable, Hashable, CaseIterable { case name, acronym, nominal }

/// The name of the rule that found something; all are listed in `docs/extraction.md`.
package struct RuleName: Sendable, Hashable, CustomStringConvertible {
    package let description: String
    /// - Parameter name: a literal, or what a corpus kept of one.
    package init(_ name: String) { description = name }
}

/// A temporal expression as TIMEX3 sees it. Offsets are bytes of the turn's text, without a leading preposition.
package struct TemporalExpression: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    package var turn: Int32
    package var start: Int32
    package var end: Int32
    package var kind: Kind
    /// The TIMEX3 `value`: `2025-05`, `P10Y`, `PRESENT_REF`, `XXXX-WXX-7`.
    package var value: String
    /// Calendar time, where it denotes some.
    package var edtf: EDTF?
    package var resolution: Resolution
    package var rule: RuleName
    /// The sentence around it, in bytes of the turn's text.
    package var sentence: Range<Int32>

    package init(
        turn: Int32, start: Int32, end: Int32, kind: Kind, value: String, edtf: EDTF?, resolution: Resolution,
        rule: RuleName, sentence: Range<Int32>
    ) {
        self.turn = turn
        self.start = start
        self.end = end
        self.kind = kind
        self.value = value
        self.edtf = edtf
        self.resolution = resolution
        self.rule = rule
        self.sentence = sentence
    }
}

/// How a date came from the words.
package enum Resolution: String, Sendable, Hashable, CaseIterable { case explicit, relative, derived, curated }

/// One thing that happened, happens or is planned. Offsets are bytes of the turn's text.
package struct TimelineEvent: Sendable, Hashable {
    package var turn: Int32
    /// The expression that dates it; of a merged range, from its first to its last word.
    package var start: Int32
    package var end: Int32
    package var sentence: Range<Int32>
    package var edtf: EDTF
    package var status: EventStatus
    package var headline: String
    package var resolution: Resolution
    package var rule: RuleName
    /// Indices into `Annotations.organisations`, in order of mention, each once.
    package var organisations: [Int32]

    package init(
        turn: Int32, start: Int32, end: Int32, sentence: Range<Int32>, edtf: EDTF, status: EventStatus,
        headline: String, resolution: Resolution, rule: RuleName, organisations: [Int32]
    ) {
        self.turn = turn
        self.start = start
        self.end = end
        self.sentence = sentence
        self.edtf = edtf
        self.status = status
        self.headline = headline
        self.resolution = resolution
        self.rule = rule
        self.organisations = organisations
    }
}

package enum EventStatus: String, Sendable, Hashable, CaseIterable { case past, ongoing, planned }
