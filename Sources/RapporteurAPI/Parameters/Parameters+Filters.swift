import Corpus
import Extraction
import Transcripts

extension [ParameterSpecification] {
    /// What narrows lists of turns and searches.
    static let turnFilters: [ParameterSpecification] = [
        .transcript, .speaker, .role, .kind, .organisation, .language, .minimumWords,
        .from("The turn speaks of this time or a later one."), .to("The turn speaks of this time or an earlier one."),
        ParameterSpecification("document_from", .date, "The transcript is of this time or a later one."),
        ParameterSpecification("document_to", .date, "The transcript is of this time or an earlier one."),
    ]
}

extension Parameters {
    var turnFilter: TurnFilter {
        var filter = turnConditions
        filter.query = query
        return filter
    }

    /// `turnFilter` without the words of `q`.
    var turnConditions: TurnFilter {
        var filter = TurnFilter()
        filter.transcripts = selection("transcript")
        filter.speakers = selection("speaker")
        filter.roles = choices("role")
        filter.kinds = choices("kind")
        filter.organisations = selection("organisation")
        filter.languages = selection("language")
        filter.minimumWords = integer("min_words")
        filter.from = date("from")?.earliest
        filter.to = date("to")?.latest
        filter.documentFrom = date("document_from")?.earliest
        filter.documentTo = date("document_to")?.latest
        return filter
    }

    var transcriptFilter: TranscriptFilter {
        var filter = TranscriptFilter()
        filter.speakers = selection("speaker")
        filter.organisations = selection("organisation")
        filter.languages = selection("language")
        filter.from = date("from")?.earliest
        filter.to = date("to")?.latest
        filter.query = query
        return filter
    }

    var speakerFilter: SpeakerFilter {
        var filter = SpeakerFilter()
        filter.transcripts = selection("transcript")
        filter.roles = choices("role")
        filter.isNamed = text("named").map { $0 == "yes" }
        filter.query = text("q")
        return filter
    }

    var organisationFilter: OrganisationFilter {
        var filter = OrganisationFilter()
        filter.transcripts = selection("transcript")
        filter.speakers = selection("speaker")
        filter.kinds = choices("kind")
        filter.query = text("q")
        return filter
    }

    var mentionFilter: MentionFilter {
        var filter = MentionFilter()
        filter.transcripts = selection("transcript")
        filter.speakers = selection("speaker")
        filter.forms = choices("form")
        return filter
    }

    var eventFilter: EventFilter {
        var filter = EventFilter()
        filter.speakers = selection("speaker")
        filter.organisations = selection("organisation")
        filter.statuses = choices("status")
        filter.precisions = choices("precision")
        filter.from = date("from")?.earliest
        filter.to = date("to")?.latest
        filter.query = query
        return filter
    }

    /// The words of `q`, nil where there is none.
    var query: SearchQuery? { text("q").map(SearchQuery.init(parsing:)) }

    /// The order that `sort` asks for; without it, the list's own.
    func order<Field: RawRepresentable<String> & Hashable & Sendable>(
        _: Field.Type, otherwise field: Field, isDescending: Bool = false
    ) -> SortOrder<Field> {
        guard let sort, let asked = Field(rawValue: sort.key) else {
            return SortOrder(field, isDescending: isDescending)
        }
        return SortOrder(asked, isDescending: sort.descends)
    }

    private func selection(_ name: String) -> Selection<String> {
        let (including, excluding) = filter(name)
        return Selection(any: including, none: excluding)
    }

    /// Words that the specification has checked already.
    private func choices<Value: RawRepresentable<String> & Hashable & Sendable>(_ name: String) -> Selection<Value> {
        let (including, excluding) = filter(name)
        return Selection(
            any: including.compactMap(Value.init(rawValue:)), none: excluding.compactMap(Value.init(rawValue:)))
    }
}
