/// Parties and movements of the continents, close together.
enum PartiesGold {
    static let passages = GoldPassage.lines(
        """
        Giacomo Brandolini was an Italian politician. A member of the [Italian Communist Party] from its foundation, \
        he left it in 1947 for the [Italian Socialist Party] ([PSI]), and after the split of Palazzo Barberini \
        followed Saragat into the [PSDI].
        He was elected to the [Constituent Assembly] and from 1948 sat in the [Chamber of Deputies]; in 1963 he \
        moved to the [Senate of the Republic]. [Christian Democracy] governed with the [Liberals] and the \
        [Republicans] in those years.
        [Forza Italia] and the [Lega Nord] won the 1994 election in an alliance called the [Pole of Freedoms]. The \
        [Democratic Party of the Left] came second, ahead of the [Italian Popular Party] and [National Alliance].
        In Germany the [CDU] formed a coalition with the [FDP]. The [Social Democrats] stayed in opposition, as did \
        [Alliance 90/The Greens] and the [PDS]. The [Bundestag] elected Kohl by 338 votes to 333; the [Bundesrat] \
        approved the budget.
        The [Nazi Party] received 37 per cent. The [KPD] gained, the [Centre Party] held its own, and the [German \
        National People's Party] lost. Hugenberg, who owned the film company [UFA], met the leaders of the \
        [Stahlhelm]. The [Reichstag] met on 30 August.
        Spain's [PSOE] governed until 1996, when the [People's Party] came to power with the support of [Convergence \
        and Union]. [Podemos], [Ciudadanos] and [Vox] entered the [Congress of Deputies] later.
        In Portugal the [Left Bloc] and the [Portuguese Communist Party] tolerated a government of the [Socialist \
        Party]. [PSD] leader Passos Coelho resigned.
        In Poland, [Law and Justice] beat [Civic Platform]; the [Democratic Left Alliance] fell below the threshold, \
        and [Solidarity] no longer ran. The [Sejm] convened in November. [Fidesz] kept two thirds of the seats of \
        the Hungarian [National Assembly], with [Jobbik] second.
        In Ireland [Fianna Fáil] lost 57 seats; [Fine Gael] and [Labour] formed a government. The [Dáil] met on 9 \
        March. In the Netherlands the [VVD] and the [PvdA] agreed on a programme; the [Party for Freedom] was shut \
        out. In Belgium the [N-VA] left.
        The [French Socialist Party], then called the [SFIO], was founded in 1905; Jean Jaurès edited [L'Humanité]. \
        The [Radical Party] entered the [Popular Front] in 1935. The [Rally for the Republic] became the [Union for \
        a Popular Movement]. The [Front National] of Le Pen did not enter the [National Assembly]. [La République En \
        Marche!] won in 2017.
        Rajendra Prasad Mishra (1931–2004) was an Indian politician of the [Bharatiya Janata Party]. He was elected \
        to the [Lok Sabha] in 1977 on a [Janata Party] ticket and to the [Rajya Sabha] in 1988. The [Indian National \
        Congress] under Indira Gandhi returned to power in 1980. The [Congress] won 353 seats; [CPI(M)] won 37. The \
        [Samajwadi Party], the [Bahujan Samaj Party] and the [Telugu Desam Party] arose in the states, as did the \
        [DMK], the [AIADMK] and the [Shiv Sena]. He was a swayamsevak of the [Rashtriya Swayamsevak Sangh] ([RSS]).
        In Pakistan the [Muslim League] split; Bhutto founded the [Pakistan Peoples Party] in 1967. The \
        [Jamaat-e-Islami] won four seats in the [National Assembly]. The [Awami League] won all but two of East \
        Pakistan's seats.
        In Japan the [Liberal Democratic Party] lost its majority in the [House of Councillors]. The [Democratic \
        Party of Japan] and [New Komeito] gained. The [Diet] was dissolved.
        In Taiwan the [Kuomintang] faces the [Democratic Progressive Party], or [DPP], in the [Legislative Yuan]. \
        The [Chinese Communist Party] and its [Central Committee] refuse to talk with the latter.
        In Israel, [Likud] and [Kadima] argued over the budget in the [Knesset]. [Shas] walked out; [Labor] stayed. \
        [Mapai] had merged with [Ahdut HaAvoda] and [Rafi] in 1968. [Fatah] fought [Hamas] in Gaza; the [Palestine \
        Liberation Organization] ([PLO]) condemned both.
        In South Africa the [African National Congress] won 62 per cent, the [National Party] 20 and the [Inkatha \
        Freedom Party] ten. The [ANC] governed with the [South African Communist Party] and [COSATU].
        In Zimbabwe [ZANU-PF] stayed in power despite the [Movement for Democratic Change]. In Kenya [KANU] lost to \
        the [National Rainbow Coalition]. In Nigeria the [People's Democratic Party] beat the [All Nigeria Peoples \
        Party].
        In Brazil Lula's [Workers' Party] ([PT]) governed with the [PMDB]; the [Brazilian Social Democracy Party] \
        opposed. In Mexico the [PRI] lost to the [National Action Party]. Peru's [APRA] and Argentina's \
        [Justicialist Party] are older. In Venezuela [Acción Democrática] and [COPEI] alternated. Chile's [Popular \
        Unity] fell in 1973; the [Chilean Army] seized the palace.
        In Canada the [New Democratic Party] became the official opposition; the [Bloc Québécois] kept four seats \
        and the [Liberal Party of Canada] 34. The [Progressive Conservatives] had merged with the [Canadian \
        Alliance]. The [Parti Québécois] called a referendum. In Australia [Labor] led the [Liberal Party], and the \
        [Australian Greens] held the balance in the [Senate]; [One Nation] won a seat. In New Zealand [New Zealand \
        First] chose [National].
        In Turkey the [Justice and Development Party] ([AKP]) banned nothing; the [Republican People's Party] \
        appealed to the [Constitutional Court]. The [Peoples' Democratic Party] entered the [Grand National \
        Assembly]. The [Motherland Party] disappeared.
        Kofi Asare Boateng is a Ghanaian lawyer and politician, a member of the [New Patriotic Party] in the Fourth \
        Parliament of the Fourth Republic. He defeated John Owusu of the [National Democratic Congress] with 24,301 \
        votes; the [People's National Convention] and the [Convention People's Party] came third and fourth. He had \
        his secondary education at [Achimota School] and [Adisadel College], and a degree from [Kwame Nkrumah \
        University of Science and Technology].
        In Nigeria the [Action Group], the [NCNC] and the [Northern People's Congress] dominated the First Republic. \
        Obasanjo ran for the [PDP] against Falae of the [Alliance for Democracy]. The [Independent National \
        Electoral Commission] ([INEC]) announced the results. The [Economic and Financial Crimes Commission] charged \
        two governors. The [Movement for the Emancipation of the Niger Delta] attacked pipelines of [Shell] and \
        [Agip]. Troops of [ECOMOG] landed.
        In Kenya, Raila Odinga left [FORD-Kenya] for the [National Development Party], which merged into [KANU]. The \
        [Orange Democratic Movement] accused the [Electoral Commission of Kenya]. The [International Criminal Court] \
        charged six. [Safaricom] and the [Kenya Defence Forces] were named.
        In Angola the [MPLA] and [UNITA] fought for 27 years, with the [FNLA] in the north. [FRELIMO] governs \
        Mozambique; [RENAMO] signed in Rome at the house of the [Community of Sant'Egidio]. In Namibia [SWAPO] beat \
        the [Democratic Turnhalle Alliance]. [Executive Outcomes] sent soldiers.
        In Senegal the [Parti Socialiste] lost to the [Parti Démocratique Sénégalais]. In Mali [ADEMA] and [Ansar \
        Dine]; in Ivory Coast the [Ivorian Popular Front] and the [Rally of the Republicans]; in Burkina Faso the \
        [Congress for Democracy and Progress]. The [Economic Community of West African States] sent mediators. In \
        Algeria the [Islamic Salvation Front] ([FIS]) was banned and the [Armed Islamic Group] massacred villagers; \
        the [FLN] and the [National Rally for Democracy] shared power. [Sonatrach] pumped on.
        Marcela Ríos is a Chilean politician of the [Party for Democracy]; she was in the [MIR] as a student of the \
        [Pontifical Catholic University of Chile], and lived in exile. The [Concertación] was led by the [Christian \
        Democrats] and the [Socialists]. [Renovación Nacional] and the [Independent Democratic Union] supported \
        Piñera, owner of the airline [LAN] and the channel [Chilevisión]. The [Broad Front] is new. The [Chamber of \
        Deputies of Chile] voted.
        In Argentina, Alfonsín of the [Radical Civic Union] beat the [Justicialist Party]. The [FREPASO] and the \
        [UCR] formed the [Alliance for Work, Justice and Education]. The [Montoneros] and the [People's \
        Revolutionary Army] kidnapped managers of [Fiat] and [Ford]. The [Mothers of the Plaza de Mayo] marched. \
        [Clarín] and [La Nación] supported the [Argentine Army]. The [General Confederation of Labour] ([CGT]) \
        called a strike. [YPF] was sold to [Repsol].
        In Bolivia the [Revolutionary Nationalist Movement] nationalised tin; the [Bolivian Workers' Center] was \
        founded. Evo Morales's [Movement for Socialism] won in 2005 over [Podemos]. In Peru [Popular Action] and the \
        [Popular Christian Party] allied; Fujimori's [Cambio 90] beat Vargas Llosa's [Democratic Front]. In Colombia \
        the [Liberal Party] and the [Conservative Party] formed the [National Front]; the [M-19] stormed the Palace \
        of Justice. The [United Self-Defense Forces of Colombia] laid down arms. In Guatemala the [URNG] and in El \
        Salvador the [FMLN] became parties; [ARENA] governed. The [Inter-American Court of Human Rights] and the \
        [Organization of American States] intervened. In Cuba the [Cuban Communist Party] met.
        Otto Wels (1873–1939) was chairman of the [Social Democratic Party of Germany] ([SPD]) and a member of the \
        [Reichstag]. He spoke against the Enabling Act of 1933. The [Prussian Landtag], the [Reichsbanner] and the \
        [Iron Front] could not stop the [SA]. The [Catholic Centre] voted yes, as did the [Bavarian People's Party] \
        and the [German State Party].
        The [Independent Social Democratic Party] ([USPD]) broke away in 1917; the [Spartacists] left it to found \
        the [Communist Party of Germany]. The [Council of People's Deputies] governed after the revolution. The \
        [Freikorps] murdered Luxemburg. Ebert had edited the [Bremer Bürgerzeitung]. The [Krupp] works and [IG \
        Farben] gave money. The [Harzburg Front] united the [Stahlhelm], the [DNVP] and the [Pan-German League].
        In Austria-Hungary the [Christian Social Party] of Karl Lueger won Vienna. The [Imperial Council] met in \
        1907. The [Young Czechs] replaced the [Old Czechs]; the [Czech Agrarian Party] and the [Polish Club] \
        bargained. Masaryk of the [Realist Party] taught at [Charles University]. The [Heimwehr] and the \
        [Schutzbund] fought in 1934. The [Fatherland Front] was the only party.
        In Russia the [Constitutional Democratic Party], called the [Kadets], won the elections to the [First Duma]. \
        The [Union of 17 October] and the [Trudoviks] followed. The [Provisional Government] was overthrown by the \
        [Military Revolutionary Committee] of the [Petrograd Soviet]. The [Left SRs] joined the [Council of People's \
        Commissars]. The [Jewish Bund] walked out. The [Czechoslovak Legion] seized the railway. The [Workers' \
        Opposition] was banned at the Tenth Congress. Trotsky led the [Left Opposition]. The [Fourth International] \
        was his last project.
        In Britain the [Peelites] joined the [Whigs] and [Radicals] to form the [Liberal Party]. The [Liberal \
        Unionists] under Chamberlain left Gladstone in 1886. The [Labour Representation Committee] was formed by the \
        [Independent Labour Party], the [Fabian Society] and the [Social Democratic Federation]. The [Women's Social \
        and Political Union] ([WSPU]) broke windows. The [Irish Parliamentary Party] held the balance. The [British \
        Union of Fascists] marched through Stepney. The [National Labour Organisation] and the [Liberal Nationals] \
        supported MacDonald. The [Board of Trade], the [Colonial Office] and the [India Office] were his.
        In France the [Legitimists], the [Orléanists] and the [Bonapartists] disagreed. The [Radical-Socialist \
        Party] of Herriot, the [SFIO] of Blum and the [PCF] of Thorez made the [Popular Front]. The [Croix-de-Feu] \
        and [Action Française] rioted. The [Cagoule] planted bombs. The [Vichy Milice] hunted the [Resistance]. The \
        [Popular Republican Movement] ([MRP]) and the [Rally of the French People] came later. The [OAS] and the \
        [FLN] fought in Algiers. The [Conseil d'État] and the [Constitutional Council] ruled.
        In the United States the [Federalist Party] of Hamilton and the [Democratic-Republicans] of Jefferson were \
        the first. The [National Republicans] and the [Anti-Masons] merged into the [Whigs]. The [Bank of the United \
        States] was Jackson's enemy. The [Greenback Party], the [People's Party] and the [Prohibition Party] ran in \
        1892. The [Freedmen's Bureau] and the [Union League] helped the [Radical Republicans]. The [Grange] \
        organised farmers, the [American Railway Union] the trainmen against the [Pullman Company]. [Tammany Hall] \
        ruled New York. The [Bureau of Investigation] became the [FBI]. The [Socialist Party of America] nominated \
        Debs five times. The [Committee on Public Information] printed posters.
        """)
}
