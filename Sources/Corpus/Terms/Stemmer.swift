/// A light English stemmer: what makes `bank`, `banks` and `banking` one question.
///
/// Plurals (`-s`, `-es`, `-ies`), `-ed` and `-ing` go; a doubled consonant becomes one, a final `e` goes. No derivation:
/// `national` stays apart from `nation`. A stem is only compared with stems, never shown.
enum Stemmer {
    /// Words that look inflected and are not.
    private static let whole: Set<[UInt8]> = Set(
        [
            "during", "evening", "morning", "nothing", "something", "anything", "everything", "ceiling", "wedding",
            "species", "series", "news", "means", "always", "perhaps", "whereas", "besides", "towards", "afterwards",
            "hundred", "indeed", "united", "need", "speed", "besides", "politics", "economics", "physics",
            "mathematics",
        ].map { Array($0.utf8) })

    /// Nil for a word that has no stem of ours: with anything but the letters a to z, or too short.
    static func stem(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard (3...24).contains(word.count), word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
        var stem = Array(word)
        guard !whole.contains(stem) else { return stem }
        dropPlural(&stem)
        dropParticiple(&stem)
        if stem.count > 3, stem.last == UInt8(ascii: "e") { stem.removeLast() }
        return stem
    }

    private static func dropPlural(_ stem: inout [UInt8]) {
        guard stem.last == UInt8(ascii: "s"), stem.count > 3 else { return }
        if ends(stem, "ies"), stem.count > 4 {
            stem.replaceSubrange((stem.count - 3)..., with: [UInt8(ascii: "y")])
        } else if ends(stem, "sses") || ends(stem, "xes") || ends(stem, "ches") || ends(stem, "shes")
            || ends(stem, "oes")
        {
            stem.removeLast(2)
        } else if !ends(stem, "ss"), !ends(stem, "us"), !ends(stem, "is") {
            stem.removeLast()
        }
    }

    private static func dropParticiple(_ stem: inout [UInt8]) {
        if ends(stem, "ied"), stem.count > 4 {
            stem.replaceSubrange((stem.count - 3)..., with: [UInt8(ascii: "y")])
            return
        }
        for (suffix, length) in [("ed", 2), ("ing", 3)] as [(StaticString, Int)] where ends(stem, suffix) {
            let rest = stem.dropLast(length)
            guard rest.count >= 3, rest.contains(where: isVowel), !ends(stem, "eed") else { return }
            stem.removeLast(length)
            if let last = stem.last, stem.count > 3, stem[stem.count - 2] == last, !isVowel(last),
                last != UInt8(ascii: "l"), last != UInt8(ascii: "s"), last != UInt8(ascii: "z")
            {
                stem.removeLast()
            }
            return
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private static func ends(_ stem: [UInt8], _ suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard stem.count >= length else { return false }
        for place in 0..<length where stem[stem.count - length + place] != suffix.utf8Start[place] { return false }
        return true
    }
}
