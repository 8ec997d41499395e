import Foundation

/// `rapporteur serve` on a free port, stopped when the test ends.
final class RunningServer {
    let port: UInt16
    let process: Process
    let scratch: Scratch

    enum StartFailure: Error { case ended(status: Int32, log: String), silent(log: String) }

    /// Starts it and waits until it says where it listens and, unless told otherwise, until it is ready.
    ///
    /// - Parameter launcher: a program and its arguments, to which the server's command line is added; it must become
    ///   the server in the end.
    init(
        _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil, awaitReady: Bool = true,
        launcher: [String] = []
    ) throws {
        scratch = try Scratch()
        process = Process()
        let commandLine = launcher + [Binary.path, "serve", "--port", "0"] + arguments
        process.executableURL = URL(fileURLWithPath: commandLine[0])
        process.arguments = Array(commandLine.dropFirst())
        process.environment = Binary.cleanEnvironment.merging(environment) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder ?? Binary.projectFolder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try scratch.handle(writing: "output")
        process.standardError = try scratch.handle(writing: "log")
        try process.run()
        port = try RunningServer.awaitPort(process, scratch)
        if awaitReady { try waitUntil { try self.get("/readyz").status == 200 } }
    }

    deinit {
        if process.isRunning { process.interrupt() }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    var log: String { (try? scratch.text(of: "log")) ?? "" }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for the process to end; nil after the deadline.
    func awaitExit(seconds: Double = 30) -> Int32? {
        let deadline = Date().addingTimeInterval(seconds)
        while process.isRunning {
            guard Date() < deadline else { return nil }
            usleep(10_000)
        }
        return process.terminationStatus
    }

    struct TimedOut: Error { var log: String }

    /// Asks again and again until something holds; the deadline is for a slow machine.
    func waitUntil(seconds: Double = 60, _ condition: () throws -> Bool) throws {
        let deadline = Date().addingTimeInterval(seconds)
        while try !condition() {
            guard Date() < deadline, process.isRunning else { throw TimedOut(log: log) }
            usleep(20_000)
        }
    }

    /// One GET on a connection of its own.
    func get(_ target: String, fields: [String] = []) throws -> HTTPAnswer {
        let connection = try RawConnection(port: port)
        let head = ["GET \(target) HTTP/1.1", "Host: localhost", "Connection: close"] + fields
        try connection.send(head.joined(separator: "\r\n") + "\r\n\r\n")
        return try connection.readAnswer()
    }

    private static func awaitPort(_ process: Process, _ scratch: Scratch) throws -> UInt16 {
        let deadline = Date().addingTimeInterval(60)
        while Date() < deadline {
            let isRunning = process.isRunning
            let output = (try? scratch.text(of: "output")) ?? ""
            if let line = output.split(separator: "\n").first(where: { $0.contains("http://") }),
                let colon = line.lastIndex(of: ":"),
                let port = UInt16(line[line.index(after: colon)...].prefix(while: \.isNumber))
            {
                return port
            }
            guard isRunning else {
                throw StartFailure.ended(status: process.terminationStatus, log: (try? scratch.text(of: "log")) ?? "")
            }
            usleep(5_000)
        }
        throw StartFailure.silent(log: (try? scratch.text(of: "log")) ?? "")
    }
}
