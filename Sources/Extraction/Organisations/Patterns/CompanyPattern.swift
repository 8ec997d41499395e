/// Finds companies by the form of their names: "Lantern Systems", "Barnes & Noble", "Skadden, Arps, Slate & Flom".
struct CompanyPattern {
    let reader: TokenReader
    let sentenceStart: Int

    /// The company whose name begins at or before `start`, in the part of a run that ends at `end`.
    func name(from start: Int, to end: Int) -> HeadPattern.Found? {
        if let joint = ampersand(from: start, to: end) {
            return HeadPattern.Found(tokens: partners(before: joint)..<end, kind: .company, rule: .companyForm)
        }
        if isAirline(start, end) {
            return HeadPattern.Found(tokens: start..<start + 2, kind: .company, rule: .companyForm)
        }
        guard end - start >= 2, reader.has(end - 1, .companyEnd), reader.isCapital(end - 1),
            (start..<end - 1).allSatisfy({ isName($0) || !reader.isCapital($0) }), isUnlisted(end - 2)
        else { return nil }
        return HeadPattern.Found(tokens: start..<end, kind: .company, rule: .companyForm)
    }

    /// "Air Malta".
    private func isAirline(_ start: Int, _ end: Int) -> Bool {
        end - start >= 2 && reader.length(start) == 3 && reader.spelling(at: start) == "Air"
            && reader.isCapital(start + 1) && reader.has(start + 1, .country) && !reader.isCapital(start + 2)
    }

    /// "Denny and Sons"; "Harland and Wolff" behind "built by" and the like.
    func partners(from name: Range<Int>, sentenceEnd: Int) -> Range<Int>? {
        let second = name.upperBound + 1
        guard second < sentenceEnd, name.count <= 3, reader.has(name.upperBound, .conjunction),
            reader.isCapital(second),
            isName(name.lowerBound)
        else { return nil }
        let isKin = reader.has(second, .companyKin)
        let isFirm =
            name.count == 1 && reader.isWord(name.lowerBound - 1, reader.special.by)
            && reader.has(name.lowerBound - 2, .byCue) && isName(second) && !reader.isCapital(second + 1)
        guard isKin || isFirm else { return nil }
        return name.lowerBound..<CompanySuffix(reader: reader, end: sentenceEnd).withFullStop(second)
    }

    /// The ampersand between two names; nil where either side is a word of another kind.
    private func ampersand(from start: Int, to end: Int) -> Int? {
        guard end - start >= 3, end - start <= 7 else { return nil }
        for place in (start + 1)..<(end - 1) where reader.isWord(place, reader.special.ampersand) {
            let sides = [place - 1, place + 1]
            return sides.allSatisfy { isName($0) && reader.length($0) > 2 } ? place : nil
        }
        return nil
    }

    /// "Skadden, Arps, Slate, Meagher & Flom": the partners before the last two.
    private func partners(before joint: Int) -> Int {
        var first = joint - 1
        while first - 2 >= sentenceStart, reader.isWord(first - 1, reader.special.comma), isName(first - 2),
            reader.word(first - 2) == .unknown, !reader.isCapital(first - 3)
        {
            first -= 2
        }
        return first
    }

    /// A word that only a name explains, or a place: "Bethlehem Steel".
    private func isName(_ place: Int) -> Bool {
        reader.isCapital(place)
            && !reader.has(
                place, [.demonym, .opener, .title, .softTitle, .field, .head, .otherHead, .genitive, .partyAdjective])
    }

    private func isUnlisted(_ place: Int) -> Bool { !reader.has(place, .given) || reader.isAcronym(place) }
}
