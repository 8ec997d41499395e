/// What the organisation rules know of a word: one bit each, looked up once a token.
struct WordFlags: OptionSet, Sendable {
    let rawValue: UInt64

    /// A name of the gazetteer begins with it.
    static let opensName = WordFlags(rawValue: 1 << 0)
    /// A noun that makes an organisation of the capitalised words before it: Ministry, Party, Bank.
    static let head = WordFlags(rawValue: 1 << 1)
    /// A head that a tail may follow: Ministry of …, Institute for …, Committee on ….
    static let takesTail = WordFlags(rawValue: 1 << 2)
    /// A head that stands before its modifiers, as in Romance languages: Partido Comunista.
    static let leadingHead = WordFlags(rawValue: 1 << 3)
    /// An institution that needs no modifier: the Senate, Parliament.
    static let institution = WordFlags(rawValue: 1 << 4)
    /// A head that can stand for a body named before: the Bank, the Organisation.
    static let nominal = WordFlags(rawValue: 1 << 5)
    /// The legal form of a company: Inc, Ltd, GmbH.
    static let companySuffix = WordFlags(rawValue: 1 << 6)
    /// A noun of events, treaties, awards, places: what it ends is no organisation.
    static let otherHead = WordFlags(rawValue: 1 << 7)
    /// A person's title or office, at which a name to its right begins.
    static let title = WordFlags(rawValue: 1 << 8)
    /// A word that is capitalised only because a sentence or title begins with it.
    static let opener = WordFlags(rawValue: 1 << 9)
    /// A country, region or city.
    static let place = WordFlags(rawValue: 1 << 10)
    /// The adjective of a country or people.
    static let demonym = WordFlags(rawValue: 1 << 11)
    /// A given name.
    static let given = WordFlags(rawValue: 1 << 12)
    /// A field of work that "and" may join to another: Health and Social Security.
    static let field = WordFlags(rawValue: 1 << 13)
    /// The members of a party as a body: the Conservatives.
    static let partyPlural = WordFlags(rawValue: 1 << 14)
    /// The adjective of a party: Labour, Republican.
    static let partyAdjective = WordFlags(rawValue: 1 << 15)
    /// Somebody who belongs to a party: candidate, MP.
    static let partyRole = WordFlags(rawValue: 1 << 16)
    /// Somebody or something that belongs to an organisation: spokesman, shares.
    static let role = WordFlags(rawValue: 1 << 17)
    /// A verb that organisations govern: said, announced.
    static let verb = WordFlags(rawValue: 1 << 18)
    /// An abbreviation that names no organisation: GDP, USA.
    static let plainAcronym = WordFlags(rawValue: 1 << 19)
    /// of, for, on, against, to, in: what may open a tail.
    static let tailOpener = WordFlags(rawValue: 1 << 20)
    /// the, la, los: what may follow the opener of a tail.
    static let article = WordFlags(rawValue: 1 << 21)
    /// and, or their sign.
    static let conjunction = WordFlags(rawValue: 1 << 22)
    /// Genitives that belong to names: People's, Workers'.
    static let genitive = WordFlags(rawValue: 1 << 23)
    /// A title of newspapers: Times, Herald.
    static let mediaTitle = WordFlags(rawValue: 1 << 24)
    /// Small words of foreign names: de, der, y.
    static let foreignLink = WordFlags(rawValue: 1 << 25)
    /// A common noun in lower case that says what the name beside it is: newspaper, militia.
    static let appositive = WordFlags(rawValue: 1 << 26)
    /// A military head, before which a number counts: 101st Airborne Division.
    static let militaryHead = WordFlags(rawValue: 1 << 27)
    /// A noun whose "of" names an organisation: spokesman of, subsidiary of.
    static let ofCue = WordFlags(rawValue: 1 << 28)
    /// A verb whose object is an organisation: joined, founded.
    static let objectCue = WordFlags(rawValue: 1 << 29)
    /// A name's club affix: FC, United.
    static let clubAffix = WordFlags(rawValue: 1 << 30)
    /// A soft title: a title before a person, a modifier before a head (General, Justice).
    static let softTitle = WordFlags(rawValue: 1 << 31)

