import Transcripts

/// A bit a turn for each kind and role, so that filters by them are combined 64 turns at a time, and for whether the
/// turn names an organisation and speaks of a time, so that nothing is looked up for those that do not.
enum TraitBits {
    static func wordCount(turns: Int) -> Int { (turns + 63) / 64 }

    /// The sets before `naming`: one a kind, then one a role.
    private static let traitSets = TurnKind.codes.count + SpeakerRole.codes.count

    /// The kinds' sets in the order of their codes, then the roles', those that name organisations and those that speak
    /// of times.
    static func column(_ turns: TurnTable, naming: NamingTurns) -> Column<UInt64> {
        let words = wordCount(turns: turns.traits.count)
        var bits = [UInt64](repeating: 0, count: words * (traitSets + 2))
        for (turn, raw) in turns.traits.unsafeElements.enumerated() {
            let trait = TurnTraits(rawValue: raw)
            let bit: UInt64 = 1 << UInt64(turn % 64)
            bits[words * Int(trait.kind.code) + turn / 64] |= bit
            if let role = trait.role { bits[words * (TurnKind.codes.count + Int(role.code)) + turn / 64] |= bit }
            if !turns.timeBounds.bounds(turn).isEmpty { bits[words * (traitSets + 1) + turn / 64] |= bit }
        }
        bits.replaceSubrange(TraitBits.naming(turns: turns.traits.count), with: naming.words)
        return Column(bits)
    }

    /// Where the turns are that name an organisation.
    static func naming(turns: Int) -> Range<Int> {
        let words = wordCount(turns: turns)
        return words * traitSets..<words * (traitSets + 1)
    }

    /// Where the turns are that speak of a time.
    static func dating(turns: Int) -> Range<Int> {
        let words = wordCount(turns: turns)
        return words * (traitSets + 1)..<words * (traitSets + 2)
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
