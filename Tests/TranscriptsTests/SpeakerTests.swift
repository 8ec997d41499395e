import Testing
import Transcripts

@Suite("Who the labels are")
struct SpeakerTests {
    private func talk(_ lines: [String]) -> Transcript { read(lines.joined(separator: "\n\n"), name: "talk.txt") }

    @Test(
        "A role, a number or a code is somebody in one transcript only",
        arguments: [
            ("SPEAKER_00", "talk--speaker-00"), ("Respondent", "talk--respondent"), ("Researcher", "talk--researcher"),
            ("Facilitator", "talk--facilitator"), ("Int.", "talk--int"), ("THE REPORTER", "talk--the-reporter"),
            ("Interviewerin", "talk--interviewerin"), ("Officer", "talk--officer"), ("Корр.", "talk--корр"),
            ("采访者", "talk--采访者"), ("س", "talk--س"), ("문", "talk--문"), ("CEVAP", "talk--cevap"), ("В", "talk--в"),
            ("P1 (F, 34)", "talk--p1-f-34"), ("J.D.", "talk--j-d"),
        ])
    func ofOneTranscript(label: String, identity: String) {
        let transcript = talk(["\(label): One?", "Kim Roe: Two.", "\(label): Three?", "Kim Roe: Four."])
        #expect(transcript.speakers.map(\.identity) == [identity, "kim-roe"])
    }

    @Test("The head of a CHAT file names those who take part, over several lines perhaps")
    func participants() {
        let text =
            "@UTF8\n@Begin\n@Participants:\tCHI Ada Target_Child, MOT Mother,\n\tFAT Otto_Vey Father\n@ID:\teng|x|CHI|||\n"
            + "*MOT:\twhat is that ?\n*CHI:\ta boat .\n*FAT:\tno .\n*CHI:\tboat .\n*MOT:\tgood .\n*FAT:\tyes .\n@End\n"
        #expect(read(text, name: "child.cha").speakers.map(\.name) == ["MOT", "Ada", "Otto Vey"])
    }

    @Test("Whoever examines is the interviewer, however often whoever is examined asks back")
    func examination() {
        let transcript = talk([
            "Detective: Sit down.", "Suspect: Why?", "Detective: You were on the pier.", "Suspect: Was I?",
            "Detective: You were seen.", "Suspect: By whom?",
        ])
        #expect(transcript.speakers.map(\.role) == [.interviewer, .interviewee])
    }

    @Test(
        "A name is one speaker in all transcripts, whatever stands before it or beside it",
        arguments: [
            ("Sister Clare", "sister-clare"), ("Jo Doe (chair)", "jo-doe-chair"), ("Officer Dibble", "officer-dibble"),
            ("田中", "田中"), ("Doctor Ann Lee", "doctor-ann-lee"),
        ])
    func ofAllTranscripts(label: String, identity: String) {
        let transcript = talk(["\(label): One?", "Kim Roe: Two.", "\(label): Three?", "Kim Roe: Four."])
        #expect(transcript.speakers.map(\.identity) == [identity, "kim-roe"])
    }

    @Test(
        "Short forms and what stands beside a name are the speaker of that name",
        arguments: [
            (["Barbara Holt", "Anselm Reed", "BH", "AR"], ["Barbara Holt", "Anselm Reed"]),
            (["Sabine Lutz (Moderatorin)", "Viktor Hahn (Club Pegel)", "Lutz", "Hahn"], []),
            (["MARY COLE, HOST", "SEN. IVO BRAND (D), OREGON", "COLE", "BRAND"], []),
            (["NADIA PERRIN", "PAUL ASTIER", "N. PERRIN", "PAUL ASTIER"], ["NADIA PERRIN", "PAUL ASTIER"]),
            (["KESSLER", "INTERVIEWER", "KESSLER (CONT'D)", "INTERVIEWER"], ["KESSLER", "INTERVIEWER"]),
            (["Jo Doe (chair)", "Kim Roe", "Jo Doe", "Kim Roe"], ["Jo Doe", "Kim Roe"]),
            (["Q1", "A1", "Q2", "A2"], ["Q", "A"]),
            (["Question 1", "Answer", "Question 2", "Answer"], ["Question", "Answer"]),
        ])
    func shortForms(labels: [String], names: [String]) {
        let rest = [labels[2], labels[3], labels[2], labels[3]]
        let isNumbered = labels[0].contains("1")
        let lines = (labels + (isNumbered ? [] : rest)).map { "\($0): It is as it was, and nobody knows why." }
        let transcript = talk(lines)
        #expect(transcript.turns.count == lines.count)
        #expect(transcript.speakers.count == 2)
        #expect(transcript.turns.map(\.speaker) == transcript.turns.indices.map { Int32($0 % 2) })
        if !names.isEmpty { #expect(transcript.speakers.map(\.name) == names) }
    }

    @Test("Beside a labelled interviewer all answer who say a fifth of the words, and hardly ask")
    func couple() {
        let transcript = talk([
            "INT: Where?", "EP: In the bay.", "GP: By the pier.", "INT: When?", "EP: In May.", "GP: In June.",
        ])
        #expect(transcript.speakers.map(\.role) == [.interviewer, .interviewee, .interviewee])
    }

    @Test(
        "Labels that are short for two names, or stand again and again with their numbers, stay apart",
        arguments: [
            ["Barbara Holt", "Ben Harris", "BH", "Barbara Holt", "Ben Harris", "BH"],
            ["Jo Doe (Dunmore)", "Jo Doe (Bagan)", "Jo Doe", "Jo Doe (Dunmore)", "Jo Doe (Bagan)", "Jo Doe"],
            ["Q1", "Q2", "A", "Q1", "Q2", "A"],
            ["Interviewer 1", "Interviewer 2", "P", "Interviewer 1", "Interviewer 2", "P"],
            ["Nadia Perrin", "Noah Perrin", "N. Perrin", "Nadia Perrin", "Noah Perrin", "N. Perrin"],
        ])
    func apart(labels: [String]) {
        #expect(talk(labels.map { "\($0): It is as it was." }).speakers.count == 3)
    }
}
