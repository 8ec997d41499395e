package import Extraction
package import Transcripts

/// One transcript, read and annotated, with the bytes that it was read from.
package struct LoadedDocument: Sendable {
    package var source: TranscriptSource
    package var bytes: [UInt8]
    /// When the file was changed last, in nanoseconds since 1970; nil of a URL.
    package var modified: Int64? { stamp.contents.modified }
    package var stamp: SourceStamp
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
    /// Of all that decides how a text is read: equal for equal gazetteers.
    package let fingerprint: ContentHash

    /// - Parameter companions: the bytes that the reader and the annotator were made from.
    package init(
        reader: TranscriptReader, annotator: Annotator, bytesMax: Int = 1 << 30, companions: [[UInt8]] = []
    ) {
        self.reader = reader
        self.annotator = annotator
        self.bytesMax = bytesMax
        fingerprint = ContentHash(of: Array(companions.map { ContentHash(of: $0).bytes }.joined()))
    }

    /// - Parameter catalogue: where the source is from; it holds the bytes of those that were fetched.
    package func load(
        _ source: TranscriptSource, of catalogue: SourceCatalogue
    ) -> Result<LoadedDocument, LoadingProblem> {
        do {
            let (bytes, stamp) = try contents(of: source.location, in: catalogue).get()
            let sidecar = try source.sidecar.map { sidecar throws(LoadingProblem) in
                try contents(of: sidecar, in: catalogue).get()
            }
            let stamps = SourceStamp(contents: stamp, sidecar: sidecar?.stamp)
            return .success(document(source, bytes: bytes, sidecar: sidecar?.bytes, stamp: stamps))
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
    package func document(_ source: TranscriptSource, bytes: [UInt8]) -> LoadedDocument {
        document(
            source, bytes: bytes, sidecar: nil,
            stamp: SourceStamp(contents: .fetched(ContentHash(of: bytes))))
    }

    private func document(
        _ source: TranscriptSource, bytes: [UInt8], sidecar: [UInt8]?, stamp: SourceStamp
    ) -> LoadedDocument {
        let name = source.location.description
        let transcript = bytes.withUnsafeBytes { bytes in
            guard let sidecar else { return reader.read(bytes, name: name) }
            return sidecar.withUnsafeBytes { reader.read(bytes, name: name, sidecar: $0) }
        }
        let annotations = annotator.annotate(transcript)
        return LoadedDocument(
            source: source, bytes: bytes, stamp: stamp, transcript: transcript, annotations: annotations)
    }

    /// The bytes of a file, or those that were fetched of a URL, with what tells later whether they changed.
    func contents(
        of location: SourceLocation, in catalogue: SourceCatalogue
    ) -> Result<(bytes: [UInt8], stamp: ContentStamp), LoadingProblem> {
        switch location {
        case .url(let url):
            // One that could not be fetched was reported then; its sidecar may be missing.
            let bytes = catalogue.fetched[url] ?? []
            return .success((bytes, .fetched(ContentHash(of: bytes))))
        case .file(let path):
            do {
                let contents = try FileContents(readingFrom: path, bytesMax: bytesMax)
                return .success((contents.bytes, .file(contents.stamp)))
            } catch {
                return .failure(LoadingProblem(location: location, reason: error.reason))
            }
        }
    }
}
