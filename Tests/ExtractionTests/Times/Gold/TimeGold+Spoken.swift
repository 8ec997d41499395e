extension TimeGold {
    /// Sentences of our own as people say them: years in words, vague lengths, days by their place in a month.
    static let spoken = """
        # spoken 2010-06-15
        I was born in {nineteen forty-seven|DATE|1947|1947}, and the war had been over for {two years|DURATION|P2Y|}.
        {Nineteen eighty-four|DATE|1984|1984} was the year I left, and by {nineteen oh nine|DATE|1909|1909} his \
        grandfather was dead.
        I'd say {two thousand and eight|DATE|2008|2008} was the worst, and {twenty-ten|DATE|2010|2010} isn't better.
        We counted two thousand and eight votes, and nineteen forty-inch planks.
        From {'79|DATE|1979|1979/1983} to {'83|DATE|1983|} I was in Canada, then came back in {early '84|DATE|1984|1984}.
        He was born in {'36|DATE|1936|1936} and we met in {the summer of '63|DATE|1963-SU|1963-22}.
        I got up at {five o'clock|TIME|XXXX-XX-XXT05:00|} and was home by {half past six in the \
        evening|TIME|XXXX-XX-XXT18:30|}.
        The bus left at {a quarter to seven|TIME|XXXX-XX-XXT06:45|} every time.
        I've done this for {thirty-odd years|DURATION|P30Y|}, and he stayed {ten days or so|DURATION|P10D|}.
        We danced on {Saturday nights|SET|XXXX-WXX-6TNI|} and I worked {weekends|SET|XXXX-WXX-WE|}.
        I left on {the 3rd of last month|DATE|2010-05-03|2010-05-03}, I think.
        The board meets on {the third Thursday of every month|SET|XXXX-XX-XX|}.
        {The first Monday in October|DATE|2010-10-04|2010-10-04} will be the start.
        We lived there {back then|DATE|PAST_REF|}, and {right now|DATE|PRESENT_REF|} I'd go back.
        At 42 I bought a boat; my 27-year-old niece, then nine years old, came with us, and so did Bob, aged 61.
        There were maybe 2000 in the square, some of them three years older than I was.
        The spare part, model 1946, cost 1,950 crowns and weighed 19 stone 12.
        {Last Christmas|DATE|2009-12-25|2009-12-25} we went to Spain, and {Thanksgiving|DATE|2009-11-26|2009-11-26} we \
        had spent at home.
        """

    /// Sentences of our own in the register of news wires and of reports on quarters, with what goes before them.
    static let wires = """
        # wires 2012-03-20
        {The third straight month|DURATION|P3M|} of losses took sales to $3.1 million {two years ago|DATE|2010|2010}.
        Orders in {February|DATE|2012-02|2012-02} rose 4% from {a year earlier|DATE|2011-02|2011-02}.
        The strike is expected to last {six weeks|DURATION|P6W|} and could take {months|DURATION|PXM|} to forget.
        The match was moved to {3 p.m. Saturday|TIME|2012-03-24T15:00|2012-03-24} after the flood.
        A hearing was set for {May 6|DATE|2012-05-06|2012-05-06}, a clerk said.
        He told us that in {April|DATE|2012-04|2012-04} he will retire, and in {June|DATE|2012-06|2012-06} she will.
        The raid began at {4:45 a.m. on 1 March|TIME|2012-03-01T04:45|2012-03-01}, police said.
        Schools would stay shut {Thursday|DATE|2012-03-22|2012-03-22}, the mayor said.
        Three men were hurt {overnight|TIME|2012-03-20TNI|}; an overnight guard saw nothing.
        {Hours|DURATION|PTXH|} before the vote he gave up; in {the coming days|DATE|FUTURE_REF|} we will know why.
        In {the years|DURATION|PXY|} before the war and in {the months ahead|DURATION|PXM|}, little changes.
        Since {September 11|DATE|2001-09-11|2001-09-11/..} the gates have been shut.
        {Last year|DATE|2011|2011} the first snow fell on {December 12|DATE|2011-12-12|2011-12-12}.
        Shops were to stay closed {Thursday|DATE|2012-03-22|2012-03-22}, and in {the next century|DATE|21|21XX} \
        nobody will ask why.
        It was the highest since {May 2008|DATE|2008-05|2008-05}, see /reports/2009-annual or No. 2018.
        The plan runs over {a five-year period|DURATION|P5Y|}.
        The law of {1973|DATE|1973|1973} gives them {60 days|DURATION|P60D|}.
        # wires -
        A charter of {c. 1200|DATE|1200|1200} names the abbot; the town was left {circa 410|DATE|0410|0410}.
        In {the early hours of 24 June 1812|TIME|1812-06-24TMO|1812-06-24} the army crossed the river.
        On {the morning of 6 June 1944|TIME|1944-06-06TMO|1944-06-06} they landed.
        The third war, from {149|DATE|BC0149|-0148/-0145} to {146 BC|DATE|BC0146|}, was no war.
        In {204 BC|DATE|BC0204|-0203} he landed; in {202|DATE|BC0202|-0201} it was decided, and 202 ships came home.
        Buller was beaten on {15 December 1899|DATE|1899-12-15|1899-12-15}; on {23 \
        January|DATE|1900-01-23|1900-01-23} the hill was lost.
        The blockade lasted until {12 May 1949|DATE|1949-05-12|../1949-05-12}: {eleven months|DURATION|P11M|}.
        The tanks stood there until {11 o'clock the next morning|TIME|XXXX-XX-XXT11:00|}.
        The fort fell in {1862|DATE|1862|1862}. {The following May|DATE|1863-05|1863-05} Hooker was beaten.
        If you are ill you call 1922 or dial 1999; in {1922|DATE|1922|1922} nobody could.
        """
}
