/// Registers, reports and minutes: bodies one after another.
enum RegisterGold {
    static let passages = GoldPassage.lines(
        """
        Registered owners: [Baltic Timber OÜ], [Nordhaus Verwaltungs GmbH] and [Castellan Trust Company Limited].
        Present: the [Audit Committee], the [Board of Trustees], and observers from the [Charity Commission].
        The grant was shared by the [Wellcome Trust], the [Medical Research Council] and the [University of Cape \
        Town].
        Correspondence with the [Archdiocese of Freiburg], the [World Council of Churches] and the [Bavarian State \
        Ministry of Education].
        Licences were held by [Radio Free Europe], the [Voice of America] and the [Canadian Broadcasting \
        Corporation].
        Affiliates: [Confederation of Employers], [Federation of Small Businesses], [Institute of Directors].
        Filed by the [Serious Fraud Office] against [Quillon Securities S.A.] and its auditor, [Bright & Marlow \
        LLP].
        Sponsors of the exhibition: the [British Museum], the [Getty Foundation], [Air France].
        """)
}
