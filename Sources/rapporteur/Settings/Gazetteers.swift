import Extraction

/// The organisations and people known by name, read, and what annotates with them.
struct Gazetteers {
    let speakers: SpeakersFile
    let annotator: Annotator
    /// Of the files; equal for equal gazetteers.
    let bytes: [[UInt8]]

    /// - Parameter organisations: the path of the organisations' file; nil for the usual one.
    init(_ organisations: String?) throws(UsageError) {
        let gazetteer = try GazetteerFile(organisations)
        speakers = try SpeakersFile(beside: organisations)
        annotator = Annotator(gazetteer: gazetteer.gazetteer)
        bytes = [gazetteer.bytes, speakers.bytes]
    }
}
