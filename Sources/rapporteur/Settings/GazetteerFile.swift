import Extraction
import Loading

/// The file of organisations known by name, read.
struct GazetteerFile {
    let gazetteer: Gazetteer
    let bytes: [UInt8]

    private static let usualPath = "Config/organisations.yaml"

    /// - Parameter path: nil for the usual file; where that is not there, no organisation is known by name.
    init(_ path: String?) throws(UsageError) {
        do {
            bytes = try FileContents(readingFrom: path ?? GazetteerFile.usualPath).bytes
        } catch {
            guard path == nil else { throw UsageError(complaints: ["\(error.path): error: \(error.reason)"]) }
            gazetteer = Gazetteer()
            bytes = []
            return
        }
        let read = bytes.withUnsafeBytes { bytes in
            Result { () throws(GazetteerError) in
                try Gazetteer(yaml: bytes, file: path ?? GazetteerFile.usualPath)
            }
        }
        do {
            gazetteer = try read.get()
        } catch {
            throw UsageError(complaints: ["\(error)"])
        }
    }
}
