package import Extraction
package import Transcripts

/// One transcript, read and annotated, with the bytes that it was read from.
package struct LoadedDocument: Sendable {
    package var source: TranscriptSource
    package var bytes: [UInt8]
    /// When the file was changed last, in nanoseconds since 1970; nil of a URL.
    package var modified: Int64?
    package var transcript: Transcript
    package var annotations: Annotations

    /// All that the reader and the annotator had to say, in order of place.
    package var diagnostics: [Diagnostic] {
        (transcript.diagnostics + annotations.diagnostics)
            .enumerated()
            .sorted {
                ($0.element.line, $0.element.column, $0.offset) < ($1.element.line, $1.element.column, $1.offset)
            }
            .map(\.element)
    }
}

/// Reads and annotates one transcript.
package struct DocumentLoader: Sendable {
    private let reader: TranscriptReader
    private let annotator: Annotator
    private let bytesMax: Int

    package init(reader: TranscriptReader, annotator: Annotator, bytesMax: Int = 1 << 30) {
        self.reader = reader
        self.annotator = annotator
        self.bytesMax = bytesMax
    }

    /// - Parameter catalogue: where the source is from; it holds the bytes of those that were fetched.
    package func load(
        _ source: TranscriptSource, of catalogue: SourceCatalogue
    ) -> Result<LoadedDocument, LoadingProblem> {
        do {
            let (bytes, stamp) = try contents(of: source.location, in: catalogue)
            let sidecar = try source.sidecar.map { sidecar throws(LoadingProblem) in
                try contents(of: sidecar, in: catalogue).bytes
            }
            return .success(document(source, bytes: bytes, sidecar: sidecar, modified: stamp?.modified))
        } catch {
            return .failure(error)
        }
    }

    /// Reads every source of a catalogue on all cores; the results come one at a time, in the catalogue's order.
    package func loadInOrder(
        _ catalogue: SourceCatalogue, deliver: @Sendable (Result<LoadedDocument, LoadingProblem>) -> Void
    ) {
        performInOrder(count: catalogue.sources.count) { index in
            load(catalogue.sources[index], of: catalogue)
        } deliver: { _, result in
            deliver(result)
        }
    }

    /// Reads a transcript that is in memory already, such as one from standard input.
    package func document(
        _ source: TranscriptSource, bytes: [UInt8], sidecar: [UInt8]? = nil, modified: Int64? = nil
    ) -> LoadedDocument {
        let name = source.location.description
        let transcript = bytes.withUnsafeBytes { bytes in
            guard let sidecar else { return reader.read(bytes, name: name) }
            return sidecar.withUnsafeBytes { reader.read(bytes, name: name, sidecar: $0) }
        }
        let annotations = annotator.annotate(transcript)
        return LoadedDocument(
            source: source, bytes: bytes, modified: modified, transcript: transcript, annotations: annotations)
    }

    private func contents(
        of location: SourceLocation, in catalogue: SourceCatalogue
    ) throws(LoadingProblem) -> (bytes: [UInt8], stamp: FileStamp?) {
        switch location {
        case .url(let url):
            // A sidecar that could not be fetched was reported then.
            return (catalogue.fetched[url] ?? [], nil)
        case .file(let path):
            do {
                let contents = try FileContents(readingFrom: path, bytesMax: bytesMax)
                return (contents.bytes, contents.stamp)
            } catch {
                throw LoadingProblem(location: location, reason: error.reason)
            }
        }
    }
}
