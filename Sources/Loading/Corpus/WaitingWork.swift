import Dispatch
import Synchronization

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
