/// Shows every column of a corpus to whoever writes or reads a snapshot, always in the same order.
protocol ColumnVisitor {
    associatedtype Failure: Error
    mutating func visit<Element>(_ column: inout Column<Element>, _ name: StaticString) throws(Failure)
}

extension Tables {
    /// The columns that must be sound before anything else is believed; not `texts`, `sources` and the posting lists.
    mutating func visitStructure<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try strings.visit(&visitor)
        try turns.visit(&visitor)
        try transcripts.visit(&visitor)
        try speakers.visit(&visitor)
        try organisations.visit(&visitor)
        try mentions.visit(&visitor)
        try times.visit(&visitor)
        try events.visit(&visitor)
        try names.visit(&visitor)
        try terms.visit(&visitor)
    }

    /// The large columns, whose readers withstand any bytes.
    mutating func visitPayload<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&terms.blocks, "terms.blocks")
        try visitor.visit(&terms.postings, "terms.postings")
        try visitor.visit(&texts, "texts")
        try visitor.visit(&sources, "sources")
    }
}

extension StringPool {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&bytes, "strings.bytes")
        try visitor.visit(&offsets, "strings.offsets")
    }
}

extension TurnTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&textEnd, "turns.textEnd")
        try visitor.visit(&transcript, "turns.transcript")
        try visitor.visit(&speaker, "turns.speaker")
        try visitor.visit(&label, "turns.label")
        try visitor.visit(&traits, "turns.traits")
        try visitor.visit(&exchange, "turns.exchange")
        try visitor.visit(&words, "turns.words")
        try visitor.visit(&line, "turns.line")
        try visitor.visit(&hash, "turns.hash")
        try visitor.visit(&norm, "turns.norm")
        try visitor.visit(&mentionBounds, "turns.mentionBounds")
        try visitor.visit(&timeBounds, "turns.timeBounds")
        try visitor.visit(&noteTurn, "turns.noteTurn")
        try visitor.visit(&noteStart, "turns.noteStart")
        try visitor.visit(&noteEnd, "turns.noteEnd")
        try visitor.visit(&markTurn, "turns.markTurn")
        try visitor.visit(&markCodePoints, "turns.markCodePoints")
        try visitor.visit(&namingBefore, "turns.namingBefore")
        try visitor.visit(&organisationBounds, "turns.organisationBounds")
        try visitor.visit(&organisations, "turns.organisations")
        try visitor.visit(&soleOrganisation, "turns.soleOrganisation")
        try visitor.visit(&traitBits, "turns.traitBits")
    }
}

extension TranscriptTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&slug, "transcripts.slug")
        try visitor.visit(&bySlug, "transcripts.bySlug")
        try visitor.visit(&title, "transcripts.title")
        try visitor.visit(&language, "transcripts.language")
        try visitor.visit(&path, "transcripts.path")
        try visitor.visit(&textStart, "transcripts.textStart")
        try visitor.visit(&sourceStart, "transcripts.sourceStart")
        try visitor.visit(&sourceEnd, "transcripts.sourceEnd")
        try visitor.visit(&contentHash, "transcripts.contentHash")
        try visitor.visit(&turnBounds, "transcripts.turnBounds")
        try visitor.visit(&earliest, "transcripts.earliest")
        try visitor.visit(&latest, "transcripts.latest")
        try visitor.visit(&words, "transcripts.words")
        try visitor.visit(&eventBounds, "transcripts.eventBounds")
        try visitor.visit(&speakerBounds, "transcripts.speakerBounds")
        try visitor.visit(&speaker, "transcripts.speaker")
        try visitor.visit(&role, "transcripts.role")
        try visitor.visit(&speakerTurns, "transcripts.speakerTurns")
        try visitor.visit(&speakerWords, "transcripts.speakerWords")
        try visitor.visit(&organisationBounds, "transcripts.organisationBounds")
        try visitor.visit(&organisations, "transcripts.organisations")
        try visitor.visit(&recordBounds, "transcripts.recordBounds")
        try visitor.visit(&records, "transcripts.records")
        try visitor.visit(&originBounds, "transcripts.originBounds")
        try visitor.visit(&origins, "transcripts.origins")
    }
}

extension SpeakerTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&slug, "speakers.slug")
        try visitor.visit(&bySlug, "speakers.bySlug")
        try visitor.visit(&name, "speakers.name")
        try visitor.visit(&role, "speakers.role")
        try visitor.visit(&affiliation, "speakers.affiliation")
        try visitor.visit(&affiliationOrganisation, "speakers.affiliationOrganisation")
        try visitor.visit(&wikidata, "speakers.wikidata")
        try visitor.visit(&words, "speakers.words")
        try visitor.visit(&turnBounds, "speakers.turnBounds")
        try visitor.visit(&turns, "speakers.turns")
        try visitor.visit(&transcriptBounds, "speakers.transcriptBounds")
        try visitor.visit(&transcripts, "speakers.transcripts")
        try visitor.visit(&labelBounds, "speakers.labelBounds")
        try visitor.visit(&labels, "speakers.labels")
        try visitor.visit(&organisationBounds, "speakers.organisationBounds")
        try visitor.visit(&organisations, "speakers.organisations")
        try visitor.visit(&organisationMentions, "speakers.organisationMentions")
    }
}

