import Corpus

/// How many elements a page of a list has.
enum PageLimit {
    static let standard = 50
    static let allowed = 1...1000
    /// A longer page is written piece by piece while the socket drains: as a whole it could hold up other requests.
    static let writtenAtOnce = 200
}

extension PageRequest {
    /// Reads `limit` and `cursor`.
    init(_ call: Call) throws(APIError) {
        let parameters = call.parameters
        let limit = parameters.integer("limit") ?? PageLimit.standard
        guard let cursor = parameters.text("cursor") else {
            self.init(limit: limit)
            return
        }
        let known = try Cursor(cursor, corpus: call.corpus.etag, question: call.question)
        self.init(limit: limit, cursor: known.place)
    }
}
