import CZlib

/// A gzip stream (RFC 1952) that is fed piece by piece.
final class GzipStream {
    private var stream = z_stream()
    private let isReady: Bool

    /// - Parameter level: zlib's, 1 (quick) to 9 (small).
    init(level: Int = 6) {
        // 15 bits of window, 16 more for gzip's own head and trailer.
        isReady =
            deflateInit2_(
                &stream, Int32(level), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        if isReady { deflateEnd(&stream) }
    }

    /// Begins a new stream with the memory of the last.
    func reset() {
        if isReady { deflateReset(&stream) }
    }

    /// The compressed bytes that this piece brings forth; none, perhaps, before the last.
    /// - Returns: nil when zlib has no memory.
    func compress(_ bytes: [UInt8], isLast: Bool) -> [UInt8]? {
        guard isReady else { return nil }
        var output: [UInt8] = []
        // What zlib held back of earlier pieces may come with this one, hence the loop.
        let room = Int(deflateBound(&stream, UInt(bytes.count))) + 64
        return bytes.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            repeat {
                var status = Z_OK
                let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                    stream.next_out = buffer.baseAddress
                    stream.avail_out = UInt32(room)
                    status = deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    count = room - Int(stream.avail_out)
                }
                guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return nil }
                if output.isEmpty { output = piece } else { output += piece }
            } while stream.avail_out == 0
            return output
        }
    }
}

enum Compressible {
    /// Smaller bodies gain less than the field that announces the coding costs.
    static let bytesMin = 256

    /// Whether bodies of this media type are text enough to gain.
    static func isCompressible(_ mediaType: String) -> Bool {
        var mediaType = mediaType
        return mediaType.withUTF8 { bytes in
            let end = bytes.firstIndex(of: .semicolon) ?? bytes.count
            let essence = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<end])
            return essence.startsIgnoringCase("text/") || essence.endsIgnoringCase("+json")
                || essence.endsIgnoringCase("+xml") || others.contains { essence.equalsIgnoringCase($0) }
        }
    }

    private static let others: [StaticString] = [
        "application/json", "application/javascript", "application/xml", "application/x-ndjson", "application/ndjson",
        "application/jsonl", "image/bmp", "font/ttf", "application/wasm", "application/yaml",
    ]
}
