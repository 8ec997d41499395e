import HTTPServer
import HTTPTypes
import Testing

@Suite("Exchanges over a socket")
struct ExchangeTests {
    @Test("A GET is answered with its body, its length, a date and a strong tag")
    func plainGet() async throws {
        try await TestServer.run { (server) async throws in
            let reply = try server.get("/hello")
            #expect(reply.status == 200)
            #expect(reply.text == "hello")
            #expect(reply["Content-Length"] == "5")
            #expect(reply["Date"]?.hasSuffix(" GMT") == true)
            #expect(reply["ETag"]?.hasPrefix("\"") == true)
            #expect(reply["X-Content-Type-Options"] == "nosniff")
            #expect(reply["Access-Control-Allow-Origin"] == "*")
        }
    }

    @Test("Pipelined requests are answered in order")
    func pipelining() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            client.send(
                (0..<20).map { "GET /things/\($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined())
            for number in 0..<20 { #expect(try client.readReply().text == "\(number)") }
        }
    }

    @Test("HEAD has the fields of GET and no body, and the connection goes on")
    func head() async throws {
        try await TestServer.run { (server) async throws in
            let client = try server.client()
            let head = try client.exchange("HEAD /text HTTP/1.1\r\nHost: localhost\r\n\r\n", isHead: true)
            let get = try client.exchange("GET /text HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(head.fields.map(\.name) == get.fields.map(\.name))
            #expect(head["Content-Length"] == get["Content-Length"])
            #expect(head["ETag"] == get["ETag"])
        }
    }
}
