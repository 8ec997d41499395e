package import Corpus
import Transcripts

/// The pages of the front end for search engines: one sitemap, or an index of several where there are more pages than
/// one may hold (sitemaps.org: 50,000 in a file).
package struct Sitemap {
    package static let pagesMax = 50_000

    private let links: SiteLinks
    private let pages: [String]

    package init(corpus: Corpus, links: SiteLinks) {
        self.links = links
        let things =
            corpus.transcriptIDs.map { links.transcript(corpus.transcript($0).slug) }
            + corpus.speakerIDs.map { links.speaker(corpus.speaker($0).slug) }
            + corpus.organisationIDs.map { links.organisation(corpus.organisation($0).slug) }
        pages = [links.home, links.page("timeline.html"), links.page("about.html")] + things
    }

    /// For tests of the limits.
    package init(pages: [String], links: SiteLinks) {
        self.links = links
        self.pages = pages
    }

    /// Whether `root` is the list of parts.
    package var isIndex: Bool { partCount > 1 }

    /// What stands at `/robots.txt`.
    package static func robots(_ links: SiteLinks) -> String {
        "User-agent: *\nAllow: /\nSitemap: \(links.page("sitemap.xml"))\n"
    }

    private var partCount: Int { (pages.count + Sitemap.pagesMax - 1) / Sitemap.pagesMax }

    /// What stands at `/sitemap.xml`.
    package var root: String {
        guard isIndex else { return urlSet(pages[...]) }
        let parts = (1...partCount).map {
            "<sitemap><loc>\(XMLEscape.attribute(links.page("sitemaps/\($0).xml")))</loc></sitemap>\n"
        }
        return document("sitemapindex", parts.joined())
    }

    /// One part of a large sitemap, from 1; nil past the last.
    package func part(_ number: Int) -> String? {
        guard (1...max(1, partCount)).contains(number) else { return nil }
        let first = (number - 1) * Sitemap.pagesMax
        return urlSet(pages[first..<min(first + Sitemap.pagesMax, pages.count)])
    }

    private func urlSet(_ pages: ArraySlice<String>) -> String {
        document("urlset", pages.map { "<url><loc>\(XMLEscape.attribute($0))</loc></url>\n" }.joined())
    }

    private func document(_ root: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(content)</\(root)>

        """
    }
}
