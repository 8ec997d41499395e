import Extraction
import Testing
import Transcripts

@Suite("Try")
struct TryTests {
    @Test func trySome() {
        for text in [
            "It was founded on 3 May 2020 and closed on the 15th of May, 2021, two days later.",
            "He arrived at 8:30 a.m. EST on Friday and left early Monday morning.",
            "The end of 1999, the late 1990s and the early nineties were busy; the third quarter of last year too.",
            "Between October 1937 and June 1941, the Soviet Union supplied China with 1,235 aircraft.",
            "Since 2021 and from 2009 onwards, until 2030, in 2006–2007, 1939-45, May 3–5, 2020.",
            "More than two decades, a decade ago, over the past decade, several years, the two-day summit, every two years.",
            "Nearly two years after the day before yesterday, later this month, in the summer of 1939, last night.",
            "In 44 BC and AD 79 and the 20th century and the 18th and 19th centuries.",
            "He may march in the spring. The fall of Saigon. Mr. May said in May that April Smith would go in August.",
        ] {
            let transcript = makeTranscript([text], date: "2025-08-30")
            let found = Annotator().annotate(transcript)
            print(text)
            for time in found.times {
                print(
                    "   ", surface(of: time.start..<time.end, in: transcript), "|", time.kind.rawValue, time.value,
                    time.edtf?.text ?? "-", time.rule)
            }
        }
    }
}
