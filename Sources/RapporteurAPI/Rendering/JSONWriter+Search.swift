import Corpus

/// How much of a turn a search shows.
enum SnippetLength {
    static let scalars = 240
}

extension JSONWriter {
    mutating func searchHit(_ hit: SearchHit, _ snippets: SnippetMaker, in corpus: Corpus) {
        let snippet = corpus.snippet(hit.turn, snippets, length: SnippetLength.scalars)
        let turn = corpus.turn(hit.turn)
        object { writer in
            writer.field("turn") { $0.turn(turn) }
            writer.field("score") { $0.number(rounded(hit.score)) }
            writer.field("snippet") { writer in
                turn.withText { writer.string(utf8: UnsafeRawBufferPointer(rebasing: $0[snippet.bytes])) }
            }
            writer.field("snippet_start", snippet.start)
            writer.field("highlights") { writer in
                writer.array(snippet.highlights) { writer, range in writer.object { $0.span(range) } }
            }
        }
    }

    mutating func facets(_ facets: Facets, in corpus: Corpus) {
        object { writer in
            writer.field("transcripts") { writer in
                writer.array(facets.transcripts) { writer, facet in
                    let transcript = corpus.transcript(facet.value)
                    writer.facet(transcript.slug, named: transcript.title, count: facet.count)
                }
            }
            writer.field("speakers") { writer in
                writer.array(facets.speakers) { writer, facet in
                    let speaker = corpus.speaker(facet.value)
                    writer.facet(speaker.slug, named: speaker.name, count: facet.count)
                }
            }
            writer.field("organisations") { writer in
                writer.array(facets.organisations) { writer, facet in
                    let organisation = corpus.organisation(facet.value)
                    writer.facet(organisation.slug, named: organisation.name, count: facet.count)
                }
            }
            writer.field("years") { writer in
                writer.array(facets.years) { writer, facet in
                    writer.facet(String(facet.value), named: String(facet.value), count: facet.count)
                }
            }
        }
    }

    private mutating func facet(_ value: String, named name: String, count: Int) {
        object { writer in
            writer.field("value", value)
            writer.field("count", count)
            writer.field("name", name)
        }
    }

    mutating func quotation(_ match: QuoteMatch, in corpus: Corpus) {
        let turn = corpus.turn(match.turn)
        object { writer in
            writer.field("match", match.kind.rawValue)
            writer.field("turn", turn.slug)
            writer.field("permalink", turn.permalink)
            writer.field("speaker", match.isInNote ? nil : turn.speaker?.slug)
            writer.field("in_note") { $0.bool(match.isInNote) }
            writer.span(match.range)
            writer.field("said", turn.text(match.range))
            writer.field("similarity") { $0.number(rounded(match.similarity)) }
            writer.field("differences") { $0.array(match.differences) { $0.difference($1) } }
        }
    }

    private mutating func difference(_ difference: QuoteDifference) {
        object { writer in
            writer.field("kind", difference.kind.rawValue)
            writer.field("quoted", difference.quoted)
            writer.field("said", difference.said)
            writer.span(difference.range)
        }
    }

    /// - Parameter basePath: what a proxy takes off the paths.
    mutating func completion(_ completion: Completion, below basePath: String) {
        let collection = "\(basePath)\(Endpoints.base)/\(completion.kind.rawValue)s"
        object { writer in
            writer.field("type", completion.kind.rawValue)
            writer.field("id", completion.slug)
            writer.field("name", completion.label)
            writer.field("count", completion.count)
            writer.field("url", "\(collection)/\(URLText.encoded(completion.slug))")
        }
    }
}
