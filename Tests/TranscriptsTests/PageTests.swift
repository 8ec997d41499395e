import Testing
import Transcripts

@Suite("What pages print around a talk")
struct PageTests {
    @Test("The fields and credits of a page in Chinese speak no word")
    func chineseFields() {
        let transcript = read(
            """
            港口发言人主持例行记者会

            文章来源:港口部
            字体:
            所属栏目:
            发布时间:2031-02-14 07:58:10
            上传于:2031-02-14 08:01
            访问量:
            《港口日报》记者:能否介绍港口的情况？

            王海:港口很长。

            海风新闻记者:费用是多少？

            王海:比想的多。
            """)
        #expect(
            transcript.script == [
                "《港口日报》记者: 能否介绍港口的情况？", "王海: 港口很长。", "海风新闻记者: 费用是多少？", "王海: 比想的多。",
            ])
    }

    @Test("A reporter's credit is not the reporter's first turn")
    func credits() {
        let transcript = read(
            """
            記者:朱海、胡山

            監製:梁海

            記者：港口怎麼樣？

            市長：港口很長。

            記者：誰付？

            市長：大家。
            """)
        #expect(transcript.script == ["記者: 港口怎麼樣？", "市長: 港口很長。", "記者: 誰付？", "市長: 大家。"])
    }

    @Test("A title with a colon above its address is nobody's turn")
    func titleAboveAddress() {
        let transcript = read(
            """
            【打 印】
            港口部:港口正在上演《大海》
            http://www.example.test 2031-07-19

            海明：港口很長。

            海風社記者：費用是多少？

            海明：很多。
            """)
        #expect(transcript.script == ["海明: 港口很長。", "海風社記者: 費用是多少？", "海明: 很多。"])
    }

    @Test("Two names that are an answer stay one, once somebody has spoken")
    func namesAsAnswer() {
        let transcript = read("甲：谁付？\n乙：王海、李山\n甲：还有谁？\n乙：没有了。")
        #expect(transcript.script == ["甲: 谁付？", "乙: 王海、李山", "甲: 还有谁？", "乙: 没有了。"])
    }

    @Test("A clause with an ASCII comma is no label in Chinese")
    func clauseWithComma() {
        let transcript = read(
            "华山:大家好!\n李:谢谢!\n首先,我要报告一个数字:船有三百艘。\n问:费用是多少?\n李:很多。\n问:谁付?\n李:大家。")
        #expect(transcript.speakers.map(\.name) == ["华山", "李", "问"])
    }

    @Test(
        "Labels in round brackets are read, beside their words or above them",
        arguments: [
            ("(問)港について伺います。\n\n(答)港は長いです。\n\n(問)費用は。\n\n(答)高いです。", "問", "答"),
            ("（問）\n港について伺います。\n（答）\n港は長いです。\n（問）\n費用は。\n（答）\n高いです。", "問", "答"),
            ("（記 者）\n港について伺います。\n（大 臣）\n港は長いです。\n（記 者）\n費用は。\n（大 臣）\n高いです。", "記 者", "大 臣"),
            ("(Q)港について伺います。\n\n(A)港は長いです。\n\n(Q)費用は。\n\n(A)高いです。", "Q", "A"),
        ])
    func roundBrackets(text: String, asks: String, answers: String) {
        let transcript = read("港の会見\n\n" + text)
        #expect(
            transcript.script == [
                "\(asks): 港について伺います。", "\(answers): 港は長いです。", "\(asks): 費用は。", "\(answers): 高いです。",
            ])
        #expect(transcript.speakers.first?.role == .interviewer)
    }

    @Test("Laughter and other remarks in round brackets are no labels")
    func remarksInBrackets() {
        let transcript = read("甲：港は？\n（笑）\n乙：長いです。\n（拍手）\n甲：費用は？\n（笑）\n乙：高いです。\n（拍手）")
        #expect(transcript.speakers.map(\.name) == ["甲", "乙"])
    }

    @Test(
        "A page's menu and its date are no title",
        arguments: [
            ("Menü\nHome\nWas der Hafenmeister uns sagte\n", "Was der Hafenmeister uns sagte"),
            (
                "Return to the main page\n\nPier Watch\n\nInterview With the Harbour Master\n",
                "Interview With the Harbour Master"
            ),
            ("May 4, 2031\n\nBriefing by the harbour master\n", "Briefing by the harbour master"),
            ("• Politics\n• Piers\n\nThe long pier\n\nRead this today\nThe long pier\n", "The long pier"),
            ("# Notes of the pier\n\nWritten by a machine\n", "Notes of the pier"),
            ("Menu\n\nPier\n", "my talk"), ("2031年5月4日\n\n港\n", "my talk"),
            ("2031年5月4日港口发言人主持例行记者会\n\n港口部\n", "2031年5月4日港口发言人主持例行记者会"),
        ])
    func titles(head: String, title: String) {
        let transcript = read(head + "\nJO: One?\nKIM: Two.\nJO: Three?\nKIM: Four.", name: "my-talk.txt")
        #expect(transcript.metadata.title == title)
    }

    @Test("Page numbers in brackets, a service's stamp and who interjects are none of the words")
    func furniture() {
        let stamp = "Made with Scribe (https://scribe.example)"
        let text = """
            JO ROE: Is the pier long?

            [2]

            \(stamp)

            KIM VEY: It is, as I said—
            Mr Doe interjecting—
            KIM VEY: It is long.

            [3]

            \(stamp)

            JO ROE: And cold?

            \(stamp)

            KIM VEY: Yes.
            """
        #expect(
            read(text).script == [
                "JO ROE: Is the pier long?", "KIM VEY: It is, as I said—", "KIM VEY: It is long.", "JO ROE: And cold?",
                "KIM VEY: Yes.",
            ])
    }

    @Test("A heading in quotation marks before the next question is none of the answer")
    func quotedHeading() {
        let text = "Q. Is the pier long?\nA. It is.\n\n“A cold day”\n\nQ. And cold?\nA. Yes.\n\nQ. How cold?\nA. Very."
        #expect(
            read(text).script == [
                "Q: Is the pier long?", "A: It is.", "Q: And cold?", "A: Yes.", "Q: How cold?", "A: Very.",
            ])
    }
}
