/// Something whose name goes on as somebody types.
package struct Completion: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable { case speaker, organisation, transcript }

    package var kind: Kind
    package var slug: String
    /// The name or title.
    package var label: String
    /// How much there is of it: turns of a speaker or transcript, mentions of an organisation.
    package var count: Int
}

extension Corpus {
    /// Speakers, organisations and transcripts with a word that begins with what is typed last and all words before it.
    ///
    /// Names that begin with what is typed come first, then what there is most of; the kinds take turns so that none
    /// crowds out the others.
    package func suggest(_ text: String, limit: Int = 10) -> [Completion] {
        guard limit > 0, let found = NameSearch(tables: tables).entries(matching: text) else { return [] }
        let typed = WordScan.words(text).first?.folded ?? []
        var lists: [[(completion: Completion, begins: Bool)]] = [[], [], []]
        for entry in found.sorted().map({ NameEntry(rawValue: $0) }) {
            let completion = completion(entry)
            let first = WordScan.words(completion.label).first?.folded ?? []
            lists[Int(entry.kind.rawValue)].append((completion, first.starts(with: typed)))
        }
        let ranked = lists.map { list in
            list.enumerated().sorted { left, right in
                if left.element.begins != right.element.begins { return left.element.begins }
                let counts = (left.element.completion.count, right.element.completion.count)
                return counts.0 != counts.1 ? counts.0 > counts.1 : left.offset < right.offset
            }.map(\.element.completion)
        }
        return Self.takeTurns(ranked, limit: limit)
    }

    private func completion(_ entry: NameEntry) -> Completion {
        switch entry.kind {
        case .speaker:
            let speaker = speaker(SpeakerID(entry.index))
            return Completion(kind: .speaker, slug: speaker.slug, label: speaker.name, count: speaker.turnCount)
        case .organisation:
            let organisation = organisation(OrganisationID(entry.index))
            return Completion(
                kind: .organisation, slug: organisation.slug, label: organisation.name,
                count: organisation.mentionCount)
        case .transcript:
            let transcript = transcript(TranscriptID(entry.index))
            return Completion(
                kind: .transcript, slug: transcript.slug, label: transcript.title, count: transcript.turnCount)
        }
    }

    private static func takeTurns(_ lists: [[Completion]], limit: Int) -> [Completion] {
        var result: [Completion] = []
        for rank in 0..<(lists.map(\.count).max() ?? 0) {
            for list in lists where rank < list.count && result.count < limit { result.append(list[rank]) }
        }
        return result
    }
}
