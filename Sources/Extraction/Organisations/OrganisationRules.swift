/// The rules that find organisations, as `rule` of a mention names them; `docs/extraction.md` explains each.
extension RuleName {
    static let gazetteerName = RuleName("gazetteer-name")
    static let gazetteerAcronym = RuleName("gazetteer-acronym")
    static let gazetteerSupported = RuleName("gazetteer-supported")
    static let definition = RuleName("definition")
    static let definedAcronym = RuleName("defined-acronym")
    static let headNoun = RuleName("head-noun")
    static let headWithTail = RuleName("head-with-tail")
    static let leadingHead = RuleName("leading-head")
    static let institution = RuleName("institution")
    static let companySuffix = RuleName("company-suffix")
    static let companyForm = RuleName("company-form")
    static let mediaTitle = RuleName("media-title")
    static let clubAffix = RuleName("club-affix")
    static let partyName = RuleName("party-name")
    static let partyMembers = RuleName("party-members")
    static let partyAdjective = RuleName("party-adjective")
    static let acronymInContext = RuleName("acronym-in-context")
    static let nameInContext = RuleName("name-in-context")
    static let repeatedName = RuleName("repeated-name")
    static let shortName = RuleName("short-name")
    static let nominal = RuleName("nominal")
    static let curated = RuleName("curated-organisation")

    /// All of them, in the order of `docs/extraction.md`.
    package static let organisationRules: [RuleName] = [
        gazetteerName, gazetteerAcronym, gazetteerSupported, definition, definedAcronym, headNoun, headWithTail,
        leadingHead, institution, companySuffix, companyForm, mediaTitle, clubAffix, partyName, partyMembers,
        partyAdjective,
        acronymInContext, nameInContext, repeatedName, shortName, nominal, curated,
    ]
}
