/// Sentences in which most capitalised words name something else.
enum NegativesGold {
    /// Persons and their offices.
    static let people = GoldPassage.lines(
        """
        President Maria Lopez met Prime Minister Anders Holt and Foreign Minister Li Ping on the terrace.
        Bishop Carlo Banks, Judge Helen Court and Miss Church were all at the wedding.
        Senator Bob Union is a fictional character, as is Doctor Ministry.
        The Secretary General thanked the High Representative and the Special Envoy for Yemen.
        John Major succeeded Margaret Thatcher; neither liked Helmut Kohl much.
        King Charles and Queen Sophia received General Douglas Haig in 1917.
        As President Aldo Reyes said, and as Chancellor Weber repeated, there is no plan B.
        The late Lord Hailsham told Sir Keith Joseph a story about Lady Astor.
        Tom Reilly, Jim Dace and Matt Hale drove down with Sally Moore; Dan and Lucy were late, and Bob was not.
        """)
    /// Countries, regions, cities, streets, buildings.
    static let places = GoldPassage.lines(
        """
        From the West Bank to the Gaza Strip it is forty kilometres by road.
        The Soviet Union and the United States of America shared a border nowhere but in Berlin.
        They met on Church Street, near Union Square, and walked down to Bank Street.
        The Russian Federation borders the Republic of Korea's northern neighbour.
        South Africa, the United Arab Emirates and the Federal Republic of Germany sent ships to Port Said.
        Lake Victoria, the Nile Delta and the Great Rift Valley lie along the Northern Corridor.
        Moscow and Beijing agree; Washington and Tokyo do not.
        The Democratic Republic of the Congo lies west of Rwanda and Burundi.
        """)
    /// Events, wars, championships, festivals.
    static let events = GoldPassage.lines(
        """
        The Second World War ended the Spanish Civil War's oldest quarrel.
        The Congress of Vienna and the Council of Trent are two different kinds of meeting.
        He won the World Cup, the Champions League and three Olympic Games medals.
        The Tianjin Summit, the Paris Peace Conference and the Edinburgh Festival all closed on a Sunday.
        The Battle of the Bulge came before the Yalta Conference.
        After the October Revolution came the Great Leap Forward, in another country.
        The Eurovision Song Contest and the Berlin Marathon are in May and September.
        """)
    /// Treaties, laws, plans, awards.
    static let treaties = GoldPassage.lines(
        """
        The Treaty of Lisbon, the Kyoto Protocol and the Geneva Conventions bind us all.
        The Civil Rights Act and the Voting Rights Act were signed a year apart.
        She won the Nobel Peace Prize, the Pulitzer Prize and the Legion of Honour.
        The Marshall Plan and the New Deal cost about the same.
        The Plan for Bilateral Investment Cooperation and the Agreement on Mutual Protection were signed in Moscow.
        The Comprehensive Strategic Partnership rests on the Joint Statement of 2001.
        The Iran Nuclear Deal outlived the Intermediate-Range Nuclear Forces Treaty.
        The Order of Lenin was worn beside the Order of the British Empire.
        """)
    /// Words that have a capital only because a sentence begins with them; nationalities; products; abbreviations.
    static let words = GoldPassage.lines(
        """
        Many believed it. Several doubted it. However, Russians and Germans alike paid.
        Who said so? Us, of course. It was not the US that asked.
        Our IR manager and the IR director told analysts that EBITDA, EPS and capex under GAAP had risen.
        The GDP of the UK grew faster than that of the USA, said the CEO, a PhD.
        In May the API broke, the CPU overheated and the HTML was a mess.
        French wine, Swiss watches and the iPhone sell well in Chinese shops.
        Christianity and Islam spread along the Silk Road, Buddhism too.
        Both Catholic and Protestant families bought the Model T and listened to Beethoven's Ninth Symphony.
        Yes, we did. No, Tuesday is better. Thanks, Anna!
        The Global South, the West and the Third World are words, not addresses.
        Apple pie and Amazon rainforest honey: that was lunch.
        Last May, World War II veterans marched; DNA tests named two of the dead.
        God bless you, Mother said, and Father nodded.
        """)
}
