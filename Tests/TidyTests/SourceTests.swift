import Foundation
import Testing

@Suite("How the sources look")
struct SourceTests {
    /// The strings of the web pages are one file on purpose, so that a translator finds them all.
    @Test("No file is longer than 400 lines")
    func fileLength() {
        let long = (Project.swiftFiles + Project.files(below: "Public", endings: ["js", "css", "html"]))
            .filter { $0.lines.count > 401 && $0.path != "Public/scripts/strings.js" }
            .map { "\($0.path): \($0.lines.count) lines" }
        #expect(long.isEmpty, "\(long.joined(separator: "\n"))")
    }

    @Test("No function is longer than 50 lines")
    func functionLength() {
        var long: [String] = []
        for file in Project.swiftFiles {
            var start: (line: Int, indentation: Int)?
            for (number, line) in file.lines.enumerated() {
                let indentation = line.prefix { $0 == " " }.count
                let isFunction = !line.matches(of: #"^\s*(?:[a-z@(): ]+ )?(?:func \S+|init[(?<])"#).isEmpty
                if isFunction, line.hasSuffix("{") || line.hasSuffix("(") { start = (number, indentation) }
                if let open = start, line.dropFirst(open.indentation).hasPrefix("}"), indentation == open.indentation {
                    if number - open.line > 51 {
                        long.append("\(file.path):\(open.line + 1): \(number - open.line - 1)")
                    }
                    start = nil
                }
            }
        }
        #expect(long.isEmpty, "\(long.joined(separator: "\n"))")
    }

    @Test("The HTTP server knows nothing of transcripts")
    func serverKnowsNoTranscripts() {
        let words = #"(?i)\b(transcripts?|speakers?|organi[sz]ations?|interview\w*|utterances?|rapporteur)\b"#
        let found = Project.files(below: "Sources/HTTPServer", endings: ["swift"]).flatMap { file in
            file.lines.enumerated().flatMap { number, line in
                line.matches(of: words).map { "\(file.path):\(number + 1): \($0)" }
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    /// What each module may import of ours; the architecture's table, top to bottom.
    static let allowedImports: [String: Set<String>] = [
        "HTTPServer": ["CLinux", "CZlib"],
        "Transcripts": [],
        "Extraction": ["Transcripts"],
        "Corpus": ["Transcripts", "Extraction", "CLinux"],
        "Loading": ["Transcripts", "Extraction", "Corpus", "CCurl", "CLinux"],
        "RapporteurAPI": ["HTTPServer", "Transcripts", "Extraction", "Corpus"],
        "Exporting": ["Transcripts", "Extraction", "Corpus", "HTTPServer", "RapporteurAPI"],
    ]

    @Test("A module imports only modules above it", arguments: allowedImports.keys.sorted())
    func dependencyDirection(module: String) {
        let ours = Set(SourceTests.allowedImports.keys).union(["CLinux", "CZlib", "CCurl", "rapporteur"])
        let allowed = SourceTests.allowedImports[module] ?? []
        for file in Project.files(below: "Sources/\(module)", endings: ["swift"]) {
            let imports = Set(file.text.matches(of: #"^(?:public |package |internal )?import (?:struct |enum )?(\w+)"#))
            #expect(imports.intersection(ours).subtracting(allowed).isEmpty, "\(file.path)")
        }
    }

    @Test(
        "What runs at every start does without Foundation",
        arguments: [
            "HTTPServer", "Transcripts", "Extraction", "Corpus", "Loading", "RapporteurAPI",
        ])
    func noFoundation(module: String) {
        let found = Project.files(below: "Sources/\(module)", endings: ["swift"]).filter {
            !$0.text.matches(of: #"^(?:\w+ )?import Foundation\w*$"#).isEmpty
        }
        #expect(found.isEmpty, "\(found.map(\.path))")
    }

    @Test(
        "Nothing is forced, hidden, left undone or switched off",
        arguments: [
            #"\btry!"#, #"\bas!"#, #"\bfatalError\("#, #"\bTODO\b"#, #"\bFIXME\b"#, #"\.disabled\("#, #"@testable"#,
        ])
    func nothingForced(pattern: String) {
        let found = Project.swiftFiles.filter { !$0.path.hasPrefix("Tests/TidyTests/") }.flatMap { file in
            file.lines.enumerated().filter { !$0.element.matches(of: pattern).isEmpty }
                .map { "\(file.path):\($0.offset + 1): \($0.element)" }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    @Test("Every unchecked Sendable says why it is safe")
    func uncheckedSendable() {
        for file in Project.files(below: "Sources", endings: ["swift"]) {
            for (number, line) in file.lines.enumerated() where line.contains("@unchecked Sendable") {
                let before = file.lines[max(0, number - 12)...number]
                let comments = before.filter { $0.contains("//") }.joined(separator: " ")
                #expect(comments.split(separator: " ").count >= 6, "\(file.path):\(number + 1)")
            }
        }
    }

    @Test("Every folder that a target names is copied into the container's build")
    func containerHasTargets() throws {
        let folders = Set(try Project.text(of: "Package.swift").matches(of: #"path: "(\w+)/"#))
        #expect(!folders.isEmpty)
        let copied = Set(try Project.text(of: "Dockerfile").matches(of: #"^COPY (\w+) \w+$"#))
        let admitted = Set(try Project.text(of: ".dockerignore").matches(of: #"^!(\w+)$"#))
        #expect(folders.subtracting(copied).isEmpty)
        #expect(folders.subtracting(admitted).isEmpty)
    }
}
