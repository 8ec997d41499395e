/// The English words that temporal rules know.
enum EnglishVocabulary {
    typealias Entry = (words: String, role: TemporalRole, value: Int16)

    /// Words that count upwards from `first` in one role.
    private static func counted(_ words: String, _ role: TemporalRole, from first: Int16 = 1) -> [Entry] {
        words.split(separator: " ").enumerated().map { (String($1), role, first + Int16($0)) }
    }

    static let entries: [Entry] = calendar + units + numerals + modifiers + connectives + tenses + counterEvidence

    private static let calendar: [Entry] =
        counted(
            "january february march april may june july august september october november december", .month)
        + counted("jan feb mar apr - jun jul aug sep oct nov dec", .monthShort)
        + [("sept", .monthShort, 9)]
        + counted("monday tuesday wednesday thursday friday saturday sunday", .weekday)
        + counted("mon tue wed thu fri sat sun", .weekdayShort)
        + [("tues", .weekdayShort, 2), ("weds", .weekdayShort, 3), ("thur thurs", .weekdayShort, 4)]
        + counted("mondays tuesdays wednesdays thursdays fridays saturdays sundays", .weekdayPlural)
        + counted("spring summer autumn winter", .season, from: 21) + [("fall", .season, 23)]
        + [("springs summers autumns winters", .none, 0)]
        + counted("twenties thirties forties fifties sixties seventies eighties nineties", .decadeWord, from: 2)
        + [
            ("morning mornin daybreak sunrise", .dayPart, DayPart.morning.rawValue),
            ("midmorning mid-morning", .dayPart, DayPart.morning.rawValue),
            ("midafternoon", .dayPart, DayPart.afternoon.rawValue), ("afternoon", .dayPart, DayPart.afternoon.rawValue),
            ("evening", .dayPart, DayPart.evening.rawValue),
            ("night nighttime", .dayPart, DayPart.night.rawValue),
            ("midday noontime lunchtime", .dayPart, DayPart.midday.rawValue),
            ("dawn", .dayPart, DayPart.morning.rawValue),
            ("dusk sunset sundown nightfall", .dayPart, DayPart.evening.rawValue),
            ("mornings", .dayPartPlural, DayPart.morning.rawValue),
            ("afternoons", .dayPartPlural, DayPart.afternoon.rawValue),
            ("evenings", .dayPartPlural, DayPart.evening.rawValue), ("nights", .dayPartPlural, DayPart.night.rawValue),
            ("noon", .clockPoint, 12), ("midnight", .clockPoint, 24),
            ("today", .deictic, 0), ("tomorrow", .deictic, 1), ("yesterday", .deictic, -1), ("tonight", .deictic, 100),
            ("overnight", .deictic, 101),
            ("now nowadays currently presently", .reference, TimeReference.present.rawValue),
            ("recently lately then", .reference, TimeReference.past.rawValue),
            ("fiscal fy financial", .fiscal, 0), ("future", .futureNoun, 0),
            ("a.d ad a.d. ce c.e c.e.", .era, 1), ("bc b.c b.c. bce b.c.e b.c.e.", .era, -1),
            ("am a.m a.m.", .meridiem, 0), ("pm p.m p.m.", .meridiem, 12), ("o'clock", .oclock, 0),
            (
                "est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et pt ist jst msk eet aest", .zone, 0
            ),
        ] + holidays + shortForms

    private static let holidays: [Entry] = [
        ("christmas xmas", .holiday, 1225), ("halloween", .holiday, 1031), ("thanksgiving", .holiday, 1),
        ("easter", .holiday, 2), ("ramadan hanukkah passover diwali", .holiday, 0),
        ("independence", .dayName, 704), ("labor labour", .dayName, 3), ("memorial", .dayName, 4),
        ("veterans armistice remembrance", .dayName, 1111), ("boxing", .dayName, 1226), ("bastille", .dayName, 714),
        ("valentine", .dayName, 214), ("victory", .dayName, 0), ("columbus", .dayName, 5), ("election", .dayName, 0),
        ("inauguration", .dayName, 0), ("new", .new, 0), ("eve", .eve, 0),
    ]

    private static let shortForms: [Entry] =
        counted("q1 q2 q3 q4", .quarterName) + counted("h1 h2", .halfName)
        + (0...45).map {
            ("fy\($0 < 10 ? "0" : "")\($0) fy20\($0 < 10 ? "0" : "")\($0)", .fiscalYear, Int16(2000 + $0))
        }

    private static let units: [Entry] =
        counted(
            "- minute hour day weekend week fortnight month quarter year decade century millennium", .unit, from: 0)
        + counted(
            "seconds minutes hours days weekends weeks fortnights months quarters years decades centuries millennia",
            .units, from: 0)
        + [
            ("min", .none, 0), ("hr", .unit, 2), ("hrs", .units, 2), ("mins", .units, 1), ("secs", .units, 0),
            ("millenniums", .units, 12), ("yr", .unit, 9), ("yrs", .units, 9),
            ("daily", .frequency, 3), ("hourly", .frequency, 2), ("nightly", .frequency, 3), ("weekly", .frequency, 5),
            ("fortnightly biweekly bi-weekly", .frequency, 6), ("monthly", .frequency, 7),
            ("quarterly", .frequency, 8), ("yearly annual annually", .frequency, 9),
            ("biannual biannually semiannual semiannually", .frequency, 20), ("biennial biennially", .frequency, 21),
            ("weekdays", .frequency, 22), ("weekday", .frequency, 23),
            ("daylong", .frequency, 33), ("weeklong", .frequency, 35), ("monthlong", .frequency, 37),
            ("yearlong", .frequency, 39), ("hourlong", .frequency, 32), ("decadelong", .frequency, 40),
            ("multiyear", .frequency, 49), ("yearend", .frequency, 50),
        ]

