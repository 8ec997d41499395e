/// What the YAML before a transcript, or the sidecar beside it, says for certain.
struct FrontMatter {
    var title: String?
    var date: String?
    /// Where `date` stands, for the diagnostic when it is none.
    var dateLine = 0
    var language: String?
    var publisher: String?
    var url: String?
    var licence: String?
    var introduction: [String] = []
    /// The speakers that were given a label.
    var speakers: [DeclaredSpeaker] = []
    /// The speakers that were only named: `speakers: [Jo Doe, Kim Roe]`.
    var speakerNames: [String] = []
    var curation = Curation()

    /// A sidecar overrules the front matter field by field and label by label.
    func overruled(by other: FrontMatter) -> FrontMatter {
        var result = self
        result.title = other.title ?? title
        if let date = other.date { (result.date, result.dateLine) = (date, other.dateLine) }
        result.language = other.language ?? language
        result.publisher = other.publisher ?? publisher
        result.url = other.url ?? url
        result.licence = other.licence ?? licence
        for speaker in other.speakers {
            if let place = result.speakers.firstIndex(where: { $0.label == speaker.label }) {
                result.speakers[place] = result.speakers[place].overruled(by: speaker)
            } else {
                result.speakers.append(speaker)
            }
        }
        result.speakerNames += other.speakerNames.filter { !speakerNames.contains($0) }
        result.curation.organisations += other.curation.organisations
        result.curation.events += other.curation.events
        return result
    }
}

/// One entry of `speakers`.
struct DeclaredSpeaker {
    var label: String
    var name: String?
    var role: SpeakerRole?
    /// Other labels of the same person.
    var labels: [String] = []
    var affiliation: String?
    var wikidata: String?
    /// Tells the person across the corpus where the name does not.
    var identity: String?
    var line: Int

    func overruled(by other: DeclaredSpeaker) -> DeclaredSpeaker {
        var result = self
        result.name = other.name ?? name
        result.role = other.role ?? role
        result.labels += other.labels.filter { !labels.contains($0) }
        result.affiliation = other.affiliation ?? affiliation
        result.wikidata = other.wikidata ?? wikidata
        result.identity = other.identity ?? identity
        result.line = other.line
        return result
    }
}
