import Extraction
import Testing
import Transcripts

/// A small generator, so that a failure can be repeated from its seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

@Suite("Properties of temporal expressions")
struct TimePropertyTests {
    private static let pieces = [
        "the", "end", "of", "May", "2020", "3", "third", "quarter", "last", "next", "year", "years", "two", "and", "a",
        "half", "ago", "later", "-", "–", ",", ".", "/", ":", "'", "’s", "1990s", "early", "mid-", "Friday", "morning",
        "at", "8:30", "p.m.", "from", "to", "between", "since", "until", "every", "once", "week", "this", "that",
        "past", "few", "several", "BC", "AD", "12", "31", "99", "1000000000000000000000", "today", "now", "future",
        "summer", "century", "20th", "decade", "Q3", "fiscal", "é", "年", "月", "日", "“", "(", ")", "\n\n", "🎉", "о",
        "twenty", "hundred", "million", "New", "Year", "Day", "Christmas", "day", "before", "after", "yesterday",
        "same",
        "0", "00", "2000000", "second", "$", "%", "s", "th", "II", "-05-", "2024-05-03", "32", "February", "30",
    ]

    private func check(_ text: String, date: String?, language: String) {
        let transcript = makeTranscript([text], date: date, language: language)
        let found = sharedAnnotator.annotate(transcript)
        let bytes = Array(text.utf8)
        var last = 0
        for time in found.times {
            let range = Int(time.start)..<Int(time.end)
            #expect(range.lowerBound >= last && range.upperBound <= bytes.count && !range.isEmpty)
            #expect(bytes[range.lowerBound] & 0xC0 != 0x80, "a span begins inside a character of “\(text)”")
            #expect(range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80)
            #expect(
                Int(time.sentence.lowerBound) <= range.lowerBound && range.upperBound <= Int(time.sentence.upperBound))
            #expect(!time.value.isEmpty)
            if let edtf = time.edtf, let first = edtf.earliest, let end = edtf.latest { #expect(first <= end) }
            last = range.upperBound
        }
        for event in found.events {
            #expect(event.start < event.end && Int(event.end) <= bytes.count)
            #expect(String(decoding: bytes, as: UTF8.self).contains(event.headline.split(separator: "…").last ?? ""))
        }
    }

    @Test("Any words in any order give spans in order, inside their sentence, on whole characters", arguments: 0..<8)
    func anyWords(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        for _ in 0..<60 {
            let count = Int.random(in: 1...40, using: &random)
            var text = ""
            for _ in 0..<count {
                text += TimePropertyTests.pieces.randomElement(using: &random) ?? ""
                if Int.random(in: 0..<5, using: &random) > 0 { text += " " }
            }
            let date = Bool.random(using: &random) ? "2024-02-29" : nil
            let language = ["en", "en", "und", "zh", "de", "ru", "pl"].randomElement(using: &random) ?? "en"
            check(text, date: date, language: language)
        }
    }

    @Test(
        "The worst repetitions that we could think of end, with spans in order",
        arguments: [
            "the end of ", "early ", "1990 ", "1 ", "1,", "- ", "–", "two or ", "May ", "the ", "last ", "of the year ",
            "the first week of the first week of ", "two years and ", "(", "’", "a.m.", "A.", "12:", "3/",
            "the 18th and ",
            "hundred ", "one hundred and ", "Friday, ", "between ", "1941–", "mid-to-", "9", "ago ", "a", "年", ". ",
        ])
    func worstCases(piece: String) {
        check(String(repeating: piece, count: 20_000 / piece.utf8.count), date: "2024-02-29", language: "en")
    }

    @Test("No expression begins with a preposition")
    func noPrepositions() {
        let prepositions: Set<String> = ["in", "on", "at", "by", "since", "until", "from", "during", "before", "after"]
        for sentence in TimeGold.all {
            let transcript = makeTranscript([sentence.text], date: sentence.date, language: sentence.language)
            for time in sharedAnnotator.annotate(transcript).times {
                let first = surface(of: time.start..<time.end, in: transcript).split(separator: " ").first ?? ""
                #expect(!prepositions.contains(first.lowercased()))
            }
        }
    }

    @Test("The same words on the same date mean the same, alone or after a thousand others")
    func unaffectedByPosition() {
        let text = "The tunnel opened on 3 May 2020 and closed two days later."
        let filler = String(repeating: "Nobody said anything of note. ", count: 200)
        let alone = sharedAnnotator.annotate(makeTranscript([text], date: "2024-02-29")).times
        let after = sharedAnnotator.annotate(makeTranscript([filler + text], date: "2024-02-29")).times
        #expect(alone.map(\.value) == after.map(\.value))
        #expect(alone.map { $0.start + Int32(filler.utf8.count) } == after.map(\.start))
    }

    @Test("A year that no calendar of ours reaches and a day that no month has are no dates")
    func impossible() {
        for text in ["on 30 February 2020", "on 2024-13-45", "on 31/31/2020", "at 27:75", "in 99999"] {
            #expect(
                sharedAnnotator.annotate(makeTranscript([text], date: "2024-02-29")).times.allSatisfy { $0.edtf == nil }
            )
        }
    }
}
