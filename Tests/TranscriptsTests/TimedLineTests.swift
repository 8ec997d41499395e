import Testing
import Transcripts

@Suite("Lines that open with a time and no label")
struct TimedLineTests {
    private static let words = [
        "–: C’est qui ?", "–: Oui, il y a le quai.", "–: Après, je nage.", "–: Il ne viendra pas.",
    ]

    @Test(
        "The time is none of the words, glued to them, with decimals or above them",
        arguments: [
            "00:00C’est qui ?\n00:03Oui, il y a le quai.\n00:06Après, je nage.\n00:09Il ne viendra pas.",
            "0:00.0\n\nC’est qui ?\n\n0:03.5\n\nOui, il y a le quai.\n\n0:06.0\n\nAprès, je nage.\n\n0:09.2\n\nIl ne viendra pas.",
            "[00:00:00]\n\nC’est qui ?\n\n[00:00:03]\n\nOui, il y a\nle quai.\n\n[00:00:06]\n\nAprès, je nage.\n\n"
                + "[00:01:02]\n\nIl ne viendra pas.",
        ])
    func times(text: String) {
        #expect(read("Transcription\nUne page\n" + text).script == TimedLineTests.words)
    }

    @Test("Scores, which do not rise as times do, are words")
    func scores() {
        let text = "3:02Arden\n1:04Kent\n0:01Vey\n5:03Dunmoor\n2:02Larkspur"
        #expect(read(text).turns.isEmpty)
    }

    @Test("What stands below the last words of a page is none of them")
    func footer() {
        let text =
            "0:01\nThe pier is long.\n0:04\nIt is old.\n0:08\nIt is cold.\n0:12\nGo now.\nPrivacy\nCookies\nImprint"
        #expect(read(text).script == ["–: The pier is long.", "–: It is old.", "–: It is cold.", "–: Go now."])
    }

    @Test("The long dash of a dialogue is none of the words, with a space after it or without", arguments: ["—", "— "])
    func dashes(dash: String) {
        let words = ["¿Te gusta el muelle?", "No, pero es largo.", "Bueno. ¿Cómo fue?", "Fue maravilloso."]
        let text = words.map { dash + $0 }.joined(separator: "\n\n")
        let transcript = read(
            "El muelle de Dunmoor\n\nUna charla sobre el muelle y la bahía con su guardián de siempre.\n\n" + text)
        #expect(transcript.turns.map { transcript.text(of: $0) } == words)
        #expect(transcript.turns.allSatisfy { $0.speaker == nil })
    }
}
