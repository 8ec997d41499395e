/// The words around a name that tell whether it is an organisation's.
enum ContextWords {
    /// After a party's name or adjective.
    static let partyRoles: StaticString = """
        candidate candidates nominee nominees mp mps senator senators congressman congresswoman congressmen \
        representative representatives governor governors mayor leader leaders leadership politician politicians \
        member members deputy deputies government administration opponent incumbent ticket primary primaries \
        nomination voters majority minority caucus convention whip councillor councillors backbencher backbenchers \
        frontbencher peer peers supporters presidential gubernatorial congressional parliamentary prime minister \
        ministers premier challenger rival rivals establishment lawmakers legislators legislator lawmaker activist \
        activists manifesto conference party parties rep sen gov msp tds td president seats victory landslide \
        cabinet platform stronghold primary-winner mayoral senatorial vice-presidential
        """

    static let roles: StaticString = """
        leader leaders spokesman spokeswoman spokesperson spokesmen official officials chief chiefs president \
        chairman chairwoman ceo cfo director directors secretary secretary-general member members candidate \
        candidates nominee deputy deputies mp mps mep meps senator legislator legislators lawmaker lawmakers \
        politician politicians activist activists supporter supporters militant militants fighter fighters guerrilla \
        guerrillas rebel rebels commander commanders gunmen gunman executive executives employee employees staff \
        staffer staffers shares stock shareholders subsidiary headquarters correspondent reporter journalist editor \
        analyst analysts economist boss delegate delegates delegation representative representatives founder \
        co-founder cofounder ticket nomination whip councillor councillors caucus manifesto faction congress \
        conference troops insurgents terrorists operatives operative bosses engineer engineers researcher \
        researchers agent agents veterans chairperson spokespeople bombing bombings ceasefire offensive-leader \
        partisans affiliate affiliates
        """

    /// Before "of" or "for" and a name.
    /// After a name at the beginning of a sentence, where any word has a capital.
    static let strongRoles: StaticString = """
        spokesman spokeswoman spokesperson shares stock executives shareholders employees militants
        """

    static let forCues: StaticString = """
        wrote writes writing write written reported reporting worked works working work signed signs bid bids played \
        plays playing coached
        """

    static let atCues: StaticString = """
        analyst analysts economist economists trader traders strategist strategists partner fellow professor \
        lecturer executive executives job intern internship hired employed apprenticed worked work works working studied studying study \
        educated taught teaches teaching graduated graduate degree researcher researchers engineer engineers scholar \
        scholarship lectured lecturing reader chair enrolled student undergraduate postgraduate doctorate phd dean
        """

    /// Before "in" and a name, before "by" and a name.
    static let inCues: StaticString = "shares stake stakes trading holding shareholder shareholders investor investors"
    static let byCues: StaticString = """
        owned acquired operated employed manufactured built published distributed broadcast released sponsored \
        funded controlled purchased marketed supplied licensed syndicated televised underwritten audited insured
        """

    /// What share prices do, and teams: "Hanson fell 3p", "Ajax lost 2-1".
    static let moves: StaticString = """
        rose fell gained lost climbed slid jumped dropped added shed slipped tumbled soared surged eased advanced firmed
        """

    /// Whom a team has.
    static let playerRoles: StaticString = """
        coach striker goalkeeper midfielder defender quarterback pitcher outfielder shortstop goaltender winger \
        fullback manager captain forward skipper goalie cornerback linebacker infielder batsman bowler seamer \
        halfback wicketkeeper lineman midfielders strikers goalkeepers wickets innings touchdowns \
        touchdown scored \
        trainer unbeaten derby goals goalless
        """

    /// What teams do with or against each other.
    static let drawVerbs: StaticString = "drew draw lost lose loses tied won win wins draws losing"

    /// What teams do to each other.
    static let matchVerbs: StaticString = """
        beat beats defeated defeats thrashed hammered crushed edged downed trounced routed overcame blanked whipped \
        beating
        """

    /// After "the X was" or before "the X".
    static let fates: StaticString = """
        founded banned dissolved merged outlawed disbanded abolished legalised legalized headed chaired formed \
        established suppressed reorganised reorganized renamed refounded re-established relaunched superseded \
        proscribed absorbed rebranded
        """

    static let beings: StaticString = "was were is are been be being had has"

