import Testing
import Transcripts

@Suite("A speech that nobody's label opens")
struct SpeechHeadTests {
    private static let words =
        "Friends, when we built this pier we had no rope, and when we had rope the pier was gone in the storm."

    @Test(
        "The head says whose speech it is, and is none of its words",
        arguments: [
            ("Speech by Jo Doe, keeper of the pier, at the harbour\n\n", "Jo Doe"),
            ("Jo Ann Doe's address to the harbour\n\n", "Jo Ann Doe"),
            (
                "The storm\n\nThe following is the full text of a statement by Her Royal Highness Princess Jo Doe, "
                    + "Minister of Piers, which was given at the harbour:\n\n", "Jo Doe"
            ),
            (
                "Opening statement by H.E. Dr Jo Ann Doe, Secretary-General of the Harbour Group, to those who came to "
                    + "Dunmore for rope, 9 May 2031\n\n", "Jo Ann Doe"
            ),
            ("Discours de Mme Jo Doe\n\n", "Jo Doe"),
        ])
    func owner(head: String, name: String) {
        let transcript = read(head + SpeechHeadTests.words)
        #expect(transcript.turns.map { transcript.text(of: $0) } == [SpeechHeadTests.words])
        #expect(transcript.speakers.map(\.name) == [name])
    }

    @Test(
        "An office, a body or a country is nobody's name",
        arguments: [
            "Statement by the Minister of Piers\n\n", "Statement by the United States\n\n", "Remarks of Last May\n\n",
            "A lecture by the harbour\n\n", "Keynote\n\n", "Address by the Secretary-General\n\n",
        ])
    func offices(head: String) {
        let transcript = read(head + SpeechHeadTests.words)
        #expect(transcript.speakers.isEmpty)
        #expect(transcript.turns.count == 1)
    }

    @Test("A speech is of the day on which its head says that it was delivered, whatever years it looks ahead to")
    func delivered() {
        let head = "The storm\n\nThe following is the speech by Jo Doe, which was delivered on May 4, 2031:\n\n"
        let transcript = read(head + SpeechHeadTests.words + " It will stand in 2045, and in 2050.")
        #expect(transcript.metadata.date?.text == "2031-05-04")
    }

    @Test("A date in figures may begin with the year", arguments: ["2031.5.4", "2031/05/04", "2031-05-04"])
    func yearFirst(date: String) {
        let talk = "Jo: One?\n\nKim: Two.\n\nJo: Three?\n\nKim: Four."
        #expect(read("\(date)\n\n\(talk)").metadata.date?.text == "2031-05-04")
    }

    @Test("The number of an issue is no day")
    func issue() {
        let talk = "Jo: One?\n\nKim: Two.\n\nJo: Three?\n\nKim: Four."
        #expect(read("Dunmore Herald, Number 9, December 2031\n\n\(talk)").metadata.date == nil)
    }

    @Test("Front matter goes before the head")
    func frontMatter() {
        let head = "---\nspeakers: [Kim Roe]\n---\nSpeech by Jo Doe\n\n"
        #expect(read(head + SpeechHeadTests.words, name: "talk.md").speakers.map(\.name) == ["Kim Roe"])
    }
}

@Suite("The date that is said when a recording begins")
struct SpokenDateTests {
    @Test(
        "Whoever begins says the day",
        arguments: [
            ("This is an interview with Kim Roe on May 4, 2031, at the pier.", "2031-05-04"),
            ("Today is the fourth, and this begins well. Today is May 4, 2031.", "2031-05-04"),
            ("Welcome. This call is being recorded on Sunday, May 4, 2031.", "2031-05-04"),
            ("El día de hoy es 4 de mayo de 2031, y estamos en el muelle.", "2031-05-04"),
        ])
    func begins(words: String, date: String) {
        let transcript = read("JD: \(words)\nKR: Yes.\nJD: Where were you born?\nKR: Here.")
        #expect(transcript.metadata.date?.text == date)
        #expect(transcript.metadata.dateSource == .text)
    }

    @Test(
        "Another day that is told of is none",
        arguments: [
            "This is Kim Roe, who was born on May 4, 2031.", "The Herald printed an interview on May 4, 2031.",
            "We are here, and in our last interview on May 4, 2031 you said so.",
        ])
    func past(words: String) {
        let transcript = read("JD: \(words)\nKR: Yes.\nJD: Where were you born?\nKR: Here.")
        #expect(transcript.metadata.date == nil)
    }

    @Test(
        "In figures the day comes first where the language says so",
        arguments: [
            (
                "P: Como foi que o senhor começou a trabalhar com o seu pai?\nR: Não foi com ele, foi com a minha mãe.",
                "2031-04-12"
            ),
            ("Q: How was it that you began to work with him?\nA: It was not with him, it was with her.", nil),
        ])
    func figures(talk: String, date: String?) {
        let transcript = read("Dunmore, 12/04/2031\n\n\(talk)\n\(talk)")
        #expect(transcript.metadata.date?.text == date)
    }

    @Test("Long paragraphs under times that stand alone are turns, too")
    func paragraphs() {
        let words = (1...4).map { "\($0 * 100) " + String(repeating: "long ropes and ", count: 30) + "piers." }
        let text = words.enumerated().map { "[00:0\($0.offset):07]\n\n\($0.element)" }.joined(separator: "\n\n")
        #expect(read(text).script == words.map { "–: " + $0 })
    }
}
