package import Extraction
package import Transcripts

/// Which turns; the parts of it mean AND. Ids are slugs: one that the corpus does not know matches nothing.
package struct TurnFilter: Sendable, Hashable {
    package var transcripts = Selection<String>()
    package var speakers = Selection<String>()
    package var roles = Selection<SpeakerRole>()
    package var kinds = Selection<TurnKind>()
    package var organisations = Selection<String>()
    /// BCP 47 ranges (RFC 4647 §3.3.1): `en` also admits `en-GB`; without regard to case.
    package var languages = Selection<String>()
    package var minimumWords: Int?
    /// The turn speaks of a time that touches `from`…`to`, both inclusive; either may be left open.
    package var from: CalendarDay?
    package var to: CalendarDay?
    /// The transcript's own date touches `documentFrom`…`documentTo`.
    package var documentFrom: CalendarDay?
    package var documentTo: CalendarDay?
    package var query: SearchQuery?

    package init() {}

    /// Nothing is asked, unless by the query.
    var admitsAll: Bool {
        var conditions = self
        conditions.query = nil
        return conditions == TurnFilter()
    }
}

package struct TranscriptFilter: Sendable, Hashable {
    /// Slugs; the speaker speaks in it.
    package var speakers = Selection<String>()
    /// Slugs; it names the organisation.
    package var organisations = Selection<String>()
    package var languages = Selection<String>()
    /// The transcript's own date touches `from`…`to`; one without a date passes only where neither is set.
    package var from: CalendarDay?
    package var to: CalendarDay?
    /// Each word stands in the title, or some turn matches the query.
    package var query: SearchQuery?

    package init() {}
}

package struct SpeakerFilter: Sendable, Hashable {
    package var transcripts = Selection<String>()
    /// A role held in any transcript.
    package var roles = Selection<SpeakerRole>()
    /// Whether a name is known for them; nil for all.
    package var isNamed: Bool?
    /// Words of the name or a label; the last one may be unfinished.
    package var query: String?

    package init() {}
}

package struct OrganisationFilter: Sendable, Hashable {
    package var transcripts = Selection<String>()
    /// Slugs; the speaker names it.
    package var speakers = Selection<String>()
    package var kinds = Selection<OrganisationKind>()
    /// Words of the name, the acronym or a surface seen; the last one may be unfinished.
    package var query: String?

    package init() {}
}

package struct EventFilter: Sendable, Hashable {
    package var transcripts = Selection<String>()
    package var speakers = Selection<String>()
    package var organisations = Selection<String>()
    package var statuses = Selection<EventStatus>()
    package var precisions = Selection<DatePrecision>()
    /// The event's time touches `from`…`to`, both inclusive.
    package var from: CalendarDay?
    package var to: CalendarDay?
    /// Every word stands in the event's sentence or headline.
    package var query: SearchQuery?

    package init() {}
}

/// Which mentions of one organisation.
package struct MentionFilter: Sendable, Hashable {
    package var transcripts = Selection<String>()
    package var speakers = Selection<String>()
    package var forms = Selection<MentionForm>()

    package init() {}
}
