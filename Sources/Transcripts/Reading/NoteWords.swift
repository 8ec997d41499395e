/// The words that open an editorial note or a stage direction.
enum NoteWords {
    /// Whether the bracketed text begins as a note does.
    static func opensNote(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let range = ByteScan.trimmed(range, in: text)
        guard let first = range.first else { return false }
        if text[first] >= 0xE3 { return opensWideNote(text, range) }
        var word: [UInt8] = []
        for index in range {
            let byte = text[index]
            guard ByteScan.isUpper(byte) || ByteScan.isLower(byte) || byte >= 0x80 else { break }
            word.append(ByteScan.isUpper(byte) ? byte | 0x20 : byte)
            if word.count > 24 { return false }
        }
        let isColon = first + word.count < range.upperBound && [0x3A, 0x2E].contains(text[first + word.count])
        let name = String(decoding: word, as: UTF8.self)
        return words.contains(name) || (isColon && editors.contains(name))
    }

    private static func opensWideNote(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let inside = String(decoding: text[range].prefix(36), as: UTF8.self)
        return wideOpenings.contains { inside.hasPrefix($0) } || wideEndings.contains { inside.hasSuffix($0) }
    }

    /// Before a colon or a full stop: `(ed: …)`, `(Note: …)`.
    private static let editors: Set<String> = [
        "ed", "eds", "editor", "editorial", "note", "tr", "trans", "translator", "ndlr", "ndt", "anm", "red",
    ]

    /// Stage directions in the languages that the reader tells apart.
    private static let words: Set<String> = [
        "laughter", "laughs", "laughing", "laugh", "chuckles", "chuckle", "chuckling", "applause", "applauds",
        "cheers", "cheering", "pause", "pauses", "crosstalk", "inaudible", "unintelligible", "indiscernible",
        "indistinct", "silence", "music", "sighs", "sigh", "coughs", "coughing", "smiles", "smiling", "nods",
        "phonetic", "sic", "interruption", "interrupting", "overlapping", "gasps", "whispers", "whispering",
        "off-mic", "booing", "boos", "singing", "sings", "clapping", "claps", "howling", "rires", "rire",
        "applaudissements", "sourire", "silencio", "risas", "aplausos", "ríe", "lachen", "lacht", "beifall",
        "heiterkeit", "zuruf", "unverständlich", "смех", "аплодисменты", "смеётся", "смеется", "неразборчиво",
    ]

    private static let wideOpenings = [
        "笑", "大笑", "掌聲", "掌声", "鼓掌", "停頓", "停顿", "沉默", "點頭", "点头", "拍手", "編按", "编按", "註：", "注：",
    ]
    private static let wideEndings = ["笑", "笑聲", "笑声", "掌聲", "掌声", "播放影片", "聽不清楚", "听不清"]
}
