package import Corpus

/// Where the pages of the web front end and the API's answers are, as the world outside links to them.
package struct SiteLinks: Sendable {
    /// Scheme, host and port of the server, without a slash at the end; `.` for links that are relative to the page.
    let site: String
    /// Whether it is a folder of files, with one for each page.
    let isStatic: Bool

    package init(_ site: String, isStatic: Bool = false) {
        self.site = site
        self.isStatic = isStatic
    }

    package var home: String { "\(site)/" }

    /// A page, or anything else, by its path below the site.
    package func page(_ path: String) -> String { "\(site)/\(path)" }

    package func transcript(_ id: String) -> String { entity("transcript", id) }
    package func speaker(_ id: String) -> String { entity("speaker", id) }
    package func organisation(_ id: String) -> String { entity("organisation", id) }

    /// The lasting link to a turn in its transcript, `…#t5~1a2b3c`: the front end finds it when turns were put before it.
    package func turn(_ turn: TurnView) -> String { "\(transcript(turn.transcript.slug))#t\(place(of: turn))" }

    /// The link to a turn whose page tells of the turn: `turn` reaches the server, as a fragment does not. Files have
    /// no such page.
    func shared(_ turn: TurnView) -> String {
        isStatic ? self.turn(turn) : "\(transcript(turn.transcript.slug))&turn=\(place(of: turn))"
    }

    private func place(of turn: TurnView) -> Substring { turn.permalink.dropFirst(turn.transcript.slug.count + 1) }

    /// The name of the file that a static site has for one thing.
    package static func fileName(_ kind: String, _ id: String) -> String { "\(kind)-\(id).html" }

    /// An answer of the API, by its path below the base path.
    func data(_ path: String) -> String {
        let kept = path.split(separator: "/").map { URLText.encoded(String($0)) }.joined(separator: "/")
        return "\(site)\(Endpoints.base)/\(kept)" + (isStatic ? ".json" : "")
    }

    /// A transcript as Markdown, as a server and a folder of files both have it.
    func markdown(of transcript: String) -> String {
        page("\(Endpoints.base.dropFirst())/transcripts/\(URLText.encoded(transcript)).md")
    }

    private func entity(_ kind: String, _ id: String) -> String {
        isStatic
            ? page(URLText.encoded(SiteLinks.fileName(kind, id)))
            : page("\(kind).html?id=\(URLText.encoded(id))")
    }
}
