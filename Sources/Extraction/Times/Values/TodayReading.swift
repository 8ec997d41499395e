/// How "today" is meant.
enum TodayReading {
    case day, open, generic

    init(_ tokens: Range<Int>, in parser: TimeParser) {
        let next = tokens.upperBound
        let before = tokens.lowerBound - 1
        let isNarrowed = [.earlier, .later, .early].contains(parser.role(tokens.lowerBound))
        if isNarrowed || parser.role(tokens.upperBound - 1) == .dayPart {
            self = .day
        } else if parser.role(next) == .possessive {
            self = TodayReading.meetings.contains(where: { parser.isText(next + 1, $0) }) ? .day : .generic
        } else if parser.role(before) == .of || parser.role(before) == .until {
            self = .generic
        } else {
            self = TodayReading.tellsEvent(tokens, in: parser) ? .day : .open
        }
    }

    /// A verb of the past in the same clause: "she said today", "Today the court ruled".
    private static func tellsEvent(_ tokens: Range<Int>, in parser: TimeParser) -> Bool {
        var place = tokens.lowerBound - 1
        while place >= max(parser.sentence.lowerBound, tokens.lowerBound - 12) {
            if parser.isClauseEnd(place) || parser.role(place) == .that { break }
            if let tense = parser.verbTense(place) { return tense == .past }
            place -= 1
        }
        guard tokens.lowerBound == parser.sentence.lowerBound || parser.isClauseEnd(tokens.lowerBound - 1) else {
            return false
        }
        place = parser.isMark(tokens.upperBound, ",") ? tokens.upperBound + 1 : tokens.upperBound
        while place < min(parser.sentence.upperBound, tokens.upperBound + 8), !parser.isClauseEnd(place) {
            if let tense = parser.verbTense(place) { return tense == .past }
            place += 1
        }
        return false
    }

    private static let meetings: [StaticString] = [
        "meeting", "session", "hearing", "interview", "vote", "summit", "talks", "conference", "briefing",
        "announcement", "discussion", "news", "decision", "ruling", "report", "statement", "trading", "close", "game",
        "match", "attack", "speech", "date", "newspaper", "edition", "election", "launch", "verdict", "results",
        "episode", "show", "ceremony", "debate",
    ]
}
