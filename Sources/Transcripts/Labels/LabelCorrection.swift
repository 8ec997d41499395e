/// Tells slips of the pen from other people: `V` for `VP`, `Jutsin` for `Justin`; but `RS` is not `ES`.
///
/// A label that stands at most twice is a slip for one that was declared or stands at least three times when they are equal
/// but for case, spaces and punctuation; when it is the beginning of exactly one firm set of initials and the speaker
/// before is another; or when they are names in letters of an alphabet, of five letters or more, that begin alike, have
/// the same numbers and title and are one edit apart (two in eight letters). Chinese names are never corrected, since one
/// character tells two people apart. Where so many labels stand rarely and so many often that to compare each with each
/// would take long, none is a slip.
struct LabelCorrection {
    let firm: Set<LabelKey>
    let statistics: [LabelKey: LabelInference.Statistic]
    private let targets: [LabelKey]

    static let slipCountMax = 2
    static let targetCountMin = 3
    /// A thousand rare labels beside a thousand firm ones.
    static let comparisonsMax = 1_000_000

    init(firm: Set<LabelKey>, statistics: [LabelKey: LabelInference.Statistic]) {
        self.firm = firm
        self.statistics = statistics
        let targets = firm.filter { key in
            guard let statistic = statistics[key] else { return false }
            return statistic.isDeclared || statistic.count >= LabelCorrection.targetCountMin
        }
        let rare = statistics.values.count { $0.count <= LabelCorrection.slipCountMax }
        let isFeasible = targets.count * rare <= LabelCorrection.comparisonsMax
        self.targets = isFeasible ? targets.sorted { $0.text < $1.text } : []
    }

    /// The label that `key` is a slip for, if there is just one.
    func target(of key: LabelKey, after previous: LabelKey?) -> LabelKey? {
        guard let statistic = statistics[key], statistic.count <= LabelCorrection.slipCountMax else { return nil }
        let alike = targets.filter { $0.skeleton == key.skeleton && !key.skeleton.isEmpty }
        if alike.count == 1 { return alike.first }
        let near: [LabelKey]
        switch statistic.shape {
        case .initials:
            near = targets.filter { $0 != previous && isTruncation(key, of: $0) }
        case .name, .capitals, .nick, .phrase:
            if statistic.isExcluded { return nil }
            near = targets.filter { isMisspelling(key, of: $0) }
        case .wide:
            near = []
        }
        return near.count == 1 ? near.first : nil
    }

    private func isTruncation(_ key: LabelKey, of target: LabelKey) -> Bool {
        statistics[target]?.shape == .initials && target.text.count > key.text.count
            && target.text.hasPrefix(key.text) && !RoleWords.isRoleLabel(key.text)
    }

    private func isMisspelling(_ key: LabelKey, of target: LabelKey) -> Bool {
        let (left, right) = (key.text.lowercased(), target.text.lowercased())
        guard left.first == right.first, left.filter(\.isNumber) == right.filter(\.isNumber) else { return false }
        guard left.unicodeScalars.count >= 5, right.unicodeScalars.count >= 5 else { return false }
        return !haveDifferentTitles(left, right) && EditDistance.isSlip(left, for: right)
    }

    /// `Mr Doe` and `Mrs Doe` are two people.
    private func haveDifferentTitles(_ left: String, _ right: String) -> Bool {
        let titles = [left, right].map { $0.prefix { $0 != " " && $0 != "." } }
        return titles[0] != titles[1] && titles.allSatisfy { PersonNames.isTitle(String($0)) }
    }
}
