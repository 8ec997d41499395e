import Transcripts

/// A bit a turn for each kind and role, so that filters by them are combined 64 turns at a time.
enum TraitBits {
    static func wordCount(turns: Int) -> Int { (turns + 63) / 64 }

    /// The kinds' sets in the order of their codes, then the roles'.
    static func column(_ traits: Column<UInt8>) -> Column<UInt64> {
        let words = wordCount(turns: traits.count)
        var bits = [UInt64](repeating: 0, count: words * (TurnKind.codes.count + SpeakerRole.codes.count))
        for (turn, raw) in traits.unsafeElements.enumerated() {
            let trait = TurnTraits(rawValue: raw)
            let bit: UInt64 = 1 << UInt64(turn % 64)
            bits[words * Int(trait.kind.code) + turn / 64] |= bit
            if let role = trait.role { bits[words * (TurnKind.codes.count + Int(role.code)) + turn / 64] |= bit }
        }
        return Column(bits)
    }

    static func range(of kind: TurnKind, turns: Int) -> Range<Int> {
        let words = wordCount(turns: turns)
        return words * Int(kind.code)..<words * (Int(kind.code) + 1)
    }

    static func range(of role: SpeakerRole, turns: Int) -> Range<Int> {
        let words = wordCount(turns: turns)
        let place = TurnKind.codes.count + Int(role.code)
        return words * place..<words * (place + 1)
    }
}
