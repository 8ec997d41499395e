import CCurl

/// Gets a URL's body over HTTP, within limits, with libcurl.
package struct URLFetcher: Sendable {
    package var limits: FetchLimits

    package init(limits: FetchLimits = FetchLimits()) { self.limits = limits }

    /// Asks for a URL. With the validators of an earlier answer, the source may say that it has not changed
    /// (RFC 9110 §13). Blocks for as long as the limits allow.
    package func fetch(_ url: String, unless known: FetchValidators? = nil) throws(FetchError) -> FetchAnswer {
        var response = rapporteur_fetch_response()
        defer { rapporteur_fetch_response_free(&response) }
        perform(url, known, &response)
        switch response.outcome {
        case RAPPORTEUR_FETCH_DONE: break
        case RAPPORTEUR_FETCH_TOO_LARGE:
            throw FetchError(url: url, reason: "has more than the \(limits.bodyBytesMax) bytes allowed")
        case RAPPORTEUR_FETCH_TIMED_OUT:
            throw FetchError(url: url, reason: "took more than the \(limits.secondsMax) seconds allowed")
        default:
            throw FetchError(url: url, reason: text(response.message))
        }
        switch response.status {
        case 304 where known != nil: return .unchanged
        case 200:
            let validators = FetchValidators(
                etag: response.etag.map { String(cString: $0) },
                lastModified: response.last_modified.map { String(cString: $0) })
            let body = Array(UnsafeBufferPointer(start: response.body, count: response.body_bytes))
            return .body(FetchedBody(bytes: body, validators: validators))
        default: throw FetchError(url: url, reason: "answered with status \(response.status)")
        }
    }

    private func perform(_ url: String, _ known: FetchValidators?, _ response: inout rapporteur_fetch_response) {
        withOptionalCString(known?.etag) { etag in
            withOptionalCString(known?.lastModified) { lastModified in
                url.withCString { url in
                    limits.userAgent.withCString { userAgent in
                        var request = rapporteur_fetch_request(
                            url: url, user_agent: userAgent, etag: etag, last_modified: lastModified,
                            connect_milliseconds_max: min(limits.secondsMax, 10) * 1000,
                            total_milliseconds_max: limits.secondsMax * 1000,
                            redirects_max: limits.redirectsMax, body_bytes_max: limits.bodyBytesMax)
                        rapporteur_fetch(&request, &response)
                    }
                }
            }
        }
    }
}

/// How much a source may ask of us.
package struct FetchLimits: Sendable, Hashable {
    package var secondsMax = 30
    package var bodyBytesMax = 64 << 20
    package var redirectsMax = 5
    /// How many URLs a list, and the lists that it lists, may name.
    package var urlsMax = 10_000
    /// How many are asked for at once.
    package var parallelFetches = 8
    package var userAgent = "rapporteur"

    package init() {}
}

/// What a source gave to tell later whether it has changed.
package struct FetchValidators: Sendable, Hashable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String?, lastModified: String?) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

package struct FetchedBody: Sendable, Hashable {
    package var bytes: [UInt8]
    package var validators: FetchValidators

    package init(bytes: [UInt8], validators: FetchValidators) {
        self.bytes = bytes
        self.validators = validators
    }
}

package enum FetchAnswer: Sendable, Hashable {
    case body(FetchedBody)
    case unchanged
}

/// Why a URL could not be had.
package struct FetchError: Error, Hashable, CustomStringConvertible {
    package let url: String
    package let reason: String

    package init(url: String, reason: String) {
        self.url = url
        self.reason = reason
    }

    package var description: String { "\(url): \(reason)" }
}

private func withOptionalCString(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Void) {
    if let text { text.withCString(body) } else { body(nil) }
}

/// The text of a C array of characters, which Swift sees as a tuple.
private func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
