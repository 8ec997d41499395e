import Transcripts

/// What a turn is, in one byte: the kind, its speaker's role in the transcript, and whether its text is all ASCII.
struct TurnTraits {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(kind: TurnKind, role: SpeakerRole?, isASCII: Bool) {
        rawValue = kind.code | (role?.code ?? Self.noRole) << 2 | (isASCII ? 0x20 : 0)
    }

    private static let noRole: UInt8 = 7

    var kind: TurnKind { TurnKind(code: rawValue & 3) }
    var role: SpeakerRole? {
        let code = rawValue >> 2 & 7
        return code == Self.noRole ? nil : SpeakerRole(code: code)
    }
    /// Bytes and code points then count alike.
    var isASCII: Bool { rawValue & 0x20 != 0 }
}
