import Foundation
import Testing

@Suite("The documentation, tried as a reader would")
struct DocumentationTests {
    /// A fenced block of a page and the one right after it.
    struct Example: Sendable, CustomTestStringConvertible {
        var page: String
        var commands: [String]
        /// What the page says comes out; nil where it does not say.
        var output: String?

        var testDescription: String { "\(page): \(commands.first ?? "")" }
    }

    static let examples: [Example] = pages.flatMap(examples(of:))

    private static var pages: [String] {
        let docs = (try? FileManager.default.contentsOfDirectory(atPath: Binary.projectFolder + "/docs")) ?? []
        return ["README.md"] + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
    }

    /// The blocks that are marked `sh`: those can be tried. Others need a network, an engine or a wait.
    private static func examples(of page: String) -> [Example] {
        let text = (try? String(contentsOfFile: Binary.projectFolder + "/" + page, encoding: .utf8)) ?? ""
        let pieces = text.components(separatedBy: "\n```")
        var examples: [Example] = []
        for (index, piece) in pieces.enumerated() where piece.hasPrefix("sh\n") {
            let commands = piece.dropFirst(3).split(separator: "\n").map(String.init).filter { !$0.hasPrefix("docker") }
            var output: String?
            let isNext =
                index + 2 < pieces.count && pieces[index + 1].trimmingCharacters(in: .whitespacesAndNewlines).isEmpty
            if isNext, let line = pieces[index + 2].firstIndex(of: "\n"),
                ["json", "csv"].contains(String(pieces[index + 2][..<line]))
            {
                output = String(pieces[index + 2][pieces[index + 2].index(after: line)...])
            }
            if !commands.isEmpty { examples.append(Example(page: page, commands: commands, output: output)) }
        }
        return examples
    }

    @Test("There are examples")
    func exist() {
        #expect(DocumentationTests.examples.count > 15)
        #expect(DocumentationTests.examples.count { $0.output != nil } >= 5)
    }

    @Test("An example works and prints what the page says", arguments: examples)
    func works(example: Example) throws {
        let server = try RunningServer([])
        let scratch = try Scratch()
        for folder in ["Config", "Public"] {
            try FileManager.default.copyItem(
                atPath: Binary.projectFolder + "/" + folder, toPath: scratch.path + "/" + folder)
        }
        try scratch.write("G: When?\nAP: In May 2024.\nG: Why?\nAP: Why not?\n", to: "interview.txt")
        if example.commands.contains(where: { $0.contains("--snapshot") }) {
            let path = scratch.path + "/corpus.snapshot"
            #expect(try Binary.run(["snapshot", "--output", path]).status == 0)
        }
        for command in example.commands where !command.hasPrefix("rapporteur serve") {
            let local = command.replacingOccurrences(of: "127.0.0.1:8080", with: "127.0.0.1:\(server.port)")
            let shell = "PATH=\(URL(fileURLWithPath: Binary.path).deletingLastPathComponent().path):$PATH; \(local)"
            let outcome = try Binary.run(executable: "/bin/sh", ["-c", shell], in: scratch.path)
            #expect(outcome.status == 0, "\(command)\n\(outcome.errors)")
            guard let output = example.output else { continue }
            #expect(folded(outcome.output) == folded(output), "\(command)\n\(outcome.output)")
        }
    }

    /// Pages break long lines; white space does not matter.
    private func folded(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    @Test("docs/api.md lists the paths that the server has, and no other")
    func paths() throws {
        let server = try RunningServer([])
        let served = try #require(try server.get("/openapi.json").json()["paths"] as? [String: Any]).keys
        let suffixes = [".json", ".jsonld", ".ndjson", ".csv", ".md", ".an", ".ics", ".bib", ".ris"]
        let expected = Set(
            served.filter { path in
                path == "/openapi.json" || !suffixes.contains { path.hasSuffix($0) }
            })
        let page = try String(contentsOfFile: Binary.projectFolder + "/docs/api.md", encoding: .utf8)
        let listed = Set(
            page.split(separator: "\n").filter { $0.hasPrefix("| `/") }.map { line in
                String(line.dropFirst(3).prefix { $0 != "`" })
            })
        #expect(listed == expected)
        #expect(try server.get("/metrics").status == 200)
    }
}
