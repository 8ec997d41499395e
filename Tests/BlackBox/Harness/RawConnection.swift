import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A TCP connection that sends exactly the bytes that it is given.
final class RawConnection {
    private let descriptor: Int32
    private var unread: [UInt8] = []

    struct SocketError: Error { var code: Int32, doing: String }
    /// The server closed or fell silent before an answer was whole.
    struct Incomplete: Error { var bytes: [UInt8] }

    init(port: UInt16, secondsMax: Int = 60) throws {
        #if canImport(Glibc)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw SocketError(code: errno, doing: "connect") }
        var patience = timeval(tv_sec: secondsMax, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw SocketError(code: errno, doing: "write") }
            sent += count
        }
    }

    /// Says that nothing more will be sent.
    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// One whole answer; what follows it stays for the next call.
    func readAnswer(toHead: Bool = false) throws -> HTTPAnswer {
        while true {
            if let (answer, length) = HTTPAnswer.parse(unread, hasBody: !toHead) {
                unread.removeFirst(length)
                return answer
            }
            guard try readMore() else {
                guard let answer = HTTPAnswer.parseUntilClose(unread) else { throw Incomplete(bytes: unread) }
                unread = []
                return answer
            }
        }
    }

    /// Whether the server has closed its side, with nothing unread.
    func isAtEnd() throws -> Bool { try unread.isEmpty && !readMore() }

    /// Whether something has come that was not read.
    var hasInput: Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return !unread.isEmpty || poll(&waiting, 1, 0) > 0
    }

    private func readMore() throws -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        let count = read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { throw SocketError(code: errno, doing: "read") }
        unread += buffer[..<count]
        return count > 0
    }
}

/// An HTTP/1.1 answer, read by a parser that shares nothing with the server's.
struct HTTPAnswer {
    var status: Int
    /// Names in lower case.
    var fields: [String: String]
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    func json() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any] ?? [:]
    }

    /// The answer at the beginning of some bytes and its length; nil where it is not whole.
    static func parse(_ bytes: [UInt8], hasBody: Bool) -> (HTTPAnswer, Int)? {
        guard let (answer, start) = parseHead(bytes) else { return nil }
        var whole = answer
        guard hasBody, answer.status != 304, answer.status != 204 else { return (answer, start) }
        if answer.fields["transfer-encoding"] == "chunked" {
            guard let (body, end) = parseChunks(bytes, from: start) else { return nil }
            whole.body = body
            return (whole, end)
        }
        guard let length = answer.fields["content-length"].flatMap({ Int($0) }) else { return nil }
        guard bytes.count >= start + length else { return nil }
        whole.body = Array(bytes[start..<(start + length)])
        return (whole, start + length)
    }

    /// An answer whose body ends where the connection does.
    static func parseUntilClose(_ bytes: [UInt8]) -> HTTPAnswer? {
        guard let (head, start) = parseHead(bytes), head.fields["content-length"] == nil,
            head.fields["transfer-encoding"] == nil
        else { return nil }
        var answer = head
        answer.body = Array(bytes[start...])
        return answer
    }

    private static func parseHead(_ bytes: [UInt8]) -> (HTTPAnswer, Int)? {
        guard let end = Data(bytes).range(of: Data("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count >= 2, words[0] == "HTTP/1.1", let status = Int(words[1]) else { return nil }
        var fields: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            fields[name] = fields[name].map { $0 + ", " + value } ?? value
        }
        return (HTTPAnswer(status: status, fields: fields, body: []), end.upperBound)
    }

    private static func parseChunks(_ bytes: [UInt8], from start: Int) -> ([UInt8], Int)? {
        var body: [UInt8] = []
        var position = start
        while true {
            guard let line = Data(bytes[position...]).range(of: Data("\r\n".utf8)) else { return nil }
            let head = String(decoding: bytes[position..<(position + line.lowerBound)], as: UTF8.self)
            guard let size = Int(head.prefix { $0 != ";" }, radix: 16) else { return nil }
            position += line.upperBound
            guard bytes.count >= position + size + 2 else { return nil }
            body += bytes[position..<(position + size)]
            position += size + 2
            if size == 0 { return (body, position) }
        }
    }
}
