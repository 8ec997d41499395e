/// The temporal roles of the lexicon's words, by `WordID`.
///
/// Interned before every other word, so that the table is dense and a later word costs one comparison.
struct TemporalVocabulary: Sendable {
    /// Entry 0 is `WordID.unknown`.
    let words: [TemporalWord]

    init(interningInto builder: inout LexiconBuilder) {
        var words: [TemporalWord] = []
        func add(_ word: WordID, role: TemporalRole, value: Int16) {
            words.makeRoom(for: word, .none)
            if words[Int(word.rawValue)].role == .none {
                words[Int(word.rawValue)] = TemporalWord(role: role, value: value)
            }
        }
        for entry in EnglishVocabulary.entries {
            for word in entry.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) where word != "-" {
                add(builder.intern(String(word)), role: entry.role, value: entry.value)
            }
        }
        for (number, word) in words.enumerated() where word.isTrigger || word.isSecond {
            builder.mark(WordID(rawValue: UInt32(number)), .time)
        }
        self.words = words
    }
}
