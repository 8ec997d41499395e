/// The marks and words by which sentences are told apart, in lower case.
///
/// None has more than eight bytes: the lexicon keeps their marks without giving them a number, since no other rule asks
/// for them.
enum SentenceWords {
    static let byMark: [(TokenMarks, StaticString)] = [
        (.stop, ". ! ? … 。 ！ ？ ．"),
        (
            .shortTitle,
            """
            mr mrs ms dr prof sr jr st gen lt col capt sgt maj cmdr adm gov sen rep rev hon pres messrs mme mlle vs mt ft fr
            supt insp
            """
        ),
        (.shortCompany, "corp inc ltd co bros cos"),
        (
            .beforeNumber,
            """
            no nos art sec fig vol p pp ch ca c jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
            thurs fri sat sun para approx
            """
        ),
        (
            .opensSentence,
            """
            the a an in on at it he she they we i you this that these those but and so if when while our their his her there
            then as for after before by what why how no yes well now since with from to not
            """
        ),
    ]
}
