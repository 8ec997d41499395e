import Corpus

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Copies of URLs as files: two lines of validators, then the body.
struct CopyFolder: Sendable {
    let path: String

    func copy(of url: String) -> FetchedBody? {
        // A copy that is not there or cannot be read is only fetched again.
        guard let contents = try? FileContents(readingFrom: file(of: url)) else { return nil }
        var rest = contents.bytes[...]
        guard nextLine(&rest) == url, let etag = nextLine(&rest), let lastModified = nextLine(&rest) else { return nil }
        let validators = FetchValidators(
            etag: etag.isEmpty ? nil : etag, lastModified: lastModified.isEmpty ? nil : lastModified)
        return FetchedBody(bytes: Array(rest), validators: validators)
    }

    /// Writes aside and renames, so that a reader sees a whole copy or none.
    func write(_ body: FetchedBody, of url: String) throws(FileError) {
        mkdir(path, 0o755)
        let head = [url, body.validators.etag ?? "", body.validators.lastModified ?? ""]
        let bytes = Array((head.joined(separator: "\n") + "\n").utf8) + body.bytes
        let final = file(of: url)
        let aside = final + ".\(getpid())"
        let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError(path: aside, code: errno) }
        let failure = bytes.withUnsafeBytes { writeFully($0, to: descriptor) }
        close(descriptor)
        guard failure == 0, rename(aside, final) == 0 else {
            let code = failure == 0 ? errno : failure
            unlink(aside)
            throw FileError(path: final, code: code)
        }
    }

    private func file(of url: String) -> String {
        path + "/" + ContentHash(of: Array(url.utf8)).hexadecimal + ".copy"
    }

    private func nextLine(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return String(decoding: rest[..<end], as: UTF8.self)
    }
}
