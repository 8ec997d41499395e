import Corpus
import Extraction
import Transcripts

extension JSONWriter {
    mutating func event(_ event: EventView) {
        object { writer in
            writer.field("id", event.slug)
            writer.field("edtf", event.edtf.text)
            writer.field("earliest", event.edtf.earliest?.description)
            writer.field("latest", event.edtf.latest?.description)
            writer.field("precision", event.edtf.precision.rawValue)
            writer.field("status", event.status.rawValue)
            writer.field("headline", event.headline)
            writer.field("text", event.text)
            writer.field("expression", event.expression)
            writer.field("resolution", event.resolution.rawValue)
            writer.field("rule", event.rule)
            writer.field("turn", event.turn.slug)
            writer.field("speaker", event.speaker?.slug)
            writer.field("in_note") { $0.bool(event.isInNote) }
            writer.span(event.range)
            writer.field("organisations", strings: event.organisations.map { event.corpus.organisation($0).slug })
        }
    }
}
