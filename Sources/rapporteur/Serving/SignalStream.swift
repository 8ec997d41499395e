import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The signals that the process was sent, as they come.
struct SignalStream {
    let numbers: AsyncStream<CInt>
    private let continuation: AsyncStream<CInt>.Continuation

    /// From now on these signals end the process no longer.
    init(_ wanted: [CInt]) {
        let (numbers, continuation) = AsyncStream.makeStream(of: CInt.self)
        self.numbers = numbers
        self.continuation = continuation
        let queue = DispatchQueue(label: "rapporteur.signals")
        let sources = wanted.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { continuation.yield(number) }
            source.activate()
            return UncheckedSource(source)
        }
        continuation.onTermination = { _ in sources.forEach { $0.source.cancel() } }
    }

    /// No more signals are waited for.
    func end() { continuation.finish() }

    /// A dispatch source may be cancelled from any thread; its type is not marked so.
    private struct UncheckedSource: @unchecked Sendable {
        let source: any DispatchSourceSignal
        init(_ source: any DispatchSourceSignal) { self.source = source }
    }
}
