/// Interviews: speech, with names cut short and taken up again.
enum InterviewGold {
    static let passages = GoldPassage.lines(
        """
        I started at [IBM] in the nineties, moved to [Red Hat], and then a friend at the [Mozilla Foundation] called \
        me.
        We asked the [Ministry of Justice] for the data. The [Ministry] said no, so we went to the [Information \
        Commissioner's Office].
        Well, when I was at [Stanford], everybody wanted to work for [Google] or [Apple Computer].
        You were the first woman to chair the [Royal Astronomical Society]. What did the [Society] make of that?
        The [Asian Development Bank] ([ADB]) put up half of it. Without the [ADB] there would be no railway.
        My mother worked for the [Post Office], my father for [British Rail].
        How do you see the role of the [Shanghai Cooperation Organisation]? Can the [SCO] really mediate?
        We have excellent relations with the [EU], with [NATO] less so, and the [OSCE] is, frankly, a talking shop.
        The people at the [BBC] were kind; the [New York Times] never called back.
        I taught at [Howard University] and then at the [Federal University of Bahia].
        In [Congress] they said it would never pass. The [Senate] passed it with seventy votes.
        Ask the [Coalition for Open Government], they have been at it for years. Ask [Transparency International].
        At the [Institute for Advanced Study] nobody asks you what you are doing.
        The [African Union] was invited to the [G20], and I think [BRICS] will follow.
        [Solidarity Housing Trust] came to us and said, look, the [Council] won't pay.
        So the [Library of Congress] keeps every tweet, does it? And the [Internet Archive] keeps the rest?
        I never joined the [Communist Party]. My brother did, and the [Party] threw him out.
        We sold the firm, [Lumen Optics Ltd], to [Siemens] in 2009, and [Lumen] is still there.
        The [Ford Foundation] gave us the first grant, the [Open Society Foundations] the second.
        When [Uber] came to Taipei, the [Ministry of Transportation and Communications] asked us to help, and [g0v] \
        built the site.
        The [Legislative Yuan] was occupied for three weeks. The [Executive Yuan] for one night.
        Our partner there is [Radio Wave FM], and also the [Centre for Rural Media].
        The [Russian Orthodox Church] has its own view, the [Patriarchate of Constantinople] another.
        I spoke with people from the [World Bank], from [UNICEF], from the [Gates Foundation]. The [Bank] was the \
        slowest.
        We publish with [Harbour Press], and they share an office with the [Writers' Guild].
        My first band recorded for [Sub Pop Records]; the label paid in coffee.
        The [Cabinet Committee on Security] meets once a month, and the [Army] does not attend.
        Is the [Commission] listening? I mean the [European Commission]. The [Commission] is always listening.
        [Oxfam] and [Save the Children] both left the north in 2012.
        The [National Film Board of Canada] taught me everything; [Pixar] paid for the house.
        """)
}
