#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Who is at the other end of a connection, without a port: 17 bytes, no allocation.
package struct PeerAddress: Hashable, Sendable {
    enum Family: UInt8 { case unix, v4, v6 }

    var family = Family.unix
    /// The address's bytes in network order; an IPv4 address is in the last four.
    var high: UInt64 = 0
    var low: UInt64 = 0

    static let local = PeerAddress()

    init() {}

    init(_ storage: inout sockaddr_storage) {
        switch Int32(storage.ss_family) {
        case AF_INET:
            let offset = MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 4
            let address = withUnsafeBytes(of: &storage) { $0.load(fromByteOffset: offset, as: UInt32.self) }
            self.init(v4: UInt32(bigEndian: address))
        case AF_INET6:
            let offset = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 8
            let (high, low) = withUnsafeBytes(of: &storage) {
                (
                    $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self),
                    $0.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
                )
            }
            self.init(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
        default:
            self.init()
        }
    }

    init(v4 address: UInt32) {
        family = .v4
        low = UInt64(address)
    }

    /// An IPv6 address; one that only wraps an IPv4 address counts as that.
    init(high: UInt64, low: UInt64) {
        let wrapsV4 = high == 0 && low >> 32 == 0xFFFF
        family = wrapsV4 ? .v4 : .v6
        self.high = high
        self.low = wrapsV4 ? low & 0xFFFF_FFFF : low
    }

    /// Reads `192.0.2.1`, `2001:db8::1`, and either with brackets or a port as `Forwarded` may give it.
    package init?(_ text: String) {
        var host = Substring(text)
        if host.first == "[" {
            guard let end = host.firstIndex(of: "]") else { return nil }
            host = host[host.index(after: host.startIndex)..<end]
        } else if host.utf8.count(where: { $0 == .colon }) == 1, let colon = host.firstIndex(of: ":") {
            host = host[..<colon]
        }
        var v4 = in_addr()
        if inet_pton(AF_INET, String(host), &v4) == 1 {
            self.init(v4: UInt32(bigEndian: v4.s_addr))
            return
        }
        var v6 = in6_addr()
        guard inet_pton(AF_INET6, String(host), &v6) == 1 else { return nil }
        let (high, low) = withUnsafeBytes(of: &v6) {
            (
                UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
        self.init(high: high, low: low)
    }

    var isLoopback: Bool {
        switch family {
        case .unix: true
        case .v4: low >> 24 == 127
        case .v6: high == 0 && low == 1
        }
    }

    /// Whom connections are counted for: an IPv4 address alone, and all of an IPv6 network of 64 bits, the least that one
    /// site is given (RFC 6177), out of which a single machine takes as many addresses as it likes.
    var site: PeerAddress {
        var site = self
        if family == .v6 { site.low = 0 }
        return site
    }

    /// `192.0.2.1`, `2001:db8::1` or `unix`.
    package var text: String {
        switch family {
        case .unix:
            return "unix"
        case .v4:
            // Four numbers of at most three digits, three dots between them.
            return String(unsafeUninitializedCapacity: 15) { text in
                guard let start = UnsafeMutableRawPointer(text.baseAddress) else { return 0 }
                var count = 0
                for shift in stride(from: 24, through: 0, by: -8) {
                    if count > 0 {
                        text[count] = .dot
                        count += 1
                    }
                    count += DecimalDigits.write(UInt(low >> UInt64(shift) & 255), to: start + count)
                }
                return count
            }
        case .v6:
            var address = in6_addr()
            withUnsafeMutableBytes(of: &address) {
                $0.storeBytes(of: high.bigEndian, as: UInt64.self)
                $0.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
            }
            var buffer = [UInt8](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            let count = buffer.withUnsafeMutableBytes { bytes -> Int in
                let text = bytes.assumingMemoryBound(to: CChar.self)
                return inet_ntop(AF_INET6, &address, text.baseAddress, socklen_t(text.count)).map { strlen($0) } ?? 0
            }
            return String(decoding: buffer[..<count], as: UTF8.self)
        }
    }
}