extension OrganisationTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&slug, "organisations.slug")
        try visitor.visit(&bySlug, "organisations.bySlug")
        try visitor.visit(&name, "organisations.name")
        try visitor.visit(&acronym, "organisations.acronym")
        try visitor.visit(&kind, "organisations.kind")
        try visitor.visit(&source, "organisations.source")
        try visitor.visit(&parent, "organisations.parent")
        try visitor.visit(&wikidata, "organisations.wikidata")
        try visitor.visit(&mentionBounds, "organisations.mentionBounds")
        try visitor.visit(&mentions, "organisations.mentions")
        try visitor.visit(&turnBounds, "organisations.turnBounds")
        try visitor.visit(&turns, "organisations.turns")
        try visitor.visit(&transcriptBounds, "organisations.transcriptBounds")
        try visitor.visit(&transcripts, "organisations.transcripts")
        try visitor.visit(&speakerBounds, "organisations.speakerBounds")
        try visitor.visit(&speakers, "organisations.speakers")
        try visitor.visit(&speakerMentions, "organisations.speakerMentions")
        try visitor.visit(&aliasBounds, "organisations.aliasBounds")
        try visitor.visit(&aliases, "organisations.aliases")
        try visitor.visit(&eventBounds, "organisations.eventBounds")
        try visitor.visit(&events, "organisations.events")
    }
}

extension MentionTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&organisation, "mentions.organisation")
        try visitor.visit(&turn, "mentions.turn")
        try visitor.visit(&start, "mentions.start")
        try visitor.visit(&end, "mentions.end")
        try visitor.visit(&sentenceStart, "mentions.sentenceStart")
        try visitor.visit(&sentenceEnd, "mentions.sentenceEnd")
        try visitor.visit(&form, "mentions.form")
        try visitor.visit(&rule, "mentions.rule")
    }
}

extension TimeTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&turn, "times.turn")
        try visitor.visit(&start, "times.start")
        try visitor.visit(&end, "times.end")
        try visitor.visit(&sentenceStart, "times.sentenceStart")
        try visitor.visit(&sentenceEnd, "times.sentenceEnd")
        try visitor.visit(&kind, "times.kind")
        try visitor.visit(&value, "times.value")
        try visitor.visit(&edtf, "times.edtf")
        try visitor.visit(&earliest, "times.earliest")
        try visitor.visit(&latest, "times.latest")
        try visitor.visit(&precision, "times.precision")
        try visitor.visit(&resolution, "times.resolution")
        try visitor.visit(&rule, "times.rule")
        try visitor.visit(&byEarliest, "times.byEarliest")
        try visitor.visit(&sortedEarliest, "times.sortedEarliest")
        try visitor.visit(&latestSoFar, "times.latestSoFar")
    }
}

extension EventTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&turn, "events.turn")
        try visitor.visit(&start, "events.start")
        try visitor.visit(&end, "events.end")
        try visitor.visit(&sentenceStart, "events.sentenceStart")
        try visitor.visit(&sentenceEnd, "events.sentenceEnd")
        try visitor.visit(&edtf, "events.edtf")
        try visitor.visit(&earliest, "events.earliest")
        try visitor.visit(&latest, "events.latest")
        try visitor.visit(&precision, "events.precision")
        try visitor.visit(&status, "events.status")
        try visitor.visit(&resolution, "events.resolution")
        try visitor.visit(&rule, "events.rule")
        try visitor.visit(&headline, "events.headline")
        try visitor.visit(&organisationBounds, "events.organisationBounds")
        try visitor.visit(&organisations, "events.organisations")
        try visitor.visit(&order, "events.order")
    }
}

extension NameTable {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&word, "names.word")
        try visitor.visit(&entryBounds, "names.entryBounds")
        try visitor.visit(&entries, "names.entries")
    }
}

extension TermTables {
    fileprivate mutating func visit<Visitor: ColumnVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit(&key, "terms.key")
        try visitor.visit(&textBounds, "terms.textBounds")
        try visitor.visit(&text, "terms.text")
        try visitor.visit(&turns, "terms.turns")
        try visitor.visit(&blockBounds, "terms.blockBounds")
        try visitor.visit(&postingStart, "terms.postingStart")
        try visitor.visit(&commonTerms, "terms.commonTerms")
        try visitor.visit(&stemGroup, "terms.stemGroup")
        try visitor.visit(&stemBounds, "terms.stemBounds")
        try visitor.visit(&stemTerms, "terms.stemTerms")
        try visitor.visit(&total, "terms.total")
    }
}
