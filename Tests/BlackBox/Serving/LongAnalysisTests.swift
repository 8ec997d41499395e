import Foundation
import Testing

@Suite("Long analyses")
struct LongAnalysisTests {
    /// Nearly a MiB of two people who talk about years and firms.
    private static let talk: String = {
        let questions = [
            "What became of the ropeworks after 1962?", "Who paid for the second furnace in May 1971?",
            "And the Tannery Trust, did it ever answer?", "When did the Ministry of Canals send somebody?",
        ]
        let answers = [
            "We sold it to Gorse Holdings Ltd in the spring, and three years later they sold it on.",
            "On 4 June 1983 the council met, and by the end of that year the mill stood empty.",
            "My sister wrote to the Tannery Trust twice. They came in the summer of 1990, for two days.",
            "Between 1958 and 1964 there were nine of us, then four, then nobody but me.",
        ]
        var text = ""
        var turn = 0
        while text.utf8.count < 1_000_000 {
            text += "Ines: \(questions[turn % 4]) That is question \(turn).\nTomas: \(answers[turn / 4 % 4])\n"
            turn += 1
        }
        return text
    }()

    private static func post(_ body: String) -> String {
        "POST /api/v1/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n" + body
    }

    @Test("While one is made, the only event loop answers everybody else")
    func othersMeanwhile() throws {
        let server = try RunningServer(["--event-loops", "1"])
        let long = try RawConnection(port: server.port)
        try long.send(Self.post(Self.talk))
        for number in 0..<3 {
            #expect(try server.get("/healthz").status == 200)
            #expect(try server.get("/api/v1/search?q=light&limit=\(number + 1)").status == 200)
        }
        #expect(!long.hasInput, "the analysis was answered before all of these")
        let answer = try long.readAnswer()
        #expect(answer.status == 200)
        let turns = try answer.json()["turns"] as? [Any]
        #expect((turns?.count ?? 0) > 10_000)
        try long.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try long.readAnswer().status == 200)
        #expect(try server.get("/metrics").text.contains("{route=\"/api/v1/analyses\",status=\"200\"} 1\n"))
    }

    @Test("SIGTERM waits for one that is made, and its answer is the connection's last")
    func stop() throws {
        let server = try RunningServer(["--drain-seconds-max", "600"])
        let long = try RawConnection(port: server.port)
        try long.send(Self.post(Self.talk))
        #expect(try server.get("/healthz").status == 200)
        server.signal(SIGTERM)
        let answer = try long.readAnswer()
        #expect(answer.status == 200)
        #expect(answer.fields["connection"] == "close")
        #expect(server.awaitExit() == 0)
    }
}
