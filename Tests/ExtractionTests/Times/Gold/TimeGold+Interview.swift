extension TimeGold {
    /// Sentences of our own in the register of interview.
    static let interview = """
        # interview 2019-06-12
        We started the project {three years ago|DATE|2016|2016}.
        {Last year|DATE|2018|2018} we opened offices in Lagos and Lima.
        In {May|DATE|2019-05|2019-05} we shipped the first version.
        We will ship the second one in {September|DATE|2019-09|2019-09}.
        I was born in {1961|DATE|1961|1961} and grew up in {the seventies|DATE|197|197X}.
        {Now|DATE|PRESENT_REF|} we have four people on it.
        Now, let me tell you a story.
        I think that {today|DATE|2019-06-12|} people trust neighbours more than newspapers.
        {Yesterday|DATE|2019-06-11|2019-06-11} I spoke with the mayor.
        It took us {about a year|DURATION|P1Y|} to find the money.
        {Two or three years ago|DATE|2017|2017} nobody believed it.
        We meet {every Thursday|SET|XXXX-WXX-4|} at {three o'clock|TIME|XXXX-XX-XXT03:00|}.
        I read the mail {every morning|SET|XXXX-XX-XXTMO|}.
        The law passed in {March 2014|DATE|2014-03|2014-03} and everything changed {that year|DATE|2014|2014}.
        {A couple of weeks ago|DATE|2019-W22|2019-05-27/2019-06-02} they called me.
        From {2014|DATE|2014|2014/2016} to {2016|DATE|2016|} I worked in the cabinet.
        Since {2016|DATE|2016|2016/..} I have been a minister.
        At {that time|DATE|PAST_REF|} I was twelve.
        In {the future|DATE|FUTURE_REF|} we may vote by telephone.
        We have {30 seconds|DURATION|PT30S|} left.
        Give me {one minute|DURATION|PT1M|}.
        I may march with them, but I will not fall for it.
        Our second speaker springs from the same village.
        In {the last ten years|DURATION|P10Y|2009/2019} we built two hundred schools.
        You said {earlier this year|DATE|2019|2019} that you would stay.
        We expect 2,025 guests and 1960 chairs.
        There are about 2000 people on the list.
        My number is 0049 30 2019.
        The first release, version 2019.2, came out {this spring|DATE|2019-SP|2019-21}.
        It happened on {October 28th|DATE|2018-10-28|2018-10-28}, I remember it well.
        The election is on {11 January 2020|DATE|2020-01-11|2020-01-11}.
        She works {seven days a week|SET|P1W|}.
        We shall know {next week|DATE|2019-W25|2019-06-17/2019-06-23}.
        I flew in {last night|TIME|2019-06-11TNI|2019-06-11} and leave {tomorrow|DATE|2019-06-13|2019-06-13}.
        {A few months ago|DATE|PAST_REF|} we had no office.
        It was {two in the morning|TIME|XXXX-XX-XXT02:00|} when they called.
        We had a {half-hour|DURATION|PT30M|} break.
        By {the end of this year|DATE|2019|2019-12} we will have ten.
        I have worked on it for {years|DURATION|PXY|}.
        {These days|DATE|PRESENT_REF|} everyone has a camera.
        In the {2017|DATE|2017|2017/2018}–{18|DATE|2018|} season we won nothing.
        Mrs. May met April and June before August Wilson sang.
        I love March.
        It will take {another five years|DURATION|P5Y|}.
        He was 19 years old when the wall fell in {November 1989|DATE|1989-11|1989-11}.
        At {the beginning of 2015|DATE|2015|2015-01} we had nothing.
        {Next Friday|DATE|2019-06-14|2019-06-14} we will show it to the press.
        On {Friday|DATE|2019-06-07|2019-06-07} we finished the tests.
        We will publish the code on {Friday|DATE|2019-06-14|2019-06-14}.
        In {recent years|DATE|PAST_REF|} the river has risen.
        In {the coming years|DATE|FUTURE_REF|} it will rise again.
        Turn to page 1998 and read section 2004.
        We won 3:2 and drew 1:1.
        The score was 10-8 and the flight was number 1917.
        At the end of the day, trust is what matters.
        He is a second-generation farmer and a spring water seller.
        # interview 2021-11-03
        In {October|DATE|2021-10|2021-10} the parliament passed it, and in {January|DATE|2022-01|2022-01} it will \
        take effect.
        We began in {the early 2000s|DATE|200|200X}.
        The vaccine came in {late 2020|DATE|2020|2020}, {a year|DURATION|P1Y|} sooner than we hoped.
        It has been {two and a half years|DURATION|P2Y6M|}.
        We talk {once a month|SET|P1M|} and meet {twice a year|SET|P1Y|}.
        Between {2008|DATE|2008|2008/2010} and {2010|DATE|2010|} I lived in Quito. {Two years \
        later|DATE|2012|2012} we moved.
        We were there from {June|DATE|2021-06|2021-06/2021-08} to {August|DATE|2021-08|} and we saw nothing.
        The strike of {1 May 2021|DATE|2021-05-01|2021-05-01} lasted {an hour and a half|DURATION|PT1H30M|}.
        On {Christmas Day 2020|DATE|2020-12-25|2020-12-25} we were alone.
        {Next spring|DATE|2022-SP|2022-21} we open the museum.
        # interview 2024-09-18
        We founded the lab in {the fall of 2015|DATE|2015-FA|2015-23}, so {next year|DATE|2025|2025} it turns ten.
        I moved to Oslo {about six years ago|DATE|2018|2018} and never looked back.
        {Two weeks from now|DATE|2024-W40|2024-09-30/2024-10-06} we will publish the report.
        Back in {2009|DATE|2009|2009}, when I was a student, nobody cared. {The following year|DATE|2010|2010} \
        everyone did.
        My mother taught {every Saturday|SET|XXXX-WXX-6|} for {thirty years|DURATION|P30Y|}.
        Were you there {the day before yesterday|DATE|2024-09-16|2024-09-16}?
        It was not until {the 1980s|DATE|198|../198X} that women could vote there.
        We have had four ministers in {the past three years|DURATION|P3Y|2021/2024}.
        I will answer that {later today|DATE|2024-09-18|2024-09-18}.
        The fires came in {August 2023|DATE|2023-08|2023-08}, and {this August|DATE|2024-08|2024-08} they came back.
        {Last Wednesday|DATE|2024-09-11|2024-09-11} the council voted.
        On {Monday|DATE|2024-09-16|2024-09-16} we signed the contract.
        From {2030|DATE|2030|2030/..} onwards no new boilers will be sold.
        The archive covers {1968|DATE|1968|1968/1974} to {1974|DATE|1974|}.
        We met in {June|DATE|2024-06|2024-06} and we will meet again in {November|DATE|2024-11|2024-11}.
        In {the early eighties|DATE|198|198X} my father drove a bus.
        It takes {three to five days|DURATION|P3D|}.
        I gave {twenty-five years|DURATION|P25Y|} to that newspaper.
        Between you and me, nobody reads 2,000 pages.
        I have 1984 on my shelf and I read it every now and then.
        She came second, I came third.
        You can march, you may sing, and I might fall asleep.
        The 747 was late; gate 2024 was closed; the code is 1999-XY.
        Our 2000 members pay 15 euros {a year|SET|P1Y|}.
        He ran the marathon in {2 hours and 30 minutes|DURATION|PT2H30M|}.
        Spring is a framework and Fall is a surname.
        I think we are {now|DATE|PRESENT_REF|} where we should have been {ten years ago|DATE|2014|2014}.
        At {the start of the 2010s|DATE|201|201X} the press was freer.
        We expect to finish by {mid-2026|DATE|2026|2026}.
        They arrested him on {9 March 2022|DATE|2022-03-09|2022-03-09}; {three weeks \
        later|DATE|2022-W13|2022-03-28/2022-04-03} he was free.
        We walk to work {each day|SET|P1D|}.
        The war started in {February 2022|DATE|2022-02|2022-02}. {That spring|DATE|2022-SP|2022-21} we took in \
        two families.
        The next election is in {the autumn of 2026|DATE|2026-FA|2026-23}.
        {This Friday|DATE|2024-09-20|2024-09-20} at {7 pm|TIME|2024-09-20T19:00|} we play in Bergen.
        {Half a year ago|DATE|2024-03|2024-03} I would have said no.
        {This month|DATE|2024-09|2024-09} the court ruled against us.
        """
}
