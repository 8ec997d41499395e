/// A handler's answer in the one form that was negotiated: what a 200 would carry, before any precondition or range
/// has been looked at.
struct Representation {
    enum Content {
        case none
        case bytes([UInt8])
        case file(FileContent)
        case stream(any BodyProducer, compressed: Bool)

        /// All of it, where it is in memory.
        var bytes: [UInt8]? {
            switch self {
            case .bytes(let bytes): bytes
            case .file(let file): file.bytes
            case .none, .stream: nil
            }
        }
    }

    var status: Int
    var fields: AnswerFields
    var content: Content
    var validators = Validators()
    /// The file that the content was made of: a stored answer is good for as long as this is current.
    var file: FileContent?

    /// Nil where only the end of the body will tell.
    var contentLength: Int? {
        switch content {
        case .none: 0
        case .bytes(let bytes): bytes.count
        case .file(let file): file.byteCount
        case .stream: nil
        }
    }
}

/// What goes out: the status, fields and body after preconditions and ranges.
struct Answer {
    enum Body {
        case none
        case bytes([UInt8], Range<Int>)
        case file(FileContent, Range<Int>)
        case stream(any BodyProducer, compressed: Bool)
    }

    var status: Int
    var fields: AnswerFields
    var body: Body
    /// What Content-Length says; nil for a stream, and for the statuses that have none.
    var contentLength: Int?
}
