import Extraction
import Loading

/// The file of organisations known by name, read.
struct GazetteerFile {
    let gazetteer: Gazetteer
    let bytes: [UInt8]

    /// Read when no other file is named, where it exists.
    static var usual: String? {
        let path = "Config/organisations.yaml"
        return FileStatus.isThere(path) ? path : nil
    }

    /// - Parameter path: nil for the usual file; where that is not there, no organisation is known by name.
    init(_ path: String?) throws(UsageError) {
        guard let path = path ?? GazetteerFile.usual else {
            gazetteer = Gazetteer()
            bytes = []
            return
        }
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
