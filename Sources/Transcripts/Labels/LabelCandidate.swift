/// The ways in which a line can open with a label; a document keeps to one of them, give or take slips.
enum LabelSyntax: Int, CaseIterable {
    /// `**Name:** text`, `**Name**: text`, `**Name**` before a time; in wikis `'''Name:''' text`, `((Name)) text`.
    case bold
    /// `- **Name**: text`.
    case listItem
    /// `[Name] text`, `[Name]: text`.
    case bracket
    /// `Name: text`, `Name：text`, `Name – 00:01:02: text`, `Name: 00:01:02`.
    case colon
    /// `CHAIRMAN NAME. Text`, `Mr. NAME. Text`, `Ms. Name. Text`, `M. le président. Text`, `Q. Text`,
    /// `Name, rapporteur. – Text`.
    case fullStop
    /// `Q - text`, `Name – text`, `P.—text`; `— text`, where the dash alone marks who asks.
    case dash
    /// `Q    text`, `I<tab>text`, `田中　text`.
    case gap
    /// `<nick> text`, `@Name: text`.
    case angle
    /// A name or a role alone on its line, perhaps with a time, and the words below it.
    case ownLine
}

/// A line that may begin a turn.
struct LabelCandidate {
    /// An index into the document's lines.
    var line: Int
    var syntax: LabelSyntax
    /// The label's bytes, without mark-up, separator and time.
    var label: Range<Int>
    /// What follows it on the line.
    var text: Range<Int>
    /// Whether a time of day or of the recording stands beside the label.
    var hasTime: Bool
    var shape: LabelShape
    /// The office or the firm beside the name, after a dash: `Jo Doe -- Treasurer`.
    var title: Range<Int>?
    var hasTitle: Bool { title != nil }
}

/// What a label looks like, told from its letters alone.
enum LabelShape: Hashable {
    /// `X`, `VP`, `CC`: one to four capitals.
    case initials
    /// `MR. SMITH`, `THE PRESIDENT`, `LMP (EAGLE)`, `Mr. WARNER`.
    case capitals
    /// `Jo Doe`, `Speaker 2`, `Jo Doe (chair)`: every word capitalised, particles aside.
    case name
    /// Chinese, Japanese or Korean writing.
    case wide
    /// One word in small letters, what somebody is called in a chat: `mk`.
    case nick
    /// Words that are no name: `audience member`.
    case phrase

    /// Words that are a name or an office, in ordinary spelling or in capitals.
    var isOfNames: Bool { self == .name || self == .capitals }

    /// Words in small letters, which prose has before its colons as well.
    var isPlain: Bool { self == .phrase || self == .nick }
}
