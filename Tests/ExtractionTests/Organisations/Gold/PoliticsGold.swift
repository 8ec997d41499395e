/// Politics, as encyclopaedias and newspapers write of it.
enum PoliticsGold {
    static let passages = GoldPassage.lines(
        """
        He was elected to the [House of Commons] in 1987 as the [Labour] MP for a mining seat and sat there until \
        2005.
        The [Social Democratic Party of Germany] ([SPD]) formed a coalition with the [Free Democratic Party]; the \
        [SPD] left it in 1982.
        After the split, most deputies of the [Democratic Left Alliance] joined the [Civic Platform] or the newly \
        founded [Social Democracy of Poland].
        She served on the [Senate Committee on Foreign Relations] and later chaired the [House Judiciary Committee].
        The [Conservatives] lost forty seats, the [Liberal Democrats] gained eleven, and the [Greens] won their \
        first.
        In 1994 the [African National Congress] won the election and the [National Party] joined the [Government of \
        National Unity].
        The [Republican] candidate, Ellen Marsh, beat the [Democratic] nominee by nine points.
        [Sinn Féin] abstained from taking its seats at Westminster, while the [Ulster Unionist Party] sat with the \
        [Conservative Party].
        The [Christian Democratic Union] of Chancellor Adenauer governed with the [German Party] and the [All-German \
        Bloc].
        He resigned from the [Communist Party of Great Britain] in 1956 and joined the [Labour Party] three years \
        later.
        The [Supreme Court of Canada] ruled that the [Parliament of Canada] had exceeded its powers.
        Members of the [Knesset] from [Likud] and [Shas] voted against the bill; [Meretz] abstained.
        The [Constitutional Court of Colombia] struck down the law that [Congress] had passed in June.
        As leader of the [New Democratic Party], Anne Dufort refused to support the [Liberal] government.
        The [People's Party for Reform] ([PPR]) boycotted the vote. According to the [PPR], the [National Electoral \
        Commission] had changed the rolls.
        The [Tories] and the [Whigs] took turns in office until the [Liberal Party] was founded in 1859.
        He was the first president of the [Landsorganisation for Fiskere] and sat in the [Storting] for the \
        [Norwegian Labour Party].
        The [Ministry of Foreign Affairs] and the [Ministry of Trade and Industry] were merged under the new \
        [Cabinet Office].
        Carla Mendes led the [Partido Socialista Unificado] into the [Chamber of Deputies] in 1979.
        The [Front for National Salvation] was banned, and its leaders fled to Tunis.
        The [Scottish National Party] holds a majority in the [Scottish Parliament] with the support of the \
        [Scottish Greens].
        A spokesman for the [Department for Business, Innovation and Skills] said the [Treasury] had agreed.
        In the [Rajya Sabha], the [Bharatiya Janata Party] needs the votes of the [Biju Janata Dal] and the [YSR \
        Congress Party].
        The [US Senate] confirmed him by 52 votes to 46, with two [Republicans] absent.
        The [Central Committee of the Communist Party] met in October and the [Politburo] was enlarged to eleven.
        Her father had been a member of the [Muslim Brotherhood], her uncle of the [Ba'ath Party].
        Tom Reilly ([Fianna Fáil]) and Maeve Kerr ([Labour]) were elected on the first count.
        The [Green Party of England and Wales] campaigned against the [European Economic Community] in the 1970s.
        The [National Union of Teachers], the [Trades Union Congress] and the [Fabian Society] had sponsored his \
        candidacy.
        The [Movement for Democratic Change] accused the [Zimbabwe Electoral Commission] of fraud.
        Judges of the [European Court of Human Rights] found that the [Turkish Constitutional Court] had been right \
        to ban the [Welfare Party].
        The [Federal Bureau of Investigation] and the [Office of the Inspector General] opened inquiries into the \
        [Department of Housing and Urban Development].
        The [Alliance of Free Citizens] ([AFC]), founded by former [Liberals], holds six seats in the [National \
        Assembly].
        Ward was expelled from the [Independent Labour Party] and wrote for [Tribune] and the [New Statesman].
        The [Bolsheviks] dissolved the [Constituent Assembly] after a single day.
        The [Australian Labor Party] governed New South Wales with the [Country Labor] faction's support.
        He ran as a [Republican] for the [United States House of Representatives] and lost to a [Democrat].
        The [Basque Nationalist Party] ([PNV]) and [Convergence and Union] backed the minority government of the \
        [People's Party].
        The [International Court of Justice] rejected the claim, and the [UN General Assembly] took note.
        The [Committee to Defend the Constitution] was led by a retired judge of the [High Court].
        """)
}
