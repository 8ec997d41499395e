/// Why a message is refused before a handler sees it. After each of these the end of the message is in doubt or not
/// worth waiting for, so the connection closes.
package enum RequestSyntaxError: Error, Equatable {
    case emptyLines
    case malformedMethod
    case unknownMethod
    case malformedRequestLine
    case malformedTarget
    case targetTooLong
    case malformedVersion
    case unsupportedVersion
    case foldedLine
    case malformedFieldName
    case malformedFieldValue
    case bareLineEnd
    case headTooLarge
    case tooManyFields
    case missingHost
    case repeatedHost
    case malformedHost
    case malformedContentLength
    case repeatedContentLength
    case lengthAndTransferEncoding
    case transferEncodingInHTTP10
    case unknownTransferCoding
    case chunkedNotLast
    case unknownExpectation
    case bodyTooLarge
    case malformedChunk
    case misdirected

    /// The status that says so.
    package var status: Int {
        switch self {
        case .unknownMethod, .unknownTransferCoding: 501
        case .targetTooLong: 414
        case .unsupportedVersion: 505
        case .headTooLarge, .tooManyFields: 431
        case .unknownExpectation: 417
        case .bodyTooLarge: 413
        case .misdirected: 421
        default: 400
        }
    }

    /// One sentence for the problem document.
    package var detail: String {
        switch self {
        case .emptyLines: "Too many empty lines stand before the request line."
        case .malformedMethod: "The method is not a token."
        case .unknownMethod: "The method is not one that this server knows."
        case .malformedRequestLine: "The request line is not `METHOD target HTTP/1.1` with single spaces."
        case .malformedTarget: "The request target is not a valid path, URI, authority or asterisk for this method."
        case .targetTooLong: "The request target is longer than this server accepts."
        case .malformedVersion: "The protocol version is not `HTTP/` digit `.` digit."
        case .unsupportedVersion: "Only HTTP/1.1 and HTTP/1.0 are spoken here."
        case .foldedLine: "A field line begins with white space; folded lines are obsolete."
        case .malformedFieldName: "A field name is empty, holds an octet that is none of a token's, or lacks its colon."
        case .malformedFieldValue: "A field value holds a control character."
        case .bareLineEnd: "A line must end with CR LF."
        case .headTooLarge: "The header section is larger than this server accepts."
        case .tooManyFields: "The header section has more fields than this server accepts."
        case .missingHost: "An HTTP/1.1 request needs a Host field."
        case .repeatedHost: "The Host field is there more than once."
        case .malformedHost: "The host is not a valid host and port."
        case .malformedContentLength: "Content-Length is not a decimal number that fits."
        case .repeatedContentLength: "Content-Length is there more than once."
        case .lengthAndTransferEncoding: "Content-Length and Transfer-Encoding exclude each other."
        case .transferEncodingInHTTP10: "HTTP/1.0 has no Transfer-Encoding."
        case .unknownTransferCoding: "The only transfer coding known here is chunked."
        case .chunkedNotLast: "Chunked must be the last transfer coding, once."
        case .unknownExpectation: "The only expectation known here is 100-continue."
        case .bodyTooLarge: "The body is larger than this server accepts."
        case .malformedChunk: "A chunk is not as RFC 9112 §7.1 writes it."
        case .misdirected: "This server does not answer for that scheme or host."
        }
    }
}
