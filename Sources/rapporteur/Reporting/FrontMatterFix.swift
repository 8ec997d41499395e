import Loading
import Transcripts

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes front matter that states every guess into a transcript's file, as `check --fix` does.
///
/// Only into text and Markdown of this machine that has none yet, so that nothing which a person wrote is lost; and
/// only where the reader found no error, since a file that was read wrongly would be described wrongly.
enum FrontMatterFix {
    /// - Returns: what was done, or why nothing was.
    static func apply(to document: LoadedDocument) -> String {
        guard case .file(let path) = document.source.location else { return "\(document.source.location): not a file" }
        let transcript = document.transcript
        guard ["text/plain", "text/markdown"].contains(where: transcript.metadata.mediaType.hasPrefix) else {
            return "\(path): this format has no front matter"
        }
        guard transcript.metadata.mediaType.hasSuffix("charset=utf-8") else {
            return "\(path): is not in UTF-8; convert it first"
        }
        var body = document.bytes[...]
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
        guard !body.starts(with: "---".utf8) else { return "\(path): has front matter already, which is left alone" }
        guard !transcript.diagnostics.contains(where: { $0.severity == .error }), !transcript.turns.isEmpty else {
            return "\(path): has errors to mend first"
        }
        let bytes = Array(FrontMatterWriter.frontMatter(of: transcript).utf8) + body
        return replace(path, by: bytes) ? "\(path): front matter written" : "\(path): could not be written"
    }

    /// Writes beside the file, which a link may lead to, and renames, so that a failure leaves the old one whole. Who may
    /// read and write it stays.
    private static func replace(_ path: String, by bytes: [UInt8]) -> Bool {
        guard let resolved = realpath(path, nil) else { return false }
        defer { free(resolved) }
        let old = String(cString: resolved)
        let new = old + ".new"
        var status = stat()
        guard stat(old, &status) == 0 else { return false }
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { return false }
        let isWritten = bytes.withUnsafeBytes { writeFully($0, to: descriptor) } == 0
        let isAllowed = fchmod(descriptor, status.st_mode & 0o7777) == 0
        guard close(descriptor) == 0, isWritten, isAllowed, rename(new, old) == 0 else {
            unlink(new)
            return false
        }
        return true
    }
}
