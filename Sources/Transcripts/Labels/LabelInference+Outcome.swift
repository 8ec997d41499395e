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

        /// Whether the labels are those of a chamber's record: before full stops, or titles in capitals before dashes.
        var isRecord: Bool {
            syntax == .fullStop
                || (syntax == .dash
                    && labels.values.allSatisfy {
                        $0.candidate.shape == .capitals
                            && Honorifics.areAbbreviated(String($0.key.text.prefix { $0 != "." }))
                    })
        }
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
