/// Where a transcript's bytes came from, so that a reload can tell whether they changed.
package struct TranscriptOrigin: Sendable, Hashable {
    /// The file's path or the URL; nil where the bytes had neither.
    package var path: String?
    /// Seconds since 1970-01-01 UTC.
    package var modified: Int64?
    /// Bytes of the source.
    package var byteCount: Int64
    /// A strong validator that the source's server gave (RFC 9110 §8.8.3).
    package var entityTag: String?
    /// What beside the source it was read with (a sidecar, a configuration), as the loader sums it up; 0 for nothing.
    package var companionHash: UInt64

    package init(
        path: String? = nil, modified: Int64? = nil, byteCount: Int64 = 0, entityTag: String? = nil,
        companionHash: UInt64 = 0
    ) {
        self.path = path
        self.modified = modified
        self.byteCount = byteCount
        self.entityTag = entityTag
        self.companionHash = companionHash
    }
}

extension TranscriptOrigin {
    func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.write(path)
        writer.write(modified)
        writer.write(byteCount)
        writer.write(entityTag)
        writer.write(companionHash)
        return writer.bytes
    }

    init(decoding bytes: UnsafeBufferPointer<UInt8>) {
        var reader = RecordReader(bytes)
        self.init(
            path: reader.optionalString(), modified: reader.optionalSigned(), byteCount: reader.signed(),
            entityTag: reader.optionalString(), companionHash: reader.unsigned())
    }
}
