package import Corpus
package import Extraction
package import Transcripts

/// One transcript, read and annotated, with the bytes that it was read from.
package struct LoadedDocument: Sendable {
    package var source: TranscriptSource
    package var bytes: [UInt8]
    var sidecar: [UInt8]?
    /// When the file was changed last, in nanoseconds since 1970; nil of a URL.
    package var modified: Int64? { stamp.contents.modified }
    package var stamp: SourceStamp
    package var transcript: Transcript
    package var annotations: Annotations

    /// All that the reader and the annotator had to say, each once, in order of place: of the transcript first, then
    /// of its sidecar.
    package var findings: [Finding] {
        var met: Set<Diagnostic> = []
        return (transcript.diagnostics + annotations.diagnostics)
            .filter { met.insert($0).inserted }
            .map { diagnostic in
                // What curation says is about the lines of the sidecar.
                guard diagnostic.code.rawValue.hasPrefix("curation-"), let sidecar = source.sidecar else {
                    return Finding(location: source.location, isInSidecar: false, diagnostic: diagnostic)
                }
                return Finding(location: sidecar, isInSidecar: true, diagnostic: diagnostic)
            }
            .enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
    }

    /// A corpus of this transcript alone.
    package func makeCorpus() -> Corpus {
        let builder = CorpusBuilder()
        let part = builder.makePart()
        bytes.withUnsafeBytes { part.append(transcript, annotations, source: $0) }
        return builder.finish([part.finish()])
    }

    /// The bytes that a finding's line and column count in.
    package func bytes(of finding: Finding) -> [UInt8] { finding.isInSidecar ? sidecar ?? [] : bytes }
}

/// One transcript, read and not annotated, with the bytes that it was read from.
struct ReadDocument: Sendable {
    let source: TranscriptSource
    let bytes: [UInt8]
    let sidecar: [UInt8]?
    let stamp: SourceStamp
    let transcript: Transcript
}

/// A diagnostic and the file that it is about.
package struct Finding: Sendable, Hashable {
    package let location: SourceLocation
    let isInSidecar: Bool
    package let diagnostic: Diagnostic

    fileprivate var place: Place {
        Place(file: isInSidecar ? 1 : 0, line: diagnostic.line, column: diagnostic.column)
    }

    fileprivate struct Place: Comparable {
        var file: Int
        var line: Int
        var column: Int

        static func < (left: Place, right: Place) -> Bool {
            (left.file, left.line, left.column) < (right.file, right.line, right.column)
        }
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
        fingerprint = companions.reduce(into: ContentHash()) { hash, bytes in
            bytes.withUnsafeBytes { hash.update($0) }
        }
    }

    /// Gets ready aside, for who knows that a transcript will be read.
    func prepare() { annotator.prepare() }

    /// The translations that a catalogue's folders tell of.
    package func alternateLinks(of catalogue: SourceCatalogue) -> AlternateLinks {
        AlternateLinks(files: catalogue.alternateFiles, sources: catalogue.sources) { source in
            try? read(source, of: catalogue)
        }
    }

    /// A document read again, its sidecar included, as if these were its bytes.
    package func transcript(of document: LoadedDocument, withBytes bytes: [UInt8]) -> Transcript {
        transcript(document.source, bytes: bytes, sidecar: document.sidecar)
    }

    private func transcript(_ source: TranscriptSource, bytes: [UInt8], sidecar: [UInt8]?) -> Transcript {
        let name = source.location.description
        return bytes.withUnsafeBytes { bytes in
            guard let sidecar else { return reader.read(bytes, name: name) }
            return sidecar.withUnsafeBytes { reader.read(bytes, name: name, sidecar: $0) }
        }
    }

    /// - Parameters:
    ///   - source: one of the catalogue.
    ///   - catalogue: holds the bytes of what was fetched.
    package func load(
        _ source: TranscriptSource, of catalogue: SourceCatalogue
    ) -> Result<LoadedDocument, LoadingProblem> {
        Result { () throws(LoadingProblem) in annotate(try read(source, of: catalogue)) }
    }

    /// Reads a source and does not annotate it.
    func read(_ source: TranscriptSource, of catalogue: SourceCatalogue) throws(LoadingProblem) -> ReadDocument {
        let (bytes, stamp) = try contents(of: source.location, in: catalogue).get()
        let sidecar = try source.sidecar.map { sidecar throws(LoadingProblem) in
            try contents(of: sidecar, in: catalogue).get()
        }
        return ReadDocument(
            source: source, bytes: bytes, sidecar: sidecar?.bytes,
            stamp: SourceStamp(contents: stamp, sidecar: sidecar?.stamp),
            transcript: transcript(source, bytes: bytes, sidecar: sidecar?.bytes))
    }

    /// - Parameter alternates: its translations, beside those that it tells of itself.
    func annotate(_ read: ReadDocument, alternates: [Alternate] = []) -> LoadedDocument {
        var document = LoadedDocument(
            source: read.source, bytes: read.bytes, sidecar: read.sidecar, stamp: read.stamp,
            transcript: read.transcript, annotations: annotator.annotate(read.transcript))
        document.stamp.alternates = alternates
        document.transcript.alternates += alternates.filter { !document.transcript.alternates.contains($0) }
        return document
    }

    /// Reads every source of a catalogue on all cores; the results come one at a time, in the catalogue's order.
    package func loadInOrder(
        _ catalogue: SourceCatalogue, deliver: @Sendable (Result<LoadedDocument, LoadingProblem>) -> Void
    ) {
        Concurrency.performInOrder(count: catalogue.sources.count) { index in
            load(catalogue.sources[index], of: catalogue)
        } deliver: { _, result in
            deliver(result)
        }
    }

    /// Reads a transcript that is in memory already, such as one from standard input.
    package func document(_ source: TranscriptSource, bytes: [UInt8]) -> LoadedDocument {
        annotate(
            ReadDocument(
                source: source, bytes: bytes, sidecar: nil,
                stamp: SourceStamp(contents: .fetched(ContentHash(of: bytes))),
                transcript: transcript(source, bytes: bytes, sidecar: nil)))
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
