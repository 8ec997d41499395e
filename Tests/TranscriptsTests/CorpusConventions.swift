/// Chats, captions, corpora and pages with marks of their own.
enum CorpusConventions {
    static let conventions: [Convention] = [
        Convention(
            "Nicknames and names cut short beside a time of day", "team-nicks.txt",
            """
            Mina Orr  9:02 AM
            who has the rope?

            tomas.vey  9:04 AM
            not me

            Ada L.  9:15 AM
            I do

            tomas.vey  9:21 AM
            good

            Ada L.  9:22 AM
            it is blue
            """,
            [
                "Mina Orr: who has the rope?", "tomas.vey: not me", "Ada L.: I do", "tomas.vey: good",
                "Ada L.: it is blue",
            ]),
        Convention(
            "The day in words beside the time", "server.txt",
            """
            mina — Today at 10:32 AM
            has anybody seen the rope

            ada.l — Yesterday at 10:40 AM
            I have it

            mina — Today at 10:41 AM
            good

            ada.l — Today at 10:41 AM
            yes
            """,
            ["mina: has anybody seen the rope", "ada.l: I have it", "mina: good", "ada.l: yes"]),
        Convention(
            "A telephone number for a name", "numbers.txt",
            """
            12/03/31, 09:03 - Mina Orr: Who has the rope?
            12/03/31, 09:06 - +44 7700 900123: I have.
            It is blue.
            12/03/31, 09:07 - Mina Orr: Good.
            12/03/31, 09:08 - Tomas: Good.
            12/03/31, 09:09 - Tomas: Where?
            """,
            [
                "Mina Orr: Who has the rope?", "+44 7700 900123: I have. | It is blue.", "Mina Orr: Good.",
                "Tomas: Good.", "Tomas: Where?",
            ]
        ),
        Convention(
            "What people are called in a forum", "forum.md",
            """
            **rope_maker_42:** Who lit the lamp?

            **Ida:** I did.

            **[deleted]:** Why?

            **Ida:** It was dark.

            **rope88:** Thanks.
            """,
            [
                "rope_maker_42: Who lit the lamp?", "Ida: I did.", "[deleted]: Why?", "Ida: It was dark.",
                "rope88: Thanks.",
            ]),
        Convention(
            "Gaps of spaces that do not break", "remarks.html",
            """
            <html><body><p>MAYOR ORR:&nbsp; Sit down.</p><p>Q&nbsp; &nbsp; When?</p><p>MAYOR ORR:&nbsp; Soon.</p>
            <p>Q&nbsp;&nbsp; And then?</p><p>MAYOR ORR:&nbsp; Never.</p></body></html>
            """,
            ["MAYOR ORR: Sit down.", "Q: When?", "MAYOR ORR: Soon.", "Q: And then?", "MAYOR ORR: Never."]),
        Convention(
            "Silences in seconds", "silence.txt",
            """
            Jim: so what time?
            (0.4)
            Ann: about two.
            Jim: two?
            (1.2)
            Ann: yes.
            """,
            ["Jim: so what time?", "Ann: about two.", "Jim: two?", "Ann: yes."]),
        Convention(
            "Japanese directions between turns", "iinkai.txt",
            """
            ○山田委員長　始めます。
            　　　　〔委員長退席〕
            ○田中委員　桟橋が落ちました。
            ○山田委員長　いつですか。
            　　　　〔委員長着席〕
            ○田中委員　昨日です。
            """,
            ["山田委員長: 始めます。", "田中委員: 桟橋が落ちました。", "山田委員長: いつですか。", "田中委員: 昨日です。"]),
        Convention(
            "Fields of a title page below one that is a role", "history.txt",
            """
            Interviewer: Tom Beck
            Date of interview: 11 October
            Place: her kitchen

            TB: Where were you born?

            WS: Here.

            TB: When?

            WS: In the storm.
            """,
            ["TB: Where were you born?", "WS: Here.", "TB: When?", "WS: In the storm."]),
        Convention(
            "A wiki’s indents and headings", "wiki-indent.txt",
            """
            == The pier ==

            ((HP)) '''Where is it?'''

            :'''Vey:''' In the sea.

            == The bell ==

            ((HP)) '''And the bell?'''

            :'''Vey:''' It hangs.
            """,
            [
                "HP: '''Where is it?'''", "Vey: In the sea.", "HP: '''And the bell?'''", "Vey: It hangs.",
            ]),
        Convention(
            "CHAT: headers, main lines and tiers", "child.cha",
            "@UTF8\n@Begin\n@Participants:\tCHI Ada Target_Child, MOT Mina Mother\n*MOT:\twhat is that ?\n"
                + "%mor:\tpro:int|what cop|be&3S pro:dem|that ?\n*CHI:\ta boat .\n%com:\tpoints\n*MOT:\ta boat or\n"
                + "\tis it a ship ?\n*CHI:\tboat .\n@End\n",
            ["MOT: what is that ?", "CHI: a boat .", "MOT: a boat or | is it a ship ?", "CHI: boat ."]),
        Convention(
            "Live captions that roll", "live.vtt",
            """
            WEBVTT

            00:00:00.000 --> 00:00:02.000 align:start position:0%
            today<00:00:00.500><c> we</c><c> look</c>

            00:00:02.000 --> 00:00:02.010
            today we look

            00:00:02.010 --> 00:00:04.000
            today we look
            at<00:00:02.500><c> the</c><c> pier</c>

            00:00:04.000 --> 00:00:04.010
            at the pier

            00:00:04.010 --> 00:00:06.000
            at the pier
            which<00:00:05.000><c> stands</c>

            00:00:06.000 --> 00:00:06.010
            which stands
            """,
            ["–: today we look", "–: at the pier", "–: which stands"]),
        Convention(
            "Two cues with the same words are said twice", "twice.srt",
            """
            1
            00:00:01,000 --> 00:00:02,000
            Row!

            2
            00:00:02,000 --> 00:00:03,000
            Row!

            3
            00:00:03,000 --> 00:00:04,000
            Harder.

            4
            00:00:04,000 --> 00:00:05,000
            I am.

            5
            00:00:05,000 --> 00:00:06,000
            You are not.
            """,
            ["–: Row!", "–: Row!", "–: Harder.", "–: I am.", "–: You are not."]),
        Convention(
            "A service that lists the words before the utterances", "words.json",
            """
            {"words": [{"text": "Where?", "speaker": "A"}, {"text": "There.", "speaker": "B"}],
             "utterances": [{"text": "Where is it?", "speaker": "A"}, {"text": "Over there.", "speaker": "B"}]}
            """,
            ["A: Where is it?", "B: Over there."]),
        Convention(
            "A service that lists words only", "words-only.json",
            """
            {"words": [{"text": "Where", "speaker": "A"}, {"text": "to?", "speaker": "A"}, {"text": "There.", "speaker": "B"}]}
            """,
            ["A: Where to?", "B: There."]),
        Convention(
            "A Chinese headline with a colon, and a remark in brackets", "haigang.txt",
            """
            老橋專訪：會不會拆

            記者：橋會不會拆？

            陳大文：不會。

            記者：為什麼？

            陳大文：大家喜歡它。

            （編輯：李四）
            """,
            ["記者: 橋會不會拆？", "陳大文: 不會。", "記者: 為什麼？", "陳大文: 大家喜歡它。"]),
        Convention(
            "A quotation set large, and what the article is from, in italics", "phare.md",
            """
            *Mina Orr kept the light.*

            **When did you come?**

            In the year of the storm.

            > I counted the steps

            I counted the steps.

            **And now?**

            I go.

            > I go

            *From “The Light”, 210 pages.*
            """,
            [
                "–: When did you come?", "–: In the year of the storm. | I counted the steps | I counted the steps.",
                "–: And now?", "–: I go.",
            ]),
        Convention(
            "Bold headings among bold labels, a sound in italics", "hour.md",
            """
            **Mina Orr**

            Shall we start?

            **Tomas Vey**

            We could.

            *music plays*

            **Part two: the planks**

            **Mina Orr**

            And the planks?

            **Tomas Vey**

            *Fine.*
            """,
            ["Mina Orr: Shall we start?", "Tomas Vey: We could.", "Mina Orr: And the planks?", "Tomas Vey: *Fine.*"]),
        Convention(
            "TEI whose tokens stand close", "tokens.xml",
            """
            <TEI><text><body><div><note type="speaker">Orr:</note><u who="#Orr"><seg><w>The</w>
            <w join="right">pier</w>
            <pc join="right">,</pc><pc>”</pc>
            <w join="right">no</w><pc>.</pc></seg></u></div></body></text></TEI>
            """,
            ["Orr: The pier,” no."]),
    ]
}
