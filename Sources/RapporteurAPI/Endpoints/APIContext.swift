package import Corpus
package import HTTPServer

/// What the handlers of one generation of the API may read: one corpus for as long as a request lasts.
package struct APIContext: Sendable {
    /// Nil until the first one is loaded.
    package var corpus: Corpus?
    package var settings: APISettings
    /// Reads and annotates a transcript that somebody sent, as a corpus of its own; nil until it is known how.
    package var analyse: Analyser?

    /// The server's figures for Prometheus; nil where there is no server.
    package var metrics: (@Sendable () -> Response)?

    package typealias Analyser = @Sendable (_ body: [UInt8], _ name: String) -> Corpus

    package init(
        corpus: Corpus?, settings: APISettings, metrics: (@Sendable () -> Response)? = nil, analyse: Analyser?
    ) {
        self.corpus = corpus
        self.settings = settings
        self.metrics = metrics
        self.analyse = analyse
    }

    var version: String { settings.version }
}

/// What a deployer sets of the API.
package struct APISettings: Sendable {
    package var version: String
    /// The address under which the world knows the server, without a slash at the end; nil takes scheme, host and port
    /// from each request.
    package let siteURL: String?
    /// What a proxy takes off the paths before they come here, `/talks` of `https://archive.example/talks`; empty where
    /// the server has a host to itself.
    package let basePath: String
    /// The largest body of `POST /analyses`.
    package var analysisBytesMax: Int
    /// The name of the site in feeds and pages.
    package var siteName: String

    package init(
        version: String, siteURL: String? = nil, analysisBytesMax: Int = 1024 * 1024, siteName: String = "Rapporteur"
    ) {
        self.version = version
        self.siteURL = siteURL
        let place = siteURL?.split(separator: "://", maxSplits: 1).last
        basePath = place.flatMap { place in place.firstIndex(of: "/").map { String(place[$0...]) } } ?? ""
        self.analysisBytesMax = analysisBytesMax
        self.siteName = siteName
    }
}
