import Corpus
import Transcripts

/// A timeline as an iCalendar of all-day events.
struct TimelineCalendar: Sendable {
    let timeline: Timeline
    /// Scheme, host and port of the server, for the links.
    let site: String

    var form: ListForm<EventID> {
        var opening = ICalendarWriter()
        opening.begin(name: timeline.title)
        var closing = ICalendarWriter()
        closing.end()
        let stamp = timeline.corpus.calendarStamp
        return ListForm(
            header: opening.bytes,
            write: { [corpus = timeline.corpus, site] bytes, event, _ in
                var writer = ICalendarWriter()
                writer.write(corpus.event(event), stamp: stamp, site: site)
                bytes += writer.bytes
            }, footer: closing.bytes)
    }
}

extension ICalendarWriter {
    /// Nothing for an event without any day; an open end is shown by the day that is known.
    fileprivate mutating func write(_ event: EventView, stamp: String, site: String) {
        guard let first = event.edtf.earliest ?? event.edtf.latest,
            let last = event.edtf.latest ?? event.edtf.earliest
        else { return }
        self.event(
            identifier: "\(event.slug)@rapporteur", stamp: stamp, first: first, last: last, summary: event.headline,
            description: "\(event.text)\n\(event.expression) (\(event.edtf.text))",
            url: "\(site)\(Endpoints.base)/turns/\(URLText.encoded(event.turn.slug))",
            categories: event.organisations.map { event.corpus.organisation($0).name })
    }
}

extension Corpus {
    /// When the corpus was loaded, as an iCalendar time in UTC (RFC 5545 §3.3.5).
    fileprivate var calendarStamp: String { RFC3339.text(loadedAt).filter { $0 != "-" && $0 != ":" } }
}
