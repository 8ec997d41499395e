import Corpus
import Extraction
import Transcripts

extension JSONWriter {
    mutating func event(_ event: EventView) {
        object { writer in
            lazy var edtf = event.edtf
            lazy var range = event.range
            // In closures, so that what nobody chose is not looked up: thousands of events are asked for their days alone.
            writer.field("id") { $0.string(event.slug) }
            writer.field("edtf") { $0.string(edtf.text) }
            writer.field("earliest") { $0.string(edtf.earliest?.description) }
            writer.field("latest") { $0.string(edtf.latest?.description) }
            writer.field("precision") { $0.string(edtf.precision.rawValue) }
            writer.field("status") { $0.string(event.status.rawValue) }
            writer.field("headline") { $0.string(event.headline) }
            writer.field("text") { $0.string(event.text) }
            writer.field("expression") { $0.string(event.expression) }
            writer.field("resolution") { $0.string(event.resolution.rawValue) }
            writer.field("rule") { $0.string(event.rule) }
            writer.field("turn") { $0.string(event.turn.slug) }
            writer.field("speaker") { $0.string(event.speaker?.slug) }
            writer.field("in_note") { $0.bool(event.isInNote) }
            writer.field("start") { $0.integer(range.lowerBound) }
            writer.field("end") { $0.integer(range.upperBound) }
            writer.field("organisations") { writer in
                writer.array(event.organisations) { $0.string(event.corpus.organisation($1).slug) }
            }
        }
    }
}
