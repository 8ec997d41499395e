import Foundation

/// What an earlier export left in a folder and this one does not write again: an interview that is withdrawn must not
/// stay published.
enum StaleFiles {
    /// Refuses a folder of answers that no export wrote, since it is replaced as a whole.
    static func check(api: String) throws(ExportError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: api), !names.isEmpty else { return }
        let root = FileManager.default.contents(atPath: "\(api)/index.json") ?? Data()
        guard root.starts(with: Data("{\"name\":\"rapporteur\"".utf8)) else {
            throw .cannotWrite(path: api, reason: "the folder holds what no export wrote, and would be replaced")
        }
    }

    /// Removes the files of single things that an export wrote earlier and has not written now.
    ///
    /// - Parameters:
    ///   - mark: what every file that an export wrote of the kind has in it, and nobody else's.
    ///   - isOfKind: whether a name is such a file's.
    static func remove(
        from folder: String, but written: Set<String>, marked mark: String, where isOfKind: (String) -> Bool
    ) throws(ExportError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names where isOfKind(name) && !written.contains(name) {
            let path = "\(folder)/\(name)"
            guard let bytes = FileManager.default.contents(atPath: path), bytes.range(of: Data(mark.utf8)) != nil
            else { continue }
            guard unlink(path) == 0 else { throw FileWriter.failure(path) }
        }
    }
}
