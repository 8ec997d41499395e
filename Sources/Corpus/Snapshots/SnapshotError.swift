/// Why a snapshot was not written or not taken.
package enum SnapshotError: Error, Sendable, Hashable {
    /// The system refuses; `reason` is its own message.
    case system(path: String, reason: String)
    /// Not written by `rapporteur snapshot`.
    case notASnapshot(path: String)
    /// Written on a machine with another order of bytes.
    case foreignByteOrder(path: String)
    /// Written by another release, whose columns or terms differ.
    case otherVersion(path: String, found: UInt32, expected: UInt32)
    /// Shorter or longer than it says.
    case wrongSize(path: String, found: Int, expected: Int)
    /// A part of it is not as it was written.
    case damaged(path: String, section: String)
}

extension SnapshotError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .system(let path, let reason): "\(path): error: \(reason)"
        case .notASnapshot(let path): "\(path): error: not a snapshot of Rapporteur"
        case .foreignByteOrder(let path): "\(path): error: the snapshot was made on a machine with another byte order"
        case .otherVersion(let path, let found, let expected):
            "\(path): error: the snapshot has version \(found), this release reads \(expected); make a new one"
        case .wrongSize(let path, let found, let expected):
            "\(path): error: the snapshot has \(found) bytes instead of \(expected)"
        case .damaged(let path, let section): "\(path): error: the snapshot is damaged (in \(section)); make a new one"
        }
    }
}
