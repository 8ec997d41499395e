import Corpus

/// The pages of the front end for search engines (sitemaps.org, at most 50,000 in one file).
struct Sitemap {
    static let pagesMax = 50_000

    let corpus: Corpus
    let site: String

    var xml: String {
        var pages = ["/"]
        pages += corpus.transcriptIDs.map { PageAddress.transcript(corpus.transcript($0).slug) }
        pages += corpus.speakerIDs.map { PageAddress.speaker(corpus.speaker($0).slug) }
        pages += corpus.organisationIDs.map { PageAddress.organisation(corpus.organisation($0).slug) }
        let entries = pages.prefix(Sitemap.pagesMax).map { "<url><loc>\(xmlEscaped(site + $0))</loc></url>\n" }.joined()
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(entries)</urlset>

            """
    }
}
