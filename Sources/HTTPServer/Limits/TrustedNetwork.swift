/// A range of addresses, `10.0.0.0/8` or one address, or the peers of Unix sockets.
public struct TrustedNetwork: Sendable, Hashable {
    private let address: PeerAddress
    private let prefixBits: Int

    /// Reads `192.0.2.1`, `192.0.2.0/24`, `2001:db8::/32` or `unix`; nil for anything else.
    public init?(_ text: String) {
        if text == "unix" {
            address = .local
            prefixBits = 0
            return
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = PeerAddress(String(parts[0])) else { return nil }
        let bitsMax = address.family == .v4 ? 32 : 128
        let bits = parts.count == 2 ? Int(parts[1]) : bitsMax
        guard let bits, (0...bitsMax).contains(bits) else { return nil }
        self.address = address
        prefixBits = bits
    }

    func contains(_ other: PeerAddress) -> Bool {
        guard other.family == address.family else { return false }
        switch address.family {
        case .unix:
            return true
        case .v4:
            return prefixBits == 0 || (other.low ^ address.low) >> UInt64(32 - prefixBits) == 0
        case .v6:
            let highBits = min(prefixBits, 64)
            let lowBits = prefixBits - highBits
            let isHighEqual = highBits == 0 || (other.high ^ address.high) >> UInt64(64 - highBits) == 0
            let isLowEqual = lowBits == 0 || (other.low ^ address.low) >> UInt64(64 - lowBits) == 0
            return isHighEqual && isLowEqual
        }
    }
}
