/// Walks the posting list of one term, block by block, and skips blocks by their headers.
///
/// It trusts nothing that it reads: a list that a damaged snapshot made senseless ends early. Its state lies behind a
/// pointer: the properties of a class are checked for exclusive access at each use, which took most of the time here.
final class TermCursor: TurnCursor {
    let state: UnsafeMutablePointer<PostingState>
    let turnsAtMost: Int

    init(_ term: Int, of corpus: Corpus) {
        state = .allocate(capacity: 1)
        state.initialize(to: PostingState(term, of: corpus))
        turnsAtMost = Int(corpus.tables.terms.turns[term])
    }

    deinit {
        state.pointee.deallocate()
        state.deallocate()
    }

    var turn: UInt32 { state.pointee.turn }
    var count: Int32 { state.pointee.count }
    func advance(to target: UInt32) { state.pointee.advance(to: target) }
}
