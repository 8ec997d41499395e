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
        # languages 2024-05-10 pl
        Dnia 3 maja 2024 roku podpisano ustawę.
        """
}
