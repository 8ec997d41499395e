/// What is said of labels that were guessed, corrected or left out.
extension LabelInference {
    enum Finding { case slip, separator, single, doubtful }

    func diagnose(
        _ finding: Finding, _ candidate: LabelCandidate, _ key: LabelKey, _ target: LabelKey
    ) -> Diagnostic {
        let line = lines[candidate.line]
        let column = source.column(of: candidate.label.lowerBound, in: line)
        switch finding {
        case .slip:
            return Diagnostic(
                .warning, line: Int(line.number), column: column, code: .labelCorrected,
                message: "“\(key.text)” stands nowhere else and is read as “\(target.text)”, a known label it resembles"
            )
        case .separator:
            return Diagnostic(
                .warning, line: Int(line.number), column: column, code: .labelCorrected,
                message: "“\(key.text)” is a known label, though another separator follows it here")
        case .doubtful:
            return Diagnostic(
                .note, line: Int(line.number), column: column, code: .labelDoubtful,
                message: "“\(key.text)” could be a label, but stands once and unlike the others; it is left as text")
        case .single:
            return Diagnostic(
                .note, line: Int(line.number), column: column, code: .labelUndeclared,
                message: "“\(key.text)” is taken for a label for its shape and place: nothing declares or repeats it")
        }
    }
}
