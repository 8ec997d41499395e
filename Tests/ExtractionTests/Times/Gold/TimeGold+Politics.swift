extension TimeGold {
    /// Sentences of our own in the register of politics.
    static let politics = """
        # politics 2011-09-08
        {Tonight|TIME|2011-09-08TNI|2011-09-08} we meet at an urgent time for our country.
        For {decades|DURATION|PXDE|} we have watched that compact erode.
        In {the next 14 months|DURATION|P14M|2011-09/2012-11} voters will decide.
        We created jobs for {ten straight months|DURATION|P10M|}.
        The Budget Control Act of {2011|DATE|2011|2011} caps spending for {ten years|DURATION|P10Y|}.
        {Last December|DATE|2010-12|2010-12} both parties agreed to cut taxes.
        {This summer|DATE|2011-SU|2011-22} we nearly defaulted.
        We will bring the troops home by {the end of this year|DATE|2011|2011-12}.
        On {September 11, 2001|DATE|2001-09-11|2001-09-11}, our nation was attacked.
        The Social Security Act, passed in {1935|DATE|1935|1935}, is 76 years old.
        {Fifty years ago|DATE|1961|1961} a young president asked us to go to the Moon.
        In {the 1950s|DATE|195|195X} and {1960s|DATE|196|196X} we built the highways.
        Our parents' generation won a war in {1945|DATE|1945|1945}.
        {Next week|DATE|2011-W37|2011-09-12/2011-09-18} I will send the bill to the Senate.
        Taxes will rise on {January 1|DATE|2012-01-01|2012-01-01} unless we act.
        We have {less than a year|DURATION|P1Y|} to finish.
        The House voted 220-208 at {10:15 p.m.|TIME|2011-09-08T22:15|}
        {Every year|SET|P1Y|} we spend more on less.
        By {2035|DATE|2035|2035}, four fifths of our power should be clean.
        {Today|DATE|2011-09-08|2011-09-08} the Secretary signed the order.
        In {the 20th century|DATE|19|19XX} we led; in {the twenty-first century|DATE|20|20XX} we must lead again.
        The Prime Minister will visit on {21 September|DATE|2011-09-21|2011-09-21}.
        The {five-year|DURATION|P5Y|} plan covers {2011|DATE|2011|2011/2015}–{2015|DATE|2015|}.
        From {2015|DATE|2015|2015/..} onwards the ban applies to all.
        Until {2014|DATE|2014|../2014} troops will remain.
        The Commission meets {weekly|SET|P1W|}, the Council {monthly|SET|P1M|}.
        Resolution 1973 was adopted in {March|DATE|2011-03|2011-03}.
        Section 2011 of the bill runs to 1990 words.
        Our country has 2000 bridges that need repair.
        The march on the capital may spring from anger.
        The treaty expires in {December 2012|DATE|2012-12|2012-12}.
        In {the second quarter|DATE|2011-Q2|2011-34} growth was 1%.
        In {the first half of this year|DATE|2011-H1|2011-40} exports rose.
        We reviewed it in {Q1 2011|DATE|2011-Q1|2011-33}.
        In {FY2012|DATE|2012|2012} we will spend less.
        {The day after tomorrow|DATE|2011-09-10|2011-09-10} the leaders fly to Marseille.
        {Mid-2012|DATE|2012|2012} is our target.
        The talks of {3|DATE|2010-06-03|2010-06-03/2010-06-05}–{5 June 2010|DATE|2010-06-05|} failed.
        The summit of {May 26|DATE|2011-05-26|2011-05-26/2011-05-27}–{27|DATE|2011-05-27|} was held in Deauville.
        The decree dated {2011-08-30|DATE|2011-08-30|2011-08-30} was published on \
        {30.08.2011|DATE|2011-08-30|2011-08-30}.
        The form was stamped {9/7/2011|DATE|2011-09-07|2011-09-07}. {The following \
        day|DATE|2011-09-08|2011-09-08} it was withdrawn.
        At {present|DATE|PRESENT_REF|} there is no majority.
        We cannot live in {the past|DATE|PAST_REF|}.
        The previous government fell in {the autumn of 2008|DATE|2008-FA|2008-23}. {The previous \
        year|DATE|2007|2007} it had won easily.
        Mr. March, Ms. June and Dr. August spoke for the motion.
        The Sun and the Sunday Times backed it.
        The {25-year|DURATION|P25Y|} lease ends in {2030|DATE|2030|2030}.
        Members sat from {9 a.m.|TIME|2011-09-08T09:00|} to {6 p.m.|TIME|2011-09-08T18:00|}
        The amendment fell by two votes to one.
        We heard the same argument {a week ago|DATE|2011-W35|2011-08-29/2011-09-04}.
        The office is open on {weekdays|SET|XXXX-WXX|}.
        # politics 1994-01-25
        {Last year|DATE|1993|1993} we began the work; {this year|DATE|1994|1994} we must finish it.
        For {twelve years|DURATION|P12Y|} the deficit grew; {now|DATE|PRESENT_REF|} it is falling.
        In {1992|DATE|1992|1992} the people demanded change.
        Every child born {today|DATE|1994-01-25|} will live in {the 21st century|DATE|20|20XX}.
        By {the year 2000|DATE|2000|2000} every school should be linked.
        We passed the Family and Medical Leave Act of {1993|DATE|1993|1993}.
        I ask the Congress to act {this spring|DATE|1994-SP|1994-21}.
        Our troops will leave Somalia by {March 31|DATE|1994-03-31|1994-03-31}.
        {Two weeks ago|DATE|1994-W02|1994-01-10/1994-01-16} I signed the accord in Brussels.
        In {the last 12 months|DURATION|P12M|1993-01/1994-01} 1.6 million jobs were made.
        {More than half a century ago|DATE|1944|1944} our fathers came home.
        Mr. Speaker, the bill of {15 November 1993|DATE|1993-11-15|1993-11-15} fell at {11.30 \
        p.m.|TIME|1994-01-25T23:30|}
        The member for the March constituency may speak.
        I met Mrs. April and Mr. June {yesterday|DATE|1994-01-24|1994-01-24}.
        Section 1990 applies to 2000 farms.
        {The other day|DATE|PAST_REF|} a widow wrote to me.
        We shall vote on {Thursday|DATE|1994-01-27|1994-01-27}.
        The report of {the second quarter of 1993|DATE|1993-Q2|1993-34} was wrong.
        The embargo, in force from {1990|DATE|1990|1990/1993} to {1993|DATE|1993|}, failed.
        The treaty was signed {three days ago|DATE|1994-01-22|1994-01-22} in Madrid.
        We need welfare limited to {two years|DURATION|P2Y|}.
        The House sat for {six hours and ten minutes|DURATION|PT6H10M|}.
        {Next month|DATE|1994-02|1994-02} I will send you a plan.
        {Later this year|DATE|1994|1994} the G7 will meet in Naples.
        The constitution of {1791|DATE|1791|1791} stood until {1795|DATE|1795|../1795}.
        Prices rose {annually|SET|P1Y|} by 3% during {the eighties|DATE|198|198X}.
        We shall remember {6 June 1944|DATE|1944-06-06|1944-06-06} on its fiftieth anniversary.
        {The first hundred days|DURATION|P100D|} are over.
        # politics 1997-06-11
        It is {now|DATE|PRESENT_REF|} {June|DATE|1997-06|1997-06}, and not one claim has been paid.
        I met officials {the week before last|DATE|1997-W22|1997-05-26/1997-06-01} and was told nothing.
        In {the financial year 1995-96|DATE|1995|1995} the agency wrote off sixty million.
        Ask me again in {ten years' time|DATE|2007|2007}, or in {a year's time|DATE|1998|1998}.
        I remember {one Saturday|SET|XXXX-WXX-6|} when all of us walked there.
        It had its first reading on {31 January|DATE|1997-01-31|1997-01-31} and will be amended.
        It was {a Thursday|SET|XXXX-WXX-4|}, and I read for {an hour or two|DURATION|PT1H|}.
        """
}
