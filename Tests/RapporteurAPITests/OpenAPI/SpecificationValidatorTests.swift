import Foundation
import Testing

/// The validator of PyPI, where it is installed.
enum SpecificationValidator {
    static let isInstalled = run(["-c", "import openapi_spec_validator"]).status == 0

    static func run(_ arguments: [String]) -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        // A file rather than a pipe: reading a pipe is cut short by the child's signal.
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("validator-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        do {
            try Data().write(to: output)
            let file = try FileHandle(forWritingTo: output)
            process.standardOutput = file
            process.standardError = file
            try process.run()
            process.waitUntilExit()
            return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
        } catch {
            return (127, String(describing: error))
        }
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
