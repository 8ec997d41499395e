import Foundation
import Testing

/// What is read before the command line is understood must be what the command line means.
@Suite("Head start")
struct HeadStartTests {
    private static let talk = "MO: Who made the bell?\nTV: Pellin did, and Quorl hung it.\nMO: When?\nTV: Later.\n"

    private static func gazetteer(_ name: String) -> String { "company:\n  - {name: \(name)}\n" }

    private func organisations(_ output: String) throws -> Set<String> {
        let analysis = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        return Set((analysis["organisations"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String })
    }

    @Test("The last of two gazetteers counts, before one in the environment, however they are written")
    func organisations() throws {
        let scratch = try Scratch()
        let first = try scratch.write(Self.gazetteer("Pellin"), to: "first.yaml")
        let last = try scratch.write(Self.gazetteer("Quorl"), to: "last.yaml")
        let path = try scratch.write(Self.talk, to: "talk.txt")
        let found = { (options: [String], environment: [String: String]) in
            let outcome = try Binary.run(["analyse"] + options + [path], environment: environment)
            return try organisations(outcome.output)
        }
        #expect(try found(["--organisations", first, "--organisations=\(last)"], [:]) == ["Quorl"])
        #expect(try found(["--organisations=\(last)", "--organisations", first], [:]) == ["Pellin"])
        #expect(try found(["--organisations", last], ["RAPPORTEUR_ORGANISATIONS": first]) == ["Quorl"])
        #expect(try found([], ["RAPPORTEUR_ORGANISATIONS": first]) == ["Pellin"])
        let settings = try scratch.write("organisations: \(last)\n", to: "rapporteur.yaml")
        #expect(try found(["--config", settings], [:]) == ["Quorl"])
    }

    @Test("A gazetteer that comes through a pipe is read once")
    func pipe() throws {
        let scratch = try Scratch()
        let gazetteer = try scratch.write(Self.gazetteer("Quorl"), to: "organisations.yaml")
        let path = try scratch.write(Self.talk, to: "talk.txt")
        let command = "cat '\(gazetteer)' | '\(Binary.path)' analyse --organisations /dev/stdin '\(path)'"
        let outcome = try Binary.run(executable: "/bin/sh", ["-c", command])
        #expect(try organisations(outcome.output) == ["Quorl"])
    }

    @Test("The snapshot of the option is served, not the environment's, and is opened again when asked")
    func snapshot() throws {
        let scratch = try Scratch()
        let path = try scratch.write(Self.talk, to: "talk.txt")
        let other = try scratch.write(Self.talk + "MO: Thank you.\n", to: "other.txt")
        let snapshots = ["talk", "other", "third"].map { scratch.path + "/\($0).snapshot" }
        for (source, snapshot) in zip([path, other, path], snapshots) {
            let made = try Binary.run(["snapshot", "--transcripts", source, "--output", snapshot])
            try #require(made.status == 0, "\(made.errors)")
        }
        let environment = ["RAPPORTEUR_SNAPSHOT": snapshots[0]]
        let named = try RunningServer(["--snapshot", snapshots[1]], environment: environment)
        #expect(try named.get("/api/v1/transcripts/other").status == 200)
        #expect(try named.get("/api/v1/transcripts/talk").status == 404)
        try FileManager.default.removeItem(atPath: snapshots[1])
        try FileManager.default.moveItem(atPath: snapshots[2], toPath: snapshots[1])
        named.signal(SIGHUP)
        try named.waitUntil { try named.get("/api/v1/transcripts/talk").status == 200 }
        let unnamed = try RunningServer([], environment: environment)
        #expect(try unnamed.get("/api/v1/transcripts/talk").status == 200)
    }
}
