/// Words by which somebody speaks, rather than that a text tells of itself; in small letters.
enum PersonalWords {
    static let pronouns: Set<String> = ["i", "we", "you", "my", "our", "your"]
}
