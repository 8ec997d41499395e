import Transcripts

extension Corpus {
    /// The transcripts that pass a filter.
    package func transcripts(
        _ filter: TranscriptFilter = TranscriptFilter(), sort: SortOrder<TranscriptSortField> = SortOrder(.place),
        page: PageRequest = PageRequest()
    ) -> Page<TranscriptID> {
        let table = tables.transcripts
        let passed = transcriptSet(filter)
        let numbers = passed.indices.filter { passed[$0] }
        let sorted: [Int]
        switch sort.field {
        case .place: sorted = sort.isDescending ? numbers.reversed() : numbers
        case .date:
            sorted = numbers.sorted(byKey: { Self.dateKey(table.earliest[$0], isDescending: sort.isDescending) })
        case .title:
            sorted = sortedByName(numbers, isDescending: sort.isDescending) { table.title[$0] }
        case .turns:
            sorted = numbers.sorted(byKey: { Self.direct(table.turnBounds.bounds($0).count, sort.isDescending) })
        case .words: sorted = numbers.sorted(byKey: { Self.direct(Int(table.words[$0]), sort.isDescending) })
        }
        return Page.slice(total: sorted.count, request: page) { sorted[$0].map { TranscriptID($0) } }
    }

    /// A key that sorts numbers up or down.
    static func direct(_ value: Int, _ isDescending: Bool) -> Int { isDescending ? -value : value }

    /// By folded name; ties in file order.
    func sortedByName(_ numbers: [Int], isDescending: Bool, name: (Int) -> Int32) -> [Int] {
        let keyed = numbers.map { (key: Self.sortKey(tables.strings.string(name($0))), number: $0) }
        return keyed.sorted { left, right in
            if left.key == right.key { return left.number < right.number }
            return left.key.lexicographicallyPrecedes(right.key) != isDescending
        }.map(\.number)
    }

    /// Names sort by their folded words.
    private static func sortKey(_ name: String) -> [UInt8] {
        Array(WordScan.words(name).map(\.folded).joined(separator: [UInt8(ascii: " ")]))
    }

    /// For each transcript whether it passes.
    func transcriptSet(_ filter: TranscriptFilter) -> [Bool] {
        let table = tables.transcripts
        var passed = Self.members(filter.speakers, count: table.count) { slug in
            self.speakerID(slug: slug).map { id in
                self.tables.speakers.transcripts.array(self.tables.speakers.transcriptBounds.bounds(id.index))
            } ?? []
        }
        let named = Self.members(filter.organisations, count: table.count) { slug in
            self.organisationID(slug: slug).map { id in
                self.tables.organisations.transcripts.array(
                    self.tables.organisations.transcriptBounds.bounds(id.index))
            } ?? []
        }
        let languages = LanguageMatch(filter.languages, in: self)
        let matching = filter.query.map { transcripts(matching: $0) }
        let hasDates = filter.from != nil || filter.to != nil
        let days = StoredDay.range(from: filter.from, to: filter.to)
        for number in passed.indices where passed[number] {
            passed[number] =
                named[number] && (matching?[number] ?? true)
                && (filter.languages.isEmpty || languages.admits(table.language[number]))
            if hasDates { passed[number] = passed[number] && days.map { isTranscript(number, dated: $0) } ?? false }
        }
        return passed
    }

    /// For each of `count` things whether a selection admits it, by the members that each value lists.
    static func members(_ selection: Selection<String>, count: Int, _ list: (String) -> [Int32]) -> [Bool] {
        var passed = [Bool](repeating: selection.any.isEmpty, count: count)
        for value in selection.any { for member in list(value) { passed[Int(member)] = true } }
        for value in selection.none { for member in list(value) { passed[Int(member)] = false } }
        return passed
    }

    /// Transcripts with a turn that matches, or with every required word in the title and none that is excluded.
    private func transcripts(matching query: SearchQuery) -> [Bool] {
        var matching = [Bool](repeating: false, count: tables.transcripts.count)
        TurnWalk(ResolvedQuery(query, in: self), filter: TurnFilter(), in: self)?.forEach { turn in
            matching[Int(self.tables.turns.transcript[Int(turn)])] = true
        }
        let names = NameSearch(tables: tables)
        var titled: Set<Int32>?
        for clause in query.clauses where !clause.isExcluded {
            let found = names.entries(matching: clause.text, lastIsPrefix: clause.isPrefix) ?? []
            titled = titled.map { $0.intersection(found) } ?? found
        }
        let matcher = TextMatcher(query)
        for entry in (titled ?? []).map({ NameEntry(rawValue: $0) }) where entry.kind == .transcript {
            let title = tables.strings.string(tables.transcripts.title[entry.index])
            if matcher.matches(WordScan.words(title)) { matching[entry.index] = true }
        }
        return matching
    }
}

extension Array {
    /// Stable: equal keys keep their order.
    func sorted<Key: Comparable>(byKey key: (Element) -> Key) -> [Element] {
        var keyed: [(key: Key, place: Int)] = []
        keyed.reserveCapacity(count)
        for place in indices { keyed.append((key(self[place]), place)) }
        keyed.sort { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
        return keyed.map { self[$0.place] }
    }
}
