import Corpus
import HTTPServer
import HTTPTypes
import Transcripts

extension Endpoints {
    static let transcripts: [Endpoint] = [
        Endpoint(
            name: "listTranscripts", tag: .transcripts, path: base + "/transcripts",
            summary: "The transcripts.",
            parameters: [
                .speaker, .organisation, .language, .from("The transcript's date is this or later."),
                .to("The transcript's date is this or earlier."), .query("Words of the title or of a turn."),
            ] + .list(of: Schemas.transcript, sort: ["date", "title", "turns", "words"]),
            answer: .list(of: "Transcript"), handler: listTranscripts),
        Endpoint(
            name: "getTranscript", tag: .transcripts, path: base + "/transcripts/{id}",
            summary: "One transcript.", parameters: [.fields(of: Schemas.transcript)],
            answer: .init(
                schema: .named("Transcript"), formats: [.json, .markdown, .akomaNtoso, .jsonLD] + Format.citations),
            handler: getTranscript),
        Endpoint(
            name: "getTranscriptSource", tag: .transcripts, path: base + "/transcripts/{id}/source",
            summary: "The bytes as loaded, in their own media type.",
            answer: .init(schema: .text(), formats: [.source]), handler: getSource),
        Endpoint(
            name: "listExchanges", tag: .transcripts, path: base + "/transcripts/{id}/exchanges",
            summary: "Its questions, with their answers and what was said of them.",
            parameters: .list(of: Schemas.exchange), answer: .list(of: "Exchange"), handler: listExchanges),
        Endpoint(
            name: "listDiagnostics", tag: .transcripts, path: base + "/transcripts/{id}/diagnostics",
            summary: "What the reader had to guess.",
            parameters: .list(of: Schemas.diagnostic), answer: .list(of: "Diagnostic"), handler: listDiagnostics),
    ]

    private static func listTranscripts(_ call: Call) throws(APIError) -> Response {
        let corpus = call.corpus
        let filter = call.parameters.transcriptFilter
        let sort = call.parameters.order(TranscriptSortField.self, otherwise: .place)
        return try call.list(
            Listing {
                corpus.transcripts(filter, sort: sort, page: $0)
            } write: {
                $0.transcript(corpus.transcript($1))
            })
    }

    private static func getTranscript(_ call: Call) throws(APIError) -> Response {
        let transcript = try call.transcript()
        let response =
            switch call.format {
            case .markdown: call.answer(Array(MarkdownWriter.write(transcript.original).utf8))
            case .akomaNtoso: call.answer(Array(AkomaNtosoWriter.write(transcript.original).utf8))
            case .jsonLD: call.answer(JSONLD(call).transcript(transcript), isCacheable: false)
            default:
                call.citation(Citation(transcript, SiteLinks(call.site))) ?? call.object { $0.transcript(transcript) }
            }
        // Curation and other transcripts change it, too, and are newer than its file; all were read at one time.
        return response.modified(max(transcript.origin.modified ?? 0, call.corpus.loadedAt))
    }

    private static func getSource(_ call: Call) throws(APIError) -> Response {
        let transcript = try call.transcript()
        var response = call.answer(transcript.withSource { Array($0) })
        response.fields[.contentType] = transcript.details.metadata.mediaType
        return response.modified(transcript.origin.modified)
    }

    private static func listExchanges(_ call: Call) throws(APIError) -> Response {
        let transcript = try call.transcript()
        return try call.list(Listing(of: transcript.details.exchanges) { $0.exchange($1, of: transcript) })
    }

    private static func listDiagnostics(_ call: Call) throws(APIError) -> Response {
        let transcript = try call.transcript()
        return try call.list(Listing(of: transcript.details.diagnostics) { $0.diagnostic($1) })
    }
}

extension Response {
    /// With the time of the last change, where it is known.
    func modified(_ seconds: Int64?) -> Response {
        guard let seconds else { return self }
        var response = self
        response.fields[.lastModified] = HTTPDate(secondsSince1970: Int(seconds)).text
        return response
    }
}
