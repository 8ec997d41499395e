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

    /// Removes the pages of single things that are not among those written now.
    ///
    /// - Parameter kinds: what the names of such pages begin with, `transcript` of `transcript-talk.html`.
    static func removePages(in folder: String, of kinds: [String], but written: Set<String>) throws(ExportError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names where name.hasSuffix(".html") && !written.contains(name) {
            guard kinds.contains(where: { name.hasPrefix($0 + "-") }) else { continue }
            let path = "\(folder)/\(name)"
            // A page of somebody else's does not tell the front end what it is about.
            guard let html = FileManager.default.contents(atPath: path),
                html.range(of: Data("<meta name=\"rapporteur-id\"".utf8)) != nil
            else { continue }
            guard unlink(path) == 0 else { throw FileWriter.failure(path) }
        }
    }
}
