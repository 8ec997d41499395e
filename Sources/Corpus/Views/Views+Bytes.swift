import Transcripts

// What lists of turns show, as UTF-8 where it lies: for writers of bytes, whom a `String` for each would cost more than
// all the rest. The pointers must not escape.

extension TranscriptView {
    package func withSlug<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(corpus.tables.strings.utf8(corpus.tables.transcripts.slug[id.index])))
    }
}

extension SpeakerView {
    package func withSlug<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(corpus.tables.strings.utf8(corpus.tables.speakers.slug[id.index])))
    }
}

extension OrganisationView {
    package func withSlug<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(corpus.tables.strings.utf8(corpus.tables.organisations.slug[id.index])))
    }
}

extension TurnView {
    /// The six digits of the permalink as a number.
    package var permalinkHash: UInt32 { corpus.tables.turns.hash[id.index] }

    /// Nil where nothing stands before the turn.
    package func withLabel<Result>(_ body: (UnsafeRawBufferPointer?) throws -> Result) rethrows -> Result {
        let label = corpus.tables.turns.label[id.index]
        return try body(label < 0 ? nil : UnsafeRawBufferPointer(corpus.tables.strings.utf8(label)))
    }

    fileprivate func withBytes<Result>(
        _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let utf8 = utf8
        return try body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: utf8[range.clamped(to: 0..<utf8.count)])))
    }
}

extension MentionView {
    package func withSurface<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try turn.withBytes(bytes, body)
    }
}

extension TimeView {
    package func withSurface<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try turn.withBytes(bytes, body)
    }

    package func withValue<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(corpus.tables.strings.utf8(corpus.tables.times.value[index])))
    }

    /// Nil where it denotes no calendar time.
    package func withEDTF<Result>(_ body: (UnsafeRawBufferPointer?) throws -> Result) rethrows -> Result {
        let edtf = corpus.tables.times.edtf[index]
        return try body(edtf < 0 ? nil : UnsafeRawBufferPointer(corpus.tables.strings.utf8(edtf)))
    }
}
