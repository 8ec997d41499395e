import ArgumentParser
import Corpus
import Dispatch
import Extraction
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a command will most likely read, read on another core while the command line and the settings still are.
///
/// A guess from words and variables alone, without what they mean to the command. Where it is wrong it costs that
/// core's time: what is asked for under another name is read as if nothing had been guessed.
enum HeadStart {
    private static let snapshot = Mutex<Guess<Result<Corpus, SnapshotError>>?>(nil)
    private static let gazetteers = Mutex<Guess<Result<Gazetteers, UsageError>>?>(nil)

    /// The commands that read something of the kind.
    private static let readers: [any ParsableCommand.Type] = [
        ServeCommand.self, CheckCommand.self, AnalyseCommand.self, ExportCommand.self, SnapshotCommand.self,
    ]

    /// - Parameter words: the command line without the program's name.
    static func begin(_ words: [String]) {
        guard let command = words.first, readers.contains(where: { $0.configuration.commandName == command }) else {
            return
        }
        if let path = guess("snapshot", words) {
            let opening = Guess(path) {
                Result { () throws(SnapshotError) in try CorpusSnapshot.open(path) }
            } then: { _ in
                Corpus.prepareWords()
            }
            snapshot.withLock { $0 = opening }
        } else if let path = guess("organisations", words) ?? GazetteerFile.usual {
            let reading = Guess(path) {
                Annotator.prepareRules()
                return Result { () throws(UsageError) in try Gazetteers(path) }
            } then: { gazetteers in
                if case .success(let gazetteers) = gazetteers { gazetteers.annotator.compile() }
                Corpus.prepareWords()
            }
            gazetteers.withLock { $0 = reading }
        }
    }

    /// The snapshot at a path, opened since this program began and not asked for before; nil where it was not guessed.
    static func takeSnapshot(_ path: String) throws(SnapshotError) -> Corpus? {
        let guess = snapshot.withLock { $0.take() }
        return guess?.path == path ? try guess?.value.get() : nil
    }

    /// What `Gazetteers` reads for a path, read since this program began and not asked for before; nil where it was not
    /// guessed.
    static func takeGazetteers(_ organisations: String?) throws(UsageError) -> Gazetteers? {
        let guess = gazetteers.withLock { $0.take() }
        guard let path = organisations ?? GazetteerFile.usual, guess?.path == path else { return nil }
        return try guess?.value.get()
    }

    /// The last word given for an option, or its environment variable.
    private static func guess(_ option: String, _ words: [String]) -> String? {
        for (place, word) in words.enumerated().reversed() {
            if word == "--" + option { return place + 1 < words.count ? words[place + 1] : nil }
            if word.hasPrefix("--\(option)=") { return String(word.dropFirst(option.count + 3)) }
        }
        return getenv(Setting.environmentPrefix + option.uppercased()).map { String(cString: $0) }
    }
}

/// A value that is being made on another core.
private final class Guess<Value: Sendable>: Sendable {
    let path: String
    private let isMade = DispatchGroup()
    private let made = Mutex<Value?>(nil)

    /// - Parameters:
    ///   - path: what the value is made from.
    ///   - make: makes it.
    ///   - next: goes on where it ends, while the value may be in use already.
    init(
        _ path: String, make: @escaping @Sendable () -> Value, then next: @escaping @Sendable (Value) -> Void
    ) {
        self.path = path
        isMade.enter()
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            let value = make()
            made.withLock { $0 = value }
            isMade.leave()
            next(value)
        }
    }

    /// Waits until it is there.
    var value: Value {
        isMade.wait()
        guard let value = made.withLock({ $0 }) else { preconditionFailure("it is made before the group is left") }
        return value
    }
}
