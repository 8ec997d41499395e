/// A label as it is compared: curly quotation marks straightened, white space single, a trailing stop dropped.
///
/// Case counts; a label that differs only in case is a slip that gets a diagnostic.
struct LabelKey: Hashable {
    let text: String

    init(_ label: String) {
        var scalars = String.UnicodeScalarView()
        var wasSpace = true
        for scalar in label.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09, 0xA0, 0x3000:
                if !wasSpace { scalars.append(" ") }
                wasSpace = true
                continue
            case 0x2018, 0x2019, 0x2BC: scalars.append("'")
            case 0x200B, 0xFEFF: continue
            default: scalars.append(scalar)
            }
            wasSpace = false
        }
        while let last = scalars.last, last == " " || last == "." { scalars.removeLast() }
        text = String(scalars)
    }

    /// Whether it is a dash or two, the mark of whoever asks.
    var isDash: Bool { !text.isEmpty && text.unicodeScalars.allSatisfy { (0x2013...0x2015).contains($0.value) } }

    /// Whether it is what captions put before the words of another speaker.
    var isChevrons: Bool { text.utf8.count >= 2 && text.utf8.allSatisfy { $0 == 0x3E } }

    /// Without case, spaces and punctuation.
    var skeleton: String {
        String(
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
}
