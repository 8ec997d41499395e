/// News, as agencies write it.
enum NewsGold {
    static let passages = GoldPassage.lines(
        """
        The [European Commission] fined [Arden Chemicals AG] 120 million euros on Tuesday, [Reuters] reported.
        Shares of [Norvik Shipping] fell 6 percent after the [Securities and Exchange Commission] said it was \
        looking at the company's books.
        A spokesman for the [Ministry of Defence] in London declined to comment on the report in the [Sunday Times].
        Rebels of the [Southern Liberation Front] ([SLF]) attacked an army post near Jaffa Bay; the [SLF] later \
        denied it.
        [Delmar Foods Inc.] said it had agreed to buy [Hartwell & Sons Ltd.] for $340 million. [Delmar] expects to \
        close the deal in March.
        The [World Health Organization] warned that the outbreak could spread, and the [WHO] sent a team from \
        Geneva.
        Police in Manila said the [Department of Justice] had filed charges against two officers of the [National \
        Police].
        [Kistner Aerospace Corp] chief executive Paula Roe told the [Wall Street Journal] that layoffs were over.
        The [Bank of Japan] kept its rate at zero, while the [Federal Reserve] is expected to cut on Wednesday.
        The [Red Cross] said its workers had reached the town; [Médecins Sans Frontières] was still waiting for \
        visas.
        The [Palestinian Authority] accused [Hamas] of breaking the truce, and [Israel Radio] carried both \
        statements.
        Researchers at the [University of Leeds] and the [Karolinska Institute] published the study on Thursday.
        [Boeing] and [Airbus] both reported record orders at the Farnborough air show.
        The [U.S. State Department] urged its citizens to leave, and the [Pentagon] moved two ships.
        The [Kremlin] said the talks with [OPEC] would go on, according to [Interfax].
        [Toyota Motor Corp.] recalled 400,000 cars. [Toyota] said no one had been hurt.
        Striking members of the [National Union of Dockworkers] blocked the port of Santos for a third day.
        The [Supreme Court] refused to hear the appeal of the [American Tobacco Association].
        [Manchester United] beat [FC Porto] 2-1, and [UEFA] opened a case against a [Porto] fan club.
        The [Green Crescent Society] distributed blankets, the [Interior Ministry] tents.
        The [Chicago Tribune] and the [Associated Press] both quoted an official at the [Environmental Protection \
        Agency].
        Guerrillas of the [National Liberation Army] freed four engineers of the oil company [Petrolera Andina].
        [Nokia] executives met officials of the [Chinese Ministry of Commerce] in Beijing.
        The [International Monetary Fund] will send a mission to Kampala next month; the [Fund] lent Uganda $200 \
        million in May.
        [Volkswagen] spokeswoman Inge Bauer said the Wolfsburg plant would reopen on Monday.
        The [Royal Bank of Scotland] and [Barclays] raised mortgage rates, the [Daily Mail] said.
        The [Armed Forces of the Philippines] said [Abu Sayyaf] gunmen had released the priest.
        The [Anglican Church] in Kenya called on the [Electoral Commission] to resign.
        Nurses at [St. Vincent's Hospital] voted to strike, their union, [Health Workers United], said.
        [Google] and [Facebook] told the [Senate Intelligence Committee] that they had found no such accounts.
        An appeals court sided with [Mercer Logistics Ltd], a unit of [Hollins Group plc].
        The [Nigerian Football Federation] sacked its coach after the loss to Ghana.
        The [Financial Times] said [Credit Suisse] would cut 500 jobs; the bank declined to comment.
        The [Organization of American States] sent observers, and so did the [Carter Center].
        The [Jakarta Post] quoted a source in the [Attorney General's Office].
        """)
}
