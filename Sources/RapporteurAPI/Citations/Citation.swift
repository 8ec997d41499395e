import Corpus
import Transcripts

/// A reference to an interview, or to one turn of it, as reference managers take it.
struct Citation {
    /// What the reference is called in a bibliography: `harbour-talk-5`.
    let key: String
    let title: String
    /// Whose words they are: those who were interviewed; of a comment, its author.
    let authors: [String]
    let interviewers: [String]
    /// Whether it is a comment on the interview, which must not be taken for the words of the person interviewed.
    let isCommentary: Bool
    let publisher: String?
    /// Year, month and day, as far as they are known.
    let date: [Int]
    /// A BCP 47 tag, where the language is known.
    let language: String?
    /// The lasting link.
    let url: String
    /// Where the source itself was published.
    let source: String?
    /// Who says it, where that is not an author, and where it stands: `Ada Moor`, `turn 5`, `line 17`.
    let place: [String]

    init(_ transcript: TranscriptView, _ links: SiteLinks) {
        self.init(transcript, turn: nil, key: transcript.slug, url: links.transcript(transcript.slug))
    }

    init(_ turn: TurnView, _ links: SiteLinks) {
        let transcript = turn.transcript
        self.init(transcript, turn: turn, key: "\(transcript.slug)-\(turn.number)", url: links.turn(turn))
    }

    private init(_ transcript: TranscriptView, turn: TurnView?, key: String, url: String) {
        let metadata = transcript.details.metadata
        func names(_ role: SpeakerRole) -> [String] {
            transcript.speakers.filter { $0.role == role }.map { transcript.corpus.speaker($0.speaker).name }
        }
        let interviewees = names(.interviewee)
        let subjects = interviewees.isEmpty ? names(.participant) : interviewees
        let speaker = turn?.speaker?.name
        self.key = key
        self.url = url
        title = transcript.title
        isCommentary = turn?.kind == .commentary
        authors = isCommentary ? [speaker].compactMap(\.self) : subjects
        interviewers = isCommentary ? [] : names(.interviewer)
        publisher = metadata.publisher
        date = metadata.date.map(Citation.dateParts) ?? []
        language = transcript.language == "und" ? nil : transcript.language
        source = metadata.url
        let isAuthors = speaker.map(authors.contains) ?? true
        place = [isAuthors ? nil : speaker, turn.map { "turn \($0.number)" }, turn.map { "line \($0.line)" }]
            .compactMap(\.self)
    }

    /// A date as references have it: no finer than it is known, and nothing where not even the year is.
    private static func dateParts(_ date: EDTF) -> [Int] {
        guard let (year, month, day) = date.earliest?.components, year > 0 else { return [] }
        return switch date.precision {
        case .day: [year, month, day]
        case .month: [year, month]
        case .season, .quarter, .half, .year: [year]
        case .decade, .century: []
        }
    }
}
