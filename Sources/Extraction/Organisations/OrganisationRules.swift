/// The rules that find organisations, as `rule` of a mention names them, in the order of `docs/extraction.md`, which
/// explains each.
///
/// Taggers hand these about rather than names, whose retain counts cost more than some rules.
enum OrganisationRule: String, Sendable, CaseIterable {
    case gazetteerName = "gazetteer-name"
    case gazetteerAcronym = "gazetteer-acronym"
    case gazetteerSupported = "gazetteer-supported"
    case definition
    case definedAcronym = "defined-acronym"
    case headNoun = "head-noun"
    case headWithTail = "head-with-tail"
    case leadingHead = "leading-head"
    case institution
    case companySuffix = "company-suffix"
    case companyForm = "company-form"
    case mediaTitle = "media-title"
    case clubAffix = "club-affix"
    case partyName = "party-name"
    case partyMembers = "party-members"
    case partyAdjective = "party-adjective"
    case acronymInContext = "acronym-in-context"
    case nameInContext = "name-in-context"
    case repeatedName = "repeated-name"
    case shortName = "short-name"
    case nominal
    case curated = "curated-organisation"
}

extension RuleName {
    init(_ rule: OrganisationRule) { self.init(rule.rawValue) }

    /// The names of the rules that find organisations, in the order of `docs/extraction.md`.
    package static let organisationRules = OrganisationRule.allCases.map { RuleName($0) }
}
