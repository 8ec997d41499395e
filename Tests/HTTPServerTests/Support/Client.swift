#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A blocking socket client that sends exactly the bytes it is told to.
final class Client {
    enum Failure: Error { case cannotConnect, closed, timedOut }

    let descriptor: Int32
    private var received: [UInt8] = []

    init(port: Int, receiveTimeoutSeconds: Int = 30, receiveBufferBytes: Int32? = nil) throws {
        #if canImport(Glibc)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        if var size = receiveBufferBytes {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var timeout = timeval(tv_sec: receiveTimeoutSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failure.cannotConnect }
    }

    deinit { close(descriptor) }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            sent += count
        }
    }

    /// Says that nothing more will be sent.
    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Lets the connection end with a reset when it is closed.
    func reset() {
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    }

    /// Whether something has come that was not read, or comes within the time.
    func hasInput(withinMilliseconds milliseconds: Int32 = 0) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return !received.isEmpty || poll(&waiting, 1, milliseconds) > 0
    }

    private func receiveMore() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count > 0 { return received.append(contentsOf: buffer[..<count]) }
        throw count == 0 || errno == ECONNRESET ? Failure.closed : Failure.timedOut
    }

    /// Everything up to the connection's end.
    func readToEnd() throws -> [UInt8] {
        do {
            while true { try receiveMore() }
        } catch Failure.closed {
            defer { received = [] }
            return received
        }
    }

    /// Whether the server has closed, or closes within the time-out.
    func isClosed() -> Bool {
        do {
            while true { try receiveMore() }
        } catch Failure.closed {
            return true
        } catch {
            return false
        }
    }

    /// The next whole answer.
    /// - Parameter isHead: whether it answers HEAD, and so has no body whatever its fields say.
    func readReply(isHead: Bool = false) throws -> Reply {
        while true {
            if let (reply, count) = Reply.parse(received, isHead: isHead) {
                received.removeFirst(count)
                return reply
            }
            do {
                try receiveMore()
            } catch Failure.closed {
                guard let reply = Reply.parseToEnd(received) else { throw Failure.closed }
                received = []
                return reply
            }
        }
    }

    func exchange(_ request: String, isHead: Bool = false) throws -> Reply {
        send(request)
        return try readReply(isHead: isHead)
    }
}

/// An answer taken apart.
struct Reply {
    var status: Int
    var fields: [(name: String, value: String)]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(_ name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The reply at the start of `bytes` and how many bytes it takes; nil while it is not whole, or where only the
    /// connection's end tells its length.
    static func parse(_ bytes: [UInt8], isHead: Bool) -> (Reply, Int)? {
        guard let (head, headEnd) = parseHead(bytes) else { return nil }
        var reply = head
        if isHead || reply.status == 304 || reply.status == 204 || reply.status < 200 { return (reply, headEnd) }
        if reply["Transfer-Encoding"] == "chunked" {
            guard let end = readChunks(bytes, from: headEnd, into: &reply.body) else { return nil }
            return (reply, end)
        }
        guard let length = reply["Content-Length"].flatMap({ Int($0) }), bytes.count >= headEnd + length else {
            return nil
        }
        reply.body = Array(bytes[headEnd..<headEnd + length])
        return (reply, headEnd + length)
    }

    static func parseToEnd(_ bytes: [UInt8]) -> Reply? {
        guard let (head, headEnd) = parseHead(bytes), head["Content-Length"] == nil else { return nil }
        var reply = head
        reply.body = Array(bytes[headEnd...])
        return reply
    }

    private static func parseHead(_ bytes: [UInt8]) -> (Reply, Int)? {
        guard let end = bytes.indices.dropLast(3).first(where: { bytes[$0...].starts(with: [13, 10, 13, 10]) }) else {
            return nil
        }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        guard let status = Int(lines[0].dropFirst(9).prefix(3)) else { return nil }
        let fields = lines.dropFirst().map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (name: String(line[..<colon]), value: String(line[colon...].dropFirst(2)))
        }
        return (Reply(status: status, fields: fields, body: []), end + 4)
    }

    private static func readChunks(_ bytes: [UInt8], from start: Int, into body: inout [UInt8]) -> Int? {
        var index = start
        while true {
            guard let end = bytes[index...].firstIndex(of: 10) else { return nil }
            guard let size = Int(String(decoding: bytes[index..<end - 1], as: UTF8.self), radix: 16) else { return nil }
            guard bytes.count >= end + 1 + size + 2 else { return nil }
            body += bytes[end + 1..<end + 1 + size]
            index = end + 1 + size + 2
            if size == 0 { return index }
        }
    }
}
