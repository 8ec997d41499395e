import Corpus
import HTTPServer

/// A place in the list that one question gets of one corpus: `HASH.QUESTION.PLACE`.
///
/// It begins with the corpus' hash, so that one from an older corpus is told from a mangled one, and bears the hash of
/// its question, since a place in one list means nothing in another.
struct Cursor {
    /// How many digits of the corpus' hash it bears.
    static let hashDigits = 8
    /// How many digits of the question's hash it bears.
    static let questionDigits = 6

    let place: PageCursor

    init(_ place: PageCursor) { self.place = place }

    func text(corpus: String, question: String) -> String {
        corpus.prefix(Cursor.hashDigits) + "." + question + "." + place.description
    }

    init(_ text: String, corpus: String, question: String) throws(APIError) {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isHash(digits: Cursor.hashDigits),
            parts[1].isHash(digits: Cursor.questionDigits), let place = PageCursor(String(parts[2]))
        else { throw Cursor.refusal(text, "is no cursor that this server gave out") }
        guard parts[0] == corpus.prefix(Cursor.hashDigits) else { throw .staleCursor(text) }
        guard parts[1] == question else {
            throw Cursor.refusal(
                text, "belongs to another question; leave it out to begin with the first page of this one")
        }
        self.place = place
    }

    private static func refusal(_ text: String, _ complaint: String) -> APIError {
        .invalidParameters([InvalidParameter("cursor", text, complaint)])
    }

    /// The regular expression of the cursors of one corpus, for the OpenAPI document: the question, and an offset, or
    /// an offset with the rank key (64 bits) and the turn (31 bits) that the page stands beside, and the size of one that
    /// ends there, all in base 36.
    static func pattern(corpus: String) -> String {
        // No number begins with a needless zero.
        let offset = "(0|[1-9a-z][0-9a-z]{0,6})"
        let key = "(0|[1-9a-z][0-9a-z]{0,11}|[12][0-9a-z]{12}|3[0-9a-u][0-9a-z]{11})"
        let turn = "(0|[1-9a-z][0-9a-z]{0,4}|[1-9a-y][0-9a-z]{5})"
        let anchored = "\(offset)\\.\(key)\\.\(turn)"
        let question = "[0-9a-f]{\(questionDigits)}"
        let corpus = corpus.prefix(hashDigits)
        return "^\(corpus)\\.\(question)\\.(o\(offset)|a\(anchored)|b\(anchored)\\.[1-9a-z][0-9a-z]?)$"
    }
}

extension Call {
    /// What of a query says how an answer is told, not of what: the pages of one list may differ in it.
    private static let notOfTheQuestion = ["cursor", "limit", "fields", "facets"]

    /// A hash of what is asked for, the same for every page of it and in every form.
    var question: String {
        var hash = ContentHash()
        hash.update(endpoint.name)
        hash.update(id)
        let items = request.query.filter { !Call.notOfTheQuestion.contains($0.name) }
            .sorted { ($0.name, $0.value) < ($1.name, $1.value) }
        for item in items {
            hash.update(item.name)
            hash.update(item.value)
        }
        return String(hash.hexadecimal.prefix(Cursor.questionDigits))
    }
}

extension Substring {
    fileprivate func isHash(digits: Int) -> Bool { utf8.count == digits && utf8.allSatisfy(\.isLowerHexDigit) }
}

extension UInt8 {
    fileprivate var isLowerHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
