import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the process tells its caller.
enum ExitStatus: CInt {
    case done = 0
    /// The input is wrong.
    case input = 1
    /// The usage or the configuration is wrong.
    case usage = 2
    /// Our fault (EX_SOFTWARE of sysexits.h).
    case fault = 70

    var exitCode: ExitCode { ExitCode(rawValue) }
}

/// Ends the process at once. Beside a type that has an `exit` of its own, the system's is out of sight.
func endProcess(_ code: CInt) -> Never {
    exit(code)
}
