import HTTPServer

extension Call {
    /// A citation in the form that was asked for; nil where none was.
    func citation(_ citation: @autoclosure () -> Citation) -> Response? {
        switch format {
        case .cslJSON: answer(citation().cslJSON, isCacheable: false)
        case .bibTeX: answer(Array(citation().bibTeX.utf8), isCacheable: false)
        case .ris: answer(Array(citation().ris.utf8), isCacheable: false)
        default: nil
        }
    }
}

extension Citation {
    /// An array with one item, as programs that read CSL-JSON expect it.
    var cslJSON: [UInt8] {
        var writer = JSONWriter()
        writer.array { writer in
            writer.object { writer in
                writer.field("id", key)
                writer.field("type", "interview")
                writer.field("title", title)
                writer.people("author", authors)
                writer.people("interviewer", interviewers)
                if isCommentary { writer.field("genre", "commentary") }
                if let publisher { writer.field("publisher", publisher) }
                if !date.isEmpty {
                    writer.field("issued") { writer in
                        writer.object { writer in
                            writer.field("date-parts") { writer in
                                writer.array { $0.array(date) { $0.integer($1) } }
                            }
                        }
                    }
                }
                writer.field("URL", url)
                if let language { writer.field("language", language) }
                if !note.isEmpty { writer.field("note", note) }
            }
        }
        return writer.bytes
    }

    /// One entry of BibTeX; BibLaTeX knows the fields that BibTeX passes over.
    var bibTeX: String {
        let fields: [(name: String, value: String)] = [
            // Braces keep a name of an institution, or one in an order of its own, from being taken apart.
            ("author", authors.map { "{\(teX($0))}" }.joined(separator: " and ")),
            ("title", "{\(teX(title))}"),
            ("howpublished", teX(interviewers.isEmpty ? "" : "Interview by \(list(interviewers))")),
            ("publisher", teX(publisher ?? "")),
            ("year", part(0)), ("month", part(1)), ("day", part(2)),
            ("url", url), ("langid", language ?? ""), ("note", teX(note)),
        ]
        let lines = fields.filter { !$0.value.isEmpty }.map { "  \($0.name) = {\($0.value)},\n" }
        let key = String(key.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "-" })
        return "@misc{\(key),\n\(lines.joined())}\n"
    }

    /// One record of RIS, which knows no interview: reference managers write it as a personal communication.
    var ris: String {
        let day = date.isEmpty ? "" : [part(0), padded(part(1)), padded(part(2))].joined(separator: "/")
        var fields = [("TY", "PCOMM")] + authors.map { ("AU", $0) } + interviewers.map { ("A2", $0) }
        fields += [("TI", title), ("PB", publisher ?? ""), ("PY", part(0)), ("DA", day), ("UR", url)]
        fields += [("L2", source ?? ""), ("LA", language ?? ""), ("N1", place.joined(separator: ", "))]
        let lines = fields.filter { !$0.1.isEmpty }.map { tag, value in
            "\(tag)  - \(value.split(whereSeparator: \.isWhitespace).joined(separator: " "))\r\n"
        }
        return lines.joined() + "ER  - \r\n"
    }

    private var note: String { (place + [source].compactMap(\.self)).joined(separator: ", ") }

    private func part(_ place: Int) -> String { place < date.count ? String(date[place]) : "" }

    private func padded(_ digits: String) -> String { digits.utf8.count == 1 ? "0\(digits)" : digits }

    private func list(_ names: [String]) -> String {
        names.count < 2 ? names.joined() : "\(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1])"
    }
}

/// Text with what TeX would take for a command escaped.
private func teX(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
        switch character {
        case "\\": escaped += "\\textbackslash{}"
        case "~": escaped += "\\textasciitilde{}"
        case "^": escaped += "\\textasciicircum{}"
        case "{", "}", "&", "%", "$", "#", "_": escaped += "\\\(character)"
        default: escaped.append(character)
        }
    }
}

extension JSONWriter {
    /// Names as they are, since only a person could say which of their parts is the family's.
    fileprivate mutating func people(_ role: StaticString, _ names: [String]) {
        guard !names.isEmpty else { return }
        field(role) { writer in
            writer.array(names) { writer, name in writer.object { $0.field("literal", name) } }
        }
    }
}
