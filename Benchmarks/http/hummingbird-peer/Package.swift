// swift-tools-version: 6.2
import PackageDescription

// A peer to measure against: the same answers from Hummingbird. The folder must not be called like the dependency, whose
// identity it would have.
let package = Package(
    name: "hummingbird-peer",
    platforms: [.macOS(.v15)],
    dependencies: [.package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1")],
    targets: [
        .executableTarget(
            name: "hummingbird-peer", dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
