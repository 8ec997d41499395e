package import Corpus
import Transcripts

/// What a page is about, for those who read it without running its scripts: search engines, social networks, archives.
///
/// It is written as a title, a description, Open Graph properties, links, and schema.org JSON-LD. The last stands in
/// the page itself, as search engines follow no link to it; as a data block it is no script, so the pages' policy of
/// no inline scripts need not be loosened for it (HTML § 4.12.1: a data block is not prepared for execution).
package struct PageHead: Sendable {
    /// The `og:type`.
    enum Kind: String { case website, article, profile }

    var title: String
    var description: String
    var kind = Kind.website
    /// The page's own address.
    var address: String
    /// The address that is shown to those who share it: networks take what stands there for what is shared.
    var sharedAddress: String
    /// The id of the one thing that it is about.
    var id: String?
    /// The same as JSON.
    var data: String?
    /// An ISO 8601 date.
    var published: String?
    var linkedData: [UInt8]

    /// The name of the site.
    private let site: String
    private let isStatic: Bool

    private init(
        _ title: String, _ description: String, address: String, _ origin: Origin, linkedData: [UInt8]
    ) {
        self.title = title
        self.description = description
        self.address = address
        sharedAddress = address
        self.linkedData = linkedData
        site = origin.siteName
        isStatic = origin.links.isStatic
    }

    /// Which site a page belongs to.
    package struct Origin: Sendable {
        let links: SiteLinks
        let siteName: String

        package init(_ links: SiteLinks, siteName: String) {
            self.links = links
            self.siteName = siteName
        }
    }

    /// The first page.
    package static func home(_ corpus: Corpus, _ origin: Origin) -> PageHead {
        let description = PageWords.home(corpus.counts)
        return PageHead(
            origin.siteName, description, address: origin.links.home, origin,
            linkedData: JSONLD(origin.links).site(named: origin.siteName, description))
    }

    package static func transcript(_ transcript: TranscriptView, _ origin: Origin) -> PageHead {
        var head = PageHead(
            transcript.title, PageWords.transcript(transcript), address: origin.links.transcript(transcript.slug),
            origin, linkedData: JSONLD(origin.links).transcript(transcript))
        head.kind = .article
        head.id = transcript.slug
        head.data = origin.links.data("transcripts/\(transcript.slug)")
        head.published = transcript.details.metadata.date.flatMap { JSONLD.isoDate($0.text) }
        return head
    }

    /// A link to one turn leads to its transcript, but is shown as what it points at.
    package static func turn(_ turn: TurnView, _ origin: Origin) -> PageHead {
        var head = transcript(turn.transcript, origin)
        let speaker = turn.speaker?.name ?? turn.label ?? PageWords.nobody
        head.title = "\(speaker): \(turn.transcript.title)"
        head.description = PageWords.shortened(turn.spokenText)
        head.sharedAddress = origin.links.shared(turn)
        head.data = origin.links.data("turns/\(turn.permalink)")
        head.linkedData = JSONLD(origin.links).turn(turn)
        return head
    }

    package static func speaker(_ speaker: SpeakerView, _ origin: Origin) -> PageHead {
        var head = PageHead(
            speaker.name, PageWords.speaker(speaker), address: origin.links.speaker(speaker.slug), origin,
            linkedData: JSONLD(origin.links).speaker(speaker))
        head.kind = .profile
        head.id = speaker.slug
        head.data = origin.links.data("speakers/\(speaker.slug)")
        return head
    }

    package static func organisation(_ organisation: OrganisationView, _ origin: Origin) -> PageHead {
        var head = PageHead(
            organisation.name, PageWords.organisation(organisation),
            address: origin.links.organisation(organisation.slug), origin,
            linkedData: JSONLD(origin.links).organisation(organisation))
        head.id = organisation.slug
        head.data = origin.links.data("organisations/\(organisation.slug)")
        return head
    }

    /// The lines of the head that tell all this.
    package var html: String {
        let shown = title == site ? title : PageWords.titled(title, site: site)
        var lines = [
            "<title>\(XMLEscape.attribute(shown))</title>",
            "<meta name=\"description\" content=\"\(XMLEscape.attribute(description))\">",
            property("og:type", kind.rawValue), property("og:site_name", site), property("og:title", title),
            property("og:description", description),
        ]
        // A relative address means nothing to those who copy it.
        if !address.hasPrefix("./") {
            lines += [property("og:url", sharedAddress), link("canonical", address)]
        }
        if kind == .article, let published { lines.append(property("article:published_time", published)) }
        if let data { lines.append(link("alternate", data, type: "application/json")) }
        if isStatic, let id { lines.append("<meta name=\"rapporteur-id\" content=\"\(XMLEscape.attribute(id))\">") }
        lines.append(
            "<script type=\"application/ld+json\" id=\"linked-data\">\(linkedData.asScriptText)</script>")
        return lines.joined(separator: "\n")
    }

    private func property(_ name: String, _ value: String) -> String {
        "<meta property=\"\(name)\" content=\"\(XMLEscape.attribute(value))\">"
    }

    private func link(_ relation: String, _ address: String, type: String? = nil) -> String {
        let type = type.map { " type=\"\($0)\"" } ?? ""
        return "<link rel=\"\(relation)\"\(type) href=\"\(XMLEscape.attribute(address))\">"
    }
}

extension [UInt8] {
    /// JSON as the text of a `script` element, which must not hold its own end tag (HTML § 4.12.1.3).
    package var asScriptText: String {
        String(decoding: self, as: UTF8.self).replacing("<", with: "\\u003c")
    }
}
