import Corpus
import Transcripts

/// One turn as a page of its own, to be put into another in a frame: no script, one style sheet.
struct EmbedPage {
    let turn: TurnView
    /// The address of the server.
    let site: String
    /// What a proxy takes off the paths.
    let basePath: String

    static let style = """
        :root { color-scheme: light dark }
        body { margin: 0; font: 1rem/1.5 Georgia, serif }
        figure { margin: 0; padding: 1rem 1.25rem; border-left: .25rem solid #8a5a2b }
        blockquote { margin: 0 }
        figcaption { margin-bottom: .75rem; font: .875rem/1.4 system-ui, sans-serif }
        small { font-family: system-ui, sans-serif; opacity: .75 }
        a { color: inherit }

        """

    static let stylePath = "/embed/turn.css"

    /// No script, only the style sheet of this server; the page may be framed by anybody.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

    var html: String {
        let transcript = turn.transcript
        let speaker = turn.speaker?.name ?? turn.label ?? PageWords.nobody
        let page = SiteLinks(site).turn(turn)
        let paragraphs = turn.paragraphs.map { "<p>\(turn.html($0, note: ("<small>", "</small>")))</p>" }
            .joined(separator: "\n")
        let commentary = turn.kind == .commentary ? " (commentary)" : ""
        let language = XMLEscape.attribute(transcript.language)
        let summary = XMLEscape.attribute(PageWords.shortened(turn.spokenText))
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(XMLEscape.attribute(speaker)): \(XMLEscape.attribute(transcript.title))</title>
            <meta property="og:type" content="article">
            <meta property="og:title" content="\(XMLEscape.attribute(speaker)): \(XMLEscape.attribute(transcript.title))">
            <meta property="og:description" content="\(summary)">
            <script type="application/ld+json">\(JSONLD(SiteLinks(site)).turn(turn).asScriptText)</script>
            <link rel="canonical" href="\(XMLEscape.attribute(page))">
            <link rel="alternate" type="application/ld+json" href="\(basePath)\(Endpoints.base)/turns/\(XMLEscape.attribute(turn.permalink)).jsonld">
            <link rel="stylesheet" href="\(basePath)\(EmbedPage.stylePath)">
            </head>
            <body>
            <figure>
            <figcaption>\(XMLEscape.attribute(speaker))\(commentary), \
            <a href="\(XMLEscape.attribute(page))" target="_top">\
            <cite>\(XMLEscape.attribute(transcript.title))</cite></a>\(date(of: transcript))</figcaption>
            <blockquote cite="\(XMLEscape.attribute(page))">
            \(paragraphs)
            </blockquote>
            </figure>
            </body>
            </html>

            """
    }

    private func date(of transcript: TranscriptView) -> String {
        guard let date = transcript.details.metadata.date else { return "" }
        return ", <time datetime=\"\(XMLEscape.attribute(date.text))\">\(XMLEscape.attribute(date.text))</time>"
    }
}
