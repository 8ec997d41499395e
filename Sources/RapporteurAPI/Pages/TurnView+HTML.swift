import Corpus
import Transcripts

extension TurnView {
    /// A paragraph's words as HTML, an editor's notes in it set apart from the speaker's.
    ///
    /// - Parameter note: the tags around a note.
    func html(_ paragraph: Range<Int>, note: (opening: String, closing: String)) -> String {
        var html = ""
        var place = paragraph.lowerBound
        for found in notes where found.range.overlaps(paragraph) {
            let range = found.range.clamped(to: paragraph)
            html += XMLEscape.attribute(text(place..<range.lowerBound))
            html += note.opening + XMLEscape.attribute(text(range)) + note.closing
            place = range.upperBound
        }
        return html + XMLEscape.attribute(text(place..<paragraph.upperBound))
    }
}
