extension TimeGold {
    /// Paragraphs of our own as local papers, obituaries and interviews write them.
    static let local = """
        # local 2027-09-16
        The Severn Trust will reopen its canal museum on {Saturday|DATE|2027-09-18|2027-09-18}, {eleven \
        months|DURATION|P11M|} after the flood of {October 2026|DATE|2026-10|2026-10}. Marlow Construction, which \
        won the repair contract in {January|DATE|2027-01|2027-01}, finished {last \
        week|DATE|2027-W36|2027-09-06/2027-09-12}, and Marlow says the bill came to £4.2m. Schools may book visits \
        from {3 October|DATE|2027-10-03|2027-10-03}.
        # local 2029-02-20
        Inflation slowed to 2.1 per cent in {January|DATE|2029-01|2029-01}, the Office for National Statistics \
        said {this morning|TIME|2029-02-20TMO|2029-02-20}, its lowest rate since {the summer of \
        2026|DATE|2026-SU|2026-22}. The Bank of England's next decision is due on {8 \
        March|DATE|2029-03-08|2029-03-08}. Economists at Pantheon and Capital Economics expect no cut before \
        {May|DATE|2029-05|2029-05}.
        # local 2030-11-07
        The inquiry heard {yesterday|DATE|2030-11-06|2030-11-06} from Sandra Mills, who drove for Firstline Buses \
        between {2019|DATE|2019|2019/2024} and {2024|DATE|2024|}. She said the brakes had failed twice in as many \
        weeks in {March 2024|DATE|2024-03|2024-03}, and that the Health and Safety Executive visited only {that \
        June|DATE|2024-06|2024-06}. Firstline's barrister will question her {this Friday, 8 \
        November|DATE|2030-11-08|2030-11-08}.
        # local 2028-04-11
        We got married on {the fourteenth of July 1962|DATE|1962-07-14|1962-07-14}, and {the following \
        spring|DATE|1963-SP|1963-21} I started at Raleigh, in the frame shop. There were three hundred of us. You \
        clocked on at {half past seven|TIME|XXXX-XX-XXT07:30|} and the man from the Transport and General came \
        round on {Fridays|SET|XXXX-WXX-5|}. In {seventy-eight|DATE|1978|1978} they let half of us go, and by {the \
        end of the eighties|DATE|198|198X} it was all over.
        # local 2031-01-22
        Velmar Robotics, a start-up in Lyon, filed for bankruptcy on {Tuesday|DATE|2031-01-21|2031-01-21}. Its \
        backers, among them Index Ventures and Bpifrance, had put in €60m since {2027|DATE|2027|2027/..}. "We ran out \
        of road," said its founder, Anaïs Petit, who left Dassault Systèmes in {the autumn of that \
        year|DATE|2027-FA|2027-23}. A court will hear creditors on {3 February|DATE|2031-02-03|2031-02-03}.
        # local 2026-08-03
        A coroner ruled on {Friday|DATE|2026-07-31|2026-07-31} that the trawler Ellen May sank at {about 4.20 a.m. \
        on 9 December last year|TIME|2025-12-09T04:20|2025-12-09} after a net snagged. The Marine Accident \
        Investigation Branch had said so in {February|DATE|2026-02|2026-02}. HM Coastguard searched for {nineteen \
        hours|DURATION|PT19H|}; the Royal National Lifeboat Institution lost a boat of its own {two nights \
        later|DATE|2025-12-11|2025-12-11}.
        # local 2030-05-30
        {Two years ago|DATE|2028|2028} nobody had heard of the Halden Quartet. {This \
        Sunday|DATE|2030-06-02|2030-06-02} it plays at Snape, and in {September|DATE|2030-09|2030-09} it begins a \
        tour with the Budapest Festival Orchestra. Its first record, made for Hyperion in {the winter of \
        2028-29|DATE|2028-WI|2028-24}, sold eleven thousand copies in {its first month|DURATION|P1M|}. The \
        cellist, Ida Holm, taught at the Royal Northern College of Music until {last July|DATE|2029-07|../2029-07}.
        # local 2032-10-12
        Senators voted 61 to 38 {late Monday|DATE|2032-10-11|2032-10-11} to confirm Ruth Calder as head of the \
        Federal Aviation Administration. She spent {two decades|DURATION|P2DE|} at Boeing and, from \
        {2025|DATE|2025|2025/2029} to {2029|DATE|2029|}, sat on the board of Alaska Airlines. The Air Line Pilots \
        Association opposed her. The Justice Department enters the second year of its suit against Boeing on \
        {Thursday|DATE|2032-10-14|2032-10-14}.
        # local 2029-12-02
        My mother joined the Wrens in {forty-two|DATE|1942|1942} and was posted to Orkney in {January of \
        forty-three|DATE|1943-01|1943-01}. On {Christmas Day 1943|DATE|1943-12-25|1943-12-25} she met my father, a \
        stoker, at a dance the NAAFI put on. He'd been a riveter at Harland and Wolff {five years \
        before|DATE|1938|1938}. They moved back to Belfast in {the spring of nineteen \
        forty-six|DATE|1946-SP|1946-21}, and by {the year two thousand|DATE|2000|2000} there were thirty-one of \
        us.
        # local 2031-07-19
        Kestrel Energy and Northern Powergrid signed a deal on {Wednesday|DATE|2031-07-16|2031-07-16} to lay a \
        cable under the Irish Sea by {the end of 2034|DATE|2034|2034-12}. Work starts on {Monday \
        week|DATE|2031-07-28|2031-07-28}. Ofgem must still approve the price, which it expects to do in {the first \
        quarter of next year|DATE|2032-Q1|2032-33}. Kestrel bought its rival Solway Power in \
        {2029|DATE|2029|2029}; Greenpeace called the cable "{ten years|DURATION|P10Y|} late".
        # local 2027-03-08
        Hartlepool beat Rochdale 2-0 on {Saturday|DATE|2027-03-06|2027-03-06}, their fifth win in as many games. \
        They go to Wrexham {tomorrow night|TIME|2027-03-09TNI|2027-03-09} and have not conceded a goal \
        since {23 January|DATE|2027-01-23|2027-01-23/..}. The manager, Lee Prosser, joined from Gateshead in {the \
        summer|DATE|2026-SU|2026-22} and has a contract until {June 2029|DATE|2029-06|../2029-06}. The National \
        League will announce the play-off dates {next week|DATE|2027-W11|2027-03-15/2027-03-21}.
        # local 2028-06-27
        The Geological Survey of Ireland warned {last month|DATE|2028-05|2028-05} of landslips at Glencar; on \
        {Sunday evening|TIME|2028-06-25TEV|2028-06-25} one closed the road to Sligo. Leitrim County Council hopes \
        to clear it by {the second week of July|DATE|2028-07|2028-07}. Irish Rail put on extra trains, and Bus \
        Éireann will run diversions {daily|SET|P1D|}.
        # local 2030-03-14
        I first saw the contract early in {2026|DATE|2026|2026}, I think on {the twelfth of \
        February|DATE|2026-02-12|2026-02-12}. Nobody at the Ministry of Defence had told us. Serco had already \
        bid, and Capita did {a fortnight later|DATE|2026-02-26|2026-02-26}. In {May that \
        year|DATE|2026-05|2026-05} the National Audit Office asked for the papers; the visit in \
        {May|DATE|2026-05|2026-05} lasted {two days|DURATION|P2D|}, and we heard nothing more for {the rest of the \
        year|DATE|2026|2026}.
        # local 2029-10-01
        "We are living in {the twenty first century|DATE|20|20XX} with a constitution of {the \
        nineties|DATE|199|199X}," Ms Adeyemi told the Nigerian Bar Association in Abuja on \
        {Thursday|DATE|2029-09-27|2029-09-27}. Her party, the Alliance for Reform, wants a vote before {the last \
        week of March|DATE|2030-03|2030-03}. On {Wednesday|DATE|2029-10-03|2029-10-03} the Senate debates the \
        bill; the Supreme Court sits again on {15 October|DATE|2029-10-15|2029-10-15}. Dangote and Zenith Bank \
        have given money to both sides.
        # local 2032-02-26
        The Lakeside Players open their hall at {7.30 p.m. on Saturday, 28 \
        February|TIME|2032-02-28T19:30|2032-02-28}. Air Malta and Loganair fly the cast in \
        {tomorrow|DATE|2032-02-27|2032-02-27}; Tesco, the Arts Council and the Garfield Weston Foundation paid for \
        the roof. It was promised for {spring 2030|DATE|2030-SP|2030-21}, and {this \
        Tuesday|DATE|2032-02-24|2032-02-24} the builders were still painting.
        """
}
