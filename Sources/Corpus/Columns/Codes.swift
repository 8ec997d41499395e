import Extraction
import Transcripts

// The numbers that columns and snapshots hold for the cases of the model. They are written down rather than taken from
// the order of the cases, so that a case added in the model cannot change what an old snapshot means.

/// An enumeration whose cases are stored as small numbers.
protocol StoredCode: CaseIterable, Equatable {
    /// Every case, at the place of its number.
    static var codes: [Self] { get }
}

extension StoredCode {
    var code: UInt8 {
        guard let place = Self.codes.firstIndex(of: self) else { preconditionFailure("a case without a code") }
        return UInt8(place)
    }

    /// A number that no case has (a newer snapshot is refused before this) reads as the first case.
    init(code: UInt8) {
        let codes = Self.codes
        self = codes[Int(code) < codes.count ? Int(code) : 0]
    }
}

extension TurnKind: StoredCode {
    static let codes: [TurnKind] = [.question, .answer, .commentary, .statement]
}

extension SpeakerRole: StoredCode {
    static let codes: [SpeakerRole] = [.interviewer, .interviewee, .commentator, .moderator, .participant]
}

extension OrganisationKind: StoredCode {
    static let codes: [OrganisationKind] = [
        .intergovernmental, .government, .company, .media, .financial, .military, .political, .education, .other,
    ]
}

extension OrganisationSource: StoredCode {
    static let codes: [OrganisationSource] = [.gazetteer, .definition, .pattern, .curated]
}

extension MentionForm: StoredCode {
    static let codes: [MentionForm] = [.name, .acronym, .nominal]
}

extension TemporalExpression.Kind: StoredCode {
    static let codes: [TemporalExpression.Kind] = [.date, .time, .duration, .set]
}

extension DatePrecision: StoredCode {
    static let codes: [DatePrecision] = [.day, .month, .season, .quarter, .half, .year, .decade, .century]
}

extension Resolution: StoredCode {
    static let codes: [Resolution] = [.explicit, .relative, .derived, .curated]
}

extension EventStatus: StoredCode {
    static let codes: [EventStatus] = [.past, .ongoing, .planned]
}

extension DateSource: StoredCode {
    static let codes: [DateSource] = [.frontMatter, .text, .file]
    static var allCases: [DateSource] { codes }
}

extension Diagnostic.Severity: StoredCode {
    static let codes: [Diagnostic.Severity] = [.error, .warning, .note]
}
