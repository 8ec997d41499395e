extension LabelConventions {
    static let doubleSpaced = """
        May 4, 2031               The Chairman’s Press Conference                             FINAL

                CHAIRMAN ORLOV. Good day to you all. I want to say a few words about the

        harvest, which the ministry counted last week in every district that could be

        reached by road.

                QUESTION. Mr. Chairman, will the price of bread fall before the winter

        comes, as you said in the spring when we met here?

                CHAIRMAN ORLOV. It will. We have seen the first signs of it in the market, and

                                              1 of 3
        \u{0C}May 4, 2031               The Chairman’s Press Conference                             FINAL


        the mills along the river are working at night again, as they have not done for

        years.

                As for the winter, nobody can promise anything, but the stores that we keep

                                              2 of 3
        \u{0C}May 4, 2031               The Chairman’s Press Conference                             FINAL

        for bad years are fuller than they were when you last asked me.

                                              3 of 3

        """

    static let record = """
        [Record Volume 9, Number 14 (Monday, March 3, 2031)]
        [Senate]
        [Page S77]


                                  ORDER OF BUSINESS

          The PRESIDING OFFICER. The Senator from the Lakes is recognized.
          Mr. HARROW. Mr. President, I ask unanimous consent that the order be
        rescinded and that the call of the roll be resumed at noon.
          The PRESIDING OFFICER. Without objection, it is so ordered.

        [[Page S78]]

          Mr. McQUEEN. I thank the Chair, and I thank my friend from the Lakes
        for his patience in this long and weary matter.
          The PRESIDING OFFICER. Without objection, it is so ordered.
          Ms. VALE of Dunmore. I object.
                                  ____________________

        """
}
