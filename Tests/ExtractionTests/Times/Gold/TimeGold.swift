import Transcripts

/// Our own hand-made answers: sentences in which every temporal expression is marked, written from the TIMEX3
/// guidelines before the engine saw them.
///
/// A line is one turn: `{words|TYPE|value|EDTF}` marks an expression, with nothing for the EDTF of one that denotes no
/// calendar time. A line `# category date language` holds for those below it; `-` is no date. What is not marked must
/// not be found.
struct TimeGold {
    struct Expression {
        var range: Range<Int>
        var words: String
        var kind: String
        var value: String
        var edtf: String
    }

    var category: String
    var date: String?
    var language: String
    var text: String
    var expressions: [Expression]

    static let all: [TimeGold] = [
        news, history, interview, politics, undated, languages, spoken, wires, dispatches, local,
    ].flatMap(parse)

    /// The sentences of one file of answers.
    static func parse(_ source: String) -> [TimeGold] {
        var current = TimeGold(category: "", date: nil, language: "en", text: "", expressions: [])
        var found: [TimeGold] = []
        for line in source.split(separator: "\n") {
            if line.hasPrefix("# ") {
                let fields = line.split(separator: " ").dropFirst().map(String.init)
                current.category = fields[0]
                current.date = fields[1] == "-" ? nil : fields[1]
                current.language = fields.count > 2 ? fields[2] : "en"
            } else {
                var sentence = current
                for part in line.split(separator: "{", omittingEmptySubsequences: false) {
                    sentence.append(part)
                }
                found.append(sentence)
            }
        }
        return found
    }

    private mutating func append(_ part: Substring) {
        guard let close = part.firstIndex(of: "}") else {
            text += part
            return
        }
        let fields = part[..<close].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let start = text.utf8.count
        text += fields[0]
        expressions.append(
            Expression(
                range: start..<text.utf8.count, words: fields[0], kind: fields[1], value: fields[2], edtf: fields[3]))
        text += part[part.index(after: close)...]
    }
}
