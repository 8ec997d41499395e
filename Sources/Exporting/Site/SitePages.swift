import Corpus
import Foundation
import HTTPServer
import RapporteurAPI

/// A file for each transcript, speaker and organisation: the page of its kind with what it is about in its head, so
/// that a link to it shows its title and words to those who run no scripts.
struct SitePages {
    private let corpus: Corpus
    private let folder: String
    private let origin: PageHead.Origin
    /// The address that the site will have, where it is known.
    private let siteURL: String?

    init(_ corpus: Corpus, settings: APISettings, in folder: String) {
        self.corpus = corpus
        self.folder = folder
        siteURL = settings.siteURL
        let links = SiteLinks(settings.siteURL ?? ".", isStatic: true)
        origin = PageHead.Origin(links, siteName: settings.siteName)
    }

    func write() throws(ExportError) {
        var written: Set<String> = []
        try write("index", [("index.html", PageHead.home(corpus, origin))], &written)
        try writeTranscripts(&written)
        try write(
            "speaker",
            corpus.speakerIDs.lazy.map { corpus.speaker($0) }
                .map { (SiteLinks.fileName("speaker", $0.slug), .speaker($0, origin)) }, &written)
        try write(
            "organisation",
            corpus.organisationIDs.lazy.map { corpus.organisation($0) }
                .map { (SiteLinks.fileName("organisation", $0.slug), .organisation($0, origin)) }, &written)
        // A page of somebody else's does not tell the front end what it is about.
        try StaleFiles.remove(from: folder, but: written, marked: "<meta name=\"rapporteur-id\"") { name in
            let kinds = ["transcript", "speaker", "organisation"]
            return name.hasSuffix(".html") && kinds.contains { name.hasPrefix($0 + "-") }
        }
        try writeNotFoundPage()
        try writeSitemap()
    }

    /// Static hosts answer with `404.html` at whatever wrong address was asked for. Where it is not known what the site
    /// is called, its links hold in the site's own folder only.
    private func writeNotFoundPage() throws(ExportError) {
        let path = "\(folder)/\(NotFoundPage.file)"
        guard let siteURL, let html = FileManager.default.contents(atPath: path) else { return }
        let root = APISettings(version: "", siteURL: siteURL).basePath + "/"
        let page = NotFoundPage.filled(String(decoding: html, as: UTF8.self), root: root)
        try FileWriter.write(Array(page.utf8), to: path)
    }

    /// With their words, for those who run no scripts.
    private func writeTranscripts(_ written: inout Set<String>) throws(ExportError) {
        guard let template = template("transcript") else { return }
        for transcript in corpus.transcriptIDs.lazy.map({ corpus.transcript($0) }) {
            let file = SiteLinks.fileName("transcript", transcript.slug)
            let head = PageHead.transcript(transcript, origin)
            if let (opening, closing) = template.around(head) {
                var words: any BodyProducer = PlainTranscript(transcript, origin).body(between: opening, and: closing)
                let writer = try FileWriter("\(folder)/\(file)")
                while let piece = APIFiles.piece(of: &words) { try writer.write(piece) }
                try writer.finish()
            } else {
                try FileWriter.write(Array(template.filled(head).utf8), to: "\(folder)/\(file)")
            }
            written.insert(file)
        }
    }

    /// Nil where a front end of one's own has no such page, or no place in it.
    private func template(_ kind: String) -> PageTemplate? {
        FileManager.default.contents(atPath: "\(folder)/\(kind).html")
            .flatMap { PageTemplate(String(decoding: $0, as: UTF8.self)) }
    }

    private func write(
        _ kind: String, _ pages: some Sequence<(file: String, head: PageHead)>, _ written: inout Set<String>
    ) throws(ExportError) {
        guard let template = template(kind) else { return }
        for page in pages {
            try FileWriter.write(Array(template.filled(page.head).utf8), to: "\(folder)/\(page.file)")
            written.insert(page.file)
        }
    }

    /// A sitemap needs whole addresses (sitemaps.org), so there is one only where the site's is known.
    private func writeSitemap() throws(ExportError) {
        guard let siteURL else { return }
        let sitemap = Sitemap(corpus: corpus, links: SiteLinks(siteURL, isStatic: true))
        try FileWriter.write(Array(sitemap.root.utf8), to: "\(folder)/sitemap.xml")
        try FileWriter.write(Array(Sitemap.robots(SiteLinks(siteURL)).utf8), to: "\(folder)/robots.txt")
        var number = 1
        while let part = sitemap.isIndex ? sitemap.part(number) : nil {
            try FileWriter.makeFolder("\(folder)/sitemaps")
            try FileWriter.write(Array(part.utf8), to: "\(folder)/sitemaps/\(number).xml")
            number += 1
        }
        // An earlier export may have had more of them.
        while unlink("\(folder)/sitemaps/\(number).xml") == 0 { number += 1 }
    }
}
