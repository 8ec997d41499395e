#if os(Linux)
    import Foundation
    import Testing

    @Suite("Out of descriptors")
    struct DescriptorTests {
        private static let request = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"

        /// How many descriptors the process has open.
        private static func open(_ server: RunningServer) throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/\(server.process.processIdentifier)/fd").count
        }

        /// Lowers the running process's limit, by util-linux's tool.
        private static func limit(_ server: RunningServer, to count: Int) throws {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
            process.arguments = ["--pid", "\(server.process.processIdentifier)", "--nofile=\(count):4096"]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }

        @Test("The server rests instead of spinning, answers those it has, and takes new ones when there is room again")
        func recovery() throws {
            let server = try RunningServer(["--event-loops", "1"])
            let probe = try RawConnection(port: server.port)
            try probe.send(Self.request)
            #expect(try probe.readAnswer().status == 200)
            try Self.limit(server, to: try Self.open(server) + 3)

            var crowd: [RawConnection] = []
            for _ in 0..<20 { crowd.append(try RawConnection(port: server.port)) }
            try server.waitUntil { server.log.contains("out of file descriptors") }
            // A loop that spins would write its warning again and again, or answer no more.
            try probe.send(Self.request)
            #expect(try probe.readAnswer().status == 200)
            crowd.removeAll()
            let late = try RawConnection(port: server.port)
            try late.send(Self.request)
            #expect(try late.readAnswer().status == 200)
        }
    }
#endif
