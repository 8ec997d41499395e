package import Transcripts

/// Cuts a transcript into tokens and sentences, in one pass over its bytes.
///
/// - A word is a run of letters, digits after the first letter included ("G20"); an apostrophe between letters
///   belongs to it, but a final `'s` is a token of its own, and so is a French article ("l'" in "l'avenir").
/// - Letters with full stops between them are one word: "U.S.", "a.m.".
/// - A number is a run of digits; what is written with it ("1930s", "20th", "1,235") follows as further tokens
///   without white space before them.
/// - An ideograph is a token, and so is every mark of punctuation.
package struct Tokeniser: Sendable {
    private let lexicon: Lexicon

    package init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Time and memory are linear in the length of the text.
    package func tokenise(_ transcript: Transcript) -> TokenisedTranscript {
        let splitter = SentenceSplitter(language: transcript.metadata.language)
        var tokens: [Token] = []
        var sentences: [Sentence] = []
        tokens.reserveCapacity(transcript.text.count / 3)
        precondition(transcript.text.count <= Int32.max, "tokens tell their places in 32 bits")
        sentences.reserveCapacity(transcript.text.count / 64)
        withMemory(of: transcript) { bytes, classes, scratch, batchStorage, searcher in
            var batch = TokenBatch(storage: batchStorage)
            for (number, turn) in transcript.turns.enumerated() {
                let first = tokens.count
                var scanner = TokenScanner(bytes: bytes, range: turn.text, classes: classes, scratch: scratch)
                scanner.appendAll(searcher, to: &tokens, by: &batch)
                tokens.withUnsafeBufferPointer { tokens in
                    splitter.split(tokens, from: first, turn: Int32(number), bytes: bytes, into: &sentences)
                }
            }
        }
        return TokenisedTranscript(transcript: transcript, tokens: tokens, sentences: sentences)
    }

    /// Pins everything that the scanner reads for the whole text at once.
    private func withMemory(
        of transcript: Transcript,
        _ body: (
            UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<ByteClass>, UnsafeMutableBufferPointer<UInt8>,
            UnsafeMutableBufferPointer<Token>, LexiconSearcher
        ) -> Void
    ) {
        transcript.text.withUnsafeBufferPointer { bytes in
            ByteClass.table.withUnsafeBufferPointer { classes in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FoldedWord.storageBytes) { scratch in
                    withUnsafeTemporaryAllocation(of: Token.self, capacity: 128) { batch in
                        lexicon.withSearcher { body(bytes, classes, scratch, batch, $0) }
                    }
                }
            }
        }
    }
}

extension TokenScanner {
    /// Appends the tokens that are left.
    fileprivate mutating func appendAll(
        _ lexicon: LexiconSearcher, to tokens: inout [Token], by batch: inout TokenBatch
    ) {
        while true {
            takePlainTokens(lexicon, to: &batch)
            if batch.isFull { batch.move(to: &tokens) }
            guard let token = next(lexicon) else { break }
            batch.append(token)
        }
        batch.move(to: &tokens)
    }
}
