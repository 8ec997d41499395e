/// What was decided.
extension LabelInference {
    struct Outcome {
        var syntax: LabelSyntax
        /// Whether every label is the questioner's, so that the paragraphs after a question answer it.
        var hasOnlyQuestions = false
        /// Whether a dash opens what anybody says, not only what is asked.
        var hasDashesForAll = false
        /// By line index.
        var labels: [Int: AcceptedLabel] = [:]
        var diagnostics: [Diagnostic] = []
    }

    struct AcceptedLabel {
        var candidate: LabelCandidate
        var key: LabelKey
        /// The label that this one is a slip for.
        var correctedTo: LabelKey?
        /// `Break`, `Jingle`: sound in speaker position.
        var isPseudoSpeaker = false
    }
}
