/// Paragraphs of our own as local papers, obituaries and interviews write them: firms without fame, services, ensembles.
enum LocalGold {
    static let passages = GoldPassage.lines(
        """
        The [Severn Trust] will reopen its canal museum on Saturday, eleven months after the flood of October \
        2026. [Marlow Construction], which won the repair contract in January, finished last week, and [Marlow] \
        says the bill came to £4.2m. Schools may book visits from 3 October.
        Inflation slowed to 2.1 per cent in January, the [Office for National Statistics] said this morning, its \
        lowest rate since the summer of 2026. The [Bank of England]'s next decision is due on 8 March. Economists \
        at [Pantheon] and [Capital Economics] expect no cut before May.
        The inquiry heard yesterday from Sandra Mills, who drove for [Firstline Buses] between 2019 and 2024. She \
        said the brakes had failed twice in as many weeks in March 2024, and that the [Health and Safety \
        Executive] visited only that June. [Firstline]'s barrister will question her this Friday, 8 November.
        We got married on the fourteenth of July 1962, and the following spring I started at [Raleigh], in the \
        frame shop. There were three hundred of us. You clocked on at half past seven and the man from the \
        [Transport and General] came round on Fridays. In seventy-eight they let half of us go, and by the end of \
        the eighties it was all over.
        [Velmar Robotics], a start-up in Lyon, filed for bankruptcy on Tuesday. Its backers, among them [Index \
        Ventures] and [Bpifrance], had put in €60m since 2027. "We ran out of road," said its founder, Anaïs \
        Petit, who left [Dassault Systèmes] in the autumn of that year. A court will hear creditors on 3 February.
        A coroner ruled on Friday that the trawler Ellen May sank at about 4.20 a.m. on 9 December last year after \
        a net snagged. The [Marine Accident Investigation Branch] had said so in February. [HM Coastguard] \
        searched for nineteen hours; the [Royal National Lifeboat Institution] lost a boat of its own two nights \
        later.
        Two years ago nobody had heard of the [Halden Quartet]. This Sunday it plays at Snape, and in September it \
        begins a tour with the [Budapest Festival Orchestra]. Its first record, made for [Hyperion] in the winter \
        of 2028-29, sold eleven thousand copies in its first month. The cellist, Ida Holm, taught at the [Royal \
        Northern College of Music] until last July.
        Senators voted 61 to 38 late Monday to confirm Ruth Calder as head of the [Federal Aviation \
        Administration]. She spent two decades at [Boeing] and, from 2025 to 2029, sat on the board of [Alaska \
        Airlines]. The [Air Line Pilots Association] opposed her. The [Justice Department] enters the second year \
        of its suit against [Boeing] on Thursday.
        My mother joined the [Wrens] in forty-two and was posted to Orkney in January of forty-three. On Christmas \
        Day 1943 she met my father, a stoker, at a dance the [NAAFI] put on. He'd been a riveter at [Harland and \
        Wolff] five years before. They moved back to Belfast in the spring of nineteen forty-six, and by the year \
        two thousand there were thirty-one of us.
        [Kestrel Energy] and [Northern Powergrid] signed a deal on Wednesday to lay a cable under the Irish Sea by \
        the end of 2034. Work starts on Monday week. [Ofgem] must still approve the price, which it expects to do \
        in the first quarter of next year. [Kestrel] bought its rival [Solway Power] in 2029; [Greenpeace] called \
        the cable "ten years late".
        [Hartlepool] beat [Rochdale] 2-0 on Saturday, their fifth win in as many games. They go to [Wrexham] \
        tomorrow night and have not conceded a goal since 23 January. The manager, Lee Prosser, joined from \
        [Gateshead] in the summer and has a contract until June 2029. The [National League] will announce the \
        play-off dates next week.
        The [Geological Survey of Ireland] warned last month of landslips at Glencar; on Sunday evening one closed \
        the road to Sligo. [Leitrim County Council] hopes to clear it by the second week of July. [Irish Rail] put \
        on extra trains, and [Bus Éireann] will run diversions daily.
        I first saw the contract early in 2026, I think on the twelfth of February. Nobody at the [Ministry of \
        Defence] had told us. [Serco] had already bid, and [Capita] did a fortnight later. In May that year the \
        [National Audit Office] asked for the papers; the visit in May lasted two days, and we heard nothing more \
        for the rest of the year.
        "We are living in the twenty first century with a constitution of the nineties," Ms Adeyemi told the \
        [Nigerian Bar Association] in Abuja on Thursday. Her party, the [Alliance for Reform], wants a vote before \
        the last week of March. On Wednesday the [Senate] debates the bill; the [Supreme Court] sits again on 15 \
        October. [Dangote] and [Zenith Bank] have given money to both sides.
        The [Lakeside Players] open their hall at 7.30 p.m. on Saturday, 28 February. [Air Malta] and [Loganair] \
        fly the cast in tomorrow; [Tesco], the [Arts Council] and the [Garfield Weston Foundation] paid for the \
        roof. It was promised for spring 2030, and this Tuesday the builders were still painting.
        """)
}
