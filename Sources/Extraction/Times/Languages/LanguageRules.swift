/// Which rules a transcript's language has.
enum LanguageRules {
    /// English, and texts whose language nobody told.
    static func usesEnglish(_ language: String) -> Bool {
        let primary = language.prefix { $0 != "-" }.lowercased()
        return primary == "en" || primary == "und" || primary.isEmpty
    }
}
