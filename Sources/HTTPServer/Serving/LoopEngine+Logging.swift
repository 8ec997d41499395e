import HTTPTypes

extension LoopEngine {
    /// Logs an answer from the cache, for which no request was made.
    func log(
        _ place: Int, _ head: RequestHead, _ bytes: UnsafeRawBufferPointer, status: Int, bodyBytes: Int,
        _ routeName: String
    ) {
        func value(_ name: StaticString) -> String? {
            fields.first { $0.name.bytes(in: bytes).equalsIgnoringCase(name) }.map { $0.value.text(in: bytes) }
        }
        accessLog?.write(
            AccessLog.Entry(
                method: head.method.httpMethod.rawValue, target: head.target.text(in: bytes),
                minorVersion: head.minorVersion, status: status, bodyBytes: bodyBytes,
                nanoseconds: Clock.monotonic - now, remoteAddress: connections[place].peer.text, route: routeName,
                userAgent: value("user-agent"), referrer: value("referer"), isFromCache: true))
    }

    func log(_ place: Int, _ head: RequestHead, _ request: Request, _ answer: Answer, _ routeName: String) {
        accessLog?.write(
            AccessLog.Entry(
                method: request.method.rawValue, target: request.target, minorVersion: head.minorVersion,
                status: answer.status, bodyBytes: head.method == .head ? 0 : answer.contentLength,
                nanoseconds: Clock.monotonic - arrivedAt, remoteAddress: request.remoteAddress, route: routeName,
                userAgent: request.fields[.userAgent], referrer: request.fields[.referer], isFromCache: false))
    }
}
