import HTTPTypes

/// An answer's fields on their way out, in order.
///
/// `HTTPFields` asks and sets by way of sequences of lines, which for answers of some ten fields took a third of all the
/// time that a small one cost.
struct AnswerFields {
    private(set) var lines: [HTTPField] = []

    init(_ fields: HTTPFields) {
        // Room for what the server adds.
        lines.reserveCapacity(fields.count + 8)
        for field in fields { lines.append(field) }
    }

    /// The value, several lines of one name joined by commas; setting it leaves one line, setting nil none.
    subscript(name: HTTPField.Name) -> String? {
        get {
            guard let first = place(of: name) else { return nil }
            var value = lines[first].value
            var last = first
            while let next = place(of: name, from: last + 1) {
                value += ", " + lines[next].value
                last = next
            }
            return value
        }
        set {
            let first = place(of: name)
            if let first {
                while let other = place(of: name, from: first + 1) { lines.remove(at: other) }
            }
            switch (first, newValue) {
            case (let first?, let value?): lines[first] = HTTPField(name: name, value: value)
            case (let first?, nil): lines.remove(at: first)
            case (nil, let value?): lines.append(HTTPField(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    private func place(of name: HTTPField.Name, from start: Int = 0) -> Int? {
        for place in start..<max(start, lines.count) where lines[place].name.isSame(as: name) { return place }
        return nil
    }
}

extension HTTPField.Name {
    /// As `==`, which compares texts before lengths.
    @inline(__always)
    func isSame(as other: HTTPField.Name) -> Bool {
        canonicalName.utf8.count == other.canonicalName.utf8.count && canonicalName == other.canonicalName
    }
}
