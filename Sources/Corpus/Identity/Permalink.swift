import Transcripts

/// The name of a turn that survives edits: `{transcript}.{number}~{hash}`.
enum Permalink {
    /// Six hexadecimal digits tell a turn from its neighbours.
    static let hashBits: UInt64 = 24

    /// The hash of a turn's text; equal in every release, since people keep it in their links.
    static func hash(_ text: UnsafeRawBufferPointer) -> UInt32 {
        UInt32(ContentHash.hash(text) >> (64 - hashBits))
    }

    static func digits(_ hash: UInt32) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }
}
