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
        figcaption { margin-top: .75rem; font: .875rem/1.4 system-ui, sans-serif }
        a { color: inherit }

        """

    static let stylePath = "/embed/turn.css"

    /// No script, only the style sheet of this server; the page may be framed by anybody.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *"

    var html: String {
        let transcript = turn.transcript
        let speaker = turn.speaker?.name ?? turn.label ?? "Unattributed"
        let page = SiteLinks(site).turn(turn)
        let paragraphs = turn.paragraphs.map { "<p>\(xmlEscaped(turn.text($0)))</p>" }.joined(separator: "\n")
        let language = xmlEscaped(transcript.language)
        let summary = xmlEscaped(PageWords.shortened(turn.text))
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(xmlEscaped(speaker)): \(xmlEscaped(transcript.title))</title>
            <meta property="og:type" content="article">
            <meta property="og:title" content="\(xmlEscaped(speaker)): \(xmlEscaped(transcript.title))">
            <meta property="og:description" content="\(summary)">
            <script type="application/ld+json">\(JSONLD(SiteLinks(site)).turn(turn).asScriptText)</script>
            <link rel="canonical" href="\(xmlEscaped(page))">
            <link rel="alternate" type="application/ld+json" href="\(basePath)\(Endpoints.base)/turns/\(xmlEscaped(turn.permalink)).jsonld">
            <link rel="stylesheet" href="\(basePath)\(EmbedPage.stylePath)">
            </head>
            <body>
            <figure>
            <blockquote cite="\(xmlEscaped(page))">
            \(paragraphs)
            </blockquote>
            <figcaption>\(xmlEscaped(speaker)), <a href="\(xmlEscaped(page))" target="_top">\
            <cite>\(xmlEscaped(transcript.title))</cite></a>\(date(of: transcript))</figcaption>
            </figure>
            </body>
            </html>

            """
    }

    private func date(of transcript: TranscriptView) -> String {
        guard let date = transcript.details.metadata.date else { return "" }
        return ", <time datetime=\"\(xmlEscaped(date.text))\">\(xmlEscaped(date.text))</time>"
    }
}
