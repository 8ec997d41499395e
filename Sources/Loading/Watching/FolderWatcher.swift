package import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Tells when something changes in a set of folders, once the changes have come to rest, or have gone on for a while.
///
/// Folders are read first and watched then, so what changes in between is told of, too: what the watch before has seen
/// and not yet told, and, of a folder that was not watched before, that something may have changed.
///
/// On Linux the kernel tells (inotify); elsewhere, or where the kernel grants no watch, what is in the folders is looked
/// at every two seconds. The kernel watches the folder that a path leads to, not the path: whether it leads to another
/// by now, since a folder was moved or a link turned, is always looked at.
///
/// `@unchecked Sendable`: all its state is touched on its serial queue only; every entry checks that it is there.
package final class FolderWatcher: @unchecked Sendable {
    private let queue: DispatchQueue
    private var onChange: () -> Void = {}
    private var sources: [any DispatchSourceProtocol] = []
    private var pending: DispatchWorkItem?
    /// When the first change was noted that is not told yet.
    private var notedAt: DispatchTime?
    /// Which folder each path led to when that was last looked at.
    private var watched: [String: FileIdentity] = [:]
    /// Whether anything was seen since this was last asked.
    private var hasNews: () -> Bool = { false }

    /// An editor writes a file in several steps; a copy of a folder takes a while.
    private static let restMilliseconds = 300
    /// Where something changes all the time, a log for instance, nothing would ever be told.
    private static let unrestSecondsMax = 5
    private static let pollSeconds = 2

    private struct FileState: Hashable {
        var path: String
        var status: FileStatus
    }

    /// - Parameter queue: a serial one; the watcher is to be called on it and calls back on it.
    package init(queue: DispatchQueue) { self.queue = queue }

    /// Watches these folders instead of those before.
    package func watch(_ folders: [String], onChange: @escaping () -> Void) {
        dispatchPrecondition(condition: .onQueue(queue))
        self.onChange = onChange
        let (before, hadNews) = (sources, hasNews)
        sources = [makeKernelSource(folders) ?? makePollingSource(folders), makeIdentitySource(folders)]
        for source in sources { source.activate() }
        // The new watch stands: nothing is missed between the two.
        let identities = FolderWatcher.identities(of: folders)
        if hadNews() || identities.contains(where: { watched[$0.key] != $0.value }) { noteChange() }
        watched = identities
        for source in before { source.cancel() }
    }

    private static func identities(of folders: [String]) -> [String: FileIdentity] {
        var identities: [String: FileIdentity] = [:]
        // One that is gone meanwhile is no folder to compare.
        for folder in folders { identities[folder] = (try? FileStatus(of: folder))?.identity }
        return identities
    }

    package func stop() {
        dispatchPrecondition(condition: .onQueue(queue))
        for source in sources { source.cancel() }
        sources = []
        watched = [:]
        hasNews = { false }
        pending?.cancel()
        notedAt = nil
    }

    private func noteChange() {
        pending?.cancel()
        let now = DispatchTime.now()
        let first = notedAt ?? now
        notedAt = first
        let item = DispatchWorkItem { [weak self] in
            self?.notedAt = nil
            self?.onChange()
        }
        pending = item
        let rest = now + .milliseconds(FolderWatcher.restMilliseconds)
        queue.asyncAfter(deadline: min(rest, first + .seconds(FolderWatcher.unrestSecondsMax)), execute: item)
    }

    /// Nil where there is no inotify or it grants no watch.
    private func makeKernelSource(_ folders: [String]) -> (any DispatchSourceProtocol)? {
        #if os(Linux)
            let descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
            guard descriptor >= 0 else { return nil }
            let entries = IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE
            let events = UInt32(entries | IN_DELETE_SELF | IN_MOVE_SELF)
            for folder in folders where inotify_add_watch(descriptor, folder, events) < 0 {
                close(descriptor)
                return nil
            }
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
            tell(source) {
                var buffer = [UInt8](repeating: 0, count: 16_384)
                var hasAny = false
                while read(descriptor, &buffer, buffer.count) > 0 { hasAny = true }
                return hasAny
            }
            source.setCancelHandler { close(descriptor) }
            return source
        #else
            return nil
        #endif
    }

    private func makePollingSource(_ folders: [String]) -> any DispatchSourceProtocol {
        let timer = makeTimer()
        var state = FolderWatcher.state(of: folders)
        tell(timer) {
            let seen = FolderWatcher.state(of: folders)
            defer { state = seen }
            return seen != state
        }
        return timer
    }

    private func makeIdentitySource(_ folders: [String]) -> any DispatchSourceProtocol {
        let timer = makeTimer()
        timer.setEventHandler { [weak self] in
            let identities = FolderWatcher.identities(of: folders)
            guard let self, identities != watched else { return }
            watched = identities
            noteChange()
        }
        return timer
    }

    private func makeTimer() -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(
            deadline: .now() + .seconds(FolderWatcher.pollSeconds), repeating: .seconds(FolderWatcher.pollSeconds))
        return timer
    }

    private func tell(_ source: any DispatchSourceProtocol, of news: @escaping () -> Bool) {
        hasNews = news
        source.setEventHandler { [weak self] in
            if news() { self?.noteChange() }
        }
    }

    private static func state(of folders: [String]) -> [String: [FileState]] {
        var state: [String: [FileState]] = [:]
        for folder in folders {
            let names = (try? FolderListing.names(in: folder).names) ?? []
            state[folder] = names.compactMap { name in
                let path = folder + "/" + name
                return (try? FileStatus(of: path)).map { FileState(path: path, status: $0) }
            }
        }
        return state
    }
}
