/// What a transcript says of itself as a whole: its date and its language.
struct DocumentFacts {
    let frontMatter: FrontMatter
    let name: String

    func complete(_ transcript: inout Transcript) {
        setLanguage(&transcript)
        setDate(&transcript)
    }

    /// Languages in which a date in figures begins with the day; in English it depends on the country.
    private static let dayFirstLanguages: Set<String> = [
        "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "fi", "pl", "cs", "tr", "ru", "uk", "id", "vi",
    ]

    private func setDate(_ transcript: inout Transcript) {
        if let text = frontMatter.date {
            if let date = EDTF(parsing: text) ?? DateWords.wholeDate(in: text).map(EDTF.day) {
                transcript.metadata.date = date
                transcript.metadata.dateSource = .frontMatter
                return
            }
            transcript.diagnostics.append(
                Diagnostic(
                    .error, line: frontMatter.dateLine, column: 0, code: .dateInvalid,
                    message: "“\(text)” is no date; write it as 2025-08-31"))
        }
        guard transcript.metadata.date == nil, let finding = infer(transcript) else { return }
        transcript.metadata.date = finding.date
        transcript.metadata.dateSource = finding.source
        guard finding.source == .text else { return }
        transcript.diagnostics.append(
            Diagnostic(
                .note, line: 0, column: 0, code: .dateInferred,
                message: "the date \(finding.date.text) is inferred from \(finding.evidence)"))
    }

    private func infer(_ transcript: Transcript) -> DocumentDate.Finding? {
        if let finding = DocumentDate.inName(name) { return finding }
        if let finding = DocumentDate.inTitle(transcript.metadata.title) { return finding }
        let language = transcript.metadata.language.prefix(2).lowercased()
        let isDayFirst = DocumentFacts.dayFirstLanguages.contains(language)
        let finding = DocumentDate.inText(introduction: transcript.introduction, isDayFirst: isDayFirst) {
            var years = transcript.text.withUnsafeBufferPointer { DocumentDate.years(in: $0) }
            for text in transcript.introduction + transcript.furtherReading.map(\.title) {
                let more = Array(text.utf8).withUnsafeBufferPointer { DocumentDate.years(in: $0) }
                years.merge(more, uniquingKeysWith: +)
            }
            return years
        }
        return finding ?? SpokenDate.finding(in: transcript)
    }

    private func setLanguage(_ transcript: inout Transcript) {
        if let language = frontMatter.language {
            transcript.metadata.language = language
        } else if transcript.metadata.language == "und", !transcript.text.isEmpty {
            transcript.metadata.language = transcript.text.withUnsafeBufferPointer { LanguageDetector.detect($0) }
            if transcript.metadata.language == "und" {
                transcript.diagnostics.append(
                    Diagnostic(
                        .note, line: 0, column: 0, code: .languageUnknown,
                        message: "the language could not be told; give it as `language:`"))
            }
        }
    }
}
