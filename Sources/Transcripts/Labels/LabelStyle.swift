/// What the accepted labels have in common.
struct LabelStyle {
    var shapes: Set<LabelShape> = []
    var isAlwaysAfterBlank: Bool
    var isAlwaysTimed: Bool
    var isAlwaysIndented: Bool
    /// Whether every label has a first name and a last, or a title and a name.
    var isAlwaysOfWords: Bool
    /// Whether nearly all stand alone on their lines, or nearly none, where a full stop follows; nil elsewhere.
    private var isAlone: Bool?
    private var words: Set<Substring> = []

    /// So many labels in small letters make them the style.
    static let nicksMin = 3

    init(firm: Set<LabelKey>, statistics: [LabelKey: LabelInference.Statistic], syntax: LabelSyntax) {
        var total = 0
        var empty = 0
        var blank = 0
        var timed = 0
        var indented = 0
        for key in firm {
            guard let statistic = statistics[key] else { continue }
            if !statistic.isRole || statistic.shape == .capitals { shapes.insert(statistic.shape) }
            if !statistic.isRole { words.formUnion(key.text.split(separator: " ")) }
            total += statistic.count
            empty += statistic.empty
            blank += statistic.afterBlank
            timed += statistic.timed
            indented += statistic.indented
        }
        isAlwaysOfWords = firm.allSatisfy { $0.text.contains(" ") }
        isAlwaysAfterBlank = blank * 20 >= total * 19
        if syntax == .fullStop, empty * 20 <= total || empty * 20 >= total * 19 { isAlone = empty * 2 > total }
        isAlwaysTimed = timed * 20 >= total * 19
        isAlwaysIndented = total >= 4 && indented * 10 >= total * 9
        let isAlsoOfCapitals = shapes.count > 1 || firm.allSatisfy { isSurname($0, statistics[$0]) }
        if shapes.contains(.initials) && isAlsoOfCapitals { shapes.insert(.capitals) }
        let nicks = firm.count { statistics[$0]?.shape == .nick }
        if nicks < LabelStyle.nicksMin { shapes.remove(.nick) }
    }

    /// `FOX`, `HILL`: capitals that can be a whole name; roles and whatever else are no initials have no say.
    private func isSurname(_ key: LabelKey, _ statistic: LabelInference.Statistic?) -> Bool {
        guard let statistic, statistic.shape == .initials, !statistic.isRole else { return true }
        return key.text.count >= 3 && key.text.contains { "AEIOUY".contains($0) }
    }

    func fits(_ key: LabelKey, _ statistic: LabelInference.Statistic, isAfterBlank: Bool, isIndented: Bool) -> Bool {
        // One word among full names is part of one, or none ("Quote:"), but for mark-up or a time beside it.
        let isWord = statistic.shape != .wide && !key.text.contains(" ")
        let isBare = isWord && statistic.timed < statistic.count
        if isAlwaysOfWords, isBare, !words.contains(key.text[...]) { return false }
        if isAlwaysIndented, !isIndented { return false }
        if isAlwaysTimed, statistic.timed < statistic.count { return false }
        if isAlwaysAfterBlank, !isAfterBlank { return false }
        if let isAlone, isAlone != (statistic.empty * 2 > statistic.count) { return false }
        return shapes.contains(statistic.shape)
    }
}
