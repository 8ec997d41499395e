extension LabelShape {
    /// No label is longer, in bytes and in words outside brackets.
    static let labelBytesMax = 120
    /// Nor one that only a gap sets off, in bytes.
    static let gapLabelBytesMax = 40
    static let labelWordsMax = 9

    /// The shape of what stands before a separator; nil where it cannot be a label.
    ///
    /// - Complexity: bounded by `labelBytesMax`.
    static func of(_ whole: UnsafeBufferPointer<UInt8>) -> LabelShape? {
        let label = whole.withoutDoubt.withoutPlace.withoutSerial
        guard let first = label.first, label.count <= labelBytesMax else { return nil }
        // A metadata line (`_page`), a list mark, a heading, a quotation: nobody's name.
        if first < 0x30, first != 0x24 { return nil }
        if label.contains(0x22) { return quotingShape(label) }
        if label.contains(where: { forbidden.contains($0) }) { return nil }
        if first >= 0xE2 { return wideShape(label) }
        return latinShape(label)
    }

    /// `" ! ; < = > ? [ ] ^ _ backtick { | } ~ * \`: no label has them.
    private static let forbidden = Set("\"!;<=>?[]^_`{|}~*\\".utf8)

    /// The shape of a name beside which a work or a paper stands in quotation marks: `JO DOE, "DUNMORE HERALD"`,
    /// `Mr. DOE (Author, "Piers")`.
    private static func quotingShape(_ label: UnsafeBufferPointer<UInt8>) -> LabelShape? {
        guard label.count(where: { $0 == 0x22 }).isMultiple(of: 2), let quote = label.firstIndex(of: 0x22),
            let end = label[..<quote].firstIndex(where: { $0 == 0x2C || $0 == 0x28 }),
            label.last == 0x22 || label.last == 0x29, !label.contains(where: { $0 != 0x22 && forbidden.contains($0) })
        else { return nil }
        let name = UnsafeBufferPointer(rebasing: label[..<end])
        let isWhole = name.split(separator: 0x20).count >= 2
        guard isWhole, let shape = of(name) else { return nil }
        return shape == .capitals || (shape == .name && label[end] == 0x28) ? shape : nil
    }

    private static func wideShape(_ label: UnsafeBufferPointer<UInt8>) -> LabelShape? {
        // "（責任編輯：…）" is a remark in brackets.
        guard !ByteScan.hasPrefix("（", in: label, at: 0) else { return nil }
        let text = String(decoding: label, as: UTF8.self)
        var letters = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2C, 0x201C, 0x201D, 0x2026, 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF1F, 0xFF01, 0x300C, 0x300D:
                return nil
            case 0x2018, 0x2013, 0x2014, 0x2022: return letters == 0 ? nil : .wide
            default: letters += 1
            }
        }
        return letters <= 24 ? .wide : nil
    }

    private static func latinShape(_ label: UnsafeBufferPointer<UInt8>) -> LabelShape? {
        var words = 0
        var lowerWords = 0
        var endsInCapitals = false
        var hasCapitalsWord = false
        var hasNameWord = false
        var depth = 0
        let hasBrackets = label.contains { $0 == 0x28 || $0 == 0x29 }
        for word in label.split(separator: 0x20) {
            if hasBrackets {
                let isInside = depth > 0 || word.first == 0x28
                depth += word.count { $0 == 0x28 } - word.count { $0 == 0x29 }
                if isInside { continue }
            }
            words += 1
            guard words <= labelWordsMax else { return nil }
            let wordKind = kind(of: word)
            endsInCapitals = wordKind == .capitals && word.count >= 2
            switch wordKind {
            case .capitals: hasCapitalsWord = true
            case .name: hasNameWord = true
            case .lower: lowerWords += 1
            case .neutral: break
            case .impossible: return nil
            }
        }
        guard depth == 0, hasCapitalsWord || hasNameWord || lowerWords > 0 else { return nil }
        // "El señor PRESIDENTE" is a title and a name in capitals; other words in lower case make no name.
        if lowerWords == 1, endsInCapitals, hasNameWord, label.first.map(ByteScan.isUpper) == true { return .capitals }
        if lowerWords > 0 { return words == 1 && isNick(label) ? .nick : .phrase }
        let letters = label.count { ByteScan.isUpper($0) }
        if !hasNameWord, words == 1, letters == label.count, letters <= 4 { return .initials }
        return hasCapitalsWord && (!hasNameWord || label.hasTitleThenCapitals) ? .capitals : .name
    }

    private static func isNick(_ label: UnsafeBufferPointer<UInt8>) -> Bool {
        label.count <= 16 && label.allSatisfy { ByteScan.isLower($0) || ByteScan.isDigit($0) }
    }

    private enum WordKind { case capitals, name, lower, neutral, impossible }

    private static func kind(of word: Slice<UnsafeBufferPointer<UInt8>>) -> WordKind {
        guard let first = word.first else { return .neutral }
        // "UNIDENTIFIED PERSON #1"
        if word.contains(0x23) {
            return first == 0x23 && word.dropFirst().allSatisfy(ByteScan.isDigit) ? .neutral : .impossible
        }
        if ByteScan.isDigit(first) { return word.allSatisfy(ByteScan.isDigit) ? .neutral : .impossible }
        if first >= 0x80 { return .name }
        if first == 0x26 || first == 0x2D || first == 0x27 || first == 0x24 { return first == 0x24 ? .name : .neutral }
        if ByteScan.isLower(first) {
            // "di-Pertua", "al-Hasan"
            if let hyphen = word.firstIndex(of: 0x2D), hyphen + 1 < word.endIndex, ByteScan.isUpper(word[hyphen + 1]) {
                return .neutral
            }
            // "iPhone" is what a meeting calls whoever has not said their name.
            if word.count > 2, ByteScan.isUpper(word[word.startIndex + 1]) { return .name }
            return particles.contains(String(decoding: word, as: UTF8.self)) ? .neutral : .lower
        }
        guard ByteScan.isUpper(first) else { return .impossible }
        // "Smith," before a degree is a name; a comma elsewhere ends a clause.
        let uppers = word.count { ByteScan.isUpper($0) }
        let lowers = word.count { ByteScan.isLower($0) }
        return uppers >= 2 && lowers <= 2 && uppers > lowers ? .capitals : lowers == 0 ? .capitals : .name
    }

    /// Words of names and offices that stay in lower case.
    private static let particles: Set<String> = [
        "of", "the", "and", "for", "de", "del", "della", "der", "den", "des", "da", "di", "dos", "du", "la", "le",
        "van", "von", "zu", "zur", "bin", "ibn", "al", "el", "y", "e", "et", "und", "och", "og", "ter", "ten",
        "heer", "af", "av", "für", "pro", "tempore", "to", "from", "at", "a.", "d.",
    ]
}

