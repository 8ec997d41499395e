/// Why a request gets no answer of its own; `Problem` is the one place that turns it into a status code.
package enum APIError: Error, Sendable, Equatable {
    case invalidParameters([InvalidParameter])
    /// Nothing has this id; `nearest` is a thing that exists and may have been meant.
    case notFound(kind: String, id: String, nearest: String?)
    /// A permalink whose text is no longer there.
    case textGone(permalink: String, nearest: String?)
    /// The cursor was given out for another corpus.
    case staleCursor(String)
    case notAcceptable([Format])
    case notLoadedYet
    case bodyTooLarge(bytesMax: Int)
    /// There is more to say of the transcript than an answer may hold.
    case analysisTooLarge(bytesMax: Int)
    case unsupportedMediaType(String?)
    /// The body is compressed or otherwise encoded.
    case unsupportedContentCoding(String)
}

/// A query parameter that cannot be obeyed.
package struct InvalidParameter: Sendable, Equatable {
    package var parameter: String
    package var value: String?
    package var detail: String

    package init(_ parameter: String, _ value: String?, _ detail: String) {
        self.parameter = parameter
        self.value = value
        self.detail = detail
    }
}
