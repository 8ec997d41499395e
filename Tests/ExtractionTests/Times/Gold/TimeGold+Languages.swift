extension TimeGold {
    /// Sentences of our own in the register of languages whose dates in digits are read.
    static let languages = """
        # languages 2024-05-10 fr
        La loi du {3 mai 2024|DATE|2024-05-03|2024-05-03} a été votée, après celle du {1er août \
        1905|DATE|1905-08-01|1905-08-01}.
        Le musée a ouvert en {septembre 2019|DATE|2019-09|2019-09} et fermera en {2031|DATE|2031|2031}.
        Il y a 2024 raisons de rester, et la semaine prochaine nous verrons.
        # languages 2024-05-10 de
        Am {3. Mai 2024|DATE|2024-05-03|2024-05-03} wurde gewählt, zuletzt im {März 2019|DATE|2019-03|2019-03}.
        Seit {1990|DATE|1990|1990} gibt es das Amt; am {03.10.1990|DATE|1990-10-03|1990-10-03} begann es.
        # languages 2024-05-10 es
        El {3 de mayo de 2024|DATE|2024-05-03|2024-05-03} firmaron, y en {junio de 2021|DATE|2021-06|2021-06} no.
        # languages 2024-05-10 ru
        Указ от {3 мая 2024 года|DATE|2024-05-03|2024-05-03} подписан, закон принят в {2019 году|DATE|2019|2019}.
        # languages 2024-05-10 zh
        會議在{2024年5月3日|DATE|2024-05-03|2024-05-03}舉行，{2019年|DATE|2019|2019/2021}至{2021年|DATE|2021|}是第一期。
        {民國108年|DATE|2019|2019}他來了，{5月3日|DATE|XXXX-05-03|}走了，這是{1990年代|DATE|199|199X}的事。
        去年我們有 2024 個人參加。
        会议于{二零二四年五月三日|DATE|2024-05-03|2024-05-03}举行，{一九八四年|DATE|1984|1984}签署的声明。
        {二十世纪八十年代|DATE|198|198X}他在北京，{十九世纪|DATE|18|18XX}的条约，{民國一百零八年|DATE|2019|2019}通過。
        从{二〇〇八年|DATE|2008|2008/2010}到{二〇一〇年|DATE|2010|}。三十年来，一百个国家参加了十二月的会议。
        # languages 2024-05-10 pl
        Dnia 3 maja 2024 roku podpisano ustawę.
        """
}
