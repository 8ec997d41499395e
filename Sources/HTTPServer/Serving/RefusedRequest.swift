import HTTPTypes

/// What is known of a request that is refused: for the log, and for the problem document's `instance`.
struct RefusedRequest {
    private(set) var method = "-"
    private(set) var target = "-"
    private(set) var minorVersion = 1
    private(set) var isHead: Bool
    /// Nil where no proxy was asked about it.
    private(set) var remoteAddress: String?
    private(set) var userAgent: String?
    private(set) var referrer: String?

    /// One whose head is not whole, or not to be read.
    init(isHead: Bool) { self.isHead = isHead }

    init(_ head: RequestHead, _ fields: [FieldSlices], in bytes: UnsafeRawBufferPointer) {
        func value(_ name: StaticString) -> String? {
            fields.first { $0.name.bytes(in: bytes).equalsIgnoringCase(name) }.map { $0.value.text(in: bytes) }
        }
        method = head.method.httpMethod.rawValue
        target = head.target.text(in: bytes)
        minorVersion = head.minorVersion
        isHead = head.method == .head
        userAgent = value("user-agent")
        referrer = value("referer")
    }

    /// One whose body is not whole.
    init(_ pending: PendingRequest) {
        let request = pending.request
        method = request.method.rawValue
        target = request.target
        minorVersion = pending.head.minorVersion
        isHead = pending.head.method == .head
        remoteAddress = request.remoteAddress
        userAgent = request.fields[.userAgent]
        referrer = request.fields[.referer]
    }

    /// The path as it was sent, where it is one.
    ///
    /// - Parameter basePath: what a proxy took off it.
    func instance(below basePath: String) -> String? {
        let path = Array(target.utf8.prefix { $0 != .questionMark })
        return path.withUnsafeBytes(Self.isPath) ? basePath + String(decoding: path, as: UTF8.self) : nil
    }

    private static func isPath(_ bytes: UnsafeRawBufferPointer) -> Bool {
        do throws(RequestTarget.Refusal) {
            _ = try PathDecoder.decode(bytes)
            return true
        } catch {
            return false
        }
    }
}
