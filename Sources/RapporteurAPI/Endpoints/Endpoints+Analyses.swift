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
                (.contentTooLarge, "The transcript, or what there is to say of it, is longer than this server takes."),
                (.unsupportedMediaType, "The body is no text in UTF-8, or is compressed."),
                (.serviceUnavailable, "The organisations are still being loaded, or too many analyses wait."),
            ], needsCorpus: false, takesLong: true, handler: analyse)
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
        let answerBytesMax = AnalysisLimit.answerBytesMax(bodyBytesMax: bytesMax)
        writer.analysis(of: corpus, bytesMax: answerBytesMax)
        guard writer.count <= answerBytesMax else { throw .analysisTooLarge(bytesMax: answerBytesMax) }
        var response = call.answer(writer.bytes, isCacheable: false)
        response.fields[.cacheControl] = "no-store"
        return response
    }
}

/// How long an analysis may be: a turn of one letter, and a date of three, have some hundred bytes of JSON.
enum AnalysisLimit {
    /// As many times as long as the longest body. What people say takes about five times.
    static let factor = 32
    /// And so much more, where the longest body is short.
    static let margin = 64 * 1024

    static func answerBytesMax(bodyBytesMax: Int) -> Int {
        let (product, overflows) = bodyBytesMax.multipliedReportingOverflow(by: factor)
        return overflows || product > .max - margin ? .max : product + margin
    }
}

extension JSONWriter {
    /// The one transcript of a corpus, with everything found in it.
    ///
    /// - Parameter bytesMax: once this much is written, turns and events are left out: the answer is of no use then.
    package mutating func analysis(of corpus: Corpus, bytesMax: Int = .max) {
        let byMentions = SortOrder(OrganisationSortField.mentions, isDescending: true)
        let organisations = corpus.organisations(
            OrganisationFilter(), sort: byMentions, page: PageRequest(limit: max(1, corpus.counts.organisations)))
        guard let transcript = corpus.transcriptIDs.first.map(corpus.transcript) else {
            preconditionFailure("an analysis without a transcript")
        }
        object { writer in
            writer.field("transcript") { $0.transcript(transcript) }
            writer.field("speakers") { $0.array(corpus.speakerIDs) { $0.speaker(corpus.speaker($1)) } }
            writer.field("turns") { $0.array(transcript.turns, bytesMax: bytesMax) { $0.turn(corpus.turn($1)) } }
            writer.field("organisations") {
                $0.array(organisations.elements) { $0.organisation(corpus.organisation($1)) }
            }
            writer.field("timeline") { writer in
                writer.timeline(Timeline(transcript.slug, EventFilter(), in: corpus), bytesMax: bytesMax)
            }
        }
    }
}
