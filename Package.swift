// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
    import Glibc
#endif

/// Every Swift target of ours is held to the same rules: no warnings, explicit `any`, internal imports.
let ourSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// What the program is linked with on Linux: see docs/decisions/linking.md.
var linking = ["-use-ld=lld", "-Xlinker", "--no-export-dynamic"]
#if canImport(Glibc)
    // The loader reads packed relocations since glibc 2.36.
    var name = [UInt8](repeating: 0, count: 64)
    let length = name.withUnsafeMutableBytes { confstr(Int32(_CS_GNU_LIBC_VERSION), $0.baseAddress, $0.count) }
    let glibc = String(decoding: name.prefix(max(length, 1) - 1), as: UTF8.self)
        .drop { !$0.isNumber }.split(separator: ".").compactMap { Int($0) }
    if glibc.count >= 2, (glibc[0], glibc[1]) >= (2, 36) {
        linking += ["-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"]
    }
#endif

let package = Package(
    name: "rapporteur",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "rapporteur", targets: ["rapporteur"]),
        .library(name: "HTTPServer", targets: ["HTTPServer"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The system underneath.
        .target(name: "CLinux"),
        .target(name: "CCurl"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        // Two stacks that meet in RapporteurAPI only: HTTP…
        .target(
            name: "HTTPServer",
            dependencies: [
                "CLinux", "CZlib",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: ourSettings),
        // …and transcripts.
        .target(
            name: "Transcripts",
            dependencies: [
                .product(name: "Algorithms", package: "swift-algorithms"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: ourSettings),
        .target(
            name: "Extraction",
            dependencies: [
                "Transcripts",
                .product(name: "Algorithms", package: "swift-algorithms"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: ourSettings),
        .target(
            name: "Corpus",
            dependencies: [
                "Transcripts", "Extraction", "CLinux",
                .product(name: "Algorithms", package: "swift-algorithms"),
            ],
            swiftSettings: ourSettings),
        .target(
            name: "Loading",
            dependencies: ["Transcripts", "Extraction", "Corpus", "CCurl", "CLinux"],
            swiftSettings: ourSettings),
        .target(
            name: "RapporteurAPI",
            dependencies: [
                "HTTPServer", "Transcripts", "Extraction", "Corpus",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: ourSettings),
        .target(
            name: "Exporting",
            dependencies: [
                "Transcripts", "Extraction", "Corpus", "HTTPServer", "RapporteurAPI",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: ourSettings),
        .executableTarget(
            name: "rapporteur",
            dependencies: [
                "HTTPServer", "Transcripts", "Extraction", "Corpus", "Loading", "RapporteurAPI", "Exporting",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: ourSettings,
            linkerSettings: [.unsafeFlags(linking, .when(platforms: [.linux]))]),

        // What `make bench` runs.
        .executableTarget(
            name: "ReadingBenchmark", dependencies: ["Transcripts"], path: "Benchmarks/reading", exclude: ["run"],
            swiftSettings: ourSettings),

        .executableTarget(
            name: "ExtractionBenchmark", dependencies: ["Extraction", "Transcripts"], path: "Benchmarks/extraction",
            exclude: ["run"], swiftSettings: ourSettings),

        // Measures the index against its peers: see Benchmarks/index.
        .executableTarget(
            name: "corpus-bench", dependencies: ["Corpus", "Extraction", "Transcripts"],
            path: "Benchmarks/index/CorpusBench", swiftSettings: ourSettings),

        // Tests mirror the targets; BlackBox runs the built binary over real sockets.
        .testTarget(
            name: "HTTPServerTests",
            dependencies: [
                "HTTPServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: ourSettings),
        .testTarget(name: "TranscriptsTests", dependencies: ["Transcripts"], swiftSettings: ourSettings),
        .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "Transcripts"], swiftSettings: ourSettings),
        .testTarget(
            name: "CorpusTests", dependencies: ["Corpus", "Extraction", "Transcripts"], swiftSettings: ourSettings),
        .testTarget(
            name: "LoadingTests", dependencies: ["Loading", "Corpus", "Extraction", "Transcripts"],
            swiftSettings: ourSettings),
        .testTarget(
            name: "RapporteurAPITests",
            dependencies: [
                "RapporteurAPI", "Loading", "Corpus", "Extraction", "Transcripts", "HTTPServer",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: ourSettings),
        .testTarget(
            name: "ExportingTests",
            dependencies: [
                "Exporting", "Loading", "RapporteurAPI", "Corpus", "Extraction", "Transcripts",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: ourSettings),
        .testTarget(name: "BlackBox", dependencies: [], swiftSettings: ourSettings),
        .testTarget(name: "TidyTests", dependencies: [], swiftSettings: ourSettings),
    ]
)
