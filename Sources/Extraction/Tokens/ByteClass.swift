/// What a byte can be at the beginning of a token.
enum ByteClass: UInt8 {
    case space, letter, digit, punctuation, multibyte

    /// The class of each of the 256 bytes.
    static let table: [ByteClass] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x00...0x20, 0x7F: .space
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case 0x80...0xFF: .multibyte
        default: .punctuation
        }
    }
}

/// What a code point outside ASCII is to the tokeniser.
enum ScalarClass {
    case space, letter, punctuation, ideograph

    /// Ranges of the Unicode blocks that matter in running text; everything not named here is a letter, so that
    /// a script without rules still comes out as words.
    init(_ scalar: UInt32) {
        self =
            switch scalar {
            case 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x85: .space
            case 0xAA, 0xB5, 0xBA: .letter
            case 0xA1...0xBF, 0xD7, 0xF7: .punctuation
            case 0x200C...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x2E00...0x2E7F: .punctuation
            case 0x3001...0x3004, 0x3008...0x303F, 0x30FB: .punctuation
            case 0xFE10...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: .punctuation
            case 0x1F000...0x1FAFF, 0xE000...0xF8FF: .punctuation
            case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .ideograph
            default: .letter
            }
    }
}

/// Lower case for the alphabets that the rules know: Latin, Greek and Cyrillic.
enum CaseFolding {
    /// The lower-case form of a code point outside ASCII, of the same length in UTF-8 except for a few rare letters,
    /// which stay as they are.
    static func lowered(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
        case 0x0100...0x012F, 0x0132...0x0137, 0x014A...0x0177: scalar | 1
        case 0x0139...0x0148, 0x0179...0x017E: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x0391...0x03A9: scalar + 0x20
        case 0x0400...0x040F: scalar + 0x50
        case 0x0410...0x042F: scalar + 0x20
        default: scalar
        }
    }
}
