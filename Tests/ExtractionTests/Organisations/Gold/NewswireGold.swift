/// Agency reports from exchanges and capitals.
enum NewswireGold {
    static let passages = GoldPassage.lines(
        """
        NEW YORK, Nov 12 ([Reuters]) - [Ford] shares fell 2 percent on Tuesday after the carmaker said it would \
        close a plant in Genk, while [General Motors] gained. Analysts at [Baring Securities] cut their rating on \
        [Chrysler] to hold.
        [Procter & Gamble] agreed to sell its Duncan Hines brand to [Aurora Foods]. [J.P. Morgan] and [Goldman \
        Sachs] advised; [Skadden, Arps, Slate, Meagher & Flom] acted for the buyer.
        The [Dow Jones] industrial average rose 20 points. On [Nasdaq], [Intel] added 2-1/8 to 114. The [New York \
        Stock Exchange] halted trading in [Comdisco]. Futures on the [Chicago Board of Trade] were steady. The [Fed] \
        is expected to hold rates, said Maria Fiorini of [MMS International].
        [Volkswagen], which owns [Skoda] and [Seat], said its supervisory board would meet. [BMW], [Daimler-Benz \
        AG], and [Fiat SpA] rose. [Deutsche Bank] fell. [Bundesbank] president Hans Tietmeyer spoke in Frankfurt. \
        The DAX index closed higher.
        [British Telecom] and [MCI] plan to merge; [AT&T], [Sprint] and [WorldCom] will object before the [Federal \
        Communications Commission]. A [BT] spokesman said it had the support of [Oftel].
        [Boeing] won an order from [Singapore Airlines] for 77 aircraft; [Airbus Industrie] lost. [Rolls-Royce] will \
        make the engines. [Lufthansa] and [SAS] share flights. [Cathay Pacific], owned by [Swire Pacific], reported \
        a loss, and [Hongkong Telecom] a profit.
        [Mitsubishi], [Sumitomo Corp] and [Nippon Steel] were lower in Tokyo. [Sony] launched a camera called \
        Mavica. [Nomura] bought bonds. The [Bank of Japan] and the [Ministry of Finance] declined to comment.
        Shares in [Eurotunnel] rose 3p. [Hanson], [Tomkins], and [BTR] fell. [Marks and Spencer] reported profits of \
        990 million pounds. [Sainsbury] and [Tesco] are due on Thursday. [Lloyd's of London] settled with its names. \
        [Barclays de Zoete Wedd] said [Cadbury Schweppes] was cheap. [Shell] and [BP] signed with [Gazprom]; \
        [Lukoil] did not.
        [ING Barings], [Credit Lyonnais] and [ABN AMRO Hoare Govett] lead-managed the issue. [Moody's] rates it A2, \
        [Standard & Poor's] A. [Telefonica de Espana] will own 35 percent of [CRT], the telephone company of Rio \
        Grande do Sul. [Petroleos de Venezuela] and [Pemex] met [OPEC] ministers.
        [Apple Computer] named Gilbert Amelio chief executive. Amelio had run [National Semiconductor]. \
        [Microsoft]'s Windows 95 sold well. [Compaq] and [Dell] cut prices; [Digital Equipment Corp] lost $66 \
        million. [Lehman Brothers] analyst Dan Niles raised estimates. Chip makers [LSI Logic], [Altera], and \
        [Xilinx] gained.
        ANKARA, Sept 3 - Turkish troops killed 17 [PKK] rebels near the Iraqi border, the [Anatolian] news agency \
        said. The [Kurdistan Workers Party] denied it. The [Foreign Ministry] summoned the Iranian ambassador. \
        [Welfare Party] leader Necmettin Erbakan told the [Hurriyet] newspaper that [True Path] would stay in \
        government.
        MOSCOW - [Interfax] quoted the [Defence Ministry] as saying that the [Federal Security Service] had arrested \
        two officers. The [Duma] voted no confidence in Chernomyrdin. Alexander Lebed of the [Security Council] met \
        Chechen rebels in Grozny. [Itar-Tass] said the [Central Bank] sold dollars. The [Communist Party] of Gennady \
        Zyuganov and [Yabloko] abstained. [Izvestia] and [Komsomolskaya Pravda] printed the letter. The [Red Army] \
        choir sang.
        BEIRUT - [Hizbollah] guerrillas fired rockets at the [South Lebanon Army], a militia allied to Israel. \
        [Amal] condemned it. The Beirut daily [An-Nahar] said [Islamic Jihad] was behind it. The London-based \
        newspaper [al-Hayat] reported that [Mossad] agents were in Damascus. [MEA] cancelled flights. The [Arab \
        League] will meet in Cairo; [al-Gama'a al-Islamiya] and the [Muslim Brotherhood] are banned there.
        KINSHASA - [UNICEF], [UNHCR], [Médecins Sans Frontières], [Oxfam] and the [International Committee of the \
        Red Cross] left Goma. The [World Food Programme] flew in 40 tons. The [Organisation of African Unity] called \
        for a truce, as did the [Security Council]. The [Interahamwe] militia fled. [Zairean Airlines] stopped \
        flying. Troops of the [Rwandan Patriotic Front] watched.
        COLOMBO - The [Liberation Tigers of Tamil Eelam] ([LTTE]) attacked Mullaitivu. The [Tigers] claimed 1,200 \
        dead. The [Sri Lanka Air Force] bombed boats. The [People's Alliance] government and the opposition [United \
        National Party] blamed each other.
        SEOUL - [Yonhap] said the North's [Korean Central News Agency] called the exercise a provocation. The [Grand \
        National Party] and the [Democratic Labor Party] debated it. [Hyundai] and [Daewoo] sent cement. In Beijing \
        [Xinhua] and the [People's Daily] were silent; the [Chinese Foreign Ministry] was not. [CCTV] showed \
        pictures of the [PLA].
        BELGRADE - The [Zajedno] coalition beat the [Socialist Party of Serbia] in Nis, and the [Supreme Court] \
        upheld it. The [OSCE], [SFOR] and [Nato] sent observers. The weekly [Vreme] and [Radio B92] covered it; \
        [Politika] did not. The [Serbian Radical Party] of Vojislav Seselj refused.
        BOGOTA - [FARC] and [ELN] rebels blew up a pipeline owned by [Ecopetrol] and [Occidental Petroleum]. The \
        [Cali cartel] paid. [Sendero Luminoso] and the [Tupac Amaru Revolutionary Movement] ([MRTA]) struck in Lima. \
        The [Sandinistas] lost to the [Liberal Alliance]; the [Contras] disarmed. The [Zapatista National Liberation \
        Army] met deputies of the [PRD] and [PAN].
        LONDON - The [Irish Republican Army] and its political wing [Sinn Fein] were blamed. The [RUC], the [Ulster \
        Volunteer Force] and [MI5] said nothing. The [Daily Telegraph], The [Independent] and the [Financial Times] \
        called for talks. The [Home Office] and [Downing Street] had no comment. [Amnesty International], \
        [Greenpeace] and [Human Rights Watch] protested. [Buckingham Palace] denied the report by the [Sun].
        TOKYO, March 3 ([Reuters]) - [Toshiba Corp] said on Monday it would stop making CD players, sending its \
        shares up 12 yen. [Matsushita Electric Industrial Co] and [JVC] followed. [Daiwa Institute of Research] \
        economist Haruo Mori said the [Bank of Japan] would act. The [Tokyo Stock Exchange] closed 1.2 percent \
        lower.
        FRANKFURT - The [Bundesbank] left rates unchanged. [Metallgesellschaft] fell 3.2 percent, [Karstadt] gained \
        40 pfennigs. [Commerzbank] said [Hoechst] had agreed to sell [Jago] to [Novartis]. [IG Metall] rejected the \
        offer made by employers' federation [Gesamtmetall].
        NEW DELHI - The [Congress] party withdrew support from the [United Front] government on Sunday. [BJP] \
        leaders met President Sharma. The [Communist Party of India (Marxist)] called a strike. The [Press Trust of \
        India] quoted a [Home Ministry] spokesman. [Air India] and [Indian Airlines] cancelled flights. The [Central \
        Bureau of Investigation] raided the home of a former minister. The [Reserve Bank of India] intervened, \
        dealers at [Hindustan Lever] said.
        JOHANNESBURG - [De Beers] and [Anglo American Corp] reported lower profits. The [National Union of \
        Mineworkers] ([NUM]) said 20,000 members struck at [Vaal Reefs]. The [Truth and Reconciliation Commission] \
        heard from a former agent of the [Bureau of State Security]. The [Johannesburg Star] said the [National \
        Intelligence Agency] knew. The [Inkatha] leader refused.
        WASHINGTON - The [Commerce Department] said orders rose 2 percent. The [Labor Department] will report on \
        Friday. [Treasury] Secretary Robert Rubin told the [Senate Finance Committee] the deficit would fall. The \
        [Federal Trade Commission] approved [Boeing]'s purchase of [McDonnell Douglas]. The [National Transportation \
        Safety Board] blamed [ValuJet]. [Northwest Airlines] pilots voted. The [Federal Aviation Administration] \
        fined [Tower Air]. Officials at [Lockheed] declined comment. [Philip Morris] and [RJR] rose after a [Florida \
        Supreme Court] ruling. [Merrill Lynch] cut [Motorola] to neutral; [Prudential Securities] began coverage of \
        [Gap Inc].
        SAO PAULO - [Petrobras] shares lost 2 percent on the [Bovespa]. [Banco Bradesco] and [Itau] gained. \
        [Votorantim] bought a mill. The [Landless Workers' Movement] occupied a farm near Campinas owned by \
        [Cutrale]. The [PFL] and [PSDB] backed the bill in the [Chamber of Deputies].
        PARIS - [Air France] pilots belonging to [SNPL] struck. [Renault] named Louis Schweitzer; [Elf] is to drill \
        off Angola. The [CGT] and [Force Ouvriere] marched with [SUD]. [Le Monde] said the [DST] had files. \
        [Moulinex] cut 2,600 jobs, the [CFDT] union said. The [Paris Bourse] rose.
        SYDNEY - [BHP], [CRA] and [Western Mining] fell. [News Corp] gained 7 cents to A$6.55. [Qantas] rival \
        [Ansett] cut fares. [Westpac], [National Australia Bank] and [ANZ] raised mortgage rates. The [Reserve Bank] \
        is watching. [Coles Myer] chairman Solomon Lew stepped down. The [Maritime Union of Australia] picketed \
        [Patrick Stevedores].
        GENEVA - The [International Labour Organisation] and [UNAIDS] issued a report. [WHO] officials said the \
        [International Federation of Red Cross and Red Crescent Societies] would send nurses. [Nestle] and [Sandoz] \
        closed higher. The [World Wide Fund for Nature] protested.
        BAGHDAD - The [Kurdistan Democratic Party] ([KDP]) of Massoud Barzani took Arbil from the [Patriotic Union \
        of Kurdistan] with help from the [Iraqi Army]. The [INA] news agency quoted a spokesman for the \
        [Revolutionary Command Council]. The [PUK] asked the [UN Security Council] to act. [Republican Guard] units \
        moved south. [Al-Thawra], organ of the [Baath Party], praised them. The [U.S. Air Force] flew from Incirlik.
        TEHRAN - [IRNA] said the [Majlis] had approved the minister. The [Guardian Council] vetoed the bill. \
        [Jomhuri Eslami] attacked the West. The [Combatant Clergy Association] backed Nateq-Nouri; the [Servants of \
        Construction] backed Khatami. The [Mujahideen Khalq], based in Iraq, claimed the mortar attack. The \
        [National Iranian Oil Company] signed with [Total].
        ALGIERS - The [GIA] cut throats in Blida, [El Watan] reported. The [Rally for Culture and Democracy] said it \
        would march. [APS], the official news agency, gave no toll. [Sant'Egidio] offered to mediate.
        JERUSALEM - The [Palestinian Authority] and [Israel Radio] disagreed about the talks. The [Shin Bet] held a \
        member of [Kach]. [Peace Now] counted new houses. [Yedioth Ahronoth] and [Haaretz] printed a poll by the \
        [Dahaf Institute]. The [Izz el-Din al-Qassam Brigades], military wing of [Hamas], threatened revenge. The \
        [Likud] central committee met; [Tsomet] and [Gesher] grumbled. [Hizbollah]'s [al-Manar] television showed \
        the raid. The [Supreme Court] sat late.
        KABUL - The [Taleban] bombed positions of Ahmad Shah Masood. [Jamiat-i-Islami] and [Hezb-i-Wahdat] formed \
        the [Supreme Council for the Defence of the Motherland]. The [ICRC] treated 40 wounded. [Ariana] flew again. \
        Pakistan's [ISI] denied it.
        PHNOM PENH - [Funcinpec] and the [Cambodian People's Party] quarrelled. Radio of the [Khmer Rouge] said Pol \
        Pot had been tried. The [U.N. Transitional Authority in Cambodia] left in 1993. [ASEAN] put off Cambodia's \
        entry.
        TIRANA - The [Democratic Party] of Sali Berisha won; the [Socialists] cried fraud. [VEFA] and [Gjallica] \
        stopped paying. [Zeri i Popullit] printed lists. [SHIK] agents beat reporters. The [Western European Union] \
        sent policemen. The Italian navy's ships waited.
        BRUSSELS - [NATO] and the [European Union] discussed enlargement. The [European Court of Auditors] found \
        errors in farm aid. The [European Parliament] called for the resignation of the [Commission]. [Vlaams Blok] \
        marched in Antwerp. [Renault]'s plant in Vilvoorde will close. The Dutroux commission sat. [Eurocontrol] \
        blamed the weather. [Sabena] cut staff.
        LIMA - Rebels of the [Tupac Amaru Revolutionary Movement] held 72 hostages. The [Red Cross] carried food. \
        The [Peruvian Congress] voted. The [Sipan Commission] and [Caritas] mediated. The newspaper [La Republica] \
        and the magazine [Caretas] said the [SIN] had dug tunnels. [Expreso] did not.
        Brewer [Lion Nathan] raised its dividend. Peter Mackay, an analyst with [Ord Minnett], expects more. \
        [Ashanti Goldfields] mined 227,000 ounces. A jury convicted officers of [Lakeshore Savings and Loan]. The \
        chief executive of [Arden Freight], Tom Reilly, met Jim Dace and Liz Hart. [House] Speaker Ann Cole agreed.
        Publisher Anna Hale said so. Manager David Poole was sent to the stands.
        """)
}
