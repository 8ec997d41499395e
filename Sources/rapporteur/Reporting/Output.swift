#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes all of a text to standard error at once; `print` is buffered and can be lost.
func writeToStandardError(_ text: String) {
    writeFully(text, to: STDERR_FILENO)
}

/// Writes all of a text to a descriptor; gives up quietly where nobody reads it any more.
func writeFully(_ text: String, to descriptor: CInt) {
    var text = text
    _ = text.withUTF8 { writeFully(UnsafeRawBufferPointer($0), to: descriptor) }
}

/// Writes all bytes to a descriptor, or as many as it takes: nobody may read them any more.
///
/// - Returns: whether all were written.
@discardableResult
func writeFully(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
        let written = write(descriptor, rest.baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return true
}
