import Corpus
import HTTPServer
import Transcripts

/// The events of one transcript or of all, narrowed by a filter.
struct Timeline: Sendable {
    /// A transcript's, or `Corpus.wholeSlug`.
    let id: String
    let title: String
    let corpus: Corpus
    /// By earliest, latest and place.
    let events: [EventID]

    init(_ id: String, _ filter: EventFilter, in corpus: Corpus) {
        self.id = id
        self.corpus = corpus
        var narrowed = filter
        if let transcript = corpus.transcriptID(slug: id) {
            narrowed.transcripts.any = [id]
            title = corpus.transcript(transcript).title
        } else {
            title = "All transcripts"
        }
        events = corpus.events(narrowed)
    }
}

extension JSONWriter {
    /// - Parameter bytesMax: no event is begun once more than this is written.
    mutating func timeline(_ timeline: Timeline, bytesMax: Int = .max) {
        object { writer in
            writer.timelineHead(timeline)
            writer.field("events") { writer in
                writer.array(timeline.events, bytesMax: bytesMax) { $0.event(timeline.corpus.event($1)) }
            }
        }
    }

    /// Everything but the events.
    fileprivate mutating func timelineHead(_ timeline: Timeline) {
        let span = timeline.corpus.span(of: timeline.events)
        field("id", timeline.id)
        field("title", timeline.title)
        field("earliest", span.earliest?.description)
        field("latest", span.latest?.description)
    }
}

extension Timeline {
    /// The timeline in one of its forms, written while the socket drains.
    ///
    /// - Parameter site: the URL under which the world knows the server, for links inside calendars.
    func producer(_ format: Format, _ parameters: Parameters, site: String) -> ListProducer<EventID> {
        let choice = TimelineFields(parameters.text("fields"), isTable: format.isTable)
        return ListProducer(form(format, choice, site: site), elementsMax: choice.hasEvents ? .max : 0) { [events] in
            Page(of: events, $0)
        }
    }

    /// The timeline as an element of a list of timelines, in JSON or as a row of CSV without the end of its line.
    func element(_ format: Format, _ parameters: Parameters) -> ListProducer<EventID> {
        let choice = TimelineFields(parameters.text("fields"), isTable: false)
        let form = format == .csv ? row(choice) : form(.json, choice, site: "")
        return ListProducer(form, elementsMax: choice.hasEvents ? .max : 0) { [events] in Page(of: events, $0) }
    }

    private func row(_ choice: TimelineFields) -> ListForm<EventID> {
        var head = JSONWriter()
        head.choosing(choice.timeline) { writer in writer.object { $0.timelineHead(self) } }
        var cells: [UInt8] = []
        if head.count > "{}".utf8.count {
            CSV.append(row: head.bytes, to: &cells)
            cells.removeLast(CSV.lineEnd.count)
        }
        guard choice.hasEvents else { return ListForm(header: cells, write: { _, _, _ in }) }
        if !cells.isEmpty { cells.append(UInt8(ascii: ",")) }
        return .cell(after: cells, isEmpty: events.isEmpty, choice.event) { [corpus] in $0.event(corpus.event($1)) }
    }

    private func form(_ format: Format, _ choice: TimelineFields, site: String) -> ListForm<EventID> {
        let event: @Sendable (inout JSONWriter, EventID) -> Void = { [corpus] in $0.event(corpus.event($1)) }
        switch format {
        case .ndjson: return .ndjson(choice.event, event)
        case .csv: return .csv(columns: Schemas.event.columns(choice.event), choice.event, event)
        case .timelineJS: return TimelineJS(timeline: self).form
        case .iCalendar: return TimelineCalendar(timeline: self, site: site).form
        default:
            var writer = JSONWriter()
            writer.choosing(choice.timeline) { writer in
                writer.object { writer in
                    writer.timelineHead(self)
                    writer.field("events") { $0.array { _ in } }
                }
            }
            guard choice.hasEvents else { return ListForm(header: writer.bytes, write: { _, _, _ in }) }
            return .member(ofObject: writer.bytes, choice.event, event)
        }
    }
}

/// `fields=` of a timeline, which may name fields of the timeline or of its events.
private struct TimelineFields {
    let timeline: FieldSelection?
    let event: FieldSelection?
    let hasEvents: Bool

    init(_ text: String?, isTable: Bool) {
        let known = Set(Schemas.timeline.paths)
        let paths = (text ?? "").split(separator: ",").map(String.init)
        let qualified = paths.map { known.contains($0) && !isTable || $0.hasPrefix("events") ? $0 : "events.\($0)" }
        timeline = FieldSelection(paths: qualified)
        hasEvents = timeline?.includes("events") ?? true
        let chosen = timeline?.child("events")
        event = chosen?.isLeaf ?? true ? nil : chosen
    }
}
