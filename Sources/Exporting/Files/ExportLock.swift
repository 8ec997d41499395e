import Corpus
import Foundation

/// Keeps two exports from writing to one path at once: each would put what the other has half written in its place.
///
/// A lock of the system (flock(2)), which ends with the process: on the folder that is written into or, where the output
/// is one file, on the one beside it that will take its place.
struct ExportLock: ~Copyable {
    /// Negative where there is nothing to lock.
    private let descriptor: Int32
    /// The file beside the output; nil where that is a folder or takes bytes as they come.
    private let temporary: String?

    /// - Parameters:
    ///   - path: the output's.
    ///   - isFolder: whether that is a folder, which is there already.
    init(_ path: String, isFolder: Bool) throws(ExportError) {
        guard case .file(let place) = OutputPlace(path) else {
            (descriptor, temporary) = (-1, nil)
            return
        }
        temporary = isFolder ? nil : FileWriter.temporary(place)
        let locked = temporary ?? place
        while true {
            let flags = isFolder ? O_RDONLY | O_DIRECTORY : O_WRONLY | O_CREAT
            let descriptor = open(locked, flags | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw FileWriter.failure(path) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let isTaken = errno == EWOULDBLOCK
                close(descriptor)
                // A file system without locks is no reason to write nothing.
                guard isTaken else { break }
                throw .cannotWrite(path: path, reason: "another process is writing it")
            }
            if ExportLock.isStill(descriptor, at: locked) {
                self.descriptor = descriptor
                return
            }
            // Another export has ended in between, and given the file its name.
            close(descriptor)
        }
        descriptor = -1
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Held until here.
    consuming func release() {}

    /// After a failure: the locked file may be there still, without a byte.
    func removeFile() {
        if let temporary { unlink(temporary) }
    }

    private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
        var (opened, named) = (stat(), stat())
        return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
            && opened.st_dev == named.st_dev
    }
}
