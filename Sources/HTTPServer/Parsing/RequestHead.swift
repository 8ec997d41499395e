/// The methods of RFC 9110 §9 and RFC 5789, and QUERY; any other token is one that the server does not know.
package enum RequestMethod: UInt8 {
    case get, head, post, options, put, delete, patch, trace, connect, query
}

/// A request's line and fields, as places in the bytes that were parsed: nothing is copied until somebody asks.
package struct RequestHead {
    /// What the fields say that decides how the request is answered.
    package struct Traits: OptionSet {
        package let rawValue: UInt16

        package init(rawValue: UInt16) { self.rawValue = rawValue }

        package static let chunked = Traits(rawValue: 1 << 0)
        package static let close = Traits(rawValue: 1 << 1)
        static let keepAlive = Traits(rawValue: 1 << 2)
        static let expectsContinue = Traits(rawValue: 1 << 3)
        /// Range, If-Match and such, or a field that is repeated: a stored answer cannot be given on sight.
        static let needsWholeRequest = Traits(rawValue: 1 << 4)
        /// Accept or Accept-Encoding on several lines: the stored form's key would not hold all of it.
        static let hasRepeatedNegotiation = Traits(rawValue: 1 << 5)
        static let hasForwarding = Traits(rawValue: 1 << 6)
        static let hasOrigin = Traits(rawValue: 1 << 7)
        static let hasTransferEncoding = Traits(rawValue: 1 << 8)
        static let hasUnknownCoding = Traits(rawValue: 1 << 9)
        static let hasUnknownExpectation = Traits(rawValue: 1 << 10)
    }

    package var method = RequestMethod.get
    package var target = ByteSlice.none
    /// 0 or 1, of `HTTP/1.x`; a higher one counts as 1 (RFC 9110 §2.5).
    package var minorVersion = 1
    /// How many bytes the head took, with the empty lines before it and the one that ends it.
    package var byteCount = 0
    package var traits: Traits = []
    package var contentLength: Int?
    package var host = ByteSlice.none
    var accept = ByteSlice.none
    var acceptEncoding = ByteSlice.none
    var ifNoneMatch = ByteSlice.none
    var ifModifiedSince = ByteSlice.none

    /// Whether a body follows (RFC 9112 §6: its presence is told by the framing fields, not by the method).
    package var hasBody: Bool { traits.contains(.chunked) || (contentLength ?? 0) > 0 }

    /// Whether a precondition or a range may make the answer another one than the plain request's.
    var isConditional: Bool {
        ifNoneMatch.isPresent || ifModifiedSince.isPresent || traits.contains(.needsWholeRequest)
    }

    /// RFC 9112 §9.3: HTTP/1.1 persists unless told otherwise, HTTP/1.0 only when asked to.
    package var persists: Bool {
        if traits.contains(.close) { return false }
        return minorVersion >= 1 || traits.contains(.keepAlive)
    }
}

/// One field line: where its name and its value are, white space around the value left off.
package struct FieldSlices: Equatable {
    package var name: ByteSlice
    package var value: ByteSlice
}

/// What the parser accepts at most.
package struct HeadLimits {
    var headBytesMax: Int
    var targetBytesMax: Int
    var fieldsMax: Int

    package init(headBytesMax: Int, targetBytesMax: Int, fieldsMax: Int) {
        self.headBytesMax = headBytesMax
        self.targetBytesMax = targetBytesMax
        self.fieldsMax = fieldsMax
    }
}
