/// Dispatches with their datelines, debates that call bodies by their heads, and firms told by the words beside them.
enum DispatchGold {
    static let passages = GoldPassage.lines(
        """
        LUSAKA ([AP]) — Two ferries collided on the lake, the coastguard said.
        PORT VILA, Vanuatu ([AFP]) -- The quake cut the road to the airport.
        WINDHOEK ([KPX]) – Rain has come at last.
        The insurgent coalition known as [Seloma] took the town, and [Seloma] then burned the bridge.
        A charity known as [Wellspring] pays for the wells.
        Bremen-based [Tolkamp] makes the pumps, and London-based painter Joan Reed drew them.
        Airlines such as [Larvik Jet] and banks including [Corvane] have closed their offices.
        The shipyard merged with [Oderwerft] in 1968, and the mill is controlled by [Harcastle].
        The Zephyr maker said it had sold more phones, and [Halden Phones Inc.] shares rose.
        South Sudanese rebel leaders and Hutu officials met, while Kikuyu members stayed away.
        The Ottomans launched an attack, and the Confederates replaced the guns.
        I ask that the [Council] and the [Commission] answer to this [House], as the [Court] has asked.
        Will the [Department] tell Members of this [House] what the [Ministry] of the day did not?
        The [Liberal and Unionist party] has gone, and so has the ruling [Nova Luz] party.
        Mr Dahl leads the junior [Clean Hands] party, and Mr Lund's [Fremad] party sits with it.
        The [New Zealand and Canadian Brigade] came ashore first.
        [Hexley United] sold their winger to [Marlow Town FC]. [United] lost again on Sunday.
        Jan Orme, a spokesman for the rebel alliance, said so, and the [House] Democrat agreed.
        [Ostry Cement Pcl] will build in Poland with [Meridian Tambang Tbk].
        The insurgent group the [Harrow Lads] has gone, and [Velarde] and other small firms went with it.
        Members of the Tolland family own shares in [Brightwater] and a house in Fort Ellery, Fla., with a pool.
        [House] lawmakers met on Monday; Operation Silent Force had begun.
        The centre-right [Alba Nova] party and the [Vesna] party formed a government.
        The [Association of Rural and Coastal Libraries] wrote to the first Black mayor.
        [Toller Brothers and Co Ltd] sued [Merrill Lynch & Co.], as did [Merrill Lynch].
        The [Pentland Island Rescue Corps] ([PIRC]) came to Pirc Cove. Key shares rose, and banking shares fell.
        [SDP] leaders and [SDP] members spoke of a "rump" [SDP] and the 'old [SDP]'.
        [Continental Airlines] met [Kelstrom Industries]. Shares of [Continental] rose, and [Kelstrom] closed a mill.
        We use AI-based TB tests. A [GM] spokesman was mute; later the roads to [GM] were shut.
        The [Subcommittee] will come to order. The [Lower House] passed it, the [Upper House] did not.
        [Dorrit Motor Company] is hiring, and [Dorrit Motor] workers cheered; shops in Moraine, Ohio were shut.
        The Flat Elm Assembly Plant has burned.
        [Ashdown Corp.] was cut in two, and Ashdown-Verrill Park is where it stood.
        """)
}
