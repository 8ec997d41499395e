package import Corpus
import HTTPServer
import HTTPTypes

extension Endpoints {
    static let analyses: [Endpoint] = [
        Endpoint(
            name: "analyse", tag: .analyses, method: .post, path: base + "/analyses",
            summary: "A transcript that is sent, read and annotated; nothing is kept.",
            answer: .init(schema: .named("Analysis")),
            otherStatuses: [
                (.contentTooLarge, "The transcript is longer than this server takes."),
                (.unsupportedMediaType, "The body is no text in UTF-8, or is compressed."),
                (.serviceUnavailable, "The organisations are still being loaded."),
            ], needsCorpus: false, handler: analyse)
    ]

    private static func analyse(_ call: Call) throws(APIError) -> Response {
        let type = try TranscriptMediaType(call.request.fields[.contentType])
        if let coding = call.request.fields[.contentEncoding], coding.lowercased() != "identity" {
            throw .unsupportedContentCoding(coding)
        }
        let bytesMax = call.context.settings.analysisBytesMax
        guard call.request.body.count <= bytesMax else { throw .bodyTooLarge(bytesMax: bytesMax) }
        guard let analyse = call.context.analyse else { throw .notLoadedYet }
        let corpus = analyse(call.request.body, "analysis.\(type.fileExtension)")
        var writer = JSONWriter(capacity: call.request.body.count * 3 + 4096)
        writer.analysis(of: corpus)
        var response = call.answer(writer.bytes, isCacheable: false)
        response.fields[.cacheControl] = "no-store"
        return response
    }
}

extension JSONWriter {
    /// The one transcript of a corpus, with everything found in it.
    package mutating func analysis(of corpus: Corpus) {
        let byMentions = SortOrder(OrganisationSortField.mentions, isDescending: true)
        let organisations = corpus.organisations(
            OrganisationFilter(), sort: byMentions, page: PageRequest(limit: max(1, corpus.counts.organisations)))
        guard let transcript = corpus.transcriptIDs.first.map(corpus.transcript) else {
            preconditionFailure("an analysis without a transcript")
        }
        object { writer in
            writer.field("transcript") { $0.transcript(transcript) }
            writer.field("speakers") { $0.array(corpus.speakerIDs) { $0.speaker(corpus.speaker($1)) } }
            writer.field("turns") { $0.array(transcript.turns) { $0.turn(corpus.turn($1)) } }
            writer.field("organisations") {
                $0.array(organisations.elements) { $0.organisation(corpus.organisation($1)) }
            }
            writer.field("timeline") { writer in
                writer.timeline(Timeline(transcript.slug, EventFilter(), in: corpus))
            }
        }
    }
}
