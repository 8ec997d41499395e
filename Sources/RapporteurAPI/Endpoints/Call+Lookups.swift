import Corpus
import HTTPServer

/// Where a turn's id or permalink leads.
enum TurnPlace {
    case here(TurnView)
    /// The permalink's text stands under another id now.
    case moved(TurnView)
}

extension Call {
    func transcript() throws(APIError) -> TranscriptView {
        guard let found = corpus.transcriptID(slug: id) else {
            let known = corpus.transcriptIDs.lazy.map { [corpus] in corpus.transcript($0).slug }
            throw notFound("transcript", among: known)
        }
        return corpus.transcript(found)
    }

    func speaker() throws(APIError) -> SpeakerView {
        guard let found = corpus.speakerID(slug: id) else {
            let known = corpus.speakerIDs.lazy.map { [corpus] in corpus.speaker($0).slug }
            throw notFound("speaker", among: known)
        }
        return corpus.speaker(found)
    }

    func organisation() throws(APIError) -> OrganisationView {
        guard let found = corpus.organisationID(slug: id) else {
            let known = corpus.organisationIDs.lazy.map { [corpus] in corpus.organisation($0).slug }
            throw notFound("organisation", among: known)
        }
        return corpus.organisation(found)
    }

    /// That nothing has the id, with the one that a slip of the keyboard may have meant.
    private func notFound(_ kind: String, among ids: some Sequence<String>) -> APIError {
        .notFound(kind: kind, id: id, nearest: nearestName(to: id, among: ids, editsMax: 2))
    }

    /// The turn of an id or of a permalink.
    func turnPlace() throws(APIError) -> TurnPlace {
        guard id.utf8.contains(UInt8(ascii: "~")) else {
            guard let found = corpus.turnID(slug: id) else { throw turnNotFound() }
            corpus.prefetch([found])
            return .here(corpus.turn(found))
        }
        switch corpus.resolve(permalink: id) {
        case .here(let turn): return .here(corpus.turn(turn))
        case .moved(let turn): return .moved(corpus.turn(turn))
        case .gone(let nearest):
            throw .textGone(permalink: id, nearest: nearest.map { corpus.turn($0).slug })
        case .unknownTranscript, .malformed: throw turnNotFound()
        }
    }

    /// That there is no such turn, with the one that is nearest: of the transcript that a slip of the keyboard may have
    /// meant, the turn of this number, or the last one where it has not so many.
    private func turnNotFound() -> APIError {
        let place = id.prefix { $0 != "~" }
        let dot = place.lastIndex(of: ".") ?? place.endIndex
        let slugs = corpus.transcriptIDs.lazy.map { [corpus] in corpus.transcript($0).slug }
        let meant = nearestName(to: String(place[..<dot]), among: slugs, editsMax: 2)
        let turns = meant.flatMap { corpus.transcriptID(slug: $0) }.map { corpus.transcript($0).turns } ?? []
        let number = Int(decimalDigits: String(place[dot...].dropFirst())) ?? 1
        let nearest = turns.isEmpty ? nil : corpus.turn(turns[min(max(number, 1), turns.count) - 1]).slug
        return .notFound(kind: "turn", id: id, nearest: nearest)
    }

    /// The request's own target with another id.
    func target(replacingID id: String) -> String {
        let path = endpoint.path.split(separator: "{").first.map(String.init) ?? ""
        let rest = request.path.dropFirst(path.count + self.id.count)
        return URLText.target(path: path + id + rest, query: request.query)
    }
}
