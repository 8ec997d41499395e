import Dispatch
import HTTPServer
import HTTPTypes
import Synchronization

/// A handler that comes back when it is told to, or after a minute, with the request's path and body.
final class HeldHandler: Sendable {
    private let door = DispatchSemaphore(value: 0)
    private let begun = Atomic(0)
    private let ended = Atomic(0)

    /// How many requests it has been asked.
    var begunCount: Int { begun.load(ordering: .sequentiallyConsistent) }
    var endedCount: Int { ended.load(ordering: .sequentiallyConsistent) }

    func answer(_ request: Request) -> Response {
        begun.add(1, ordering: .sequentiallyConsistent)
        _ = door.wait(timeout: .now() + 60)
        ended.add(1, ordering: .sequentiallyConsistent)
        return Response(
            fields: [.contentType: "text/plain"], body: .bytes(Array("\(request.path) ".utf8) + request.body))
    }

    /// Lets so many requests go on.
    func release(_ count: Int = 1) {
        for _ in 0..<count { door.signal() }
    }

    func waitUntilBegun(_ count: Int = 1) async throws {
        while begunCount < count { try await Task.sleep(nanoseconds: 1_000_000) }
    }
}
