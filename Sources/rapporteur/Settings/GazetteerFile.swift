import Extraction
import Loading

/// The file of organisations known by name, read.
struct GazetteerFile {
    let gazetteer: Gazetteer
    let bytes: [UInt8]

    private static let usualPath = "Config/organisations.yaml"

    /// - Parameter path: nil for the usual file; where that is not there, no organisation is known by name.
    init(_ path: String?) throws(UsageError) {
        guard path != nil || FileStatus.isThere(GazetteerFile.usualPath) else {
            gazetteer = Gazetteer()
            bytes = []
            return
        }
        let path = path ?? GazetteerFile.usualPath
        do {
            bytes = try FileContents(readingFrom: path, orPipe: true).bytes
        } catch {
            throw UsageError(complaints: ["\(path): error: \(error.reason)"])
        }
        let read = bytes.withUnsafeBytes { bytes in
            Result { () throws(GazetteerError) in try Gazetteer(yaml: bytes, file: path) }
        }
        do {
            gazetteer = try read.get()
        } catch {
            throw UsageError(complaints: ["\(error)"])
        }
    }
}
