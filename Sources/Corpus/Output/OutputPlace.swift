#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where something goes whose path somebody gave: what is written beside a path and put in its place takes away what
/// stands there, which must not be a device, a pipe or a link.
package enum OutputPlace: Sendable, Hashable {
    /// A file, there or not, of this path: links are followed.
    case file(path: String)
    /// What takes bytes as they come: a device, a pipe, or a descriptor of this process by its name.
    case stream(path: String)

    /// Names of descriptors, which may lead to files that others write to as well.
    private static let descriptorNames = ["/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/"]

    package init(_ path: String) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        let kind = status.st_mode & S_IFMT
        let isOrdinary = !isThere || kind == S_IFREG || kind == S_IFDIR
        guard isOrdinary, !OutputPlace.descriptorNames.contains(where: path.hasPrefix) else {
            self = .stream(path: path)
            return
        }
        self = .file(path: isThere ? OutputPlace.resolved(path) : path)
    }

    /// As given where the system's answer cannot be a `String`.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(validatingCString: real) ?? path
    }

    /// Gives a new file the rights, and where that is allowed the owner, of the one that it will replace. Nothing where
    /// that is not there.
    package static func keepRights(of old: String, on new: String) {
        var status = stat()
        guard stat(old, &status) == 0 else { return }
        // The owner first: a change of owner takes rights away.
        _ = chown(new, status.st_uid, status.st_gid)
        _ = chmod(new, status.st_mode & 0o7777)
    }
}
