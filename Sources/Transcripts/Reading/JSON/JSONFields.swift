/// The fields of one JSON object, without building values: strings are decoded, what is nested is skipped.
struct JSONFields {
    /// The object's own string, number and literal members; objects and arrays are left out.
    private(set) var values: [String: String] = [:]

    /// - Throws: the offset of what is no JSON.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) {
        var cursor = JSONCursor(bytes)
        try cursor.expect(0x7B)
        if cursor.peek() == 0x7D { return }
        while true {
            _ = cursor.peek()
            let key = try cursor.string()
            try cursor.expect(0x3A)
            if let value = try JSONFields.value(&cursor) { values[key] = value }
            if cursor.peek() == 0x2C {
                cursor.advance()
            } else {
                try cursor.expect(0x7D)
                return
            }
        }
    }

    /// A scalar's text; nil for null, objects and arrays, which are skipped.
    private static func value(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> String? {
        guard cursor.peek() == 0x7B || cursor.peek() == 0x5B else { return try cursor.scalar() }
        var depth = 0
        repeat {
            switch cursor.peek() {
            case 0x22: _ = try cursor.string()
            case 0x7B, 0x5B:
                depth += 1
                cursor.advance()
                guard depth <= JSONCursor.depthMax else { throw JSONSyntaxError(offset: cursor.index) }
            case 0x7D, 0x5D:
                depth -= 1
                cursor.advance()
            case nil: throw JSONSyntaxError(offset: cursor.index)
            default: cursor.advance()
            }
        } while depth > 0
        return nil
    }
}
