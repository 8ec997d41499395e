#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A system call that failed: which, and why.
public struct SystemError: Error, Sendable, Equatable, CustomStringConvertible {
    public let call: String
    public let code: Int32
    public let reason: String

    /// - Parameter reason: where the call has more to say than its code does.
    init(_ call: String, code: Int32 = errno, reason: String? = nil) {
        self.call = call
        self.code = code
        self.reason = reason ?? String(cString: strerror(code))
    }

    public var description: String { "\(call): \(reason)" }
}

/// The clocks that the server reads.
enum Clock {
    /// Nanoseconds that only ever go forward.
    static var monotonic: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Seconds since 1970.
    static var wall: HTTPDate {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return HTTPDate(secondsSince1970: time.tv_sec)
    }

    /// Nanoseconds since 1970.
    static var wallNanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
