/// Reads a transcript from bytes: recognises the format, finds the speakers and their turns.
///
/// A function of its arguments: no file system, no clock. Never fails: what cannot be read is a diagnostic.
package struct TranscriptReader: Sendable {
    package init() {}

    /// - Parameters:
    ///   - source: the file's bytes as they are.
    ///   - name: its path or URL; the last component proposes the slug and may bear a date.
    ///   - sidecar: the bytes of `NAME.yaml` beside it, when there is one.
    package func read(
        _ source: UnsafeRawBufferPointer, name: String, sidecar: UnsafeRawBufferPointer? = nil
    ) -> Transcript {
        Transcript(slug: name)
    }
}
