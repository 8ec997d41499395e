import HTTPTypes

/// What the connection itself has to say in an answer's head.
enum Persistence: UInt8 {
    /// HTTP/1.1's default: nothing is said.
    case implied
    /// To an HTTP/1.0 client that asked for it.
    case keepAlive
    case close
}

/// Writes an answer's head (RFC 9112 §4 and §5).
struct HeadWriter {
    /// The lines that every answer bears, whatever was asked.
    let commonLines: [UInt8]

    init(commonFields: AnswerFields) {
        var output = OutputBuffer(capacity: 256)
        for field in commonFields.lines { Self.write(field, to: &output) }
        commonLines = Array(output.bytes)
    }

    func write(
        _ answer: Answer, isChunked: Bool, persistence: Persistence, date: [UInt8], to output: inout OutputBuffer
    ) {
        output.append("HTTP/1.1 ")
        output.append(decimal: answer.status)
        output.append(" ")
        output.append(StatusPhrase.phrase(for: answer.status))
        output.append("\r\nDate: ")
        output.append(date)
        output.append("\r\n")
        for field in answer.fields.lines where !Self.isOurs(field.name) { Self.write(field, to: &output) }
        output.append(commonLines)
        if let length = answer.contentLength {
            output.append("Content-Length: ")
            output.append(decimal: length)
            output.append("\r\n")
        }
        if isChunked { output.append("Transfer-Encoding: chunked\r\n") }
        switch persistence {
        case .implied: break
        case .keepAlive: output.append("Connection: keep-alive\r\n")
        case .close: output.append("Connection: close\r\n")
        }
        output.append("\r\n")
    }

    private static func write(_ field: HTTPField, to output: inout OutputBuffer) {
        output.append(field.name.rawName)
        output.append(": ")
        field.withUnsafeBytesOfValue { output.append(UnsafeRawBufferPointer($0)) }
        output.append("\r\n")
    }

    /// Fields that the server alone writes; a handler's would contradict it.
    private static func isOurs(_ name: HTTPField.Name) -> Bool {
        name.isSame(as: .date) || name.isSame(as: .contentLength) || name.isSame(as: .transferEncoding)
            || name.isSame(as: .connection)
    }
}
