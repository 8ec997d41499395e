/// File formats.
enum FormatConventions {
    static let subtitles: [Convention] = [
        Convention(
            "WebVTT with voices, two in one cue, notes, styles, settings and a sound", "film.vtt",
            """
            \u{FEFF}WEBVTT - a film

            STYLE
            ::cue { color: lime }

            NOTE
            Nobody says: this

            1
            00:01.000 --> 00:02.500 align:start
            <v Una>Who goes <c.loud>there</c>?</v>

            00:00:03.000 --> 00:00:04.000 line:6%
            <v Bo>Me.</v> - <v Una>Oh.</v>

            00:00:05.000 --> 00:00:06.000
            (a door closes)

            00:00:07.000 --> 00:00:08.000
            <v.quiet Bo>Salt &amp; bread,
            as always.</v>
            """,
            ["Una: Who goes there?", "Bo: Me.", "Una: Oh.", "Bo: Salt & bread, as always."]),
        Convention(
            "WebVTT whose cues open with names", "call.vtt",
            """
            WEBVTT

            1
            00:00:01.000 --> 00:00:03.000
            Una Berg: Can you hear me?

            2
            00:00:03.000 --> 00:00:05.000
            Bo Tarn: I can.

            3
            00:00:05.000 --> 00:00:07.000
            Una Berg: Then I will share

            4
            00:00:07.000 --> 00:00:08.000
            my screen.
            """,
            ["Una Berg: Can you hear me?", "Bo Tarn: I can.", "Una Berg: Then I will share my screen."]),
        Convention(
            "SubRip without labels", "film.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            Where is the
            <i>other</i> boat?

            2
            00:00:03,000 --> 00:00:04,000
            {\\an8}[waves]

            3
            00:00:05,000 --> 00:00:06,000
            - Gone.
            - Gone?
            """,
            ["–: Where is the other boat?", "–: Gone.", "–: Gone?"]),
    ]

    static let documents: [Convention] = [
        Convention(
            "Akoma Ntoso 3", "debate.an",
            """
            <?xml version="1.0"?>
            <!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="hansard"><meta>
            <identification source="#s"><FRBRWork><FRBRdate date="2031-03-04" name="debate"/></FRBRWork></identification>
            <references source="#s"><TLCPerson eId="vale" href="/p/vale" showAs="Ms. Vale"/>
            <TLCPerson eId="orr" href="/p/orr" showAs="Mr. Orr"/></references></meta>
            <debateBody><debateSection name="roads"><heading>Roads</heading>
            <speech by="#vale" as=" #speaker"><from>The Speaker (Ms. Vale):</from><p>Order,
               order.</p></speech>
            <narrative>(The members rise.)</narrative>
            <question by="#orr"><p>When will the <b>north</b> road open?</p></question>
            <answer by="#vale"><from>Ms. Vale</from><p>Soon.</p><p>In May.</p></answer>
            </debateSection></debateBody></debate></akomaNtoso>
            """,
            [
                "The Speaker (Ms. Vale): Order, order.", "Mr. Orr: When will the north road open?",
                "Ms. Vale: Soon. | In May.",
            ]),
        Convention(
            "TEI as ParlaMint writes it", "sitting.xml",
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de" xml:id="S1"><teiHeader><fileDesc><titleStmt>
            <title type="main">A sitting</title></titleStmt></fileDesc></teiHeader>
            <text><body><div type="debateSection"><head>Bridges</head>
            <note type="speaker">Delegate Eng. Kurt Orr(XYZ):</note>
            <u who="#KurtOrr" ana="#regular"><seg>We need it. <note>(Applause.)</note> At once!</seg><pb n="2"/>
            <seg>Today, if we can.</seg><kinesic type="applause"><desc>Long applause.</desc></kinesic></u>
            <note type="speaker">President Ida Vale:</note>
            <u who="#IdaVale" ana="#chair"><seg>Thank you.</seg></u></div></body></text></TEI>
            """,
            [
                "Delegate Eng. Kurt Orr(XYZ): We need it. (Applause.) At once! | Today, if we can.",
                "President Ida Vale: Thank you.",
            ]),
        Convention(
            "ConvoKit’s utterances", "utterances.jsonl",
            """
            {"id": "1", "speaker": "una", "conversation_id": "1", "text": "Is it \\"open\\"?", "meta": {"a": [1, 2]}}
            {"id": "2", "speaker": "bo", "conversation_id": "1", "reply_to": "1", "text": "Yes.\\nCome in \\u2014 now."}
            """,
            ["una: Is it \"open\"?", "bo: Yes. | Come in — now."]),
        Convention(
            "A saved web page", "page.html",
            """
            <!DOCTYPE html><html lang="en"><head><title>The baker</title><style>p:after { content: "x" }</style></head>
            <body><nav><a href="/">Home: all</a></nav><article><h1>The baker</h1><p>We met her at four.</p>
            <p><strong>Q:</strong> Do you&nbsp;sleep?</p><p><strong>A:</strong> Rarely.<br>On Mondays.</p>
            <script>var a = "B: c";</script><p><strong>Q:</strong> And rye?</p><p><strong>A:</strong> Always.</p></article>
            <footer>Imprint: us</footer></body></html>
            """,
            ["Q: Do you\u{A0}sleep?", "A: Rarely. | On Mondays.", "Q: And rye?", "A: Always."]),
    ]
}
