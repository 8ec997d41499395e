/// A light English stemmer: what makes `bank`, `banks` and `banking` one question.
///
/// Plurals (`-s`, `-es`, `-ies`), `-ed` and `-ing` go; a doubled consonant becomes one, a final `e` goes. No derivation:
/// `national` stays apart from `nation`. A stem is only compared with stems, never shown.
enum Stemmer {
    /// Words that look inflected and are not; each ends in a letter that an inflection ends in.
    private static let whole: Set<[UInt8]> = Set(
        [
            "during", "evening", "morning", "nothing", "something", "anything", "everything", "ceiling", "wedding",
            "species", "series", "news", "means", "always", "perhaps", "whereas", "besides", "towards", "afterwards",
            "hundred", "indeed", "united", "need", "speed", "besides", "politics", "economics", "physics",
            "mathematics",
        ].map { Array($0.utf8) })

    static let lettersMax = 24

    /// Nil for a word that has no stem of ours: with anything but the letters a to z, or too short.
    static func stem(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        withStem(word) { Array($0) }
    }

    /// Takes no memory of its own: a dictionary has hundreds of thousands of words.
    static func withStem<Result>(
        _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result? {
        guard (3...lettersMax).contains(word.count), word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: lettersMax) { letters in
            _ = letters.initialize(fromContentsOf: word)
            var stem = Letters(all: letters, count: word.count)
            if !isWhole(word) { stem.dropInflection() }
            return body(UnsafeBufferPointer(rebasing: letters[..<stem.count]))
        }
    }

    private static func isWhole(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        switch word[word.count - 1] {
        case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "g"): whole.contains(Array(word))
        default: false
        }
    }
}

/// The letters of a word of which the last ones go.
private struct Letters {
    let all: UnsafeMutableBufferPointer<UInt8>
    var count: Int

    private var last: UInt8 { all[count - 1] }

    mutating func dropInflection() {
        dropPlural()
        dropParticiple()
        if count > 3, last == UInt8(ascii: "e") { count -= 1 }
    }

    private mutating func dropPlural() {
        guard last == UInt8(ascii: "s"), count > 3 else { return }
        if ends("ies"), count > 4 {
            endInY(insteadOf: 3)
        } else if ends("sses") || ends("xes") || ends("ches") || ends("shes") || ends("oes") {
            count -= 2
        } else if !ends("ss"), !ends("us"), !ends("is") {
            count -= 1
        }
    }

    private mutating func dropParticiple() {
        if ends("ied"), count > 4 { return endInY(insteadOf: 3) }
        if ends("ed") {
            if !ends("eed") { drop(2) }
        } else if ends("ing") {
            drop(3)
        }
    }

    /// Drops a suffix where a word is left of it, and one of the two like consonants that then end it.
    private mutating func drop(_ length: Int) {
        guard count - length >= 3, all[..<(count - length)].contains(where: Self.isVowel) else { return }
        count -= length
        if count > 3, all[count - 2] == last, !Self.isVowel(last), last != UInt8(ascii: "l"),
            last != UInt8(ascii: "s"), last != UInt8(ascii: "z")
        {
            count -= 1
        }
    }

    private mutating func endInY(insteadOf length: Int) {
        count -= length - 1
        all[count - 1] = UInt8(ascii: "y")
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private func ends(_ suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard count >= length else { return false }
        for place in 0..<length where all[count - length + place] != suffix.utf8Start[place] { return false }
        return true
    }
}
