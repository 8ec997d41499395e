import Dispatch
import Synchronization

/// Does pieces of work on all cores and hands their results over one at a time, in the order of the pieces, so that
/// what is made of them is the same on any number of cores.
///
/// A result waits only while an earlier piece is under way: few are held at once.
///
/// - Parameters:
///   - work: makes the result of a piece; called on several threads.
///   - deliver: takes a result; called on several threads, but never twice at once.
func performInOrder<Result: Sendable>(
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

/// Does pieces of work that mostly wait, on as many threads as allowed.
///
/// Each thread belongs to a serial queue of its own: blocking work on a concurrent queue would starve it.
func performWaiting(count: Int, threads: Int, work: @escaping @Sendable (Int) -> Void) {
    let next = Atomic<Int>(0)
    let group = DispatchGroup()
    withoutActuallyEscaping(work) { work in
        for number in 0..<min(threads, count) {
            DispatchQueue(label: "rapporteur.fetch.\(number)").async(group: group) {
                while true {
                    let index = next.add(1, ordering: .relaxed).oldValue
                    guard index < count else { return }
                    work(index)
                }
            }
        }
        group.wait()
    }
}
