/// Takes the chunks off a chunked body (RFC 9112 §7.1), whatever the pieces it arrives in.
///
/// Extensions are read and forgotten, trailer fields too; each line is held to the grammar, to CR LF and to a size.
package struct ChunkedDecoder {
    private enum State: Equatable {
        case sizeLine, data(remaining: Int), dataCarriageReturn, dataLineFeed, trailerLine, done
    }

    private var state = State.sizeLine
    /// The part of a line that has arrived so far.
    private var line: [UInt8] = []
    private var trailerBytes = 0
    private let lineBytesMax: Int

    /// - Parameter lineBytesMax: the most that one chunk-size line, or all the trailer fields, may take.
    package init(lineBytesMax: Int) {
        self.lineBytesMax = lineBytesMax
    }

    package var isDone: Bool { state == .done }

    /// Decodes what it can of `bytes` onto `body`.
    /// - Returns: how many of `bytes` belonged to this body; fewer than all only once it is done.
    package mutating func decode(
        _ bytes: UnsafeRawBufferPointer, onto body: inout [UInt8], bodyBytesMax: Int
    ) throws(RequestSyntaxError) -> Int {
        var index = 0
        while index < bytes.count, state != .done {
            switch state {
            case .data(let remaining):
                let count = min(remaining, bytes.count - index)
                body.append(contentsOf: bytes[index..<index + count])
                index += count
                state = count == remaining ? .dataCarriageReturn : .data(remaining: remaining - count)
            case .dataCarriageReturn:
                guard bytes[index] == .carriageReturn else { throw .malformedChunk }
                index += 1
                state = .dataLineFeed
            case .dataLineFeed:
                guard bytes[index] == .lineFeed else { throw .malformedChunk }
                index += 1
                state = .sizeLine
            case .sizeLine, .trailerLine:
                let isWhole = try collectLine(bytes, &index)
                if isWhole { try finishLine(bodyBytes: body.count, bodyBytesMax: bodyBytesMax) }
            case .done:
                break
            }
        }
        return index
    }

    /// Gathers a line up to its CR LF, which it leaves off.
    private mutating func collectLine(
        _ bytes: UnsafeRawBufferPointer, _ index: inout Int
    ) throws(RequestSyntaxError) -> Bool {
        while index < bytes.count {
            let octet = bytes[index]
            index += 1
            if octet == .lineFeed {
                guard line.last == .carriageReturn else { throw .malformedChunk }
                line.removeLast()
                return true
            }
            guard line.last != .carriageReturn else { throw .malformedChunk }
            line.append(octet)
            if line.count + trailerBytes > lineBytesMax { throw state == .sizeLine ? .malformedChunk : .headTooLarge }
        }
        // A size line shows its faults at once, so that no one waits for the end of one that cannot be right.
        if state == .sizeLine, let first = line.first, first.hexadecimalValue == nil { throw .malformedChunk }
        return false
    }

    private mutating func finishLine(bodyBytes: Int, bodyBytesMax: Int) throws(RequestSyntaxError) {
        defer { line.removeAll(keepingCapacity: true) }
        if state == .sizeLine {
            let size = try Self.chunkSize(line[...])
            if size > bodyBytesMax - bodyBytes { throw .bodyTooLarge }
            state = size == 0 ? .trailerLine : .data(remaining: size)
        } else if line.isEmpty {
            state = .done
        } else {
            trailerBytes += line.count
            try Self.checkTrailer(line[...])
        }
    }

    /// `chunk-size [ chunk-ext ]`.
    private static func chunkSize(_ line: ArraySlice<UInt8>) throws(RequestSyntaxError) -> Int {
        var size = 0
        var index = line.startIndex
        while index < line.endIndex, let digit = line[index].hexadecimalValue {
            guard size <= Int.max >> 8 else { throw .malformedChunk }
            size = size << 4 | Int(digit)
            index += 1
        }
        guard index > line.startIndex else { throw .malformedChunk }
        try checkExtensions(line[index...])
        return size
    }

    /// `*( BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ] )`.
    private static func checkExtensions(_ bytes: ArraySlice<UInt8>) throws(RequestSyntaxError) {
        var index = bytes.startIndex
        func skipWhiteSpace() { while index < bytes.endIndex, bytes[index].isOptionalWhiteSpace { index += 1 } }
        func skipToken() -> Bool {
            let start = index
            while index < bytes.endIndex, bytes[index].isTokenOctet { index += 1 }
            return index > start
        }
        while index < bytes.endIndex {
            skipWhiteSpace()
            guard index < bytes.endIndex, bytes[index] == .semicolon else { throw .malformedChunk }
            index += 1
            skipWhiteSpace()
            guard skipToken() else { throw .malformedChunk }
            let end = index
            skipWhiteSpace()
            guard index < bytes.endIndex, bytes[index] == .equals else {
                index = end
                continue
            }
            index += 1
            skipWhiteSpace()
            if index < bytes.endIndex, bytes[index] == .quote {
                guard skipQuotedString(bytes, &index) else { throw .malformedChunk }
            } else {
                guard skipToken() else { throw .malformedChunk }
            }
        }
    }

    private static func skipQuotedString(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
        index += 1
        while index < bytes.endIndex {
            let octet = bytes[index]
            index += 1
            if octet == .quote { return true }
            if octet < .space && octet != .tab || octet == .delete { return false }
            if octet == .backslash {
                guard index < bytes.endIndex, bytes[index] >= .space || bytes[index] == .tab else { return false }
                index += 1
            }
        }
        return false
    }

    private static func checkTrailer(_ line: ArraySlice<UInt8>) throws(RequestSyntaxError) {
        var index = line.startIndex
        while index < line.endIndex, line[index].isTokenOctet { index += 1 }
        guard index > line.startIndex, index < line.endIndex, line[index] == .colon else { throw .malformedFieldName }
        for octet in line[index...] where octet < .space && octet != .tab || octet == .delete {
            throw .malformedFieldValue
        }
    }
}
