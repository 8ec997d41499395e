import Corpus
import Transcripts

/// Transcripts as an Atom feed (RFC 4287).
struct AtomFeed {
    static let entriesMax = 50

    let title: String
    /// Where the feed itself is, from the server's root.
    let path: String
    let site: String
    /// Seconds since 1970: the time of what has no date of its own.
    let updated: Int64
    let transcripts: [TranscriptView]

    var xml: String {
        let address = XMLEscape.attribute(site + URLText.target(path: path, query: []))
        let newest = transcripts.map(time(of:)).max() ?? RFC3339.text(updated)
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <title>\(XMLEscape.attribute(title))</title>
            <id>\(address)</id>
            <link rel="self" type="application/atom+xml" href="\(address)"/>
            <link rel="alternate" type="text/html" href="\(XMLEscape.attribute(site))/"/>
            <updated>\(newest)</updated>
            <generator>rapporteur</generator>
            \(transcripts.map(entry).joined())</feed>

            """
    }

    private func entry(_ transcript: TranscriptView) -> String {
        let page = XMLEscape.attribute(SiteLinks(site).transcript(transcript.slug))
        let data = XMLEscape.attribute("\(site)\(Endpoints.base)/transcripts/\(URLText.encoded(transcript.slug))")
        let authors = transcript.speakers
            .map {
                "<author><name>\(XMLEscape.attribute(transcript.corpus.speaker($0.speaker).name))</name></author>\n"
            }
            .joined()
        let author = authors.isEmpty ? "<author><name>\(XMLEscape.attribute(title))</name></author>\n" : authors
        return """
            <entry>
            <title>\(XMLEscape.attribute(transcript.title))</title>
            <id>\(data)</id>
            <link rel="alternate" type="text/html" href="\(page)"/>
            <link rel="related" type="application/json" href="\(data)"/>
            <updated>\(time(of: transcript))</updated>
            \(author)<summary>\(XMLEscape.attribute(transcript.details.introduction.first ?? transcript.title))</summary>
            </entry>

            """
    }

    private func time(of transcript: TranscriptView) -> String {
        let date = transcript.details.metadata.date
        if let day = date?.latest ?? date?.earliest { return "\(day)T00:00:00Z" }
        return RFC3339.text(transcript.origin.modified ?? updated)
    }
}
