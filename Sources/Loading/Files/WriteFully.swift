#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes all bytes to a descriptor, or as many as it takes.
///
/// - Returns: the error's code, 0 where all were written.
package func writeFully(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt {
    var rest = bytes
    while !rest.isEmpty {
        let written = write(descriptor, rest.baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return written < 0 ? errno : EIO }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return 0
}
