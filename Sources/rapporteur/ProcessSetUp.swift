#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What is made sure of before anything else, whoever started the process.
enum ProcessSetUp {
    static func run() {
        // A limit of the size of files (RLIMIT_FSIZE) is told by the write that meets it.
        signal(SIGXFSZ, SIG_IGN)
        occupyStandardDescriptors()
    }

    /// Where standard input, output or error is closed, the next file or socket would get its number, and the log, or an
    /// answer, be written into it. Each is opened so that what is asked of it still fails.
    private static func occupyStandardDescriptors() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number, which is this one.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}
