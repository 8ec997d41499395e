/// Somebody who speaks in one transcript.
package struct TranscriptSpeaker: Sendable, Hashable {
    /// What tells the person across the corpus: equal identities are one speaker there. A slug.
    package var identity: String
    package var name: String
    /// Every label the source gave them, in order of first use.
    package var labels: [String]
    package var role: SpeakerRole
    /// An organisation's id or name, as curated; the corpus resolves it.
    package var affiliation: String?
    /// A Wikidata id, `Q7747`.
    package var wikidata: String?

    package init(
        identity: String, name: String, labels: [String], role: SpeakerRole, affiliation: String? = nil,
        wikidata: String? = nil
    ) {
        self.identity = identity
        self.name = name
        self.labels = labels
        self.role = role
        self.affiliation = affiliation
        self.wikidata = wikidata
    }
}

package enum SpeakerRole: String, Sendable, Hashable, CaseIterable {
    case interviewer, interviewee, commentator, moderator, participant
}
