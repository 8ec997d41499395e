import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the answers that workers made wait for an event loop to send them.
///
/// The loop's poller watches `descriptor`, the reading end of a pipe, which every system has, so that a loop that sleeps
/// is woken and one that is busy finds the answer among its events.
final class Mailbox: Sendable {
    /// An answer, and whose it is: the connection's place and tenant as the table's tokens name them.
    struct Letter: Sendable {
        let token: UInt64
        let response: Response
    }

    let descriptor: Int32
    private let writingEnd: Int32
    private let letters = Mutex<[Letter]>([])

    init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError("pipe") }
        (descriptor, writingEnd) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    /// The last of the loop and its workers closes both ends, so that nobody writes to a descriptor that is another's.
    deinit {
        systemClose(descriptor)
        systemClose(writingEnd)
    }

    func put(_ letter: Letter) {
        letters.withLock { $0.append(letter) }
        var byte: UInt8 = 0
        // A pipe too full for one byte more wakes the loop all the same.
        while write(writingEnd, &byte, 1) < 0, errno == EINTR {}
    }

    /// Every letter that is there, in the order in which they came.
    func takeAll() -> [Letter] {
        // Before the letters: one that comes in between leaves its byte, and the loop looks again.
        withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { bytes in
            while read(descriptor, bytes.baseAddress, bytes.count) == bytes.count {}
        }
        return letters.withLock { letters in
            defer { letters = [] }
            return letters
        }
    }
}
