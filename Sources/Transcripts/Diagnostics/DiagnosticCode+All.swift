/// Every code there is; `docs/diagnostics.md` has an example and the cure for each.
extension DiagnosticCode {
    // The file.
    package static let notUTF8 = DiagnosticCode(rawValue: "not-utf8")
    package static let encodingGuessed = DiagnosticCode(rawValue: "encoding-guessed")
    package static let emptyFile = DiagnosticCode(rawValue: "empty-file")
    package static let noTurns = DiagnosticCode(rawValue: "no-turns")
    package static let fileTooLarge = DiagnosticCode(rawValue: "file-too-large")
    package static let lineTooLong = DiagnosticCode(rawValue: "line-too-long")
    package static let formatSyntax = DiagnosticCode(rawValue: "format-syntax")
    package static let formatLimit = DiagnosticCode(rawValue: "format-limit")

    // Front matter and sidecar.
    package static let frontMatterSyntax = DiagnosticCode(rawValue: "front-matter-syntax")
    package static let frontMatterValue = DiagnosticCode(rawValue: "front-matter-value")
    package static let frontMatterKey = DiagnosticCode(rawValue: "front-matter-key")
    package static let labelMapContradiction = DiagnosticCode(rawValue: "label-map-contradiction")
    package static let labelUnused = DiagnosticCode(rawValue: "label-unused")

    // Labels and turns.
    package static let labelCorrected = DiagnosticCode(rawValue: "label-corrected")
    package static let labelUndeclared = DiagnosticCode(rawValue: "label-undeclared")
    package static let labelDoubtful = DiagnosticCode(rawValue: "label-doubtful")
    package static let headingLevel = DiagnosticCode(rawValue: "heading-level")
    package static let emptyTurn = DiagnosticCode(rawValue: "empty-turn")
    package static let turnsGuessed = DiagnosticCode(rawValue: "turns-guessed")
    package static let furnitureDropped = DiagnosticCode(rawValue: "furniture-dropped")

    // Speakers.
    package static let speakerNamed = DiagnosticCode(rawValue: "speaker-named")
    package static let speakerMerged = DiagnosticCode(rawValue: "speaker-merged")
    package static let roleInferred = DiagnosticCode(rawValue: "role-inferred")

    // The document.
    package static let dateInferred = DiagnosticCode(rawValue: "date-inferred")
    package static let dateInvalid = DiagnosticCode(rawValue: "date-invalid")
    package static let titleDerived = DiagnosticCode(rawValue: "title-derived")
    package static let languageUnknown = DiagnosticCode(rawValue: "language-unknown")
    package static let alternateMissing = DiagnosticCode(rawValue: "alternate-missing")

    // Curation: about the lines of a sidecar.
    package static let curationUnmatched = DiagnosticCode(rawValue: "curation-unmatched")
    package static let curationDateUnreadable = DiagnosticCode(rawValue: "curation-date-unreadable")

    /// In the order of the documentation.
    package static let all: [DiagnosticCode] = [
        .notUTF8, .encodingGuessed, .emptyFile, .noTurns, .fileTooLarge, .lineTooLong, .formatSyntax, .formatLimit,
        .frontMatterSyntax, .frontMatterValue, .frontMatterKey, .labelMapContradiction, .labelUnused,
        .labelCorrected, .labelUndeclared, .labelDoubtful, .headingLevel, .emptyTurn, .turnsGuessed,
        .furnitureDropped, .speakerNamed, .speakerMerged, .roleInferred, .dateInferred, .dateInvalid,
        .titleDerived, .languageUnknown, .alternateMissing, .curationUnmatched, .curationDateUnreadable,
    ]
}
