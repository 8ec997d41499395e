import Loading

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes all of a text to standard error at once; `print` is buffered and can be lost.
func writeToStandardError(_ text: String) {
    writeFully(text, to: STDERR_FILENO)
}

/// Writes all of a text to a descriptor, or as much as it takes: what is said aside is not worth failing for.
func writeFully(_ text: String, to descriptor: CInt) {
    var text = text
    _ = text.withUTF8 { writeFully(UnsafeRawBufferPointer($0), to: descriptor) }
}

/// Writes what a command was run for to standard output. That nobody reads it to its end, as after `| head`, is no
/// fault; that it does not get there is one.
func writeOutput(_ bytes: [UInt8]) throws(InputError) {
    let code = bytes.withUnsafeBytes { writeFully($0, to: STDOUT_FILENO) }
    guard code == 0 || code == EPIPE else {
        throw InputError(description: "standard output: error: \(String(cString: strerror(code)))")
    }
}

func writeOutput(_ text: String) throws(InputError) { try writeOutput(Array(text.utf8)) }
