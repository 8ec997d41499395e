import Foundation
import Testing

@Suite("The documentation against the code")
struct DocumentationTests {
    private static func settings() throws -> [String] {
        try Project.text(of: "Sources/rapporteur/Settings/Setting.swift").matches(of: #"Setting\("(\w+)","#)
    }

    @Test("Every setting is in docs/configuration.md with its option and its variable, and none that is not")
    func settingsInDocumentation() throws {
        let settings = try DocumentationTests.settings()
        #expect(settings.count > 15)
        let rows = try Project.text(of: "docs/configuration.md").matches(of: #"^\| `(\w+)` \|"#)
        #expect(rows == settings)
        let text = try Project.text(of: "docs/configuration.md")
        for key in settings {
            #expect(text.contains("`--\(key.replacingOccurrences(of: "_", with: "-"))`"), "\(key)")
            #expect(text.contains("`RAPPORTEUR_\(key.uppercased())`"), "\(key)")
        }
    }

    @Test("Every setting is in the sample configuration, in the same order")
    func settingsInSample() throws {
        let keys = try Project.text(of: "Config/rapporteur.yaml").matches(of: #"^#?([a-z_]+):(?: .*)?$"#)
        #expect(try keys == DocumentationTests.settings())
    }

    @Test("Every setting has its option on the command line")
    func settingsAsOptions() throws {
        let groups = try Project.text(of: "Sources/rapporteur/Settings/OptionGroups.swift")
        for key in try DocumentationTests.settings() { #expect(groups.contains("\"\(key)\""), "\(key)") }
    }

    @Test("The diagnostics' codes in docs/diagnostics.md are those of the code")
    func diagnosticCodes() throws {
        let source = try Project.text(of: "Sources/Transcripts/Diagnostics/DiagnosticCode+All.swift")
        let codes = Set(source.matches(of: #"rawValue: "([a-z0-9-]+)""#))
        let documented = Set(try Project.text(of: "docs/diagnostics.md").matches(of: #"^### ([a-z0-9-]+)$"#))
        #expect(codes.count > 5)
        #expect(documented == codes)
    }

    @Test("Every form of export has its row in docs/exports.md, and none that is not there")
    func exportFormats() throws {
        let source = try Project.text(of: "Sources/Exporting/ExportFormat.swift")
        let declaration = source.prefix(upTo: try #require(source.firstRange(of: "\n}")).lowerBound)
        let formats = declaration.matches(of: #"^    case (?:\w+ = ")?([\w-]+)"?$"#)
        #expect(formats.count > 5)
        #expect(try Project.text(of: "docs/exports.md").matches(of: #"^\| `([\w-]+)` \|"#) == formats)
    }

    @Test("Every rule of extraction is in docs/extraction.md")
    func ruleNames() throws {
        let documentation = try Project.text(of: "docs/extraction.md")
        let rules = Project.files(below: "Sources/Extraction", endings: ["swift"])
            .flatMap { $0.text.matches(of: #"RuleName\("([^"]+)"\)"#) }
        #expect(rules.count > 5)
        for rule in Set(rules).sorted() { #expect(documentation.contains("`\(rule)`"), "\(rule)") }
    }

    @Test("Links between the project's own pages lead somewhere")
    func links() throws {
        let pages =
            Project.files(below: "docs", endings: ["md"])
            + ["README.md", "CHANGELOG.md"].map { Project.File(path: $0, text: (try? Project.text(of: $0)) ?? "") }
        for page in pages {
            let folder = Project.folder.appendingPathComponent(page.path).deletingLastPathComponent()
            for link in page.text.matches(of: #"\]\(([^)#:\s]+)(?:#[^)]*)?\)"#) {
                let target = folder.appendingPathComponent(link).standardizedFileURL.path
                #expect(FileManager.default.fileExists(atPath: target), "\(page.path): \(link)")
            }
        }
    }
}
