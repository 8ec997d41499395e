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
            throw .notFound(kind: "transcript", id: id, nearest: nil)
        }
        return corpus.transcript(found)
    }

    func speaker() throws(APIError) -> SpeakerView {
        guard let found = corpus.speakerID(slug: id) else { throw .notFound(kind: "speaker", id: id, nearest: nil) }
        return corpus.speaker(found)
    }

    func organisation() throws(APIError) -> OrganisationView {
        guard let found = corpus.organisationID(slug: id) else {
            throw .notFound(kind: "organisation", id: id, nearest: nil)
        }
        return corpus.organisation(found)
    }

    /// The turn of an id or of a permalink.
    func turnPlace() throws(APIError) -> TurnPlace {
        guard id.contains("~") else {
            guard let found = corpus.turnID(slug: id) else { throw .notFound(kind: "turn", id: id, nearest: nil) }
            return .here(corpus.turn(found))
        }
        switch corpus.resolve(permalink: id) {
        case .here(let turn): return .here(corpus.turn(turn))
        case .moved(let turn): return .moved(corpus.turn(turn))
        case .gone(let nearest):
            throw .textGone(permalink: id, nearest: nearest.map { corpus.turn($0).slug })
        case .unknownTranscript, .malformed: throw .notFound(kind: "turn", id: id, nearest: nil)
        }
    }

    /// The request's own target with another id.
    func target(replacingID id: String) -> String {
        let path = endpoint.path.split(separator: "{").first.map(String.init) ?? ""
        let rest = request.path.dropFirst(path.count + self.id.count)
        return URLText.target(path: path + id + rest, query: request.query)
    }
}
