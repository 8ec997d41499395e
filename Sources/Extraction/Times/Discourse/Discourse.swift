import Transcripts

/// What earlier words of a transcript have fixed: its own date and the date last spoken of.
struct Discourse: Sendable {
    /// The document's date and how finely it is known; nil for an undated one.
    let document: CalendarDate?
    let documentDay: CalendarDay?
    /// The date last spoken of.
    private(set) var last: CalendarDate?
    private(set) var lastSentence = 0
    /// The date last spoken of that lies years before the document's: that of the story.
    private(set) var lastDistant: CalendarDate?
    /// The day or month last spoken of that lies in a year after the document's.
    private(set) var lastAhead: CalendarDate?
    /// The day or month last spoken of that lies within a year of the document's.
    private var lastNear: CalendarDate?
    private var lastNearSentence = 0
    /// The year from or to which something lasts, "since 2027": the story doesn't move there.
    private var lastBound: Int?
    /// The year that a month or day without its own belongs to: that of the last date as fine as a year.
    private(set) var lastYear: Int?
    private var lastYearSentence = 0
    /// The quarter or half last spoken of, which "the quarter" and "a year earlier" mean.
    private(set) var lastPeriod: CalendarDate?
    private var lastPeriodSentence = 0
    /// The year that frames its sentence: "Last year the first snow fell on December 12".
    private var frame: (year: Int, sentence: Int)?
    /// Dates of past decades against dates near the document's: a narrative has more of the former.
    private var distantCount = 0
    private var nearCount = 0

    init(documentDate: EDTF?) {
        guard let documentDate, let day = documentDate.earliest ?? documentDate.latest else {
            document = nil
            documentDay = nil
            return
        }
        switch documentDate.precision {
        case .day:
            document = CalendarDate(day)
            documentDay = day
        case .month:
            document = CalendarDate(.month, containing: day)
            documentDay = nil
        default:
            document = CalendarDate(.year, containing: day)
            documentDay = nil
        }
    }

    var documentYear: Int? { document?.year }

    /// The document's month, where its date is told that finely.
    var documentMonth: Int? { document.flatMap { $0.scale <= .month ? $0.number : nil } }

    /// Remembers a date that the words name.
    ///
    /// - Parameters:
    ///   - isFrame: the words open their clause, "In 1998 …", rather than compare, "since 1998".
    ///   - isByword: the words stand for what happened, "after 9/11": the story doesn't move to that year.
    mutating func note(
        _ date: CalendarDate, isExplicit: Bool, isFrame: Bool = false, isByword: Bool = false, sentence: Int
    ) {
        guard date.year != nil else { return }
        if date.scale == .year, isFrame, let year = date.year { frame = (year, sentence) }
        last = date
        lastSentence = sentence
        guard let year = date.year, !isByword else { return }
        if let documentYear, year < documentYear - 1 { lastDistant = date }
        if let documentYear, year > documentYear, date.scale <= .month { lastAhead = date }
        if date.scale <= .year {
            lastYear = year
            lastYearSentence = sentence
        }
        if date.scale == .quarter || date.scale == .half {
            lastPeriod = date
            lastPeriodSentence = sentence
        }
        if let documentYear, abs(documentYear - year) <= 1 {
            nearCount += 1
            if date.scale == .day || date.scale == .month {
                lastNear = date
                lastNearSentence = sentence
            }
        } else if isExplicit || distantCount > 0 {
            distantCount += 1
        }
    }

    /// Remembers a year that only bounds what is told.
    mutating func note(bound date: CalendarDate) {
        if date.scale == .year { lastBound = date.year }
    }

    /// What "that year" means: never the document's own.
    var thatYear: Int? {
        guard let year = last?.year, year != documentYear else { return lastBound ?? documentYear }
        return year
    }

    /// The year of a month that was named a few sentences ago, where only a year in passing was named since: "he came
    /// in May this year for the anniversary of 1945 … the visit in May".
    func yearNear(month: Int?, sentence: Int) -> Int? {
        guard let lastNear, lastNear.number == month, sentence - lastNearSentence <= 6, let last, last.scale == .year,
            isLastDistant, frame?.sentence != lastSentence
        else { return nil }
        return lastNear.year
    }

    /// The text tells of a past far from its own date.
    var isNarrative: Bool { document == nil || distantCount >= 3 && distantCount > nearCount * 3 }

    /// A date without a year belongs to the year last spoken of rather than to the document's.
    func prefersDiscourse(sentence: Int, tense: Tense) -> Bool {
        guard let year = lastYear else { return false }
        guard let documentYear else { return true }
        guard year <= documentYear - 2 else { return false }
        let isNear = sentence - lastYearSentence <= (isNarrative ? Discourse.narrativeReach : 2)
        return isNear && (tense == .past || isNarrative && tense != .present)
    }

    /// The year that "In 1998" or "Last year" earlier in the sentence has set.
    func frameYear(sentence: Int) -> Int? {
        frame.flatMap { $0.sentence == sentence ? $0.year : nil }
    }

    /// The year of a date without one in a story that goes on: January after December is of the next year.
    func storyYear(month: Int, tense: Tense) -> Int? {
        guard let year = lastYear else { return nil }
        guard let last, last.scale <= .season, last.year == year, month > 0, tense != .perfect else {
            return year
        }
        let lastMonth = last.days?.first.components.month ?? last.number
        return lastMonth - month >= Discourse.leap ? year + 1 : year
    }

    /// Dates so many months back belong to the year that follows.
    private static let leap = 7

    /// A story keeps its year over so many sentences.
    private static let narrativeReach = 40

    /// A shift from the date last spoken of still lands on the calendar: the date isn't too many sentences back.
    func isLastNear(sentence: Int) -> Bool {
        sentence - lastSentence <= (isNarrative ? Discourse.narrativeReach : 6)
    }

    /// The quarter or half that a sentence still speaks of.
    func period(sentence: Int) -> CalendarDate? {
        sentence - lastPeriodSentence <= 3 ? lastPeriod : nil
    }

    /// The last date lies years away from the document's.
    var isLastDistant: Bool {
        guard let year = last?.year else { return false }
        guard let documentYear else { return true }
        return abs(documentYear - year) > 1
    }
}
