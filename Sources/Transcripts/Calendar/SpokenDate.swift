/// The date of a talk as somebody says it when the recording begins: “This is an interview with Jo Doe on May 4, 2031”.
///
/// The rule: among the first sentences of the first turns, one with a full date that says what day it is today, or that this
/// is an interview, a recording or a call.
enum SpokenDate {
    /// So many turns are still the beginning, and so many bytes of each.
    static let turnsMax = 3
    static let bytesMax = 600

    static func finding(in transcript: Transcript) -> DocumentDate.Finding? {
        for turn in transcript.turns.prefix(turnsMax) {
            let text = turn.text.prefix(bytesMax)
            guard hasYear(transcript.text[text]) else { continue }
            for sentence in DateInProse.sentences(of: String(decoding: transcript.text[text], as: UTF8.self)) {
                guard tells(sentence) else { continue }
                let day = DateWords.wholeDate(in: sentence) { before, _ in isOfTalk(before) }
                guard let day else { continue }
                return DocumentDate.Finding(date: .day(day), source: .text, evidence: "what is said at the beginning")
            }
        }
        return nil
    }

    /// Whether four figures stand in a row, without which there is no year: to look for words takes longer.
    private static func hasYear(_ bytes: ArraySlice<UInt8>) -> Bool {
        var figures = 0
        for byte in bytes {
            figures = ByteScan.isDigit(byte) ? figures + 1 : 0
            if figures == 4 { return true }
        }
        return false
    }

    private static func tells(_ sentence: String) -> Bool {
        let text = LowercasedText(sentence)
        if days.contains(where: text.contains) { return true }
        return talks.contains(where: text.contains) && openings.contains(where: text.contains)
    }

    /// Whether nothing before the date tells of another event.
    private static func isOfTalk(_ before: ArraySlice<String>) -> Bool {
        let words = before.map { $0.lowercased() }
        return !words.contains { past.contains($0) } && !DateInProse.tellsOfBirthOrCase(before)
    }

    /// What is said of the day itself.
    private static let days = [
        "today is", "today's date is", "today’s date is", "the date is", "is being recorded", "hoy es", "hoy estamos a",
        "heute ist", "wir haben heute", "nous sommes le", "hoje é", "oggi è", "сегодня", "今天是", "今日は", "vandaag is",
    ]

    /// What begins.
    private static let talks = [
        "interview", "oral history", "conversation", "recording", "conference call", "entrevista", "entretien",
        "gespräch", "intervista",
    ]

    /// How it is said that it begins.
    private static let openings = [
        "this is ", "this begins", "this will be", "today", "we are ", "we're ", "i am ", "i'm ", "i’m ", "my name is",
        "conducted", "hoy ", "hoje", "heute", "aujourd", "oggi",
    ]

    /// Words of what was before the talk.
    private static let past: Set<String> = [
        "was", "were", "since", "until", "previous", "last", "died", "published", "born", "been", "had", "ended",
        "ending", "after", "before",
    ]
}
