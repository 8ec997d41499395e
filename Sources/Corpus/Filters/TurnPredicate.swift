import Transcripts

/// A turn filter, its slugs looked up, as checks that cost a few loads a turn.
struct TurnPredicate {
    /// For each transcript whether its slug is admitted; nil where all are.
    private var transcripts: [Bool]?
    /// Strings, one of which must be the transcript's language; nil for any.
    private var languages: [Int32]?
    /// What the transcript's own date must touch.
    private var documentDays: ClosedRange<Int32>?
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
        transcripts = Self.admittedTranscripts(filter.transcripts, in: corpus)
        if !filter.languages.isEmpty { languages = Self.admitted(filter.languages, in: corpus) }
        speakers = Self.admittedSpeakers(filter.speakers, in: corpus)
        kinds = Self.mask(filter.kinds)
        roles = Self.mask(filter.roles) | (filter.roles.any.isEmpty ? 0x80 : 0)
        if !filter.organisations.any.isEmpty {
            anyOrganisation = filter.organisations.any.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        }
        noOrganisation = filter.organisations.none.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        minimumWords = Int32(clamping: filter.minimumWords ?? 0)
        if filter.from != nil || filter.to != nil {
            days = touched(from: filter.from, to: filter.to)
        }
        if filter.documentFrom != nil || filter.documentTo != nil {
            documentDays = touched(from: filter.documentFrom, to: filter.documentTo)
        }
    }

    /// Nothing is asked.
    var admitsAll: Bool {
        !asksForTranscripts && speakers == nil && kinds == .max && roles == .max && anyOrganisation == nil
            && noOrganisation.isEmpty && minimumWords <= 0 && days == nil
    }

    /// Something is asked of the turn's transcript.
    var asksForTranscripts: Bool { transcripts != nil || languages != nil || documentDays != nil }

    func admitsTranscript(_ transcript: Int) -> Bool {
        if let transcripts, !transcripts[transcript] { return false }
        if let languages, !languages.contains(corpus.tables.transcripts.language[transcript]) { return false }
        guard let documentDays else { return true }
        let earliest = corpus.tables.transcripts.earliest[transcript]
        let latest = corpus.tables.transcripts.latest[transcript]
        return earliest <= documentDays.upperBound && latest >= documentDays.lowerBound && earliest <= latest
    }

    func admits(_ turn: Int) -> Bool {
        if asksForTranscripts, !admitsTranscript(Int(corpus.tables.turns.transcript[turn])) { return false }
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

    private static func admittedTranscripts(_ selection: Selection<String>, in corpus: Corpus) -> [Bool]? {
        guard !selection.isEmpty else { return nil }
        var admitted = [Bool](repeating: selection.any.isEmpty, count: corpus.tables.transcripts.count)
        for slug in selection.any { corpus.transcriptID(slug: slug).map { admitted[$0.index] = true } }
        for slug in selection.none { corpus.transcriptID(slug: slug).map { admitted[$0.index] = false } }
        return admitted
    }

    private static func admitted(_ selection: Selection<String>, in corpus: Corpus) -> [Int32] {
        let match = LanguageMatch(selection, in: corpus.tables.strings)
        var seen: [Int32] = []
        for language in corpus.tables.transcripts.language.unsafeElements
        where language != seen.last && !seen.contains(language) { seen.append(language) }
        return seen.filter { match.admits($0) }
    }

    /// Where nothing can lie between the two, no turn passes.
    private mutating func touched(from: CalendarDay?, to: CalendarDay?) -> ClosedRange<Int32> {
        let first = from?.rawValue ?? .min
        let last = to?.rawValue ?? .max
        if last < first { kinds = 0 }
        return first...max(first, last)
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
