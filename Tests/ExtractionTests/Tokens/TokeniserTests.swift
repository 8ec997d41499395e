import Extraction
import Testing
import Transcripts

@Suite("Tokens and sentences")
struct TokeniserTests {
    private func tokens(_ text: String) -> [String] {
        let transcript = makeTranscript([text])
        let tokenised = Tokeniser(lexicon: LexiconBuilder().build()).tokenise(transcript)
        return tokenised.tokens.map { surface(of: $0.start..<$0.end, in: transcript) }
    }

    private func sentences(_ text: String) -> [String] {
        let transcript = makeTranscript([text])
        let tokenised = Tokeniser(lexicon: LexiconBuilder().build()).tokenise(transcript)
        return tokenised.sentences.map { surface(of: $0.text, in: transcript) }
    }

    @Test(
        "Words, numbers and marks are cut where a rule wants them cut",
        arguments: [
            ("the 1930s.", ["the", "1930", "s", "."]),
            ("today’s 20th", ["today", "’s", "20", "th"]),
            ("don’t O'Brien", ["don’t", "O'Brien"]),
            ("U.S. at 8:30 a.m. on", ["U.S.", "at", "8", ":", "30", "a.m.", "on"]),
            ("1941–1942", ["1941", "–", "1942"]),
            ("two-day US$3,866", ["two", "-", "day", "US", "$", "3", ",", "866"]),
            ("BRICS’ G20", ["BRICS", "’", "G20"]),
            ("l'avenir été", ["l'", "avenir", "été"]),
            ("2024年5月3日", ["2024", "年", "5", "月", "3", "日"]),
            ("“In May”", ["“", "In", "May", "”"]),
            ("", []), (" \n\u{A0}\u{3000}", []),
        ])
    func cutting(text: String, expected: [String]) { #expect(tokens(text) == expected) }

    @Test(
        "Sentences end where a reader would end them",
        arguments: [
            ("It cost US$3,866. Then it rose.", ["It cost US$3,866.", "Then it rose."]),
            ("Russia filed 23,315. Trade grew 2.5 times.", ["Russia filed 23,315.", "Trade grew 2.5 times."]),
            ("“It was War.” (ed: a note) Next.", ["“It was War.”", "(ed: a note) Next."]),
            ("Mr. Long met Dr. Wu. They spoke.", ["Mr. Long met Dr. Wu.", "They spoke."]),
            ("The U.S. Senate sat. J. K. Rowe left.", ["The U.S. Senate sat.", "J. K. Rowe left."]),
            ("He came at 8 a.m. The door was shut.", ["He came at 8 a.m.", "The door was shut."]),
            ("No end\n\nA new start", ["No end", "A new start"]),
            ("Why? Because! Well… Yes.", ["Why?", "Because!", "Well…", "Yes."]),
            ("他說。他走了！", ["他說。", "他走了！"]),
            ("It came in at approx. five. e.g. this one", ["It came in at approx. five. e.g. this one"]),
        ])
    func splitting(text: String, expected: [String]) { #expect(sentences(text) == expected) }

    /// For ever, were those that follow looked through for each.
    @Test("A long run of marks that ends no sentence is looked through once", arguments: ["!", "?", "…", "."])
    func longRunsOfMarks(mark: String) {
        let marks = String(repeating: mark, count: 500_000)
        #expect(sentences("Well\(marks)so. Yes.").last == "Yes.")
    }

    @Test("A word of the lexicon is found whatever its case and apostrophe, and nothing else is")
    func lookup() {
        var builder = LexiconBuilder()
        let may = builder.intern("may")
        let oclock = builder.intern("o'clock")
        let summer = builder.intern("été")
        let lexicon = builder.build()
        let found = Tokeniser(lexicon: lexicon).tokenise(makeTranscript(["MAY May o’clock Été maybe ma"])).tokens
        #expect(found.map(\.word) == [may, may, oclock, summer, .unknown, .unknown])
        #expect(found.map(\.letterCase) == [.upper, .capitalised, .lower, .capitalised, .lower, .lower])
        #expect(lexicon.text(of: summer) == "été")
        #expect(lexicon.word("may") == may)
    }

    @Test("However many words a lexicon holds, it knows the marks and words by which sentences are told apart")
    func manyWords() {
        var builder = LexiconBuilder()
        let title = builder.intern("mr")
        for other in 0..<40_000 { _ = builder.intern("word\(other)") }
        let tokenised = Tokeniser(lexicon: builder.build()).tokenise(
            makeTranscript(["Mr. Long met Dr. Wu vs. Ann. They spoke!  Why?\n\nNo. 5 did word39999."]))
        #expect(tokenised.sentences.count == 4)
        #expect(tokenised.tokens.first?.word == title)
        #expect(tokenised.tokens.filter { $0.word != .unknown }.count == 2)
    }

    @Test("A word of any length is found, in any case, wherever it stands, and so is its case", arguments: 1...60)
    func lengths(_ length: Int) {
        let word = String(decoding: (0..<length).map { UInt8(ascii: "a") + UInt8($0 * 7 % 26) }, as: UTF8.self)
        var builder = LexiconBuilder()
        let number = builder.intern(word)
        for other in 0..<20_000 { _ = builder.intern("\(word)\(other)") }
        let tokeniser = Tokeniser(lexicon: builder.build())
        let forms: [(String, Token.LetterCase)] = [
            (word, .lower), (word.prefix(1).uppercased() + word.dropFirst(), .capitalised),
            (word.uppercased(), length == 1 ? .capitalised : .upper),
        ]
        for (form, letterCase) in forms {
            for text in [form, "\(form) ", "\(form), and more of it", "(\(form))", "so \(form)", "\(form)\n\n\(form)"] {
                let transcript = makeTranscript([text])
                let found = tokeniser.tokenise(transcript).tokens
                    .filter { surface(of: $0.start..<$0.end, in: transcript) == form }
                #expect(!found.isEmpty)
                // Longer words are in no lexicon's reach.
                #expect(found.allSatisfy { $0.word == (length <= 48 ? number : .unknown) })
                #expect(found.allSatisfy { $0.letterCase == letterCase })
            }
        }
    }

    /// In a short text the scanner finds token after token, before a long one as many at once as it can.
    @Test(
        "A turn's tokens are the same whatever turn follows it",
        arguments: [
            "It isn't so", "Vey's and Os'", "Vey’s and Os’", "a dogs' x", "l'avenir d'été", "(I. A. Vey)", "U.S. a.m.",
            "so\u{2014}yes ”no“", "Vey  x\ty\n\nz", " A, b; C! d? ", "B2 G20s x2", "naïve Ärger", "McVey AfD US-led",
            "abcdefgh", "Abcdefghi", "ABCDEFGHIJKLMNO", "abcdefghijklmnop", "abcdefgH Ijklmnopq", "abcdefghé",
            "abcdefgh's",
            "'s", "x", "", " ", ".", "9a", "中文 a", "e\u{301}t\u{301}",
        ])
    func neighbours(_ turn: String) {
        var builder = LexiconBuilder()
        for word in "isn't vey 's l' i u.s. a.m. yes abcdefgh abcdefghi abcdefghijklmno abcdefghijklmnop a x".split(
            separator: " ")
        {
            _ = builder.intern(String(word))
        }
        let tokeniser = Tokeniser(lexicon: builder.build())
        let alone = tokeniser.tokenise(makeTranscript([turn]))
        for next in [" and more of them behind", "letters that go on", "'s or ’s, 9 or more", "\u{301} and more, too"] {
            let both = tokeniser.tokenise(makeTranscript([turn, next]))
            #expect(Array(both.tokens.prefix { $0.end <= turn.utf8.count }) == alone.tokens)
            #expect(both.sentences.filter { $0.turn == 0 } == alone.sentences)
        }
    }

    @Test("Letters are told from all other bytes, eight at a time")
    func eightLetters() {
        for byte in UInt8.min...UInt8.max {
            let letters = Array("aZmQ".utf8)
            let word = (letters + [byte] + Array("bbb".utf8)).enumerated()
                .reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
            let eight = EightLetters(word, limit: 8)
            let isLetter = Character(Unicode.Scalar(byte)).isASCII && Character(Unicode.Scalar(byte)).isLetter
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            #expect(eight.count == (isLetter ? 8 : 4))
            #expect(eight.capitals.nonzeroBitCount == (isCapital ? 3 : 2))
            #expect(eight.letters & 0xFFFF_FFFF == 0x716D_7A61)
            #expect(isLetter || eight.letters >> 32 == 0)
            #expect(EightLetters(word, limit: 3).letters == 0x6D_7A61)
        }
    }
}
