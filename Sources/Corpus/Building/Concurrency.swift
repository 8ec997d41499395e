import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Work on all cores whose results come back in order.
enum Concurrency {
    /// How many cores may be used.
    static let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ transform: @Sendable (Input) -> Output
    ) -> [Output] {
        guard inputs.count > 1 else { return inputs.map(transform) }
        let results = Results<Output>(count: inputs.count)
        DispatchQueue.concurrentPerform(iterations: inputs.count) { place in
            results.outputs[place] = transform(inputs[place])
        }
        return results.outputs.compactMap { $0 }
    }

    /// Unchecked: each place is written by one iteration only, and all is read after the last one has ended.
    private final class Results<Output>: @unchecked Sendable {
        let outputs: UnsafeMutableBufferPointer<Output?>

        init(count: Int) {
            outputs = .allocate(capacity: count)
            outputs.initialize(repeating: nil)
        }

        deinit { outputs.deinitialize(); outputs.deallocate() }
    }
}
