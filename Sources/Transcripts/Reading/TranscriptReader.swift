/// Reads a transcript from bytes: recognises the format, finds the speakers and their turns.
///
/// A function of its arguments: no file system, no clock. Never fails: what cannot be read is a diagnostic.
package struct TranscriptReader: Sendable {
    private let speakers: SpeakerDirectory

    /// - Parameter speakers: who is who across transcripts; the default changes nothing.
    package init(speakers: SpeakerDirectory = SpeakerDirectory()) { self.speakers = speakers }

    /// A file larger than this is not read, since offsets are 32 bits wide within it.
    package static let fileBytesMax = Int(Int32.max) / 2

    /// - Parameters:
    ///   - source: the file's bytes as they are.
    ///   - name: its path or URL; the last component proposes the slug and may bear a date.
    ///   - sidecar: the bytes of `NAME.yaml` beside it, when there is one.
    package func read(
        _ source: UnsafeRawBufferPointer, name: String, sidecar: UnsafeRawBufferPointer? = nil
    ) -> Transcript {
        let bytes = source.bindMemory(to: UInt8.self)
        guard bytes.count <= TranscriptReader.fileBytesMax else {
            return empty(
                name, .fileTooLarge,
                "the file has \(bytes.count) bytes; at most \(TranscriptReader.fileBytesMax) are read")
        }
        let body = bytes.withoutByteOrderMark
        let invalid = UTF8Check.firstInvalid(in: body)
        if let encoding = SourceEncoding.detect(body, isUTF8: invalid == nil) {
            return readConverted(body, encoding, name, sidecar)
        }
        guard let invalid else { return read(body, name, sidecar, []) }
        return readRepaired(body, firstInvalid: invalid, name, sidecar)
    }

    /// The text of bytes that are in another encoding than UTF-8, as it is read; nil for UTF-8 and for no text.
    package static func converted(_ source: UnsafeRawBufferPointer) -> String? {
        let body = source.bindMemory(to: UInt8.self).withoutByteOrderMark
        return SourceEncoding.detect(body, isUTF8: UTF8Check.firstInvalid(in: body) == nil)?.decode(body)
    }

    /// Whether somebody who is named speaks in bytes that could as well hold anything else, as a `.json` could.
    package func findsSpeakers(in source: UnsafeRawBufferPointer, name: String) -> Bool {
        read(source, name: name).turns.contains { $0.label != nil }
    }

    private func readConverted(
        _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: SourceEncoding, _ name: String,
        _ sidecar: UnsafeRawBufferPointer?
    ) -> Transcript {
        let diagnostic = Diagnostic(
            .warning, line: 0, column: 0, code: .encodingGuessed,
            message: "the bytes are no UTF-8 and are read as \(encoding.name)")
        var converted = encoding.decode(bytes)
        var transcript = converted.withUTF8 { read($0, name, sidecar, [diagnostic]) }
        transcript.metadata.mediaType = transcript.metadata.mediaType.replacing("utf-8", with: encoding.rawValue)
        return transcript
    }

    /// Reads bytes that are not UTF-8 with every ill-formed sequence replaced by U+FFFD.
    private func readRepaired(
        _ bytes: UnsafeBufferPointer<UInt8>, firstInvalid: Int, _ name: String, _ sidecar: UnsafeRawBufferPointer?
    ) -> Transcript {
        let before = bytes[..<firstInvalid]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = bytes[lineStart..<firstInvalid].count { $0 & 0xC0 != 0x80 } + 1
        let diagnostic = Diagnostic(
            .error, line: line, column: column, code: .notUTF8,
            message: "the bytes are not UTF-8 from here; what is ill-formed is replaced by U+FFFD")
        var repaired = String(decoding: bytes, as: UTF8.self)
        return repaired.withUTF8 { read($0, name, sidecar, [diagnostic]) }
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ name: String, _ sidecar: UnsafeRawBufferPointer?,
        _ diagnostics: [Diagnostic]
    ) -> Transcript {
        var reading = Reading(SourceText(bytes), name: name, diagnostics: diagnostics)
        if let sidecar { reading.take(sidecar: sidecar) }
        var transcript = reading.run()
        speakers.apply(to: &transcript)
        return transcript
    }

    private func empty(_ name: String, _ code: DiagnosticCode, _ message: String) -> Transcript {
        var transcript = Transcript(slug: Slug.make(name.fileStem))
        transcript.diagnostics.append(Diagnostic(.error, line: 0, column: 0, code: code, message: message))
        return transcript
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Without a UTF-8 byte order mark.
    var withoutByteOrderMark: UnsafeBufferPointer<UInt8> {
        ByteScan.hasPrefix("\u{FEFF}", in: self, at: 0) ? UnsafeBufferPointer(rebasing: self[3...]) : self
    }
}

extension String {
    /// The last component of a path without its extension.
    var fileStem: String {
        let file = split(separator: "/").last.map(String.init) ?? self
        guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
        return String(file[..<dot])
    }

    /// The extension of the last component of a path, in lower case.
    var fileExtension: String {
        let file = split(separator: "/").last.map(String.init) ?? self
        guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return "" }
        return file[file.index(after: dot)...].lowercased()
    }
}
