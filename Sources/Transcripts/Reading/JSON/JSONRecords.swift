/// The records of speech in a JSON document of any build: the objects in one array that have words and a speaker.
///
/// Transcription services nest them differently (`utterances`, `segments`, `results.utterances`, a bare array). Of the
/// arrays that have such objects the least nested is taken, since what is nested deeper are the words of those; one of
/// single words only where there is no other.
struct JSONRecords {
    struct Record {
        var speaker: String?
        var text: String
        /// A byte of the record, to tell its line.
        var offset: Int
    }

    private(set) var records: [Record] = []
    /// The name of the array.
    private(set) var arrayName = ""
    /// Whether each record is one word, so that those of one speaker in a row are a turn.
    private(set) var areWords = false

    /// An object or an array that has been opened.
    private struct Container {
        var isArray: Bool
        /// Under which name it stands in the object around it.
        var key: String
        var fields: [String: String] = [:]
        var pendingKey: String?
        var start: Int
        /// Which array in `found` its objects belong to.
        var records: [Record] = []
    }

    /// The lower, the better.
    private var best: (Int, depth: Int, count: Int)?

    /// - Throws: the offset of what is no JSON.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) {
        var cursor = JSONCursor(bytes)
        var open: [Container] = []
        repeat {
            guard let byte = cursor.peek() else { throw JSONSyntaxError(offset: cursor.index) }
            switch byte {
            case 0x7B, 0x5B:
                guard open.count < JSONCursor.depthMax else { throw JSONSyntaxError(offset: cursor.index) }
                let key = open.last.map { $0.isArray ? $0.key : $0.pendingKey ?? "" } ?? ""
                open.append(Container(isArray: byte == 0x5B, key: key, start: cursor.index))
                cursor.advance()
            case 0x7D, 0x5D:
                guard let closed = open.popLast(), closed.isArray == (byte == 0x5D) else {
                    throw JSONSyntaxError(offset: cursor.index)
                }
                cursor.advance()
                close(closed, &open)
            case 0x2C, 0x3A: cursor.advance()
            default: try takeScalar(&cursor, &open)
            }
        } while !open.isEmpty
    }

    private mutating func takeScalar(
        _ cursor: inout JSONCursor, _ open: inout [Container]
    ) throws(JSONSyntaxError) {
        guard let last = open.indices.last else { throw JSONSyntaxError(offset: cursor.index) }
        guard !open[last].isArray else {
            _ = try cursor.scalar()
            return
        }
        if let key = open[last].pendingKey {
            if let value = try cursor.scalar() { open[last].fields[key] = value }
            open[last].pendingKey = nil
        } else {
            open[last].pendingKey = try cursor.string()
        }
    }

    private mutating func close(_ closed: Container, _ open: inout [Container]) {
        guard let parent = open.indices.last else {
            if closed.isArray { choose(closed, depth: 0) }
            return
        }
        if closed.isArray {
            choose(closed, depth: open.count)
        } else if open[parent].isArray {
            if let record = record(of: closed) { open[parent].records.append(record) }
        } else if let name = closed.fields["name"], let key = open[parent].pendingKey {
            // `"speaker": {"name": "Jo Doe"}`
            open[parent].fields[key] = name
        }
        if !open[parent].isArray { open[parent].pendingKey = nil }
    }

    private mutating func choose(_ array: Container, depth: Int) {
        let spoken = array.records.count { $0.speaker != nil }
        guard spoken * 2 > array.records.count else { return }
        let areWords = array.records.count > 1 && !array.records.contains { $0.text.contains(" ") }
        let rank = (areWords ? 1 : 0, depth: depth, count: -spoken)
        if let best, best <= rank { return }
        best = rank
        self.areWords = areWords
        records = array.records
        arrayName = array.key
    }

    private func record(of object: Container) -> Record? {
        guard let text = JSONRecords.textKeys.lazy.compactMap({ object.fields[$0] }).first else { return nil }
        let speaker = JSONRecords.speakerKeys.lazy.compactMap { object.fields[$0] }.first
        return Record(speaker: speaker, text: text, offset: object.start)
    }

    private static let textKeys = ["text", "transcript", "content", "utterance", "message", "body", "words"]
    private static let speakerKeys = [
        "speaker", "speaker_name", "speakerName", "speaker_label", "name", "author", "user", "role", "from",
    ]
}

extension JSONRecords {
    /// Makes a turn of each record; what a service cut into `segments` is joined where one speaker goes on.
    func read(into builder: inout TranscriptBuilder, source: SourceText) {
        let joins = arrayName == "segments" || (areWords && arrayName.hasPrefix("word"))
        var last: String?
        var lines = source.lines[...]
        for record in records {
            while let next = lines.dropFirst().first, next.start <= record.offset { lines = lines.dropFirst() }
            let paragraphs = record.text.split(whereSeparator: \.isNewline).map { String($0).trimmedSpaces }
            if joins, builder.hasOpenTurn, record.speaker == last {
                for paragraph in paragraphs { builder.append(paragraph, separator: " ") }
                continue
            }
            builder.beginTurn(label: record.speaker.map { builder.label($0) }, line: lines.first?.number ?? 1)
            for paragraph in paragraphs { builder.append(paragraph) }
            last = record.speaker
        }
        builder.closeTurn()
    }
}