extension UnsafeBufferPointer<UInt8> {
    /// `SPEAKER(?)`, `F?`, `P2?` without the sign that the typist was not sure.
    fileprivate var withoutDoubt: UnsafeBufferPointer<UInt8> {
        if count > 3, last == 0x29, self[(count - 3)...].elementsEqual("(?)".utf8) {
            return UnsafeBufferPointer(rebasing: dropLast(3))
        }
        let isCode = last == 0x3F && (2...5).contains(count)
        guard isCode, dropLast().allSatisfy({ ByteScan.isUpper($0) || ByteScan.isDigit($0) }) else { return self }
        return UnsafeBufferPointer(rebasing: dropLast())
    }

    /// `SPEAKER_00` without the number that a program gives a voice.
    fileprivate var withoutSerial: UnsafeBufferPointer<UInt8> {
        guard let last, ByteScan.isDigit(last), let mark = lastIndex(of: 0x5F), mark > 0, count - mark <= 4,
            self[(mark + 1)...].allSatisfy(ByteScan.isDigit), ByteScan.isLower(self[mark - 1] | 0x20)
        else { return self }
        return UnsafeBufferPointer(rebasing: self[..<mark])
    }

    /// `Jo Doe [Dunmore]` without the place that a member stands for.
    fileprivate var withoutPlace: UnsafeBufferPointer<UInt8> {
        guard last == 0x5D, let open = lastIndex(of: 0x5B), open >= 3, self[open - 1] == 0x20, open + 2 < count,
            ByteScan.isUpper(self[open + 1]) || self[open + 1] >= 0x80
        else { return self }
        return UnsafeBufferPointer(rebasing: self[..<(open - 1)])
    }

    /// `Mr. WARNER`, `The PRESIDING OFFICER`, `Senator McCONNELL`: capitals after a title in ordinary spelling.
    fileprivate var hasTitleThenCapitals: Bool {
        var sawCapitals = false
        var afterOf = false
        var isInside = false
        for word in split(separator: 0x20) {
            // "LMP (EAGLE)", "VM (Vicky) Doe": what is in brackets tells nothing of the rest.
            if word.first == 0x28 { isInside = true }
            if isInside {
                isInside = !word.contains(0x29)
                continue
            }
            // "Mr. SMITH of Dunmore": where he comes from.
            defer { afterOf = word.elementsEqual("of".utf8) }
            if afterOf { continue }
            let uppers = word.count { ByteScan.isUpper($0) }
            let lowers = word.count { ByteScan.isLower($0) }
            if uppers >= 2, uppers > lowers {
                sawCapitals = true
            } else if sawCapitals, lowers > 0, let first = word.first, ByteScan.isUpper(first) {
                return false
            }
        }
        return sawCapitals
    }
}
