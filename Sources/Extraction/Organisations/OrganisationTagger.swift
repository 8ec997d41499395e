import Transcripts

/// Finds the organisations of a transcript.
///
/// The first pass over the tokens collects candidates and the names that the document defines; the second decides
/// which are mentions and of what. Time and memory are linear in the length of the text.
package struct OrganisationTagger: Sendable {
    private let gazetteer: CompiledGazetteer
    private let lexicon: OrganisationLexicon
    private let denials: Denials

    /// Puts the words of the rules and of the gazetteer into the lexicon.
    package init(gazetteer: Gazetteer, words: inout LexiconBuilder) {
        self.init(gazetteer: gazetteer, lexicon: OrganisationLexicon(words: &words), words: &words)
    }

    /// Puts the words of the gazetteer into the lexicon.
    ///
    /// - Parameter lexicon: what the rules know of words; those words are there already.
    init(gazetteer: Gazetteer, lexicon: OrganisationLexicon, words: inout LexiconBuilder) {
        var lexicon = lexicon
        self.gazetteer = CompiledGazetteer(gazetteer, words: &words, lexicon: &lexicon)
        self.lexicon = lexicon
        denials = Denials(self.gazetteer.denials)
    }

    /// Puts the organisations, their mentions and the diagnostics of the sidecar into the annotations.
    package func tag(_ text: TokenisedTranscript, into annotations: inout Annotations) {
        var (table, mentions) = text.tokens.withUnsafeBufferPointer { tokens in
            text.transcript.text.withUnsafeBufferPointer { bytes in
                lexicon.withReader(tokens: tokens, bytes: bytes) { find(in: text, $0) }
            }
        }
        if !text.transcript.curation.organisations.isEmpty {
            var curation = SidecarCuration(text, gazetteer: gazetteer, table: table, mentions: mentions)
            curation.apply()
            table = curation.table
            mentions = curation.mentions
            annotations.diagnostics += curation.diagnostics
        }
        (annotations.organisations, annotations.mentions) = table.named(in: mentions)
    }

    private func find(
        in text: TokenisedTranscript, _ reader: TokenReader
    ) -> (OrganisationTable, [OrganisationMention]) {
        let language = text.transcript.metadata.language
        let hasRules = language.hasPrefix("en") || language == "und" || language.isEmpty
        var candidates = Candidates()
        candidates.reserveCapacity(text.tokens.count / 16)
        var scanner = SentenceScanner(reader: reader, gazetteer: gazetteer, hasRules: hasRules)
        for (number, sentence) in text.sentences.enumerated() {
            scanner.scan(sentence.tokens, number: Int32(number), into: &candidates)
        }
        var resolver = Resolver(candidates.all, reader: reader, gazetteer: gazetteer)
        resolver.resolve()
        var answers = Denials.Answers()
        let mentions = resolver.mentions.compactMap { mention(of: $0, in: text, reader, &answers) }
        return (resolver.table, mentions)
    }

    /// The mention in bytes of its turn; nil where the gazetteer denies it in this sentence.
    private func mention(
        of found: Resolver.Mention, in text: TokenisedTranscript, _ reader: TokenReader,
        _ answers: inout Denials.Answers
    ) -> OrganisationMention? {
        let sentence = text.sentences[Int(found.sentence)]
        let range = Int(sentence.text.lowerBound)..<Int(sentence.text.upperBound)
        if denials.deny(
            reader.text(found.tokens), in: text.transcript.text[range],
            number: found.sentence, &answers)
        {
            return nil
        }
        let base = Int32(text.transcript.turns[Int(sentence.turn)].text.lowerBound)
        return OrganisationMention(
            organisation: found.entity, turn: sentence.turn, start: reader.tokens[found.tokens.lowerBound].start - base,
            end: reader.tokens[found.tokens.upperBound - 1].end - base, form: found.form,
            rule: RuleName(found.rule),
            sentence: sentence.text.lowerBound - base..<sentence.text.upperBound - base)
    }
}

extension OrganisationLexicon {
    func withReader<Result>(
        tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>, _ body: (TokenReader) -> Result
    ) -> Result {
        flags.withUnsafeBufferPointer { flags in
            kinds.withUnsafeBufferPointer { kinds in
                withUnsafePointer(to: special) { special in
                    body(
                        TokenReader(
                            tokens: tokens, bytes: bytes, wordFlags: flags, wordKinds: kinds, specialWords: special))
                }
            }
        }
    }
}

extension OrganisationTable {
    /// The organisations that are mentioned, in order of their first mention, and the mentions that point to them.
    consuming func named(
        in mentions: [OrganisationMention]
    ) -> (organisations: [OrganisationEntity], mentions: [OrganisationMention]) {
        var numbers = [Int32](repeating: -1, count: entities.count)
        var organisations: [OrganisationEntity] = []
        var mentions = mentions
        for index in mentions.indices {
            let entity = Int(mentions[index].organisation)
            if numbers[entity] < 0 {
                numbers[entity] = Int32(organisations.count)
                organisations.append(entities[entity])
            }
            mentions[index].organisation = numbers[entity]
        }
        return (organisations, mentions)
    }
}
