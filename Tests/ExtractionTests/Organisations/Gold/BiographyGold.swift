/// Lives of politicians and parties of many countries, as encyclopaedias tell them.
enum BiographyGold {
    static let passages = GoldPassage.lines(
        """
        Harriet Lowden (born 3 May 1948) is a British politician who was a member of the [Labour Party] until 1981, \
        when she joined the [Social Democratic Party] (SDP-free wing) of her county council. She sat in the [House \
        of Commons] for Bristol South East from 1974 to 1983.
        At the 1983 general election she lost her seat to the [Conservative] candidate, Ian Sproat, and was \
        nominated to the [House of Lords] two years later. She took the [Labour] whip again in 1995.
        Before politics she studied at [Somerville College, Oxford], and the [London School of Economics], taught at \
        [Bedford Modern School], and wrote for The [Observer], the [New Statesman] and [Tribune].
        She chaired the [Public Accounts Committee] and served on the [Select Committee on Defence]. In 1978 she was \
        sent to the [European Parliament] as one of the last delegates chosen by [Parliament].
        Her brother Edmund stood for the [National Front] in Leicester East, and her cousin for [Plaid Cymru] in \
        Anglesey; the [Scottish National Party] (SNP) withdrew its man in her favour.
        In 1987 the [Liberal–SDP Alliance] broke up, and most members joined the [Liberal Democrats]. A rump led by \
        David Owen was beaten by the [Monster Raving Loony Party] at Bootle.
        The [Trades Union Congress] and the [Transport and General Workers' Union] backed the [Campaign for Nuclear \
        Disarmament], of which she was vice-president. She resigned from the [Fabian Society] in 1992.
        The [Crown Prosecution Service] declined to bring charges after [Scotland Yard] interviewed her. She sued \
        the [Daily Mail] and the [Sunday Times] for libel in the [High Court].
        Later she became governor of the [BBC], a trustee of the [National Gallery], chair of [English Heritage] \
        and, until her death, chancellor of the [University of Keele].
        [UKIP], the [British National Party] and the [Green Party of England and Wales] all put up candidates; \
        [Respect] did not. The [Ulster Unionist Party] and the [SDLP] boycotted the poll, while [Sinn Féin] took \
        part. The [Democratic Unionists] gained a seat.
        Thomas Wendell Oakes (June 2, 1891 – May 9, 1970) was an American lawyer and politician who served in the \
        [United States House of Representatives] from 1933 to 1947 as a [Democrat] from Ohio, and in the [United \
        States Senate] from 1947. He graduated from [Ohio State University] and [Harvard Law School], and served in \
        the [U.S. Army] in France.
        A [Republican], Edward Fenn, beat him in 1952. The [Democratic Party] held the [House]. He was a delegate to \
        the 1948 Democratic National Convention. He sat on the [House Ways and Means Committee] and the [Committee \
        on Foreign Affairs], and headed the [Tennessee Valley Authority] under Truman.
        The [Progressive Party] nominated Henry Wallace. The [Dixiecrats] carried four states. The [Whig Party] had \
        vanished before the Civil War; the [Know Nothings], the [Free Soil Party] and the [Liberty Party] were \
        absorbed. The [Populists] endorsed Bryan.
        The [U.S. Supreme Court] ruled in Brown v. Board of Education. The [NAACP], the [Southern Christian \
        Leadership Conference] and the [Student Nonviolent Coordinating Committee] marched. The [Ku Klux Klan] and \
        the [John Birch Society] did not like it.
        Johnson won the [Democratic] nomination, Goldwater the [Republican] one. The [National Rifle Association] \
        and the [AFL-CIO] took sides, as did the [Sierra Club]. The [Federal Election Commission] fined the \
        [Republican National Committee] $2,000. [Libertarian] nominee Gary Johnson polled 3 percent, and [Green \
        Party] nominee Jill Stein one.
        The [FBI] and the [CIA] reported to the [National Security Council]. The [Department of Health, Education, \
        and Welfare] was divided. The [Securities and Exchange Commission] and the [Federal Reserve] raised \
        objections. The [White House] declined to comment, but the [State Department] and the [Pentagon] did.
        The [California State Assembly] passed the bill; the [Texas Legislature] rejected it. He was mayor of Toledo \
        and a member of the [Ohio Senate]. The [Ninth Circuit] overturned the ruling of the [United States District \
        Court for the Northern District of California].
        She was fellow of the [Brookings Institution], the [Heritage Foundation], and the [Council on Foreign \
        Relations], and was on the board of [Planned Parenthood]. He worked for the [American Civil Liberties Union] \
        and the law firm [Covington & Burling]. The [Washington Post], [CNN], [Fox News], and The [New York Times] \
        carried the story; a [Gallup] poll gave him 55 percent. His show ran on [NPR].
        Tan Mei Ling is a Malaysian politician who served as Member of Parliament for Seputeh from 1999 to 2008. She \
        is a member of the [Democratic Action Party] and was earlier a journalist with [Sin Chew Daily] and [The \
        Star].
        In the 2008 general election the [Barisan Nasional] coalition lost its two-thirds majority; [UMNO] won 79 \
        seats, the [Malaysian Chinese Association] 15 and [Gerakan] two. The opposition pact [Pakatan Rakyat] was \
        joined by [PKR], the [DAP] and [PAS].
        She read law at the [National University of Singapore] and [Lincoln's Inn], and worked at the firm of \
        [Skrine & Co] before the [Bar Council] elected her. The [Election Commission] rejected her petition, and the \
        [Federal Court] upheld it.
        Nguyen Van Hai was a Vietnamese politician, a member of the [Central Committee of the Communist Party of \
        Vietnam] and deputy of the [National Assembly of Vietnam]. He led the [Vietnam General Confederation of \
        Labour] and edited [Nhân Dân].
        Sukarno founded the [Indonesian National Party] ([PNI]) in 1927. The [PKI], the [Masyumi Party] and \
        [Nahdlatul Ulama] contested the 1955 elections to the [Constitutional Assembly]. Suharto's [Golkar] \
        dominated the [People's Consultative Assembly], and the [United Development Party] and the [Indonesian \
        Democratic Party] were tolerated. The [Indonesian Army] seized East Timor from [Fretilin].
        In the Philippines, the [Liberal Party] and the [Nacionalista Party] alternated until Marcos's [Kilusang \
        Bagong Lipunan]. Corazon Aquino's [UNIDO] and [PDP–Laban] followed. The [Commission on Elections] and the \
        [Sandiganbayan] heard the case; the [House of Representatives of the Philippines] impeached Estrada. The \
        [Moro Islamic Liberation Front] signed. The [New People's Army], armed wing of the [Communist Party of the \
        Philippines], did not.
        Thaksin Shinawatra, who had made his fortune with [Shin Corporation] and [Advanced Info Service], founded \
        [Thai Rak Thai] in 1998. The [Democrat Party] boycotted the election; the [Constitutional Court of Thailand] \
        dissolved the party. The [People's Alliance for Democracy] occupied the airport. The [Royal Thai Army] took \
        power as the [National Council for Peace and Order].
        In South Korea Kim Young-sam merged his [Reunification Democratic Party] with the [Democratic Justice Party] \
        and the [New Democratic Republican Party] into the [Democratic Liberal Party]. The [Uri Party] split from \
        the [Millennium Democratic Party]. The [Constitutional Court] ousted Park in 2017. The [National \
        Intelligence Service] was accused; [Samsung] and the [Federation of Korean Industries] paid.
        In Bangladesh, the [Jatiya Sangsad] convened with 230 members of the [Awami League] and 30 of the \
        [Bangladesh Nationalist Party], or [BNP]. The [Anti-Corruption Commission] arrested three. The [Grameen \
        Bank] and [BRAC] lend to the poor. In Nepal the [Communist Party of Nepal (Maoist)] entered the [Constituent \
        Assembly]; the [Nepali Congress] and the [Rastriya Prajatantra Party] opposed it. The [Royal Nepal Army] \
        stayed in barracks.
        In Sri Lanka the [Sri Lanka Freedom Party] and the [Janatha Vimukthi Peramuna] ([JVP]) formed the [United \
        People's Freedom Alliance]. The [LTTE] fought the [Indian Peace Keeping Force].
        Gordon Hartley MacNab (October 7, 1902 – March 2, 1988) was a Canadian politician. He represented Moose Jaw \
        in the [House of Commons of Canada] from 1935 to 1949 as a member of the [Liberal Party of Canada].
        A farmer and member of the [Saskatchewan Wheat Pool], he was first elected as a [Liberal] candidate in the \
        1935 federal election, defeating [Conservative] incumbent William Beynon and [CCF] candidate Tommy Reid. He \
        was defeated in 1949 by the [Progressive Conservative] candidate and appointed to the [Senate of Canada] by \
        Louis St. Laurent.
        The [Legislative Assembly of Saskatchewan] passed the Hospitalization Act. The [Canadian Wheat Board], the \
        [Canadian National Railway] and the [Bank of Canada] were debated. He sat on the board of [Imperial Oil]. \
        The [Royal Canadian Mounted Police] and the [Canadian Security Intelligence Service] reported to the [Privy \
        Council Office].
        In Quebec the [Union Nationale] of Maurice Duplessis ruled until 1960; the [Quebec Liberal Party] under Jean \
        Lesage nationalised the power companies as [Hydro-Québec]. The [Ralliement national] and the [Rassemblement \
        pour l'indépendance nationale] joined the [Parti Québécois]. The [Confédération des syndicats nationaux] \
        went on strike. [Le Devoir] and [La Presse] reported it.
        The [National Assembly of Quebec] adopted the Charter of the French Language. The [Supreme Court of Canada] \
        struck down parts of it. The [Bloc Québécois] and the [NDP] voted with the [Liberals]; the [Tories] did not, \
        nor did the [Reform Party of Canada].
        In Ontario the [United Farmers of Ontario] formed a government with the [Independent Labour Party]. The \
        [Ontario New Democratic Party] won in 1990. Bob Rae later joined the federal [Liberals]. The [Ontario \
        Federation of Labour], the [Toronto Board of Trade] and the [Toronto District School Board] were consulted.
        Alfred Thomas Cribb was an Australian politician who was a member of the [Victorian Legislative Assembly] \
        for the [Country Party]. He was state president of the [Returned and Services League]. The [Australian Labor \
        Party] split in 1955, when the [Democratic Labor Party] was formed around [The Movement] of B. A. \
        Santamaria. The [Australian Council of Trade Unions] and the [Waterside Workers' Federation] kept out. The \
        [Nationalist Party of Australia] became the [United Australia Party] in 1931, and Menzies built the [Liberal \
        Party of Australia] out of its remains. The [High Court of Australia] held the Communist Party Dissolution \
        Act invalid. The [Australian Broadcasting Corporation] and the [Sydney Morning Herald] covered the trial. \
        The [Australian Electoral Commission] redrew Wentworth.
        In New Zealand, she entered the [New Zealand House of Representatives] in 1993 for the [Alliance], stood \
        down in 1999, and joined [Greenpeace New Zealand]. [United Future] and [ACT] supported [National]; the \
        [Māori Party] abstained. The [Waitangi Tribunal] reported in May. She had been mayor of Porirua and a \
        lecturer at [Victoria University of Wellington].
        """)
}
