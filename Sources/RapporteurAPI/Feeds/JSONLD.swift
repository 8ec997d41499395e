import Corpus
import Transcripts

/// Things as schema.org describes them, for search engines and catalogues.
struct JSONLD {
    private let links: SiteLinks

    init(_ call: Call) { links = SiteLinks(call.site) }
    init(_ links: SiteLinks) { self.links = links }

    private func document(_ type: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.field("@context", "https://schema.org")
            writer.field("@type", type)
            members(&writer)
        }
        return writer.bytes
    }

    func site(named name: String, _ description: String) -> [UInt8] {
        document("WebSite") { writer in
            writer.field("url", links.home)
            writer.field("name", name)
            writer.field("description", description)
            writer.field("potentialAction") { writer in
                writer.object { writer in
                    writer.field("@type", "SearchAction")
                    writer.field("target", links.page("search.html?q={q}"))
                    writer.field("query-input", "required name=q")
                }
            }
        }
    }

    func transcript(_ transcript: TranscriptView) -> [UInt8] {
        let metadata = transcript.details.metadata
        return document("Conversation") { writer in
            writer.field("@id", links.data("transcripts/\(transcript.slug)"))
            writer.field("url", links.transcript(transcript.slug))
            writer.field("name", transcript.title)
            writer.field("headline", transcript.title)
            writer.field("description", PageWords.transcript(transcript))
            writer.field("inLanguage", transcript.language)
            if let date = metadata.date.flatMap({ JSONLD.isoDate($0.text) }) { writer.field("datePublished", date) }
            if let publisher = metadata.publisher { writer.field("publisher") { $0.thing("Organization", publisher) } }
            if let url = metadata.url { writer.field("isBasedOn", url) }
            if let licence = metadata.licence { writer.field("license", licence) }
            let authors = transcript.speakers.filter { $0.role == .interviewee || $0.role == .participant }
            let others = transcript.speakers.filter { $0.role != .interviewee && $0.role != .participant }
            for (name, entries) in [("author", authors), ("contributor", others)] where !entries.isEmpty {
                writer.member(named: name) { writer in
                    writer.array(entries) { $0.person(transcript.corpus.speaker($1.speaker), links) }
                }
            }
        }
    }

    func speaker(_ speaker: SpeakerView) -> [UInt8] {
        document("Person") { writer in
            writer.field("@id", links.data("speakers/\(speaker.slug)"))
            writer.field("url", links.speaker(speaker.slug))
            writer.field("name", speaker.name)
            if let wikidata = speaker.wikidata { writer.field("sameAs", JSONLD.wikidata(wikidata)) }
            if let affiliation = speaker.affiliationID {
                writer.field("affiliation") {
                    $0.object { $0.field("@id", links.data("organisations/\(affiliation)")) }
                }
            }
        }
    }

    func organisation(_ organisation: OrganisationView) -> [UInt8] {
        document("Organization") { writer in
            writer.field("@id", links.data("organisations/\(organisation.slug)"))
            writer.field("url", links.organisation(organisation.slug))
            writer.field("name", organisation.name)
            writer.field("alternateName", strings: organisation.aliases)
            if let wikidata = organisation.wikidata { writer.field("sameAs", JSONLD.wikidata(wikidata)) }
            if let parent = organisation.parentSlug {
                writer.field("parentOrganization") {
                    $0.object { $0.field("@id", links.data("organisations/\(parent)")) }
                }
            }
        }
    }

    func turn(_ turn: TurnView) -> [UInt8] {
        document("Quotation") { writer in
            writer.field("@id", links.data("turns/\(turn.permalink)"))
            writer.field("url", links.turn(turn))
            writer.field("text", turn.spokenText)
            writer.field("inLanguage", turn.transcript.language)
            if let speaker = turn.speaker {
                writer.field("creator") { $0.person(speaker, links) }
            }
            writer.field("isPartOf") { writer in
                writer.object { writer in
                    writer.field("@type", "Conversation")
                    writer.field("@id", links.data("transcripts/\(turn.transcript.slug)"))
                    writer.field("name", turn.transcript.title)
                }
            }
        }
    }

    private static func wikidata(_ id: String) -> String { "http://www.wikidata.org/entity/\(id)" }
}

extension JSONLD {
    /// An EDTF date that is a date of ISO 8601 as well, which is all that schema.org and Open Graph know; else nil.
    static func isoDate(_ edtf: String) -> String? {
        let parts = edtf.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
        // 21 to 41 are seasons and other parts of a year (ISO 8601-2 § 4.8).
        return numbers.count > 1 && numbers[1] > 12 ? nil : edtf
    }
}

extension JSONWriter {
    fileprivate mutating func person(_ speaker: SpeakerView, _ links: SiteLinks) {
        object { writer in
            writer.field("@type", "Person")
            writer.field("@id", links.data("speakers/\(speaker.slug)"))
            writer.field("name", speaker.name)
        }
    }

    fileprivate mutating func thing(_ type: String, _ name: String) {
        object { writer in
            writer.field("@type", type)
            writer.field("name", name)
        }
    }
}
