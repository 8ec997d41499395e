import CLinux
import Dispatch
import Synchronization

/// Work on all cores whose results come back in order.
package enum Concurrency {
    /// How many cores may be used.
    package static let width = Int(rapporteur_usable_cores())

    /// Does pieces of work on all cores and hands their results over one at a time, in the order of the pieces, so that
    /// what is made of them is the same on any number of cores.
    ///
    /// A result waits while an earlier piece is under way: where one takes longest, all that come after it are held
    /// until it is done. While a result is taken, those that are done meanwhile wait, and so do their threads.
    ///
    /// - Parameters:
    ///   - count: of pieces.
    ///   - work: makes the result of a piece; called on several threads.
    ///   - deliver: takes a result; called on several threads, but never twice at once.
    package static func performInOrder<Result: Sendable>(
        count: Int, work: @Sendable (Int) -> Result, deliver: @Sendable (Int, Result) -> Void
    ) {
        let waiting = Mutex<(next: Int, results: [Int: Result])>((0, [:]))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = work(index)
            waiting.withLock { state in
                state.results[index] = result
                while let ready = state.results.removeValue(forKey: state.next) {
                    deliver(state.next, ready)
                    state.next += 1
                }
            }
        }
    }

    /// Transforms all of some inputs, in any order; the outputs have the order of the inputs.
    package static func map<Input: Sendable, Output: Sendable>(
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
