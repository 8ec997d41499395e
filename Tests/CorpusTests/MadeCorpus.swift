import Corpus
import Extraction
import Transcripts

/// A seeded source of numbers, so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

/// Transcripts of drawn words whose index terms are known without asking the tokeniser, and a naive search over them.
struct MadeCorpus {
    struct Word {
        let surface: String
        let terms: [String]
        /// What its inflections share; the term itself for the others.
        let family: String
    }

    struct MadeTurn {
        let slug: String
        let transcript: Int
        let speaker: String
        let kind: TurnKind
        let language: String
        let words: [Word]
        let years: [Int]
        let date: Int
        var terms: [String] { words.flatMap(\.terms) }
        var families: [String] { words.flatMap { $0.terms.count == 1 ? [$0.family] : $0.terms } }
    }

    static let vocabulary: [Word] =
        [
            ("bank", ["Bank", "banks", "banking,"]), ("lend", ["lends", "lending", "lended"]),
            ("policy", ["policy", "policies"]), ("café", []), ("stop", ["stopped", "stopping", "Stops!"]),
        ].flatMap { root, forms in
            ([root] + forms).map { form in
                let term = form.lowercased().filter(\.isLetter)
                return Word(surface: form, terms: [term == "café" ? "cafe" : term], family: root)
            }
        }
        + ["the", "of", "and", "zone", "river", "Überfluss", "ＷＩＤＥ", "x1", "quorum", "supercalifragilisticword"].map {
            let known = ["Überfluss": "uberfluss", "ＷＩＤＥ": "wide"]
            return Word(surface: $0, terms: [known[$0] ?? $0], family: known[$0] ?? $0)
        }
        + [
            Word(surface: "don’t", terms: ["don", "t"], family: ""),
            Word(surface: "e-mail", terms: ["e", "mail"], family: ""),
            Word(surface: "改革。", terms: ["改革", "革"], family: ""),
            Word(surface: "司法改", terms: ["司法", "法改", "改"], family: ""),
        ]

    let turns: [MadeTurn]
    let transcripts: [Transcript]
    let annotations: [Annotations]
    let speakerNames = ["Ada", "Ben", "Cyd", "Dov"]

    init(seed: UInt64, transcriptCount: Int = 12, turnsEach: Int = 25) {
        var random = SeededGenerator(seed: seed)
        var turns: [MadeTurn] = []
        var transcripts: [Transcript] = []
        var annotations: [Annotations] = []
        for number in 0..<transcriptCount {
            let language = number % 4 == 3 ? "zh-Hant" : "en"
            let year = 2000 + Int.random(in: 0..<6, using: &random)
            var spoken: [(speaker: String, text: String)] = []
            var found = Annotations()
            for place in 0..<turnsEach {
                let length = Int.random(in: 1...(place == 0 ? 400 : 30), using: &random)
                let words = (0..<length).map { _ in Self.draw(&random) }
                let speaker = place == 0 ? "Ada" : ["Ada", "Ben", "Cyd", "Dov"].randomElement(using: &random) ?? "Ada"
                let spokenYear = place % 3 == 0 ? [1990 + Int.random(in: 0..<5, using: &random)] : []
                spoken.append((speaker, words.map(\.surface).joined(separator: " ")))
                for year in spokenYear { found.times.append(Self.time(year, turn: place)) }
                turns.append(
                    MadeTurn(
                        slug: "t\(number).\(place + 1)", transcript: number, speaker: speaker,
                        kind: speaker == "Ada" ? .question : .answer, language: language, words: words,
                        years: spokenYear, date: year))
            }
            let date = CalendarDay(year: year, month: 3, day: 1).map(EDTF.day)
            transcripts.append(SmallCorpus.transcript("t\(number)", language: language, date: date, turns: spoken))
            annotations.append(found)
        }
        (self.turns, self.transcripts, self.annotations) = (turns, transcripts, annotations)
    }

    /// The first words far more often than the last.
    private static func draw(_ random: inout SeededGenerator) -> Word {
        let place = Int(
            Double(vocabulary.count) * Double.random(in: 0..<1, using: &random)
                * Double.random(in: 0..<1, using: &random))
        return vocabulary[min(place, vocabulary.count - 1)]
    }

    private static func time(_ year: Int, turn: Int) -> TemporalExpression {
        let edtf = EDTF(
            text: "\(year)", earliest: CalendarDay(year: year, month: 1, day: 1),
            latest: CalendarDay(year: year, month: 12, day: 31), precision: .year)
        return TemporalExpression(
            turn: Int32(turn), start: 0, end: 1, kind: .date, value: "\(year)", edtf: edtf, resolution: .explicit,
            rule: RuleName("year"), sentence: 0..<1)
    }

    /// - Parameter sizes: how many transcripts each part gets, in turn.
    func corpus(partSizes sizes: [Int] = [5], builder: CorpusBuilder = CorpusBuilder()) -> Corpus {
        var parts: [CorpusPart] = []
        var number = 0
        while number < transcripts.count {
            let part = builder.makePart()
            for place in number..<min(transcripts.count, number + sizes[parts.count % sizes.count]) {
                let source = Array("source of \(place)".utf8)
                source.withUnsafeBytes { part.append(transcripts[place], annotations[place], source: $0) }
            }
            number += sizes[parts.count % sizes.count]
            parts.append(part.finish())
        }
        return builder.finish(parts)
    }
}

/// One thing asked of a made corpus, in our words and in the query language.
enum MadeClause: CustomStringConvertible {
    case word(MadeCorpus.Word)
    case quoted(String)
    case prefix(String)
    case phrase([String])

    var description: String {
        switch self {
        case .word(let word): word.terms[0]
        case .quoted(let term): "\"\(term)\""
        case .prefix(let beginning): beginning + "*"
        case .phrase(let terms): "\"" + terms.joined(separator: " ") + "\""
        }
    }

    /// How often a turn has it as written, and with inflections.
    func counts(in turn: MadeCorpus.MadeTurn) -> (exact: Int, all: Int) {
        let terms = turn.terms
        switch self {
        case .word(let word):
            let exact = terms.filter { $0 == word.terms[0] }.count
            let all = turn.words.filter { $0.terms.count == 1 && $0.family == word.family }.count
            return (exact, max(exact, all))
        case .quoted(let term):
            let exact = terms.filter { $0 == term }.count
            return (exact, exact)
        case .prefix(let beginning):
            let exact = terms.filter { $0.hasPrefix(beginning) }.count
            return (exact, exact)
        case .phrase(let phrase):
            guard terms.count >= phrase.count else { return (0, 0) }
            let count = (0...(terms.count - phrase.count)).filter { Array(terms[$0..<$0 + phrase.count]) == phrase }
                .count
            return (count, count)
        }
    }
}
