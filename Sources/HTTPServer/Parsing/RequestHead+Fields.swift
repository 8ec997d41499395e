/// Reading the fields that decide the framing and the form of the answer.
extension RequestHead {
    /// Takes in one field line. The names are told apart by their length first, so that most cost one comparison.
    @inline(__always)
    mutating func note(_ field: FieldSlices, in bytes: UnsafeRawBufferPointer) throws(RequestSyntaxError) {
        let name = field.name.bytes(in: bytes)
        switch name.count {
        case 4: try noteHost(name, field.value)
        case 5, 8, 9: noteWhole(name)
        case 6: noteSixLetters(name, field.value, in: bytes)
        case 10: noteConnection(name, field.value, in: bytes)
        case 13: noteThirteenLetters(name, field.value)
        case 14: try noteContentLength(name, field.value, in: bytes)
        case 15: noteAcceptEncoding(name, field.value)
        case 16: noteForwarding(name)
        case 17: try noteSeventeenLetters(name, field.value, in: bytes)
        case 19: noteUnmodified(name)
        default: break
        }
    }

    private mutating func noteHost(
        _ name: UnsafeRawBufferPointer, _ value: ByteSlice
    ) throws(RequestSyntaxError) {
        guard name.equalsIgnoringCase("host") else { return }
        // RFC 9112 §3.2: more than one is refused, whatever they say.
        if host.isPresent { throw .repeatedHost }
        host = value
    }

    private mutating func noteWhole(_ name: UnsafeRawBufferPointer) {
        if name.equalsIgnoringCase("range") || name.equalsIgnoringCase("if-match")
            || name.equalsIgnoringCase("if-range")
        {
            traits.insert(.needsWholeRequest)
        } else if name.equalsIgnoringCase("forwarded") {
            traits.insert(.hasForwarding)
        }
    }

    private mutating func noteSixLetters(
        _ name: UnsafeRawBufferPointer, _ value: ByteSlice, in bytes: UnsafeRawBufferPointer
    ) {
        if name.equalsIgnoringCase("accept") {
            if accept.isPresent { traits.formUnion([.hasRepeatedNegotiation, .needsWholeRequest]) }
            accept = value
        } else if name.equalsIgnoringCase("origin") {
            traits.insert(.hasOrigin)
        } else if name.equalsIgnoringCase("expect") {
            for member in ListMembers(value.bytes(in: bytes)) {
                if member.equalsIgnoringCase("100-continue") {
                    traits.insert(.expectsContinue)
                } else {
                    traits.insert(.hasUnknownExpectation)
                }
            }
        }
    }

    private mutating func noteConnection(
        _ name: UnsafeRawBufferPointer, _ value: ByteSlice, in bytes: UnsafeRawBufferPointer
    ) {
        guard name.equalsIgnoringCase("connection") else { return }
        for option in ListMembers(value.bytes(in: bytes)) {
            if option.equalsIgnoringCase("close") { traits.insert(.close) }
            if option.equalsIgnoringCase("keep-alive") { traits.insert(.keepAlive) }
        }
    }

    private mutating func noteThirteenLetters(_ name: UnsafeRawBufferPointer, _ value: ByteSlice) {
        guard name.equalsIgnoringCase("if-none-match") else { return }
        if ifNoneMatch.isPresent { traits.insert(.needsWholeRequest) }
        ifNoneMatch = value
    }

    private mutating func noteAcceptEncoding(_ name: UnsafeRawBufferPointer, _ value: ByteSlice) {
        if name.equalsIgnoringCase("accept-encoding") {
            if acceptEncoding.isPresent { traits.formUnion([.hasRepeatedNegotiation, .needsWholeRequest]) }
            acceptEncoding = value
        } else if name.equalsIgnoringCase("x-forwarded-for") {
            traits.insert(.hasForwarding)
        }
    }

    private mutating func noteForwarding(_ name: UnsafeRawBufferPointer) {
        if name.equalsIgnoringCase("x-forwarded-host") { traits.insert(.hasForwarding) }
    }

    private mutating func noteUnmodified(_ name: UnsafeRawBufferPointer) {
        if name.equalsIgnoringCase("if-unmodified-since") { traits.insert(.needsWholeRequest) }
    }

    private mutating func noteSeventeenLetters(
        _ name: UnsafeRawBufferPointer, _ value: ByteSlice, in bytes: UnsafeRawBufferPointer
    ) throws(RequestSyntaxError) {
        if name.equalsIgnoringCase("if-modified-since") {
            if ifModifiedSince.isPresent { traits.insert(.needsWholeRequest) }
            ifModifiedSince = value
        } else if name.equalsIgnoringCase("x-forwarded-proto") {
            traits.insert(.hasForwarding)
        } else if name.equalsIgnoringCase("transfer-encoding") {
            try noteTransferEncoding(value, in: bytes)
        }
    }

    // MARK: Framing

    private mutating func noteContentLength(
        _ name: UnsafeRawBufferPointer, _ value: ByteSlice, in bytes: UnsafeRawBufferPointer
    ) throws(RequestSyntaxError) {
        guard name.equalsIgnoringCase("content-length") else { return }
        // RFC 9112 §6.3: a list of equal numbers may be repaired or refused; refusing cannot be misread.
        if contentLength != nil { throw .repeatedContentLength }
        let digits = value.bytes(in: bytes)
        guard !digits.isEmpty else { throw .malformedContentLength }
        var length = 0
        for digit in digits {
            guard digit.isDigit else { throw .malformedContentLength }
            let (product, isTooLarge) = length.multipliedReportingOverflow(by: 10)
            let (sum, isStillTooLarge) = product.addingReportingOverflow(Int(digit - .zero))
            if isTooLarge || isStillTooLarge { throw .malformedContentLength }
            length = sum
        }
        contentLength = length
    }

    private mutating func noteTransferEncoding(
        _ value: ByteSlice, in bytes: UnsafeRawBufferPointer
    ) throws(RequestSyntaxError) {
        traits.insert(.hasTransferEncoding)
        for coding in ListMembers(value.bytes(in: bytes)) {
            // RFC 9112 §6.1: chunked is applied once and last.
            if traits.contains(.chunked) { throw .chunkedNotLast }
            if coding.equalsIgnoringCase("chunked") {
                traits.insert(.chunked)
            } else {
                traits.insert(.hasUnknownCoding)
            }
        }
    }

    /// What only the whole head can tell.
    func checkFraming(in bytes: UnsafeRawBufferPointer) throws(RequestSyntaxError) {
        if host.isPresent {
            guard HostSyntax.isValid(host.bytes(in: bytes)) else { throw .malformedHost }
        } else if minorVersion >= 1 {
            throw .missingHost
        }
        if traits.contains(.hasTransferEncoding) {
            // RFC 9112 §6.1: in HTTP/1.0 the framing is faulty, and beside a length it may be an attack.
            if minorVersion == 0 { throw .transferEncodingInHTTP10 }
            if contentLength != nil { throw .lengthAndTransferEncoding }
            // RFC 9112 §6.3: where chunked is not last, the length cannot be known.
            if !traits.contains(.chunked) { throw .chunkedNotLast }
            if traits.contains(.hasUnknownCoding) { throw .unknownTransferCoding }
        }
        // RFC 9110 §10.1.1: an HTTP/1.0 client's expectation is ignored.
        if minorVersion >= 1, traits.contains(.hasUnknownExpectation) { throw .unknownExpectation }
    }
}
