import Foundation
import Testing

/// The validator of PyPI, where it is installed.
enum SpecificationValidator {
    static let isInstalled = run(["-c", "import openapi_spec_validator"]).status == 0

    static func run(_ arguments: [String]) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        do { try process.run() } catch { return (127, String(describing: error)) }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}

@Suite("OpenAPI validator")
struct SpecificationValidatorTests {
    @Test(
        "The document is valid OpenAPI 3.1",
        .enabled(if: SpecificationValidator.isInstalled, "openapi-spec-validator of PyPI is not installed"))
    func isValid() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("openapi-\(UUID().uuidString).json")
        try Data(Client.sample.get("/openapi.json").bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let (status, output) = SpecificationValidator.run(["-m", "openapi_spec_validator", file.path])
        #expect(status == 0, "\(output)")
    }
}