    private static let numerals: [Entry] =
        counted(
            """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen twenty
            """, .cardinal, from: 0)
        + [
            ("thirty", .cardinal, 30), ("forty fourty", .cardinal, 40), ("fifty", .cardinal, 50),
            ("sixty", .cardinal, 60), ("seventy", .cardinal, 70), ("eighty", .cardinal, 80),
            ("ninety", .cardinal, 90), ("hundred", .multiplier, 2), ("thousand", .multiplier, 3),
            ("million", .multiplier, 6), ("billion", .multiplier, 9), ("dozen", .multiplier, 1),
            ("few several many some numerous countless various multiple", .vague, 0), ("couple", .vague, 2),
            ("dozens hundreds thousands tens handful scores", .vague, 1), ("half", .half, 0),
        ]
        + counted(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
            """, .ordinal)
        + [("thirtieth", .ordinal, 30), ("final", .ordinal, -1)]

    private static let modifiers: [Entry] = [
        ("the", .the, 0), ("a an", .article, 0), ("this", .this, 0), ("that", .that, 0), ("these", .these, 0),
        ("those", .those, 0), ("last", .past, 0), ("past", .past, 1), ("previous preceding prior", .past, 2),
        ("next", .future, 0), ("coming upcoming", .future, 1), ("following subsequent ensuing succeeding", .future, 2),
        ("same corresponding", .same, 0), ("current present", .same, 1), ("recent", .recent, 0), ("latest", .recent, 1),
        ("each every", .each, 0), ("all", .all, 0),
        ("early", .early, Portion.early.rawValue), ("late", .early, Portion.late.rawValue),
        ("mid middle", .early, Portion.middle.rawValue),
        ("beginning start outset onset", .edge, Portion.start.rawValue),
        ("end close", .edge, Portion.end.rawValue),
        ("remainder rest", .edge, Portion.late.rawValue), ("turn", .edge, Portion.start.rawValue),
        ("height midst", .edge, Portion.middle.rawValue),
        ("earlier", .earlier, Portion.early.rawValue), ("later", .later, Portion.late.rawValue),
        ("ago", .ago, 0), ("long", .long, 0), ("old", .old, 0),
        (
            """
            whole entire full straight consecutive long additional extra solid successive further short calendar \
            business working other intervening good crucial hard difficult trading tumultuous turbulent
            """, .whole, 0
        ),
        ("about approximately roughly around almost nearly barely another", .approximate, 0),
        ("circa ca c", .approximate, 1),
        ("more less fewer", .more, 0),
        ("than", .than, 0), ("least most", .least, 0), ("up", .up, 0), ("once twice thrice", .again, 0),
    ]

    private static let connectives: [Entry] = [
        ("of", .of, 0), ("in during within throughout into over for", .inside, 0), ("on", .on, 0), ("at", .at, 0),
        ("from", .from, 0), ("to", .to, 0), ("until till til through thru", .until, 0), ("since", .since, 0),
        ("between", .between, 0), ("and", .and, 0), ("or", .or, 0), ("by", .by, 0), ("before beforehand", .before, 0),
        ("after following", .after, 0), ("'s", .possessive, 0), ("onwards onward forward", .onwards, 0),
    ]

    private static let tenses: [Entry] = [
        (
            """
            will shall won't we'll i'll you'll they'll he'll she'll it'll expected scheduled planned forthcoming \
            slated projected anticipated would
            """, .futureCue, 0
        ),
        ("plans plan planning hopes hope intends intend aims expects expect going promises ready set", .intention, 0),
        ("due", .due, 0),
        (
            """
            was were had did said told went came made took began saw got gave found left held met won lost fell \
            rose grew sent brought built became ran led kept felt knew thought wrote spoke put broke chose drew \
            agreed guaranteed freed fought heard paid read sold stood understood died wasn't weren't didn't hadn't let hit cut shot
            """, .pastCue, 0
        ),
        (
            "is are am holds starts begins opens meets resumes expires ends matures runs closes returns arrives leaves begin resume i'm we're they're it's he's she's isn't aren't do does",
            .presentCue, 0
        ),
        ("has have hasn't haven't i've we've they've you've been", .perfectCue, 0),
    ]

    private static let counterEvidence: [Entry] = [
        (
            """
            number no nos gate room page route flight section article rfc iso boeing windows channel resolution bus model \
            line file case paragraph figure table chapter serial code pin directive regulation area bill psalm highway
            """, .title, 0
        ),
        (
            """
            people students soldiers men women troops aircraft tanks guns dollars euros pounds percent per cent \
            miles km kilometres kilometers metres meters feet tons tonnes votes seats points deaths cases patients \
            jobs workers employees members prisoners families companies shares copies units respondents horses \
            ships planes vehicles homes houses children participants kg calories francs rubles yuan yen voters \
            civilians casualties barrels acres hectares inches yards degrees watts dpi px rpm cc hz users
            """, .counted, 0
        ),
        (
            """
            not which who what when where how why we they he she it you i but because so if although though while \
            with without against under above there here can could should must might our their its his her my \
            your also only just very as than per be being
            """, .function, 0
        ),
        ("near distant foreseeable immediate not-too-distant", .farness, 0),
        ("time moment", .time, 0), ("part period stretch", .part, 0), ("days", .none, 0), ("th st nd rd", .suffix, 0),
        ("s", .pluralSuffix, 0),
        ("opening closing latter dying waning", .latter, 0), ("couldn't can't don't didn't", .function, 0),
        ("anniversary anniversaries birthday jubilee centenary bicentenary", .anniversary, 0),
    ]
}
