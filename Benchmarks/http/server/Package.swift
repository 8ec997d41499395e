// swift-tools-version: 6.2
import PackageDescription

// A server with a few answers of known size: what the measurements of Benchmarks/http are taken on.
let package = Package(
    name: "http-bench-server",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "rapporteur", path: "../../.."),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .executableTarget(
            name: "http-bench-server",
            dependencies: [
                .product(name: "HTTPServer", package: "rapporteur"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
