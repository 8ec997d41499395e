extension TimeGold {
    /// Sentences of our own in the register of news.
    static let news = """
        # news 1998-03-06
        Shares of the mill fell sharply {Friday|DATE|1998-03-06|1998-03-06} after a report on \
        {Thursday|DATE|1998-03-05|1998-03-05} that orders had dried up.
        The board will meet on {Monday|DATE|1998-03-09|1998-03-09} to choose a successor.
        Net income rose 12% in {the fourth quarter|DATE|1997-Q4|1997-36} from {a year earlier|DATE|1996-Q4|1996-36}, \
        the brewer said.
        The company expects a loss for {the first quarter|DATE|1998-Q1|1998-33}.
        Revenue in {the third quarter of 1997|DATE|1997-Q3|1997-35} was $40 million, against $38 million in {the \
        year-earlier period|DATE|1996-Q3|1996-35}.
        The merger, announced {yesterday|DATE|1998-03-05|1998-03-05}, should close by {the end of the \
        year|DATE|1998|1998-12}.
        {Two weeks ago|DATE|1998-W08|1998-02-16/1998-02-22} the ministry denied the story.
        The strike began at {8:30 a.m. EST|TIME|1998-03-06T08:30|} and ended before {noon|TIME|1998-03-06T12:00|}.
        Trading volume reached a record {last week|DATE|1998-W09|1998-02-23/1998-03-01}.
        Prices climbed 0.3% in {January|DATE|1998-01|1998-01} and were flat in {February|DATE|1998-02|1998-02}.
        Sales for {the first nine months|DURATION|P9M|} slid 4%.
        The airline flew 1,998 passengers, twice the figure of {a decade ago|DATE|1988|1988}.
        The plant has made 2000 tractors {a week|SET|P1W|} since {1995|DATE|1995|1995/..}.
        He was sentenced to {five years|DURATION|P5Y|} in prison {last month|DATE|1998-02|1998-02}.
        The {two-day|DURATION|P2D|} summit opens {tomorrow|DATE|1998-03-07|1998-03-07} in Vienna.
        {Earlier this week|DATE|1998-W10|1998-03-02/1998-03-08} the bank raised its rate to 6%.
        The bill, vetoed {late last year|DATE|1997|1997}, is back on the floor.
        Police arrested the man {early Thursday morning|TIME|1998-03-05TMO|1998-03-05}.
        Oil traded at $14.20 a barrel {late Tuesday|DATE|1998-03-03|1998-03-03}.
        The fund returned 9% {annually|SET|P1Y|} over {the past five years|DURATION|P5Y|1993/1998}.
        The paper appears {twice a week|SET|P1W|}.
        {Currently|DATE|PRESENT_REF|}, the group owns 18% of the carrier.
        The chairman has {recently|DATE|PAST_REF|} sold most of his stock.
        The contract, worth $1.2 billion, runs for {20 years|DURATION|P20Y|}.
        The {1998|DATE|1998|1998} model costs $2,100 more than the {1997|DATE|1997|1997} one.
        Output fell in {fiscal 1997|DATE|1997|1997}, which ended {June 30|DATE|1997-06-30|1997-06-30}.
        The spacecraft is scheduled to land on {July 4|DATE|1998-07-04|1998-07-04}.
        The group reports results {every quarter|SET|P1Q|}.
        Unemployment, at 4.7%, is the lowest in {more than two decades|DURATION|P2DE|}.
        The talks broke up after {nearly three hours|DURATION|PT3H|}.
        The judge gave both sides {30 days|DURATION|P30D|} to reply.
        A spokesman said {Wednesday night|TIME|1998-03-04TNI|1998-03-04} that no one was hurt.
        {This year|DATE|1998|1998} the harvest will be late.
        The company said it will close three mills {next year|DATE|1999|1999}.
        The index rose {this week|DATE|1998-W10|1998-03-02/1998-03-08} after sliding for {six straight \
        weeks|DURATION|P6W|}.
        Chicago won 98-95 on {Sunday|DATE|1998-03-01|1998-03-01}.
        {Nearly a year ago|DATE|1997|1997} the two sides shook hands.
        # news 2013-03-22
        The girl, 14 years old, was shot in {October|DATE|2012-10|2012-10} on her way home.
        The storm made landfall {Monday|DATE|2013-03-18|2013-03-18} at {about 3 p.m.|TIME|2013-03-18T15:00|}
        The exhibition runs until {June 2|DATE|2013-06-02|../2013-06-02}.
        The suspect, a 34-year-old teacher, appeared in court on {Thursday \
        afternoon|TIME|2013-03-21TAF|2013-03-21}.
        A vote is expected {later this month|DATE|2013-03|2013-03}.
        The law took effect on {1 January 2013|DATE|2013-01-01|2013-01-01}.
        The probe left Earth in {November 2011|DATE|2011-11|2011-11}.
        Rebels have held the town since {March 2012|DATE|2012-03|2012-03/..}.
        The site gets 2,013 visitors {a day|SET|P1D|}.
        Over {the past year|DURATION|P1Y|2012/2013} prices have doubled.
        {Last summer|DATE|2012-SU|2012-22} drought ruined the maize.
        The company was founded in {the late 1980s|DATE|198|198X}.
        The pope will travel to Brazil in {July|DATE|2013-07|2013-07}.
        The ceasefire took effect at {6 a.m. Friday|TIME|2013-03-22T06:00|2013-03-22}.
        The clinic opened {10 years ago|DATE|2003|2003}.
        Flights resume {Sunday|DATE|2013-03-24|2013-03-24}, the airport authority said it expects.
        The season starts on {Sunday, March 31|DATE|2013-03-31|2013-03-31}.
        The minister told parliament on {March 5, 2013|DATE|2013-03-05|2013-03-05}, that the budget would be cut.
        The {three-month|DURATION|P3M|} truce ends {this weekend|DATE|2013-W12-WE|2013-03-23/2013-03-24}.
        The tower will be {a year|DURATION|P1Y|} late.
        By {2020|DATE|2020|2020}, one in five cars will be electric.
        Rain is forecast for {tonight|TIME|2013-03-22TNI|2013-03-22} and {tomorrow \
        morning|TIME|2013-03-23TMO|2013-03-23}.
        The bus crashed on Route 2010, 40 km north of the city.
        Call 555-1984 for tickets.
        Some 1900 people marched through the square.
        # news 2004-11-16
        The carrier said {Tuesday|DATE|2004-11-16|2004-11-16} it would cut 7,000 jobs over {the next 18 \
        months|DURATION|P18M|2004-11/2006-05}.
        Its shares, which traded at $90 {two years ago|DATE|2002|2002}, closed at $4.
        The regulator has until {Dec. 15|DATE|2004-12-15|../2004-12-15} to decide.
        Sales in {the three months|DURATION|P3M|} ended {Sept. 30|DATE|2004-09-30|2004-09-30} rose 8% from {a \
        year ago|DATE|2003|2003}.
        The verdict came {late Monday|DATE|2004-11-15|2004-11-15}, {five weeks|DURATION|P5W|} after the trial began.
        A quake struck at {2:40 a.m. local time|TIME|2004-11-16T02:40|} and was felt for {about 20 \
        seconds|DURATION|PT20S|}.
        The president, who took office in {January 2001|DATE|2001-01|2001-01}, will be sworn in again on {Jan. \
        20|DATE|2005-01-20|2005-01-20}.
        The factory makes 1,200 engines {a month|SET|P1M|}.
        Gold has gained 6% over {the last month|DURATION|P1M|2004-10/2004-11}.
        The group plans to open a mill {early next year|DATE|2005|2005}.
        He has run the bank since {the mid-1990s|DATE|199|199X/..}.
        The {18-month|DURATION|P18M|} inquiry cost $3 million.
        Investors got a {daily|SET|P1D|} report and an {annual|SET|P1Y|} statement.
        Analysts had expected a profit in {the current quarter|DATE|2004-Q4|2004-36}.
        The minister spoke {Monday evening|TIME|2004-11-15TEV|2004-11-15} in Lisbon.
        Snow fell on {Saturday|DATE|2004-11-13|2004-11-13} and {Sunday|DATE|2004-11-14|2004-11-14}.
        The hearing was moved from {Nov. 3|DATE|2004-11-03|2004-11-03/2004-11-22} to {Nov. 22|DATE|2004-11-22|}.
        The hearing starts at {10 a.m. Thursday|TIME|2004-11-18T10:00|2004-11-18}.
        Such storms came {every 50 years|SET|P50Y|} in {the past|DATE|PAST_REF|}.
        The company had 2,004 workers at {the end of October|DATE|2004-10|2004-10}.
        The bonds mature in {2029|DATE|2029|2029}.
        Rates will stay low for {months|DURATION|PXM|}, he said.
        The 6-year-old boy was found {hours later|TIME|2004-11-16TXX:XX|}.
        {Years ago|DATE|PAST_REF|}, the river froze {every winter|SET|XXXX-WI|}.
        Exports rose to $4 billion in {September|DATE|2004-09|2004-09} from $3.8 billion in \
        {August|DATE|2004-08|2004-08}.
        Economists expect growth of 3% in {2005|DATE|2005|2005} and 2.8% in {2006|DATE|2006|2006}.
        He joined the firm in {'91|DATE|1991|1991}.
        Nearly 2000 flights were cancelled {this morning|TIME|2004-11-16TMO|2004-11-16}.
        The law takes effect {Jan. 1, 2006|DATE|2006-01-01|2006-01-01}.
        On the eve of the vote, polls showed a tie.
        The Dow closed at 10,487 and the Nikkei at 11,161.
        The Sun reported that May Day parades were dull.
        A 10-8 vote sent the bill, number 1776, to the floor.
        It is the second time in {a decade|DURATION|P1DE|}.
        The deal was struck on {Sunday night|TIME|2004-11-14TNI|2004-11-14}, {hours|DURATION|PTXH|} before a \
        deadline.
        # news 1989-10-31
        Analysts expect a sale by {year end|DATE|1989|1989-12}.
        In {1987|DATE|1987|1987} it lost money. It declared a dividend, payable {Nov. 20|DATE|1989-11-20|1989-11-20}.
        It will take a charge if no agreement is reached by {Dec. 15|DATE|1989-12-15|1989-12-15}.
        Futures for {December|DATE|1989-12|1989-12} delivery rose.
        Police arrested forty people over {the weekend|DATE|1989-W43-WE|1989-10-28/1989-10-29}.
        She drove there in a 1958 Ford Zephyr; in {1958|DATE|1958|1958} Ford sold most of them.
        Talks broke off at {midday Friday|TIME|1989-10-27TMI|1989-10-27}.
        # news 2013-04-19
        The buyer has asked for more time until {mid-May|DATE|2013-05|../2013-05}.
        The group closed its plants until {Monday|DATE|2013-04-22|../2013-04-22}.
        The bank cut its forecast for {the second half|DATE|2013-H2|2013-41}.
        Dyer scored twice in the second half, and we left.
        Sheffield Wednesday met Peace Now, which holds its meeting in {June|DATE|2013-06|2013-06}.
        The flag came down at {7:32 p.m. on Christmas Day 2012|TIME|2012-12-25T19:32|2012-12-25}.
        He volunteers {three mornings a week|SET|P1W|}.
        """
}
