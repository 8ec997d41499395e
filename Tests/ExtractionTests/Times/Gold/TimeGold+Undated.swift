extension TimeGold {
    /// Sentences of our own in the register of transcripts without a date.
    static let undated = """
        # undated -
        The bridge opened in {1994|DATE|1994|1994}.
        {Last year|DATE|XXXX|} it carried nine million cars.
        In {May|DATE|XXXX-05|} it was closed.
        {Two days later|DATE|XXXX-XX-XX|} it opened again.
        The work took {six weeks|DURATION|P6W|}.
        {Yesterday|DATE|XXXX-XX-XX|} the mayor came.
        On {3 June|DATE|XXXX-06-03|} there was a fair.
        {This week|DATE|XXXX-WXX|} there is none.
        """
}
