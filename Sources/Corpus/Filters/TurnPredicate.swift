import Transcripts

/// A turn filter, its slugs looked up, as checks that cost a few loads a turn.
struct TurnPredicate {
    /// For each transcript whether it is admitted; nil where all are.
    private(set) var transcripts: [Bool]?
    /// For each speaker, nobody last; nil where all are.
    private(set) var speakers: [Bool]?
    /// A bit for each kind and each role code; nobody's role is the highest bit.
    private(set) var kinds: UInt8 = .max
    private(set) var roles: UInt8 = .max
    /// One of these must be named; nil for no such wish.
    private(set) var anyOrganisation: [Int32]?
    private(set) var noOrganisation: [Int32] = []
    private(set) var minimumWords: Int32 = 0
    private(set) var days: ClosedRange<Int32>?
    // Columns are asked through it: a copy of a table would count their owners, which costs more than all checks.
    private let corpus: Corpus

    init(_ filter: TurnFilter, in corpus: Corpus) {
        self.corpus = corpus
        transcripts = Self.admitted(filter, in: corpus)
        speakers = Self.admittedSpeakers(filter.speakers, in: corpus)
        kinds = Self.mask(filter.kinds)
        roles = Self.mask(filter.roles) | (filter.roles.any.isEmpty ? 0x80 : 0)
        if !filter.organisations.any.isEmpty {
            anyOrganisation = filter.organisations.any.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        }
        noOrganisation = filter.organisations.none.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        minimumWords = Int32(clamping: filter.minimumWords ?? 0)
        if filter.from != nil || filter.to != nil {
            let from = filter.from?.rawValue ?? .min
            days = from...max(from, filter.to?.rawValue ?? .max)
            if let to = filter.to, to.rawValue < from { kinds = 0 }
        }
    }

    /// Nothing is asked.
    var admitsAll: Bool {
        transcripts == nil && speakers == nil && kinds == .max && roles == .max && anyOrganisation == nil
            && noOrganisation.isEmpty && minimumWords <= 0 && days == nil
    }

    func admits(_ turn: Int) -> Bool {
        if let transcripts, !transcripts[Int(corpus.tables.turns.transcript[turn])] { return false }
        if let speakers {
            let speaker = Int(corpus.tables.turns.speaker[turn])
            if !speakers[speaker < 0 ? speakers.count - 1 : speaker] { return false }
        }
        if kinds != .max || roles != .max {
            let traits = corpus.tables.turns.traits[turn]
            guard kinds >> (traits & 3) & 1 == 1, roles >> (traits >> 2 & 7) & 1 == 1 else { return false }
        }
        if minimumWords > 0, corpus.tables.turns.words[turn] < minimumWords { return false }
        if anyOrganisation != nil || !noOrganisation.isEmpty, !admitsOrganisations(of: turn) { return false }
        if let days { return speaks(turn, of: days) }
        return true
    }

    private func admitsOrganisations(of turn: Int) -> Bool {
        let named = corpus.tables.turns.organisations.slice(corpus.tables.turns.organisationBounds.bounds(turn))
        if let anyOrganisation, !named.contains(where: anyOrganisation.contains) { return false }
        return !named.contains(where: noOrganisation.contains)
    }

    private func speaks(_ turn: Int, of days: ClosedRange<Int32>) -> Bool {
        corpus.tables.turns.timeBounds.bounds(turn).contains { time in
            corpus.tables.times.edtf[time] >= 0 && corpus.tables.times.earliest[time] <= days.upperBound
                && corpus.tables.times.latest[time] >= days.lowerBound
        }
    }

    private static func mask<Value: StoredCode & Hashable & Sendable>(_ selection: Selection<Value>) -> UInt8 {
        var mask: UInt8 = selection.any.isEmpty ? .max : 0
        for value in selection.any { mask |= 1 << value.code }
        for value in selection.none { mask &= ~(1 << value.code) }
        return mask
    }

    private static func admittedSpeakers(_ selection: Selection<String>, in corpus: Corpus) -> [Bool]? {
        guard !selection.isEmpty else { return nil }
        var admitted = [Bool](repeating: selection.any.isEmpty, count: corpus.tables.speakers.count + 1)
        for slug in selection.any { corpus.speakerID(slug: slug).map { admitted[$0.index] = true } }
        for slug in selection.none { corpus.speakerID(slug: slug).map { admitted[$0.index] = false } }
        return admitted
    }

    private static func admitted(_ filter: TurnFilter, in corpus: Corpus) -> [Bool]? {
        let table = corpus.tables.transcripts
        var admitted: [Bool]?
        if !filter.transcripts.isEmpty {
            var chosen = [Bool](repeating: filter.transcripts.any.isEmpty, count: table.count)
            for slug in filter.transcripts.any { corpus.transcriptID(slug: slug).map { chosen[$0.index] = true } }
            for slug in filter.transcripts.none { corpus.transcriptID(slug: slug).map { chosen[$0.index] = false } }
            admitted = chosen
        }
        func keep(_ condition: (Int) -> Bool) {
            var chosen = admitted ?? Array(repeating: true, count: table.count)
            for transcript in chosen.indices where chosen[transcript] { chosen[transcript] = condition(transcript) }
            admitted = chosen
        }
        if !filter.languages.isEmpty {
            let languages = LanguageMatch(filter.languages, in: corpus.tables.strings)
            keep { languages.admits(table.language[$0]) }
        }
        if filter.documentFrom != nil || filter.documentTo != nil {
            let from = filter.documentFrom?.rawValue ?? .min
            let to = filter.documentTo?.rawValue ?? .max
            keep {
                table.earliest[$0] <= to && table.latest[$0] >= from && from <= to
                    && table.earliest[$0] <= table.latest[$0]
            }
        }
        return admitted
    }
}

/// Language ranges (RFC 4647 §3.3.1) against the languages of a corpus, each compared once.
struct LanguageMatch {
    private let admitted: [Int32: Bool]
    private let selection: Selection<String>
    private let strings: StringPool

    init(_ selection: Selection<String>, in strings: StringPool) {
        self.selection = selection
        self.strings = strings
        admitted = [:]
    }

    func admits(_ language: Int32) -> Bool {
        let tag = strings.string(language).lowercased()
        func matches(_ range: String) -> Bool {
            let range = range.lowercased()
            return range == "*" || tag == range || tag.hasPrefix(range + "-")
        }
        return (selection.any.isEmpty || selection.any.contains(where: matches))
            && !selection.none.contains(where: matches)
    }
}
