import Transcripts

/// A turn filter, its slugs looked up, as checks that cost a few loads a turn.
struct TurnPredicate {
    /// For each transcript whether its slug is admitted; nil where all are.
    private var transcripts: [Bool]?
    private var languages: LanguageMatch?
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
    /// Nothing is asked.
    let admitsAll: Bool
    // Columns are asked through it: a copy of a table would count their owners, which costs more than all checks.
    private let corpus: Corpus

    init(_ filter: TurnFilter, in corpus: Corpus) {
        self.corpus = corpus
        admitsAll = filter.admitsAll
        transcripts = Self.admittedTranscripts(filter.transcripts, in: corpus)
        if !filter.languages.isEmpty { languages = LanguageMatch(filter.languages, in: corpus) }
        speakers = Self.admittedSpeakers(filter.speakers, in: corpus)
        kinds = Self.mask(filter.kinds)
        roles = Self.mask(filter.roles) | (filter.roles.any.isEmpty ? 0x80 : 0)
        if !filter.organisations.any.isEmpty {
            anyOrganisation = filter.organisations.any.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        }
        noOrganisation = filter.organisations.none.compactMap { corpus.organisationID(slug: $0)?.rawValue }
        minimumWords = Int32(clamping: filter.minimumWords ?? 0)
        let asksForDays = filter.from != nil || filter.to != nil
        let asksForDocumentDays = filter.documentFrom != nil || filter.documentTo != nil
        if asksForDays { days = StoredDay.range(from: filter.from, to: filter.to) }
        if asksForDocumentDays { documentDays = StoredDay.range(from: filter.documentFrom, to: filter.documentTo) }
        // Where nothing can lie between the two, no turn passes.
        if asksForDays && days == nil || asksForDocumentDays && documentDays == nil { kinds = 0 }
    }

    /// Something is asked of the turn's transcript.
    var asksForTranscripts: Bool { transcripts != nil || languages != nil || documentDays != nil }

    func admitsTranscript(_ transcript: Int) -> Bool {
        if let transcripts, !transcripts[transcript] { return false }
        if let languages, !languages.admits(corpus.tables.transcripts.language[transcript]) { return false }
        return documentDays.map { corpus.isTranscript(transcript, dated: $0) } ?? true
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
        let named = corpus.tables.turns.organisations(of: turn)
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
}

extension Corpus {
    /// Whether a transcript's own date touches some days; one without a date touches none.
    func isTranscript(_ transcript: Int, dated days: ClosedRange<Int32>) -> Bool {
        let earliest = tables.transcripts.earliest[transcript]
        let latest = tables.transcripts.latest[transcript]
        return earliest <= days.upperBound && latest >= days.lowerBound && earliest <= latest
    }
}

/// Language ranges (RFC 4647 §3.3.1) against the languages of a corpus, each compared once.
struct LanguageMatch {
    /// The corpus's languages that are admitted, as strings.
    private let admitted: [Int32]

    init(_ selection: Selection<String>, in corpus: Corpus) {
        var languages: [Int32] = []
        for language in corpus.tables.transcripts.language.unsafeElements
        where language != languages.last && !languages.contains(language) { languages.append(language) }
        admitted = languages.filter { Self.admits(corpus.tables.strings.string($0), selection) }
    }

    func admits(_ language: Int32) -> Bool { admitted.contains(language) }

    private static func admits(_ language: String, _ selection: Selection<String>) -> Bool {
        let tag = language.lowercased()
        func matches(_ range: String) -> Bool {
            let range = range.lowercased()
            return range == "*" || tag == range || tag.hasPrefix(range + "-")
        }
        return (selection.any.isEmpty || selection.any.contains(where: matches))
            && !selection.none.contains(where: matches)
    }
}