    /// The other heads that are places: Street, County.
    static let placeHead = WordFlags(rawValue: 1 << 32)
    /// An institution where "the" stands before it: the House.
    static let institutionAfterArticle = WordFlags(rawValue: 1 << 33)
    /// Makes no newspaper of the title after it: modern times.
    static let notBeforeMediaTitle = WordFlags(rawValue: 1 << 34)
    /// Before a party's plural or adjective: Social, Christian.
    static let partyModifier = WordFlags(rawValue: 1 << 35)

    /// A head that "on" may follow: Committee on ….
    static let takesOn = WordFlags(rawValue: 1 << 36)
    /// A head that "to" or "against" may follow: Campaign against ….
    static let takesTo = WordFlags(rawValue: 1 << 37)
    /// A head that "for" doesn't continue: Member of Parliament for ….
    static let refusesFor = WordFlags(rawValue: 1 << 38)
    /// The other heads of laws, treaties, awards and days: right after a head they take the name over.
    static let lawHead = WordFlags(rawValue: 1 << 42)
    /// Nouns that say beyond doubt what the word before them is: spokesman, shares.
    static let strongRole = WordFlags(rawValue: 1 << 43)
    /// Verbs whose "for" names an employer: wrote for.
    static let forCue = WordFlags(rawValue: 1 << 44)

    /// A place that "and" joins to another in one country's name: England and Wales.
    static let joinedPlace = WordFlags(rawValue: 1 << 45)
    /// A head that is named after persons: Foundation, Hospital.
    static let personalHead = WordFlags(rawValue: 1 << 46)

    /// A head whose owner belongs to its name: Alzheimer's Society, Guy's Hospital.
    static let ownedHead = WordFlags(rawValue: 1 << 47)

    /// A noun or verb whose "at" names an employer or school: analyst at, studied at.
    static let atCue = WordFlags(rawValue: 1 << 48)
    /// What happens to organisations: founded, banned.
    static let fate = WordFlags(rawValue: 1 << 49)
    /// Forms of "to be" before it.
    static let being = WordFlags(rawValue: 1 << 50)

    /// A head that counts only with a tail: Alternative for …, Mothers against ….
    static let needsTail = WordFlags(rawValue: 1 << 51)
    /// The last word of parties without a head: United Left, Christian Democracy.
    static let softPartyHead = WordFlags(rawValue: 1 << 52)

    /// Whom a house is of: House of Representatives.
    static let houseTail = WordFlags(rawValue: 1 << 53)

    /// A noun whose "in" names an organisation: shares in.
    static let inCue = WordFlags(rawValue: 1 << 54)
    /// A participle whose "by" names an organisation: owned by.
    static let byCue = WordFlags(rawValue: 1 << 55)
    /// What share prices and teams do, before a number: fell 3p, lost 2-1.
    static let move = WordFlags(rawValue: 1 << 56)
    /// What teams do to each other: beat.
    static let matchVerb = WordFlags(rawValue: 1 << 57)
    /// What teams do with or against each other: drew with, lost to.
    static let drawVerb = WordFlags(rawValue: 1 << 60)
    /// Who carries a company on with its founder: Denny and Sons.
    static let companyKin = WordFlags(rawValue: 1 << 61)
    /// What a town or county does in the plural only as a team: were, host, visit.
    static let teamVerb = WordFlags(rawValue: 1 << 62)
    /// Whom a team has: striker, coach.
    static let playerRole = WordFlags(rawValue: 1 << 63)
    /// The last word of companies without a head, behind a word that no list knows: Lantern Systems.
    static let companyEnd = WordFlags(rawValue: 1 << 58)
    /// A country, which is no club however its team plays.
    static let country = WordFlags(rawValue: 1 << 59)

    static let opensOn = WordFlags(rawValue: 1 << 39)
    static let opensTo = WordFlags(rawValue: 1 << 40)
    static let opensFor = WordFlags(rawValue: 1 << 41)

    /// What ends the name of nobody: barriers on the way to the left of a head.
    static let barrier: WordFlags = [.title, .opener]
}
