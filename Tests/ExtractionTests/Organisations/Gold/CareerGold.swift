/// Schools, employers and bands of a life, and the trade of computing.
enum CareerGold {
    static let passages = GoldPassage.lines(
        """
        Q: Where did you go to school?
        A: I grew up in Duluth and went to [Denfeld High School]. Then [Carleton College], where I studied physics, \
        and after that I went to [MIT] for my master's. I dropped out of the doctoral programme at [Caltech].
        Q: And your first job?
        A: I was hired at [Bell Labs] by Dick Hamming's group. This was when [AT&T] still owned it. I stayed for six \
        years, then moved to [Xerox PARC], in Palo Alto. A lot of people left for [Apple] or [Adobe]; I joined \
        [Digital]. [DEC] was paying well. Later I worked for [IBM], at the [Thomas J. Watson Research Center].
        Q: You also played music.
        A: I played drums in the [Replicants], a band nobody remembers, and toured with [Hüsker Dü] once. We were \
        signed to [Twin/Tone Records] and reviewed in [Rolling Stone] and [Melody Maker]. My sister was a cellist in \
        the [Minnesota Orchestra] and then the [Berlin Philharmonic]. She recorded for [Deutsche Grammophon]. I \
        loved the [Beatles] and [Led Zeppelin].
        Q: You founded a company.
        A: We started [Lantern Systems] in a garage with a cheque from [Sequoia Capital] and [Kleiner Perkins]. [Sun \
        Microsystems] was our first customer and [Oracle] our first lawsuit. We used Unix, later Linux, and sold a \
        router called the Beacon 3. We were bought by [Cisco] in 1998. [Wired] ran a piece about it, and so did the \
        [San Jose Mercury News] and [PC Magazine]. I was on the board of [Netscape] for one year, and at [Google] as \
        a consultant, working on Chrome and Android.
        Q: And then government.
        A: I went to [DARPA]. Then I sat on a panel of the [National Academy of Sciences], taught at [Stanford] and \
        the [University of Minnesota], and advised the [Gates Foundation] and the [World Bank]. My wife is a surgeon \
        at the [Mayo Clinic]; she trained at [Johns Hopkins]. We give to [Habitat for Humanity] and the [Salvation \
        Army]. Our son is with the [Peace Corps] and our daughter curates at the [Walker Art Center]. She was at the \
        [Tate] before, and at [Sotheby's]. She got a Fulbright scholarship and a Pulitzer Prize.
        Q: What do you read?
        A: I read the [Economist], [Le Monde] and [Der Spiegel]; I watch [PBS] and [Al Jazeera]. I listen to [BBC \
        Radio 4]. I buy my shoes at [Nordstrom], my books at [Powell's Books] and my vegetables from [Trader Joe's]. \
        I fly [Delta] when I have to. We go to Lake Superior in July. I am a Lutheran and vote [Democratic]. I was \
        raised Catholic. My hero is Eleanor Roosevelt.
        Q: You started in newspapers.
        A: I was a copy boy at the [Glasgow Herald] and then a reporter on the [Paisley Daily Express]. I moved down \
        to Fleet Street and got shifts on the [Daily Mirror], before [Granada] hired me for World in Action. I did \
        eight years there. Then [Channel 4] started and I went to [Diverse Productions]. My agent was with [Curtis \
        Brown].
        Q: And the union?
        A: I was in the [NUJ], later [BECTU]. We occupied the [Times] building once. Murdoch moved to Wapping. I \
        marched with the [CND] and joined the [Communist Party], left in 1968, joined the [Labour Party], left after \
        Iraq. I'm in the [Greens] now. My wife was [International Socialists]; she sold [Socialist Worker].
        Q: Music?
        A: I saw the [Clash] at the Apollo. I was in a skiffle group called the [Gallowgate Ramblers]. We cut one \
        single for [Decca]; [Melody Maker] hated it. I saw [Fairport Convention] at Cropredy. My daughter plays \
        viola in the [Royal Scottish National Orchestra] and teaches at the [Royal Conservatoire of Scotland].
        Q: Tell me about the company.
        A: [Kelvin Instruments] was founded by my uncle in Hillington. It was bought by [Ferranti], then by [GEC]. I \
        was an apprentice at [John Brown's], the shipyard; I worked on the QE2. There was [Fairfield] and [Yarrow] \
        and [Scott Lithgow], all gone. [British Shipbuilders] closed them. My father worked for [Singer] in \
        Clydebank and my mother for [Templeton's], the carpet factory. We shopped at the [Co-op] and banked with the \
        [Clydesdale Bank]. Later I was a consultant with [McKinsey] for six months and hated it.
        Q: And after that [Oxfam]?
        A: Yes, [Oxfam], then [War on Want], then a spell with [UNICEF] in Dhaka. I got to know people in [BRAC] and \
        the [Aga Khan Foundation]. I taught at the [Open University] and at [Strathclyde], got an honorary degree \
        from [Heriot-Watt], and sat on the [Scottish Arts Council]. The [National Library of Scotland] has my \
        papers. I was a director of [Celtic] — the football club — for a season; we lost to [Rangers] twice. I \
        supported [Partick Thistle], God help me. I've written for the [London Review of Books], [Granta] and the \
        [Scotsman]. The [Saltire Society] gave me an award. I live on Skye now and read Stevenson.
        In 2009 [Sun Microsystems] was acquired by [Oracle], and the developers of MySQL left to found [Monty \
        Program Ab]. [Percona] and [MariaDB Corporation] followed. The [Apache Software Foundation] hosts Kafka, \
        which came out of [LinkedIn]; its authors started [Confluent]. [Google] gave Kubernetes to the [Cloud Native \
        Computing Foundation], part of the [Linux Foundation]. [Docker, Inc.] struggled. [CoreOS] was sold to [Red \
        Hat], and [Red Hat] to [IBM].
        The [World Wide Web Consortium] ([W3C]) and the [WHATWG] both publish HTML. The [Internet Engineering Task \
        Force] met in Prague; the [IETF] works by rough consensus. [ICANN] delegates names; [Verisign] runs .com. \
        [Cloudflare], [Akamai] and [Fastly] run caches. [Mozilla] makes Firefox and [Apple] makes Safari; \
        [Microsoft] dropped Trident. [Opera Software] was Norwegian. The [Electronic Frontier Foundation] sued the \
        [NSA].
        [Ericsson] invented Erlang; [WhatsApp] used it and was bought by [Facebook] for $19 billion. [Nokia] bought \
        [Trolltech]. The [Free Software Foundation] holds the copyright of GCC. [Canonical] ships Ubuntu. [SUSE] was \
        owned by [Novell]. [Debian] has no company. The [Python Software Foundation] pays one developer. [JetBrains] \
        makes Kotlin. [Bell Labs] made C, and [AT&T] sold Unix; [Berkeley] added sockets. [DEC] made the PDP-11, \
        [Data General] the Nova, [Prime Computer] the 400. [Intel] hired Gelsinger. [AMD] bought [Xilinx]. [TSMC] \
        builds chips for [Nvidia]; [ASML] builds machines for [TSMC]. [ARM] licenses. [SoftBank] sold. [Qualcomm] \
        sued [Broadcom]. The [European Commission] fined [Intel]. [Hynix] and [Micron] make DRAM. Researchers at \
        [ETH Zurich], [Carnegie Mellon] and the [Technion] published Rowhammer results. [OpenAI] released GPT-4, \
        [Anthropic] Claude, [DeepMind] AlphaFold. [Y Combinator] funded [Airbnb], [Stripe] and [Dropbox]. The [IEEE] \
        and the [ACM] hold conferences. The API returns JSON over HTTPS; the CPU is idle; HTTP/2 has HPACK. GitHub \
        Actions runs CI. [GitHub] belongs to [Microsoft].
        """)
}
