extension TimeGold {
    /// Sentences of our own in the register of dispatches, market reports and histories of firms.
    static let dispatches = """
        # dispatches 1996-05-09
        {Now|DATE|PRESENT_REF|}, after two strikes, the yard is quiet. Now, let me say why.
        {Now|DATE|PRESENT_REF|}, with the harvest in, he is back. Now, I never liked him.
        Sales in {the quarter|DATE|1996-Q1|1996-33} ended {March 31|DATE|1996-03-31|1996-03-31} fell 4%, against \
        a gain in {the same period last year|DATE|1995-Q1|1995-33}.
        Sales in {the first quarter|DATE|1996-Q1|1996-33} rose 4% from {the same quarter a year \
        earlier|DATE|1995-Q1|1995-33}; the corresponding figure for bread is not known.
        Its {fiscal first-quarter|DATE|1996-Q1|1996-33} loss was small, as {the fiscal first \
        quarter|DATE|1996-Q1|1996-33} is short.
        The index ended {the day|DATE|1996-05-09|} unchanged and closed {the week|DATE|1996-W19|} higher.
        The bill would be put to the vote on {Friday|DATE|1996-05-10|1996-05-10}, they said.
        {Some six weeks|DURATION|P6W|} were lost.
        The plane fell {minutes|DURATION|PTXM|} after it had left.
        The house will open on {4 March next year|DATE|1997-03-04|1997-03-04}. The keys change hands on {3 \
        March|DATE|1997-03-03|1997-03-03}.
        The flag comes down at {sundown on 3 June|TIME|1996-06-03TEV|1996-06-03}.
        Profit rose from {the same period in 1994|DATE|1994|1994}; the {fiscal year 1998|DATE|1998|1998} budget is done.
        By {2003|DATE|2003|2003} the debt will be paid. Sales have been poor throughout {the year|DATE|1996|}.
        We thank you for your {years|DURATION|PXY|} of patience.
        Harcourt, Finch & Christmas sold the house.
        The {12 June|DATE|1996-06-12|1996-06-12} deadline for bids will be moved, and so will their \
        {June|DATE|1996-06|1996-06} meeting.
        Traders blamed the rain for {the day|DATE|1996-05-09|}'s losses.
        {Hours|DURATION|PTXH|} after the crash the talks began; they aim to end {months|DURATION|PXM|} of strife.
        Two men died {early Friday|DATE|1996-05-10|1996-05-10}. They feel the effects of {Tuesday|DATE|1996-05-07|\
        1996-05-07}'s flood, says the mayor after {today|DATE|1996-05-09|1996-05-09}'s news.
        Growth in {the fiscal 1995 year|DATE|1995|1995} beat that of {the 1994 fiscal year|DATE|1994|1994} and \
        {the 1993 period|DATE|1993|1993}.
        The loan, for {three and one-half years|DURATION|P3Y6M|}, came to a low of 1350 and the future business of the \
        bank for {the rest of the year|DATE|1996|1996}.
        On {8 May 1945|DATE|1945-05-08|1945-05-08} the war was over. They had met {the day \
        beforehand|DATE|1945-05-07|1945-05-07}. The film to be shown tells of {the evening of 8 May|TIME|1945-05-08TEV|1945-05-08}.
        # dispatches -
        In {June 1849|DATE|1849-06|1849-06} men spoke of {the night of 29 February|TIME|1848-02-29TNI|1848-02-29}.
        The mill burned in {1871|DATE|1871|1871}. As {winter|DATE|1871-WI|1871-24} set in the hands went hungry.
        Glass came to the town in {the late 1600s|DATE|16|16XX} and is made there {today|DATE|PRESENT_REF|}.
        """
}
