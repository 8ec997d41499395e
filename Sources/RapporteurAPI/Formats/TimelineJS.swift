import Corpus
import Transcripts

/// A timeline for Knight Lab's TimelineJS 3: a title slide and a slide an event.
struct TimelineJS: Sendable {
    let timeline: Timeline

    var form: ListForm<EventID> {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("title") { writer in
                writer.object { $0.field("text") { $0.slideText(headline: timeline.title, text: nil) } }
            }
            writer.field("events") { $0.array { _ in } }
        }
        return .member(ofObject: writer.bytes, nil) { [corpus = timeline.corpus] in $0.slide(corpus.event($1)) }
    }
}

extension JSONWriter {
    fileprivate mutating func slide(_ event: EventView) {
        let date = event.edtf
        object { writer in
            // TimelineJS needs a beginning: an interval that has none begins where it ends.
            if let first = date.earliest ?? date.latest {
                writer.field("start_date") { $0.slideDate(first, date.precision) }
            }
            if let last = date.latest, last != date.earliest, date.earliest != nil {
                writer.field("end_date") { $0.slideDate(last, date.precision) }
            }
            writer.field("display_date", event.expression)
            writer.field("text") { $0.slideText(headline: event.headline, text: event.text) }
            writer.field("group", event.speaker?.name ?? "")
            writer.field("unique_id", event.slug)
        }
    }

    /// As finely as it was told: a slide dated to a year has no month.
    private mutating func slideDate(_ day: CalendarDay, _ precision: DatePrecision) {
        let (year, month, dayOfMonth) = day.components
        object { writer in
            writer.field("year", year)
            switch precision {
            case .day:
                writer.field("month", month)
                writer.field("day", dayOfMonth)
            case .month, .season, .quarter, .half: writer.field("month", month)
            case .year, .decade, .century: break
            }
        }
    }

    /// TimelineJS shows HTML.
    fileprivate mutating func slideText(headline: String, text: String?) {
        object { writer in
            writer.field("headline", XMLEscape.attribute(headline))
            if let text { writer.field("text", "<p>\(XMLEscape.attribute(text))</p>") }
        }
    }
}
