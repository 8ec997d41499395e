/// Committees and parliaments in session.
enum HearingGold {
    static let passages = GoldPassage.lines(
        """
        Chairman Roper: The [Committee on Energy and Commerce] will come to order. Today's hearing is on the budget \
        of the [Environmental Protection Agency]. We have witnesses from the [Department of Energy], the [Government \
        Accountability Office], and the [Natural Resources Defense Council]. The [EPA] has asked [Congress] for $9 \
        billion. The [House] passed half; the [Senate] has not acted.
        Ms. Delgado: Thank you, Mr. Chairman. I am director of policy at the [Center for American Progress]. Before \
        that I worked at the [Office of Management and Budget] and the [Council of Economic Advisers]. [GAO] found, \
        and [OMB] agreed, that the agency lacked staff. The Clean Air Act and the Inflation Reduction Act gave it \
        duties.
        Mr. Byrd: Does the [Justice Department] share that view? The [Bureau of Land Management], the [Forest \
        Service], and the [Army Corps of Engineers] have told the committee otherwise. [Democrats] have always said \
        so. [Republicans] on this subcommittee disagree. My friends in the [Freedom Caucus] do too.
        Ms. Delgado: The [American Petroleum Institute] sued in the [D.C. Circuit]. [ExxonMobil], [Chevron], and \
        [Koch Industries] filed briefs. The [Chamber of Commerce] did as well. The [Sierra Club] and [Earthjustice] \
        intervened. The [Supreme Court] denied cert.
        Mr. Byrd: In my district, [Duke Energy] closed a plant, and [Walmart] opened a store. The [United Mine \
        Workers] and the [Teamsters] were unhappy. [Mercy Hospital] lost patients. [Appalachian State University] \
        did a study. So did the [RAND Corporation] and [MIT].
        Chairman Roper: The [Congressional Budget Office] scored it. [CBO] says it costs $12 billion. The [Internal \
        Revenue Service] and [Treasury] will collect it. [NASA], [NOAA], and the [National Science Foundation] fund \
        research. [FEMA] and the [Red Cross] respond to storms; the [National Guard] helps.
        Minister Harte told the [Dáil]: the [Department of Finance] and the [Revenue Commissioners] will publish \
        their accounts. The [Garda Síochána] and the [Health Service Executive] get more. The [Central Bank of \
        Ireland] concurs. The [Workers' Party] and the [Greens] voted against. In the [Bundestag] the [SPD], the \
        [Greens] and The [Left] asked for a debate; the [AfD] walked out. The [European Commission], the [Council of \
        Ministers], and the [European Court of Justice] have a say. [DG Competition] fined [Google]. [Frontex] and \
        [Europol] gave evidence. [Transparency International] ranks countries.
        Senator Hale: Good morning. The [Senate Committee on Armed Services] meets to consider the nominee for the \
        [Defense Intelligence Agency]. She comes to us from [Northern Command], where she led the [Joint Task \
        Force]. I thank the staff of the [Subcommittee on Strategic Forces].
        General Ortiz: Thank you. I began in the [ROTC] at [Texas A&M], was commissioned in the [Signal Corps], and \
        served with the [3rd Infantry Division] and the [75th Ranger Regiment]. I studied at the [National War \
        College] and the [Naval Postgraduate School]. At the [Joint Staff] I worked with [CENTCOM] and [Special \
        Operations Command]. The [Missile Defense Agency] and the [Defense Logistics Agency] are good partners, as \
        is [DARPA].
        Senator Hale: The [Government Accountability Office] criticised the [Department of the Navy]. Has the \
        [Office of the Secretary of Defense] answered? The [Washington Post] says [Lockheed Martin], [Raytheon] and \
        [BAE Systems] were told first. The [Wall Street Journal] has it too.
        General Ortiz: The [Pentagon] answered [Congress] in June. The [Defense Contract Audit Agency] and the [Army \
        Audit Agency] concur. [Booz Allen] made a study; so did the [Institute for Defense Analyses], the [Center \
        for a New American Security], and [RAND].
        Senator Pruitt: In the [House], [Republicans] cut your budget. The [Appropriations Committee] will meet. My \
        constituents work at [Huntington Ingalls] and [Newport News Shipbuilding]. The [International Association of \
        Machinists] wrote me. [Veterans Affairs] owes them an answer. So does the [Social Security Administration]. \
        The [VFW] and the [American Legion] agree. The [Navy] says ships are late.
        Mr. Speaker: The honourable member for Kerry South asked the Minister for Health about the [Irish Medicines \
        Board]. The [Fine Gael] benches laughed. [Ryanair], [Aer Lingus] and the [Dublin Airport Authority] appeared \
        before the [Joint Committee on Transport]. The [Irish Congress of Trade Unions], [SIPTU] and [IBEC] agreed \
        on pay. The [Department of the Taoiseach] confirmed. [Trócaire] and [Concern] sent aid. The [Gaelic Athletic \
        Association] opened Croke Park.
        Mr. Modi: The [Lok Sabha] passed the bill; the [Rajya Sabha] sent it to a [Select Committee]. The [NITI \
        Aayog] replaced the [Planning Commission]. The [Comptroller and Auditor General] reported on the [Ministry \
        of Coal]. The [Bar Council of India] and the [Delhi High Court] took it up. [Coal India] lost money. The \
        [Aam Aadmi Party] ran Delhi. [AAP] workers fasted.
        Frau Merkel: The [Bundesrat] blocks. The [Bundesverfassungsgericht] decided in Karlsruhe. The \
        [Treuhandanstalt] sold the [Carl Zeiss] works. The [CSU] and the [Free Democrats] want tax cuts; the [Left \
        Party] does not. The [Bundesnachrichtendienst] listens. The [Bundeswehr] is in Kundus. The [Deutscher \
        Gewerkschaftsbund] marched on May Day. [Die Zeit] and [Stern] asked. The [Konrad-Adenauer-Stiftung] paid.
        I met the leader of [Camden council], and [Kent county council] wrote to me; Kent council tax has doubled. The \
        [Bavarian Landtag] and the [Mersey Docks and Harbour Board] replied. Our Front Bench supports them.
        """)
}
