import Corpus

/// How many elements a page of a list has.
enum PageLimit {
    static let standard = 50
    static let allowed = 1...1000
}

extension PageRequest {
    /// Reads `limit` and `cursor`.
    init(_ parameters: Parameters, corpus: String) throws(APIError) {
        let limit = parameters.integer("limit") ?? PageLimit.standard
        guard let cursor = parameters.text("cursor") else {
            self.init(limit: limit)
            return
        }
        self.init(limit: limit, cursor: try Cursor(cursor, corpus: corpus).place)
    }
}
