import Extraction
import Transcripts

/// The shapes of everything that the API serves, field by field, in the order of the answers.
package enum Schemas {
    /// By the name under which the OpenAPI document lists them.
    package static let all: [String: Schema] = [
        "Root": root, "Transcript": transcript, "Exchange": exchange, "Diagnostic": diagnostic,
        "Speaker": speaker, "Turn": turn, "Organisation": organisation, "Mention": mention,
        "RelatedOrganisation": related, "TrendPoint": trendPoint, "Timeline": timeline, "Event": event,
        "SearchHit": searchHit, "Quotation": quotation, "Suggestion": suggestion, "Analysis": analysis,
        "Problem": problem, "Health": health,
    ]

    static func names<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> [String]
    where Value.RawValue == String { Value.allCases.map(\.rawValue) }

    static let count = Schema.integer
    static let edtf = Schema.text(format: "edtf")
    /// The `date` of JSON Schema has no years before 0, which are written `-0199-01-01` (ISO 8601).
    static let day = Schema.nullable(.text(pattern: "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"))
    static let uri = Schema.nullable(.text(format: "uri-reference"))
    static let optionalText = Schema.nullable(.text())
    static let ids = Schema.list(.text())

    static let root = Schema.object([
        Property("name", .text(), "Always `rapporteur`."),
        Property("version", .text(), "The server's version."),
        Property("loaded_at", .nullable(.text(format: "date-time")), "When the corpus was read, or its snapshot made."),
        Property("corpus", .object([Property("etag", .text(), "The hash of everything loaded.")])),
        Property(
            "counts",
            .object(
                ["transcripts", "speakers", "turns", "words", "organisations", "mentions", "events"]
                    .map { Property($0, count) }), "How much there is."),
        Property("links", .anything, "Where to go from here, by name."),
    ])

    static let transcript = Schema.object([
        Property("id", .text(), "A slug, stable across reloads."),
        Property("title", .text()),
        Property("date", .nullable(edtf), "EDTF; null when nothing says it."),
        Property("date_source", .nullable(.choice(["front matter", "text", "file"])), "What the date was taken from."),
        Property("language", .text(), "A BCP 47 tag; `und` where it could not be told."),
        Property("publisher", optionalText),
        Property("url", uri, "Where it was published."),
        Property("licence", optionalText),
        Property("introduction", .list(.text()), "The paragraphs before the first turn."),
        Property("speakers", .list(transcriptSpeaker), "Who speaks in it, in order of appearance."),
        Property("counts", transcriptCounts),
        Property("exchanges", .list(.named("Exchange")), "Questions with their answers and what was said of them."),
        Property("sections", .list(section)),
        Property("further_reading", .list(.object([Property("title", .text()), Property("url", uri)]))),
        Property(
            "alternates", .list(.object([Property("transcript", .text()), Property("language", .text())])),
            "The same conversation in other languages."),
        Property("diagnostics", .list(.named("Diagnostic")), "What the reader had to guess."),
    ])

    static let transcriptSpeaker = Schema.object([
        Property("id", .text()), Property("role", .choice(names(SpeakerRole.self))),
        Property("labels", .list(.text()), "Every label the source gives them."),
        Property("turns", count), Property("words", count),
    ])

    static let transcriptCounts = Schema.object(
        ["turns", "words", "speakers", "exchanges", "organisations", "mentions", "events"]
            .map { Property($0, count) })

    static let section = Schema.object([
        Property("title", .text()), Property("first_turn", .text(), "A turn's id."), Property("last_turn", .text()),
    ])

    static let exchange = Schema.object([
        Property("number", count, "From 1."), Property("question", ids, "Turn ids."), Property("answer", ids),
        Property("commentary", ids),
    ])

    static let diagnostic = Schema.object([
        Property("severity", .choice(names(Diagnostic.Severity.self))),
        Property("line", count, "From 1; 0 where it is about the whole file."),
        Property("column", count, "From 1, in code points; 0 where it is about the whole line."),
        Property("code", .text(), "Stable, as listed in the documentation."),
        Property("message", .text()),
    ])

    static let speaker = Schema.object([
        Property("id", .text()), Property("name", .text()),
        Property("labels", .list(.text()), "Every prefix seen."),
        Property("role", .choice(names(SpeakerRole.self)), "The one they have most turns in."),
        Property("affiliation", optionalText, "An organisation's id."),
        Property("wikidata", optionalText),
        Property("transcripts", count), Property("turns", count), Property("words", count),
        Property("share", .number, "Of the words spoken in the transcripts that they speak in, 0 to 1."),
        Property("organisations", .list(tally), "The ten that they mention most."),
    ])

    static let tally = Schema.object([Property("id", .text()), Property("mentions", count)])

    static let turn = Schema.object([
        Property("id", .text(), "`{transcript}.{number}`."),
        Property("permalink", .text(), "`{id}~{hash}`: finds the text when turns are inserted before it."),
        Property("transcript", .text()), Property("number", count, "From 1."),
        Property("exchange", .nullable(count)),
        Property("speaker", optionalText, "A speaker's id; null where the source names nobody."),
        Property("label", optionalText, "As the source writes it."),
        Property("kind", .choice(names(TurnKind.self))),
        Property("text", .text(), "The paragraphs, joined by one blank line."),
        Property("paragraphs", .list(span), "Code points of `text`, end exclusive."),
        Property("notes", .list(.object(span.properties + [Property("text", .text())])), "Editorial notes."),
        Property("words", count), Property("line", count, "In the source, from 1."),
        Property("mentions", turnMentions),
        Property("previous", optionalText, "The id of the turn before it."), Property("next", optionalText),
    ])

    static let span = Schema.object([Property("start", count), Property("end", count)])

    static let turnMentions = Schema.object([
        Property(
            "organisations",
            .list(.object([Property("id", .text()), Property("surface", .text())] + span.properties))),
        Property(
            "times",
            .list(
                .object(
                    [
                        Property("edtf", .nullable(edtf)),
                        Property("timex", .text(), "The TIMEX3 value."),
                        Property("type", .choice(names(TemporalExpression.Kind.self))),
                        Property("surface", .text()),
                    ] + span.properties))),
    ])
}
