import Testing
import Transcripts

@Suite("Who is one speaker")
struct SpeakerIdentityTests {
    @Test(
        "Two labels that make one id are one speaker with both labels, and a diagnostic says so",
        arguments: [("Zoë Doe", "Zoe Doe"), ("Anne-Marie Roe", "Anne Marie Roe"), ("石怡佳(司儀)", "石怡佳（司儀）")])
    func namesakes(first: String, second: String) {
        let text = """
            Kim Roe: One?
            \(first): Two.
            Kim Roe: Three?
            \(second): Four.
            Kim Roe: Five?
            \(first): Six.
            Kim Roe: Seven?
            \(second): Eight.
            """
        let transcript = read(text)
        #expect(transcript.speakers.count == 2)
        #expect(transcript.speakers.last?.labels == [first, second])
        #expect(Set(transcript.speakers.map(\.identity)).count == 2)
        #expect(transcript.codes().filter { $0 == "speaker-merged" }.count == 1)
        #expect(transcript.script.count == 8)
    }

    @Test("An initial beside two of one surname is whose name it begins, M. as well, where it is nobody's Monsieur")
    func initialBesideTwoOfOneName() {
        let text = """
            SAL O'DOE, ANCHOR: Good morning.

            MARTIN O'DOE, CORRESPONDENT: I am here.

            S. O'DOE: And the pier?

            M. O'DOE: It stands.

            S. O'DOE: Good.

            M. O'DOE: Yes.
            """
        #expect(read(text).speakers.map(\.labels.last) == ["S. O'DOE", "M. O'DOE"])
        let french = read(text.replacing("S. O'DOE", with: "Mme O'DOE"))
        #expect(french.speakers.contains { $0.labels == ["M. O'DOE"] })
    }

    @Test("Names without a letter tell nobody from anybody else: each is a speaker of its own, of this transcript")
    func namesWithoutLetters() {
        let lines = ["★", "☆", "★", "☆"].map { "{\"speaker\": \"\($0)\", \"text\": \"Well.\"}" }
        let transcript = read(lines.joined(separator: "\n"), name: "signs.jsonl")
        #expect(transcript.speakers.map(\.labels) == [["★"], ["☆"]])
        #expect(transcript.speakers.map(\.identity) == ["signs--unnamed", "signs--unnamed-2"])
    }

    /// Twenty thousand labels: each with each other would be hours or, where no name has a letter, years.
    @Test("Many labels are told apart without comparing each with every other", arguments: ManyLabels.allCases)
    func manyLabels(kind: ManyLabels) {
        let lines = (0..<kind.count).map { "{\"speaker\": \"\(kind.label($0))\", \"text\": \"Well?\"}" }
        let transcript = read(lines.joined(separator: "\n"), name: "talk.jsonl")
        #expect(transcript.turns.count == kind.count)
        #expect(transcript.speakers.count == kind.speakers)
    }

    enum ManyLabels: CaseIterable {
        case signs, numberedQuestions, namesakes

        var count: Int { 20_000 }

        var speakers: Int {
            switch self {
            case .signs: count
            case .numberedQuestions: 1
            case .namesakes: count / 2
            }
        }

        func label(_ number: Int) -> String {
            switch self {
            case .signs: String(String(number, radix: 8).map { Array("!?*+=%$&")[$0.wholeNumberValue ?? 0] })
            case .numberedQuestions: "Q\(number)"
            case .namesakes: number.isMultiple(of: 2) ? "Zoë\(number + 1000)" : "Zoe\(number + 999)"
            }
        }
    }

    @Test("Initials are told from a long introduction without reading it again for each")
    func manyInitials() {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        let codes = letters.flatMap { first in letters.flatMap { second in letters.map { first + second + $0 } } }
        let introduction = codes.prefix(10_000).map { code in code.map { "\($0)ane" }.joined(separator: " ") + "." }
        let turns = codes.prefix(10_000).map { "\($0): Well?\n\($0): Yes." }
        let transcript = read((introduction + turns).joined(separator: "\n\n"))
        // A few codes are roles.
        #expect(transcript.speakers.count { $0.name.hasSuffix("ane") } > 9_900)
    }

    @Test("Role labels, initials and people with an id of their own stay who they are through Akoma Ntoso")
    func akomaNtosoKeepsIdentities() {
        for name in ["one.txt", "2031-05-04-one.txt"] {
            let matter = "---\nspeakers:\n  Jo Doe: {id: jo-doe-the-baker}\n---\n"
            let text = "Q: One?\nA: Two.\nQ: Three?\nA: Four.\nJo Doe: Five.\nKR: Six.\nQ: And?\nJo Doe: So.\nKR: Ah."
            let transcript = read(matter + text, name: name)
            let again = read(AkomaNtosoWriter.write(transcript), name: "again.xml")
            #expect(transcript.speakers.map(\.identity).contains("\(transcript.slug)--q"))
            #expect(again.speakers.map(\.identity) == transcript.speakers.map(\.identity))
        }
    }
}
