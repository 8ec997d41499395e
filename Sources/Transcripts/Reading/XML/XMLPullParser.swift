/// Reads XML 1.0 an event at a time, as much of it as documents need and no more.
///
/// No DTD is read and no entity is expanded but the five of XML, HTML's named ones and numeric references, so nothing
/// outside the file is ever fetched and a small file cannot grow into a large one. Names lose their prefixes. Depth and
/// attributes are limited.
struct XMLPullParser {
    enum Event {
        case start(XMLElement)
        case end(name: String)
        case text(String)
    }

    static let depthMax = 256
    static let attributesMax = 256

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var open: [String] = []
    /// The end that an empty element still owes.
    private var pendingEnd: String?
    private var countedTo = 0
    private var countedLine: Int32 = 1
    /// Whether end tags must match, as in XML, or are forgiven, as in HTML.
    private let isStrict: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, isStrict: Bool = true) {
        self.bytes = bytes
        self.isStrict = isStrict
    }

    /// The line that has been reached, from 1.
    var line: Int32 {
        mutating get {
            for place in countedTo..<max(countedTo, min(index, bytes.count)) where bytes[place] == 0x0A {
                countedLine += 1
            }
            countedTo = max(countedTo, min(index, bytes.count))
            return countedLine
        }
    }

    /// - Returns: nil at the end of the document.
    mutating func next() throws(XMLSyntaxError) -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            if isStrict { open.removeLast() }
            return .end(name: name)
        }
        while index < bytes.count {
            guard bytes[index] == 0x3C else { return .text(takeText()) }
            if try skipDeclaration() { continue }
            if ByteScan.hasPrefix("<![CDATA[", in: bytes, at: index) { return .text(try takeCDATA()) }
            if ByteScan.hasPrefix("</", in: bytes, at: index) { return .end(name: try takeEnd()) }
            if isTagStart(index + 1) { return .start(try takeStart()) }
            guard !isStrict else { throw error("a `<` that begins no tag") }
            index += 1
            return .text("<")
        }
        if isStrict, let name = open.last { throw error("the document ends inside <\(name)>") }
        return nil
    }

    /// Leaves out everything up to the end tag of `name`; for HTML's scripts and styles.
    mutating func skip(to name: StaticString) {
        while let close = ByteScan.index(of: "</", in: bytes, from: index, to: bytes.count) {
            index = close
            let matches = (0..<name.utf8CodeUnitCount).allSatisfy { offset in
                close + 2 + offset < bytes.count && bytes[close + 2 + offset] | 0x20 == name.utf8Start[offset]
            }
            if matches { return }
            index = close + 2
        }
        index = bytes.count
    }

    // MARK: - Pieces

    private func isTagStart(_ place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let byte = bytes[place]
        return ByteScan.isLower(byte | 0x20) || byte == 0x5F || byte >= 0x80
    }

    private mutating func takeText() -> String {
        let end = ByteScan.index(of: 0x3C, in: bytes, from: index) ?? bytes.count
        defer { index = end }
        return HTMLEntities.decoded(String(decoding: bytes[index..<end], as: UTF8.self))
    }

    private mutating func takeCDATA() throws(XMLSyntaxError) -> String {
        let start = index + 9
        guard let end = ByteScan.index(of: "]]>", in: bytes, from: start, to: bytes.count) else {
            throw error("a CDATA section without an end")
        }
        index = end + 3
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Skips a comment, a processing instruction or a document type.
    private mutating func skipDeclaration() throws(XMLSyntaxError) -> Bool {
        if ByteScan.hasPrefix("<!--", in: bytes, at: index) {
            try skip(past: "-->", what: "a comment without an end")
        } else if ByteScan.hasPrefix("<?", in: bytes, at: index) {
            try skip(past: "?>", what: "a processing instruction without an end")
        } else if ByteScan.hasPrefix("<!", in: bytes, at: index),
            !ByteScan.hasPrefix("<![CDATA[", in: bytes, at: index)
        {
            try skipDocumentType()
        } else {
            return false
        }
        return true
    }

    private mutating func skip(past end: StaticString, what: String) throws(XMLSyntaxError) {
        guard let place = ByteScan.index(of: end, in: bytes, from: index, to: bytes.count) else { throw error(what) }
        index = place + end.utf8CodeUnitCount
    }

    /// A document type with its internal subset, whose declarations are not read.
    private mutating func skipDocumentType() throws(XMLSyntaxError) {
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x5B: depth += 1
            case 0x5D: depth -= 1
            case 0x3E where depth <= 0:
                index += 1
                return
            default: break
            }
            index += 1
        }
        throw error("a document type without an end")
    }

    private mutating func takeEnd() throws(XMLSyntaxError) -> String {
        index += 2
        let name = takeName()
        skipBlanks()
        guard let close = ByteScan.index(of: 0x3E, in: bytes, from: index) else {
            throw error("</\(name)> without `>`")
        }
        index = close + 1
        if isStrict {
            guard open.last == name else {
                throw error("</\(name)> where \(open.last.map { "</\($0)>" } ?? "nothing") should end")
            }
            open.removeLast()
        }
        return name
    }

    private mutating func takeStart() throws(XMLSyntaxError) -> XMLElement {
        let start = line
        index += 1
        var element = XMLElement(name: takeName(), line: start)
        while true {
            skipBlanks()
            guard index < bytes.count else { throw error("<\(element.name)> without `>`") }
            if bytes[index] == 0x3E {
                index += 1
                break
            }
            if bytes[index] == 0x2F {
                index += 1
                if index < bytes.count, bytes[index] == 0x3E {
                    index += 1
                    pendingEnd = element.name
                    break
                }
                continue
            }
            let before = index
            let name = takeName()
            guard index > before else {
                guard !isStrict else { throw error("a character that no attribute of <\(element.name)> begins with") }
                index += 1
                continue
            }
            element.attributes.append((name, try takeValue(of: name)))
            guard element.attributes.count <= XMLPullParser.attributesMax else {
                throw error("<\(element.name)> has more than \(XMLPullParser.attributesMax) attributes", isLimit: true)
            }
        }
        if isStrict {
            open.append(element.name)
            guard open.count <= XMLPullParser.depthMax else {
                throw error("elements nest deeper than \(XMLPullParser.depthMax)", isLimit: true)
            }
        }
        return element
    }

    private mutating func takeValue(of name: String) throws(XMLSyntaxError) -> String {
        skipBlanks()
        guard index < bytes.count, bytes[index] == 0x3D else {
            guard !isStrict else { throw error("the attribute \(name) has no value") }
            return ""
        }
        index += 1
        skipBlanks()
        guard index < bytes.count else { throw error("the attribute \(name) has no value") }
        let quote = bytes[index]
        if quote == 0x22 || quote == 0x27 {
            guard let close = ByteScan.index(of: quote, in: bytes, from: index + 1) else {
                throw error("the value of \(name) has no closing quotation mark")
            }
            defer { index = close + 1 }
            return HTMLEntities.decoded(String(decoding: bytes[index + 1..<close], as: UTF8.self))
        }
        guard !isStrict else { throw error("the value of \(name) is not quoted") }
        let start = index
        while index < bytes.count, bytes[index] != 0x3E, !ByteScan.isBlank(bytes[index]) { index += 1 }
        return HTMLEntities.decoded(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    /// A name without its prefix; HTML's in lower case.
    private mutating func takeName() -> String {
        var start = index
        while index < bytes.count, isNameByte(bytes[index]) {
            if bytes[index] == 0x3A { start = index + 1 }
            index += 1
        }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        return isStrict ? name : name.lowercased()
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        ByteScan.isLower(byte | 0x20) || ByteScan.isDigit(byte) || byte >= 0x80 || byte == 0x3A || byte == 0x2D
            || byte == 0x2E || byte == 0x5F
    }

    private mutating func skipBlanks() {
        while index < bytes.count, ByteScan.isBlank(bytes[index]) { index += 1 }
    }

    private mutating func error(_ reason: String, isLimit: Bool = false) -> XMLSyntaxError {
        let place = line
        let lineStart = bytes[..<min(index, bytes.count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = bytes[lineStart..<max(lineStart, min(index, bytes.count))].count { $0 & 0xC0 != 0x80 } + 1
        return XMLSyntaxError(line: place, column: column, reason: reason, isLimit: isLimit)
    }
}

/// A start tag.
struct XMLElement {
    var name: String
    var attributes: [(name: String, value: String)] = []
    /// From 1.
    var line: Int32

    init(name: String, line: Int32) {
        self.name = name
        self.line = line
    }

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The id that a reference `#id` names, blanks around it forgiven.
    func reference(_ name: String) -> String? {
        guard let value = self[name]?.split(whereSeparator: \.isWhitespace).first else { return nil }
        let id = value.drop { $0 == "#" }
        return id.isEmpty ? nil : String(id)
    }
}

/// Why a document is not the XML that we read, and where.
struct XMLSyntaxError: Error {
    var line: Int32
    var column: Int
    var reason: String
    /// Whether it is well-formed but past one of our limits.
    var isLimit: Bool
}
