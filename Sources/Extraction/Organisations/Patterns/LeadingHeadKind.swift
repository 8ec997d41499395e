/// The kind that a head of a Romance or Germanic name tells.
enum LeadingHeadKind {
    static func kind(of head: String) -> OrganisationKind {
        let head = head.lowercased()
        if head.hasPrefix("univ") || head.hasPrefix("acad") || head.hasPrefix("hoch") || head.hasPrefix("instit") {
            return .education
        }
        if head.hasPrefix("minist") || head.hasPrefix("conse") || head.hasPrefix("asam") || head.hasPrefix("assem") {
            return .government
        }
        if head.hasPrefix("banc") || head.hasPrefix("banq") { return .financial }
        if head.hasPrefix("ejérc") || head.hasPrefix("fuerz") { return .military }
        if head.hasPrefix("gr") { return .company }
        if head.hasPrefix("part") || head.hasPrefix("fren") || head.hasPrefix("mov") || head.hasPrefix("mouv") {
            return .political
        }
        return .other
    }
}
