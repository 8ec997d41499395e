import Extraction
import Transcripts

extension Corpus {
    /// The speakers that pass a filter.
    package func speakers(
        _ filter: SpeakerFilter = SpeakerFilter(), sort: SortOrder<SpeakerSortField> = SortOrder(.place),
        page: PageRequest = PageRequest()
    ) -> Page<SpeakerID> {
        let table = tables.speakers
        let numbers = speakerSet(filter)
        let sorted: [Int]
        switch sort.field {
        case .place: sorted = sort.isDescending ? numbers.reversed() : numbers
        case .name: sorted = sortedByName(numbers, isDescending: sort.isDescending) { table.name[$0] }
        case .turns:
            sorted = numbers.sorted(byKey: { Self.direct(table.turnBounds.bounds($0).count, sort.isDescending) })
        case .words: sorted = numbers.sorted(byKey: { Self.direct(Int(table.words[$0]), sort.isDescending) })
        case .transcripts:
            sorted = numbers.sorted(byKey: { Self.direct(table.transcriptBounds.bounds($0).count, sort.isDescending) })
        }
        return Page.slice(total: sorted.count, request: page) { sorted[$0].map { SpeakerID($0) } }
    }

    private func speakerSet(_ filter: SpeakerFilter) -> [Int] {
        let transcripts = tables.transcripts
        let speaking = Self.members(filter.transcripts, count: tables.speakers.count) { slug in
            self.transcriptID(slug: slug).map { transcripts.speaker.array(transcripts.speakerBounds.bounds($0.index)) }
                ?? []
        }
        let roles = filter.roles.isEmpty ? nil : rolesHeld(in: filter.transcripts)
        let named = named(filter.query, .speaker)
        return tables.speakers.slug.indices.filter { number in
            speaking[number] && (roles.map { Self.admits($0[number], filter.roles) } ?? true)
                && (named?.contains(number) ?? true)
                && (filter.isNamed.map { $0 == speaker(SpeakerID(number)).isNamed } ?? true)
        }
    }

    /// For each speaker the roles that they have in the chosen transcripts, a bit each.
    private func rolesHeld(in selection: Selection<String>) -> [UInt8] {
        let transcripts = tables.transcripts
        let chosen = Self.members(selection, count: transcripts.count) { slug in
            self.transcriptID(slug: slug).map { [$0.rawValue] } ?? []
        }
        var roles = [UInt8](repeating: 0, count: tables.speakers.count)
        for transcript in chosen.indices where chosen[transcript] {
            for entry in transcripts.speakerBounds.bounds(transcript) {
                roles[Int(transcripts.speaker[entry])] |= 1 << transcripts.role[entry]
            }
        }
        return roles
    }

    /// Whether a set of roles, a bit each, has one that is wanted and none that is not.
    private static func admits(_ held: UInt8, _ selection: Selection<SpeakerRole>) -> Bool {
        (selection.any.isEmpty || selection.any.contains { held >> $0.code & 1 == 1 })
            && !selection.none.contains { held >> $0.code & 1 == 1 }
    }

    /// The numbers of what bears the words in its names, none where there are no words; nil where nothing is asked.
    private func named(_ text: String?, _ kind: NameEntry.Kind) -> Set<Int>? {
        guard let text else { return nil }
        let found = NameSearch(tables: tables).entries(matching: text) ?? []
        return Set(found.map { NameEntry(rawValue: $0) }.filter { $0.kind == kind }.map(\.index))
    }

    /// The organisations that pass a filter; those most mentioned first unless told otherwise.
    package func organisations(
        _ filter: OrganisationFilter = OrganisationFilter(),
        sort: SortOrder<OrganisationSortField> = SortOrder(.mentions, isDescending: true),
        page: PageRequest = PageRequest()
    ) -> Page<OrganisationID> {
        let table = tables.organisations
        let numbers = organisationSet(filter)
        let sorted: [Int]
        switch sort.field {
        case .place: sorted = sort.isDescending ? numbers.reversed() : numbers
        case .name: sorted = sortedByName(numbers, isDescending: sort.isDescending) { table.name[$0] }
        case .mentions:
            sorted = numbers.sorted(byKey: { Self.direct(table.mentionBounds.bounds($0).count, sort.isDescending) })
        case .turns:
            sorted = numbers.sorted(byKey: { Self.direct(table.turnBounds.bounds($0).count, sort.isDescending) })
        case .transcripts:
            sorted = numbers.sorted(byKey: { Self.direct(table.transcriptBounds.bounds($0).count, sort.isDescending) })
        }
        return Page.slice(total: sorted.count, request: page) { sorted[$0].map { OrganisationID($0) } }
    }

    private func organisationSet(_ filter: OrganisationFilter) -> [Int] {
        let table = tables.organisations
        let named = named(filter.query, .organisation)
        let inTranscripts = Self.members(filter.transcripts, count: table.count) { slug in
            self.transcriptID(slug: slug).map { id in
                self.tables.transcripts.organisations.array(
                    self.tables.transcripts.organisationBounds.bounds(id.index))
            } ?? []
        }
        let bySpeakers = Self.members(filter.speakers, count: table.count) { slug in
            self.speakerID(slug: slug).map { id in
                self.tables.speakers.organisations.array(self.tables.speakers.organisationBounds.bounds(id.index))
            } ?? []
        }
        return table.slug.indices.filter { number in
            inTranscripts[number] && bySpeakers[number] && (named?.contains(number) ?? true)
                && (filter.kinds.isEmpty || filter.kinds.admits(OrganisationKind(code: table.kind[number])))
        }
    }

    /// The mentions of one organisation, in order of turn and start.
    package func mentions(
        of organisation: OrganisationID, _ filter: MentionFilter = MentionFilter(), page: PageRequest = PageRequest()
    ) -> Page<MentionID> {
        let mentions = mentionSet(of: organisation, filter)
        return Page.slice(total: mentions.count, request: page) { mentions[$0].map { MentionID(rawValue: $0) } }
    }

    func mentionSet(of organisation: OrganisationID, _ filter: MentionFilter) -> [Int32] {
        let own = tables.organisations.mentions.array(tables.organisations.mentionBounds.bounds(organisation.index))
        guard filter != MentionFilter() else { return own }
        var turns = TurnFilter()
        turns.transcripts = filter.transcripts
        turns.speakers = filter.speakers
        let predicate = TurnPredicate(turns, in: self)
        return own.filter { mention in
            predicate.admits(Int(tables.mentions.turn[Int(mention)]))
                && (filter.speakers.any.isEmpty
                    || !MentionView(corpus: self, id: MentionID(rawValue: mention)).isInNote)
                && (filter.forms.isEmpty || filter.forms.admits(MentionForm(code: tables.mentions.form[Int(mention)])))
        }
    }
}
