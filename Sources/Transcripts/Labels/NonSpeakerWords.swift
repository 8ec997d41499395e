/// Words before a colon that head a line of metadata, a remark or a list, and never speak.
///
/// No names are listed here or anywhere: only what kind of line it is.
enum NonSpeakerWords {
    static func contains(_ label: String, _ shape: LabelShape) -> Bool {
        let word = RoleWords.folded(label)
        if words.contains(word) { return true }
        guard let last = word.split(separator: " ").last else { return !label.hasPrefix("+") }
        // "IS" may be somebody's initials, "is" may not.
        if shape == .initials { return false }
        let first = word.split(separator: " ").first.map(String.init) ?? ""
        return tails.contains(String(last)) || openers.contains(first)
    }

    /// Labels in speaker position that stand for sound, not for somebody.
    static func isPseudoSpeaker(_ label: String) -> Bool {
        let word = RoleWords.folded(label)
        return pseudoSpeakers.contains(word) || word.hasPrefix("clip from") || word.hasPrefix("break")
    }

    private static let words: Set<String> = [
        "note", "notes", "n.b", "nb", "location", "venue", "place", "slides", "slide", "agenda", "date", "time",
        "title", "subject", "source", "sources", "link", "links", "url", "website", "web", "video", "audio", "media",
        "topic", "topics", "summary", "abstract", "example", "examples", "e.g", "i.e", "ps", "p.s", "update",
        "warning", "tip", "image", "photo", "picture", "caption", "credit", "credits", "tags", "keywords",
        "fwd", "attachments", "email", "e-mail", "phone", "tel", "fax", "address", "twitter", "github",
        "introduction", "conclusion", "background", "reference", "references", "see also", "further reading",
        "related", "recorded", "duration", "length", "episode", "series", "season", "published", "updated",
        "download", "downloads", "present", "attendees", "participants", "in attendance", "interviewers",
        "interviewees", "speakers", "podcast",
        "cve", "correction", "disclaimer", "copyright", "license", "licence", "step", "point", "chapter", "part",
        "section", "figure", "table", "item", "option", "phase", "rule", "lesson", "article", "appendix", "exhibit",
        "result", "results", "pros", "cons", "problem", "solution", "definition", "theorem", "proof", "remark",
        "important", "http", "https", "today", "yes", "no", "ok", "first", "second", "third", "finally", "also",
        "fact", "myth", "tldr", "tl;dr", "editor’s note", "editor's note", "transcript", "read more", "watch",
        "listen", "more", "contact", "appearances", "contents", "index", "language", "publisher", "author", "authors",
        "details", "info", "information", "action", "actions", "action item", "action items", "todo", "decision", "a.m",
        "p.m",
        "說明", "註", "注", "備註", "時間", "地點", "日期", "主題", "來源", "连结", "連結", "比如", "例如", "舉例來說",
        "说明", "备注", "时间", "地点", "主题", "来源", "來源", "文章来源", "文章來源", "信息来源", "稿源", "发布时间", "發布時間", "發佈時間",
        "发布日期", "發布日期", "更新时间", "更新時間", "字体", "字體", "字号", "字號", "访问量", "訪問量", "浏览", "瀏覽", "浏览次数", "点击", "點擊",
        "点击数", "点击量", "阅读", "閱讀", "阅读量", "编辑", "編輯", "责任编辑", "責任編輯", "责编", "責編", "作者", "撰文", "撰稿", "供稿", "校对", "校對",
        "拍摄", "拍攝", "摄影", "攝影", "剪辑", "剪輯", "监制", "監製", "制作", "製作", "标题", "標題", "关键词", "關鍵詞", "标签", "標籤", "分享",
        "lieu", "ordre du jour", "exemple", "remarque", "fecha", "lugar", "nota", "ejemplo", "ort", "datum", "inhalt",
        "beginn", "tagesordnungspunkt", "zusatzpunkt", "beispiel", "hinweis",
        "дата", "место", "примечание", "например",
    ]

    /// `Transcript by`, `Image credit`, `Video Short`.
    private static let tails: Set<String> = ["by", "url", "link", "links", "short", "note", "date", "credit"]

    /// A sentence's first word, not a name's.
    private static let openers: Set<String> = [
        "in", "on", "if", "so", "and", "but", "or", "as", "it", "this", "that", "these", "those", "my", "our", "your",
        "his", "her", "their", "its", "we", "you", "they", "he", "she", "there", "here", "what", "why", "how",
        "when", "where", "which", "who", "for", "with", "by", "at", "is", "are", "was", "one", "two", "another",
        "because", "then", "now", "well", "yes", "no", "remember", "again", "see", "not", "let", "just", "like",
    ]

    private static let pseudoSpeakers: Set<String> = [
        "break", "breaks", "jingle", "outro", "intro", "song", "sample", "clip", "music", "ad", "ads", "advert",
        "advertisement", "sponsor", "sponsors", "promo", "theme", "theme song", "sound effect", "sound effects",
        "sfx", "applause", "laughter", "silence", "pause", "trailer",
    ]
}
