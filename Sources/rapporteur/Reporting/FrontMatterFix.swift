import Corpus
import Loading
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes front matter that states every guess into a transcript's file, as `check --fix` does.
///
/// Only into text and Markdown of this machine that has none yet, so that nothing which a person wrote is lost; only
/// where the reader found no error, since a file that was read wrongly would be described wrongly; and only where the
/// turns are the same with it.
struct FrontMatterFix {
    /// What was done, or why nothing was.
    let message: String
    /// Whether what was asked for could not be done.
    let isFailure: Bool

    private init(_ message: String, isFailure: Bool = false) {
        self.message = message
        self.isFailure = isFailure
    }

    /// - Parameter documents: what the document was read with.
    static func apply(to document: LoadedDocument, readBy documents: DocumentLoader) -> FrontMatterFix {
        guard case .file(let path) = document.source.location else {
            return FrontMatterFix("\(document.source.location): not a file")
        }
        let transcript = document.transcript
        guard ["text/plain", "text/markdown"].contains(where: transcript.metadata.mediaType.hasPrefix) else {
            return FrontMatterFix("\(path): this format has no front matter")
        }
        guard transcript.metadata.mediaType.hasSuffix("charset=utf-8") else {
            return FrontMatterFix("\(path): is not in UTF-8; convert it first")
        }
        var body = document.bytes[...]
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
        guard !body.starts(with: "---".utf8) else {
            return FrontMatterFix("\(path): has front matter already, which is left alone")
        }
        guard !transcript.diagnostics.contains(where: { $0.severity == .error }), !transcript.turns.isEmpty else {
            return FrontMatterFix("\(path): has errors to mend first")
        }
        let bytes = Array(FrontMatterWriter.frontMatter(of: transcript).utf8) + body
        guard hasSameTurns(transcript, documents.transcript(of: document, withBytes: bytes)) else {
            return FrontMatterFix("\(path): front matter would change its turns; left as it is", isFailure: true)
        }
        if let failure = replace(path, by: bytes) {
            return FrontMatterFix("\(path): could not be written: \(failure)", isFailure: true)
        }
        return FrontMatterFix("\(path): front matter written")
    }

    /// Whether every turn has the words, the label and the speaker that it had.
    private static func hasSameTurns(_ old: Transcript, _ new: Transcript) -> Bool {
        func speaker(of turn: Turn, in transcript: Transcript) -> String? {
            turn.speaker.map { transcript.speakers[Int($0)].identity }
        }
        func label(of turn: Turn, in transcript: Transcript) -> String? {
            turn.label.map { transcript.labels[Int($0)] }
        }
        return old.turns.count == new.turns.count
            && zip(old.turns, new.turns).allSatisfy { before, after in
                old.text[before.text] == new.text[after.text] && before.kind == after.kind
                    && label(of: before, in: old) == label(of: after, in: new)
                    && speaker(of: before, in: old) == speaker(of: after, in: new)
            }
    }

    /// Writes beside the file, which a link may lead to, and renames, so that a failure leaves the old one whole. Whose it
    /// is, and who may read and write it, stays.
    ///
    /// - Returns: why it could not be done.
    private static func replace(_ path: String, by bytes: [UInt8]) -> String? {
        guard case .file(let old) = OutputPlace(path) else { return "is no regular file" }
        // A run that was killed may have left one of another process.
        let new = "\(old).\(getpid()).new"
        let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return String(cString: strerror(errno)) }
        OutputPlace.keepRights(of: old, on: new)
        var code = bytes.withUnsafeBytes { writeFully($0, to: descriptor) }
        if close(descriptor) != 0, code == 0 { code = errno }
        if code == 0, rename(new, old) != 0 { code = errno }
        guard code != 0 else { return nil }
        unlink(new)
        return String(cString: strerror(code))
    }
}
