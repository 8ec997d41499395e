extension UInt8 {
    @inline(__always)
    var isASCIICapital: Bool { self &- UInt8(ascii: "A") < 26 }

    /// An ASCII letter in lower case, any other byte as it is.
    @inline(__always)
    var asciiLowered: UInt8 { isASCIICapital ? self | 0x20 : self }
}
