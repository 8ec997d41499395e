import Synchronization

/// Puts a corpus together from parts that any number of threads made.
///
/// The parts' order decides everything that has an order (ids, numbered suffixes of slugs, ties), so the corpus is the
/// same on any number of cores.
package final class CorpusBuilder: Sendable {
    private let spool = Spool()
    private let entries = Spool()
    private let keepsSources: Bool
    private let idle = Mutex<[IdleBuilder]>([])

    /// - Parameter keepsSources: whether `GET /transcripts/{id}/source` shall have the bytes as loaded.
    package init(keepsSources: Bool = true) {
        self.keepsSources = keepsSources
    }

    /// A builder for one thread.
    package func makePart() -> CorpusPartBuilder {
        CorpusPartBuilder(spool: spool, entries: entries, keepsSources: keepsSources)
    }

    /// Makes a part with a builder that may have made others: the memory that it took serves again.
    package func part(_ fill: (CorpusPartBuilder) -> Void) -> CorpusPart {
        let builder = idle.withLock { $0.popLast() }?.builder ?? makePart()
        fill(builder)
        let part = builder.finish()
        let spare = IdleBuilder(builder: builder)
        idle.withLock { $0.append(spare) }
        return part
    }

    /// Unchecked: whoever takes one out is alone with it until it is put back.
    private struct IdleBuilder: @unchecked Sendable {
        let builder: CorpusPartBuilder
    }

    /// - Parameters:
    ///   - parts: in file order; made by this builder's `makePart()`.
    ///   - loadedAt: seconds since 1970-01-01 UTC; not part of the corpus's hash.
    package consuming func finish(_ parts: consuming [CorpusPart], loadedAt: Int64 = 0) -> Corpus {
        idle.withLock { $0.removeAll() }
        var merger = Merger(parts: parts, spooled: spool.finish(), entries: entries)
        let tables = merger.merge()
        return Corpus(tables: tables, loadedAt: loadedAt, etag: CorpusHash.digits(of: tables))
    }

    func emptyTables() -> Tables {
        var merger = Merger(parts: [], spooled: spool.finish(), entries: entries)
        return merger.merge()
    }
}
