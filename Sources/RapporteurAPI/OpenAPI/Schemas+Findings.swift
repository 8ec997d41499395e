import Corpus
import Extraction
import Transcripts

extension Schemas {
    static let organisation = Schema.object([
        Property("id", .text()), Property("name", .text()), Property("acronym", optionalText),
        Property("aliases", .list(.text()), "The surfaces seen."),
        Property("kind", .choice(names(OrganisationKind.self))),
        Property("parent", optionalText, "The id of the body that it is part of, where the corpus names that, too."),
        Property("wikidata", optionalText),
        Property("source", .choice(names(OrganisationSource.self)), "How it is known."),
        Property("mentions", count), Property("turns", count), Property("transcripts", count),
        Property("speakers", .list(tally), "Who speaks of it, most first."),
        Property("first_mention", optionalText, "A turn's id."),
    ])

    static let mention = Schema.object([
        Property("organisation", .text()), Property("turn", .text()), Property("speaker", optionalText), inNote,
        Property("surface", .text()), Property("start", count), Property("end", count),
        Property("form", .choice(names(MentionForm.self))), Property("rule", .text(), "What found it."),
        Property("context", .text(), "The sentence."),
    ])

    static let related = Schema.object([
        Property("id", .text()), Property("name", .text()), Property("turns", count, "That name both."),
    ])

    static let trendPoint = Schema.object([
        Property("period", .text(), "A year or a month, as EDTF."), Property("mentions", count),
        Property("turns", count), Property("transcripts", count),
    ])

    static let timeline = Schema.object([
        Property("id", .text(), "A transcript's id, or `all`."), Property("title", .text()),
        Property("earliest", day), Property("latest", day), Property("events", .list(.named("Event"))),
    ])

    static let event = Schema.object([
        Property("id", .text()), Property("edtf", edtf),
        Property("earliest", day, "Null where an interval has no beginning."),
        Property("latest", day, "Inclusive; null where an interval has no end."),
        Property("precision", .choice(names(DatePrecision.self))),
        Property("status", .choice(names(EventStatus.self)), "As of the transcript's date."),
        Property("headline", .text()), Property("text", .text(), "The sentence."),
        Property("expression", .text(), "As written."),
        Property("resolution", .choice(names(Resolution.self))),
        Property("rule", .text(), "What found it."),
        Property("turn", .text()), Property("speaker", optionalText), inNote,
        Property("start", count, "Of the expression in the turn."), Property("end", count),
        Property("organisations", ids, "Those named in the sentence."),
    ])

    static let searchHit = Schema.object([
        Property("turn", .named("Turn")), Property("score", .number, "BM25."),
        Property("snippet", .text(), "The piece of the turn's text that shows most of what was asked."),
        Property("snippet_start", count, "Where it begins in the turn's text, in code points."),
        Property("highlights", .list(span), "Words of the snippet: code points of the turn's text, end exclusive."),
    ])

    static let facets = Schema.object(
        ["transcripts", "speakers", "organisations", "years"].map { name in
            Property(
                name,
                .list(.object([Property("value", .text()), Property("count", count), Property("name", .text())])),
                name == "years"
                    ? "Years that turns name, alone or as an end of a stretch of time. `from` and `to` find these turns, "
                        + "and those that speak of a longer time around the year." : "")
        })

    static let quotation = Schema.object([
        Property("match", .choice(names(QuoteMatch.Kind.self))), Property("turn", .text(), "The turn's id."),
        Property("permalink", .text()), Property("speaker", optionalText), inNote,
        Property("start", count), Property("end", count), Property("said", .text(), "The words of the turn."),
        Property("similarity", .number, "0 to 1."),
        Property("differences", .list(difference), "Empty for an exact match."),
    ])

    private static let inNote = Property(
        "in_note", .boolean, "The words are an editor's, inside of the turn; then no speaker is given.")

    static let difference = Schema.object([
        Property("kind", .choice(names(QuoteDifference.Kind.self))),
        Property("quoted", .text(), "The words asked about."), Property("said", .text(), "The words of the turn."),
        Property("start", count), Property("end", count),
    ])

    static let suggestion = Schema.object([
        Property("type", .choice(names(Completion.Kind.self))), Property("id", .text()),
        Property("name", .text()), Property("count", count, "Turns or mentions."),
        Property("url", .text(format: "uri-reference")),
    ])

    static let analysis = Schema.object([
        Property("transcript", .named("Transcript")), Property("speakers", .list(.named("Speaker"))),
        Property("turns", .list(.named("Turn"))), Property("organisations", .list(.named("Organisation"))),
        Property("timeline", .named("Timeline")),
    ])

    static let problem = Schema.object([
        Property("type", .text(format: "uri-reference")), Property("title", .text()), Property("status", .integer),
        Property("detail", .text()), Property("instance", .text(format: "uri-reference")),
        Property(
            "errors",
            .list(
                .object([
                    Property("parameter", .text()), Property("value", optionalText), Property("detail", .text()),
                ]))),
    ])

    static let health = Schema.object([Property("status", .choice(["ok", "ready"]))])
}
