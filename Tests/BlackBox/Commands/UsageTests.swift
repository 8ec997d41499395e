import Foundation
import Testing

@Suite("The command line and the configuration")
struct UsageTests {
    @Test(
        "Wrong usage is exit code 2, told on standard error",
        arguments: [
            ["check"], ["chekc"], ["check", "--formt", "json", "x"], ["check", "--format", "xml", "x"],
            ["serve", "--port", "http"], ["serve", "--port", "65536"], ["serve", "--host", ""],
            ["serve", "--nonsense"],
            ["serve", "--config", "/nowhere.yaml"], ["serve", "--log-level", "loud"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let outcome = try Binary.run(arguments)
        #expect(outcome.status == 2, "\(outcome)")
        #expect(!outcome.errors.isEmpty)
        #expect(outcome.output.isEmpty)
    }

    @Test(
        "Help and version go to standard output, exit code 0",
        arguments: [
            ["--help"], ["--version"], ["check", "--help"], ["help", "check"],
        ])
    func help(arguments: [String]) throws {
        let outcome = try Binary.run(arguments)
        #expect(outcome.status == 0)
        #expect(!outcome.output.isEmpty)
        #expect(outcome.errors.isEmpty)
    }

    @Test(
        "A mistake in the configuration file is told with file, line and column",
        arguments: [
            ("port: 80\nprot: 81\n", "2:1: error: unknown key 'prot'; did you mean 'port'?"),
            ("host: localhost\nport: many\n", "2:7: error: 'port' is not a whole number: many"),
            ("port: 70000\n", "1:7: error: 'port' is not between 0 and 65535: 70000"),
            ("\n\nwatch: perhaps\n", "3:8: error: 'watch' is not true or false: perhaps"),
            ("log_format: xml\n", "1:13: error: 'log_format' is not one of text, json: xml"),
            ("host: [a, b]\n", "1:7: error: 'host' must be a single value"),
            ("hosts:\n  - a.example: \n", "2:5: error: 'hosts' must be a list of single values"),
            (
                "trusted_proxies: [10.0.0.1, [10.0.0.2]]\n",
                "1:29: error: 'trusted_proxies' must be a list of single values"
            ),
            ("listen: {a: b}\n", "1:9: error: 'listen' must be a list of single values"),
            ("hosts:\n  - a.example\n  -\n", "3:4: error: 'hosts' must not be empty"),
            ("hosts: [a.example, 'b.example:80']\n", "1:20: error: 'hosts' is no name or address, or has a port: b"),
            ("trusted_proxies:\n  - 10.0.0.1\n  - 300.0.0.1\n", "3:5: error: 'trusted_proxies' is neither"),
            ("port: 1\nlisten: nowhere\n", "2:9: error: 'listen' is none of HOST:PORT, [IPv6]:PORT and unix:PATH"),
            ("- port\n", "1:1: error: expected a mapping from keys to values"),
            ("port: 80\nhost: a\nport: 81\n", "3:1: error: the key 'port' is there twice"),
            (
                "base_url: archive.example\n",
                "1:11: error: 'base_url' is not an address such as https://archive.example/talks: archive.example"
            ),
            ("port: [80\n", "error: "),
        ])
    func configurationMistake(text: String, expected: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write(text, to: "rapporteur.yaml")
        let outcome = try Binary.run(["check", "--config", path, "Config/transcripts"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(path + ":"))
        #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    }

    @Test("Every mistake of a file is told, not only the first")
    func allMistakes() throws {
        let scratch = try Scratch()
        let path = try scratch.write("prot: 1\nport: many\nhots: x\n", to: "rapporteur.yaml")
        let outcome = try Binary.run(["check", "--config", path, "Config/transcripts"])
        #expect(outcome.errors.split(separator: "\n").count == 3)
    }

    @Test(
        "A mistake in the environment is told with the variable's name",
        arguments: [
            ("RAPPORTEUR_PORT", "many", "is not a whole number: many"),
            ("RAPPORTEUR_WATCH", "perhaps", "is not true or false: perhaps"),
            ("RAPPORTEUR_TRANSCRIPTS", "a, ", "must not be empty"), ("RAPPORTEUR_CONFIG", "", "must not be empty"),
            (
                "RAPPORTEUR_BASE_URL", "http://a b/\r\nX: y",
                "is not an address such as https://archive.example/talks: http://a b/"
            ),
            ("RAPPORTEUR_CORS_ORIGIN", "foo bar", "is neither * nor an origin such as https://pages.example: foo bar"),
            ("RAPPORTEUR_CORS_ORIGIN", "https://a.example/", "is neither * nor an origin"),
            ("RAPPORTEUR_TRUSTED_PROXIES", "10.0.0.1, 10.0.0.0/33", "is neither an address nor a range: 10.0.0.0/33"),
        ])
    func environmentMistake(variable: String, value: String, expected: String) throws {
        let outcome = try Binary.run(["check", "Config/transcripts"], environment: [variable: value])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("\(variable): error: \(expected)"))
    }

    @Test("A file of the usual name that cannot be read stops the start; only one that is not there is done without")
    func unreadableUsualFile() throws {
        for name in ["rapporteur.yaml", "organisations.yaml", "speakers.yaml"] {
            let scratch = try Scratch()
            try scratch.write("A: One?\nB: Two.\n", to: "talk.txt")
            #expect(try Binary.run(["check", "talk.txt"], in: scratch.path).status == 0)
            try FileManager.default.createDirectory(
                atPath: scratch.path + "/Config/" + name, withIntermediateDirectories: true)
            let outcome = try Binary.run(["check", "talk.txt"], in: scratch.path)
            #expect(outcome.status == 2)
            #expect(outcome.errors == "Config/\(name): error: is a folder\n")
        }
    }
}
