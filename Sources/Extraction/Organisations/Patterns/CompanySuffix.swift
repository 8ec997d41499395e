/// The legal form behind a company's name.
struct CompanySuffix {
    let reader: TokenReader
    /// The end of the sentence.
    let end: Int

    /// Where a name ends that goes on with "plc" or ", Inc.": the given place where it doesn't.
    func end(after name: Int) -> Int {
        var place = name
        // "Merrill Lynch & Co.", "Baring Brothers and Co Ltd"
        if reader.has(place, .conjunction), reader.has(place + 1, [.companyKin]), reader.has(place + 1, .companySuffix),
            place + 1 < end, reader.isCapital(place + 1)
        {
            return self.end(after: withFullStop(place + 1))
        }
        if place + 1 < end, reader.isWord(place, reader.special.comma) { place += 1 }
        guard place < end, reader.has(place, .companySuffix) else { return name }
        // "Nose Hill, AB", "Reno, NV": two capitals behind a comma tell in which province or state.
        if place > name, reader.length(place) == 2, reader.tokens[place].letterCase == .upper { return name }
        guard reader.isCapital(place) || (place == name && reader.length(place) == 3) else { return name }
        return withFullStop(place)
    }

    /// The full stop of "Corp." belongs to the name unless it ends the sentence as well.
    func withFullStop(_ suffix: Int) -> Int {
        let next = suffix + 1
        let isOwn =
            next + 1 < end && reader.isWord(next, reader.special.fullStop) && !reader.tokens[next].spaceBefore
            && reader.length(suffix) <= 4
        return isOwn ? next + 1 : next
    }
}