    static let ofCues: StaticString = """
        spokesman spokeswoman spokesperson subsidiary chairman chairwoman ceo cfo executive member members leader \
        leaders leadership unit employee employees headquarters shares shareholder shareholders supporters supporter \
        activists merger branch wing secretary-general commanders membership militants fighters faction candidates \
        affiliate affiliates alumni alumnus graduate graduates co-leader chairperson offshoot editor trustee \
        co-founder cofounder \
        takeover acquisition creditors bondholders stockholders owner owners
        """

    static let objectCues: StaticString = """
        joined joining join joins co-founded cofounded acquired acquires chaired owns sued sues disbanded
        """

    static let verbs: StaticString = """
        said says announced ruled voted signed claimed accused rejected opposed launched merged joined published \
        reported condemned demanded urged warned issued declared refused nominated endorsed fielded contested \
        pledged appealed denied confirmed insisted advocates advocated campaigned carried polled lobbied bombed won \
        lost gained received formed agreed sells sold buys bought plans unveiled posted launches acquired hired fired fined \
        disarmed broke surrendered met blamed made took sent held fought hunted replaced besieged rioted marched cut \
        reports runs makes owns printed planted decided supported backed called collapsed split disbanded governs \
        recruited funded financed sponsored organised organized expelled prosecuted deported
        """

    /// A common noun before a name that says what it is: "the newspaper Pravda", "the militia Jaysh".
    static let appositives: StaticString = """
        newspaper magazine weekly daily broadcaster agency company firm manufacturer maker automaker carmaker \
        airline retailer publisher party parties movement group militia organisation organization union charity \
        startup bank brewery brewer insurer conglomerate subsidiary network coalition alliance faction ngo club team \
        consultancy website television tv radio periodical journal station channel chain giant label studio \
        multinational supermarket companies firms makers newspapers magazines parties banks agencies airlines unions \
        militias federation confederation pact institute exchange cooperative brewers retailers insurers clubs teams carmakers automakers band bands \
        steelmaker chipmaker drugmaker planemaker bottler brokerage shipbuilder wholesaler distributor \
        exporter importer refiner carrier lender utility
        """

    static let fields: StaticString = """
        affairs agriculture agricultural arts aviation business children civil commerce commercial communications \
        communication community communities conservation consumer cooperation culture cultural customs data defence \
        defense development drug drugs economic economy economics education educational employment energy enterprise \
        environment environmental equality exchange families family film finance financial firearms fisheries food \
        foreign forestry freedom freedoms health heritage home homeland housing human humanities immigration \
        industry industries industrial information infrastructure innovation intelligence interior investment \
        irrigation justice labor labour land law local management maritime media medical medicine mines mining \
        natural nature nutrition oversight peace pensions petroleum planning policy population power prevention \
        privacy progress prosperity protection public reconciliation reconstruction reform refugees regional \
        religion competition markets market charity prudential merchant aircraft coal iron steel textile textiles \
        wool cotton religious relief research resources rights rural safety science sciences scientific security \
        services service skills social solidarity space sport sports standards statistics taxation tax technology \
        telecommunications tobacco tourism trade training transport transportation treasury truth urban veterans \
        water welfare women works youth ways means unity democracy independence sovereignty socialists democrats \
        liberals humanitarian budget work administrative governmental constitutional electoral seniors emergency alcohol \
        explosives nationalities church marine oceans oceanic electronics electrical engineers manufacturers \
        archives monuments letters naval military political strategic international democratic small securities fair \
        broadcasting construction roads railways posts telegraphs telecommunication minerals oil gas livestock \
        rehabilitation control demography minority minorities judiciary revenue liberty order plenty stability hope \
        docks harbour harbor savings loan loans wine spirits hotel restaurant theatrical shop shops dock wharves \
        returned nationality municipal banking retail property tech technological key common preferred outstanding
        """

    static let partyPlurals: StaticString = """
        democrats republicans conservatives liberals socialists communists greens tories whigs unionists \
        progressives radicals peronists falangists chartists fenians jacobins girondins libertarians labourites nationals legitimists bonapartists orléanists orleanists peelites spartacists \
        populists agrarians levellers diggers contras dixiecrats sandinistas federalists anti-federalists carlists maoists monarchists nationalists moderates centrists
        """

    /// Before a party's plural or adjective: Social Democrats, Christian Democratic.
    static let partyModifiers: StaticString = """
        social christian liberal free young new national left independent progressive radical democratic \
        revolutionary agrarian scottish welsh ulster official united popular civic conservative labour socialist
        """

    static let partyAdjectives: StaticString = """
        democratic republican labour labor conservative liberal socialist communist green tory whig libertarian \
        unionist peronist democrat bolshevik nazi fascist nationalist populist agrarian zionist
        """
}
