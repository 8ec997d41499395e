import Corpus

/// Values that work on the corpus that is loaded, so that every example of the OpenAPI document can be tried.
struct ExampleValues {
    private let corpus: Corpus?

    init(_ corpus: Corpus?) { self.corpus = corpus }

    private var transcript: String? {
        corpus.flatMap { corpus in corpus.transcriptIDs.first.map { corpus.transcript($0).slug } }
    }

    private var speaker: String? {
        corpus.flatMap { corpus in corpus.speakerIDs.first.map { corpus.speaker($0).slug } }
    }

    private var organisation: String? {
        corpus.flatMap { corpus in corpus.organisationIDs.first.map { corpus.organisation($0).slug } }
    }

    private var turn: String? {
        corpus.flatMap { corpus in
            corpus.transcriptIDs.lazy.compactMap { corpus.transcript($0).turns.first }.first
                .map { corpus.turn($0).slug }
        }
    }

    /// An id for the placeholder of a path.
    func id(of endpoint: Endpoint) -> String? {
        let path = endpoint.path
        if path.contains("/transcripts/") || path.contains("/timelines/") { return transcript }
        if path.contains("/speakers/") { return speaker }
        if path.contains("/organisations/") { return organisation }
        if path.contains("/sitemaps/") { return "1" }
        return path.contains("/turns/") ? turn : nil
    }

    func value(of parameter: ParameterSpecification) -> String? {
        switch parameter.name {
        case "transcript": transcript
        case "speaker": speaker
        case "organisation": organisation
        case "q": "cooperation"
        case "text": "mutual trust"
        default: nil
        }
    }
}

extension APIContext {
    var examples: ExampleValues { ExampleValues(corpus) }
}
