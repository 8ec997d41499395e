/// Makes speakers of labels: which labels are one person, what they are called, and what they do.
///
/// Facts come from the format, the legend and front matter; the rest is told from the text. Every label keeps what
/// the source wrote; every merge and every name that was not stated is a diagnostic.
struct SpeakerResolver {
    private var transcript: Transcript
    private var facts: [Int32: LabelFacts]
    private let frontMatter: FrontMatter
    private let unlabelledSpeaker: String?
    /// By label: the label that stands for the person.
    private var leaders: [Int32]
    private var firstLines: [Int32]
    /// By label that numbers what is asked: what it is without the number.
    private var numbered: [Int32: String] = [:]
    /// By label that stands for a person: what is known of all labels of theirs.
    private var members: [Int32: [LabelFacts]] = [:]
    private lazy var givenNames = GivenNames(frontMatter, introduction: transcript.introduction)
    private var identities: Set<String> = []
    /// The last number given to a speaker whose name has no letter.
    private var unnamed = 0

    init(
        _ transcript: Transcript, facts: [Int32: LabelFacts], frontMatter: FrontMatter, unlabelledSpeaker: String?
    ) {
        self.transcript = transcript
        self.facts = facts
        self.frontMatter = frontMatter
        self.unlabelledSpeaker = unlabelledSpeaker
        leaders = transcript.labels.indices.map(Int32.init)
        firstLines = [Int32](repeating: 0, count: transcript.labels.count)
        for turn in transcript.turns.reversed() {
            if let label = turn.label { firstLines[Int(label)] = turn.line }
        }
    }

    mutating func resolve() -> Transcript {
        joinLabels()
        makeSpeakers()
        RoleInference(frontMatter).apply(to: &transcript)
        return transcript
    }

    // MARK: - Which labels are one person

    private mutating func joinLabels() {
        var people: [String: Int32] = [:]
        for label in transcript.labels.indices.map(Int32.init) {
            guard let fact = facts[label] else { continue }
            if let same = fact.sameAs { leaders[Int(label)] = same }
            guard let person = fact.person else { continue }
            if let first = people[person] { leaders[Int(label)] = first } else { people[person] = label }
        }
        joinVariants()
    }

    /// `CDR (EAGLE)` and `CDR (TRANQ)`, `MR. SMITH` and `Mr. Smith`: one person under two spellings.
    private mutating func joinVariants() {
        var bases: [String: Int32] = [:]
        var told: Set<String> = []
        numbered = numberedQuestions()
        for label in transcript.labels.indices.map(Int32.init) where facts[label]?.person == nil && leads(label) {
            let text = transcript.labels[Int(label)]
            let base = numbered[label]?.lowercased() ?? LabelVariants.base(of: text)
            guard !base.isEmpty else { continue }
            guard let first = bases[base] else {
                bases[base] = label
                continue
            }
            leaders[Int(label)] = first
            // However many questions there are, it is said once.
            if numbered[label] != nil, !told.insert(base).inserted { continue }
            report(.speakerMerged, label, "“\(text)” and “\(transcript.labels[Int(first)])” are taken for one speaker")
        }
        for (short, full) in LabelVariants.shortForms(transcript.labels) {
            guard leads(Int32(short)), facts[Int32(short)]?.person == nil else { continue }
            leaders[short] = leader(Int32(full))
            report(
                .speakerMerged, Int32(short),
                "“\(transcript.labels[short])” is taken for “\(transcript.labels[full])”, the only speaker of that name"
            )
        }
    }

    /// What is asked or answered under labels that number it, `Q1`, `Q2`, `A1`, `A2`: each once, two or more of a kind.
    private func numberedQuestions() -> [Int32: String] {
        var turns: [Int32: Int] = [:]
        for turn in transcript.turns { if let label = turn.label { turns[label, default: 0] += 1 } }
        var kinds: [String: [Int32]] = [:]
        for label in turns.keys {
            guard let kind = LabelVariants.numberedQuestion(transcript.labels[Int(label)]) else { continue }
            kinds[kind, default: []].append(label)
        }
        var questions: [Int32: String] = [:]
        for (kind, labels) in kinds where labels.count >= 2 && labels.allSatisfy({ turns[$0] == 1 }) {
            for label in labels { questions[label] = kind }
        }
        return questions
    }

    private func leads(_ label: Int32) -> Bool { leaders[Int(label)] == label }

    private func leader(_ label: Int32) -> Int32 {
        var label = label
        var steps = 0
        while leaders[Int(label)] != label, steps < transcript.labels.count {
            label = leaders[Int(label)]
            steps += 1
        }
        return label
    }

    // MARK: - Speakers

    private mutating func makeSpeakers() {
        for (label, fact) in facts.sorted(by: { $0.key < $1.key }) { members[leader(label), default: []].append(fact) }
        var speakers: [Int32: Int32] = [:]
        var known: [Int32: Set<String>] = [:]
        var unlabelled: Int32?
        for index in transcript.turns.indices {
            guard let label = transcript.turns[index].label else {
                transcript.turns[index].speaker = unlabelledSpeaker.map { name in
                    let place = unlabelled ?? addSpeaker(named: name)
                    unlabelled = place
                    return place
                }
                continue
            }
            let lead = leader(label)
            let speaker = speakers[lead] ?? addSpeaker(lead)
            speakers[lead] = speaker
            transcript.turns[index].speaker = speaker
            let text = transcript.labels[Int(label)]
            if known[speaker, default: []].insert(text).inserted {
                transcript.speakers[Int(speaker)].labels.append(text)
            }
        }
        uniteNamesakes()
    }

    /// `Zoë Doe` and `Zoe Doe` make one id and are one speaker; so are a talk's speaker and the one who answers
    /// afterwards, where they bear one name.
    private mutating func uniteNamesakes() {
        var known: [String: String] = [:]
        let places = Dictionary(zip(transcript.labels, transcript.labels.indices)) { first, _ in first }
        for speaker in transcript.speakers {
            guard let text = speaker.labels.first else { continue }
            guard let other = known[speaker.identity] else {
                known[speaker.identity] = text
                continue
            }
            guard let label = places[text] else { continue }
            report(.speakerMerged, Int32(label), "“\(text)” and “\(other)” are taken for one speaker")
        }
        transcript.uniteSpeakersOfOneIdentity()
    }

    private mutating func addSpeaker(named name: String) -> Int32 {
        add(TranscriptSpeaker(identity: Slug.make(name), name: name, labels: [], role: .participant))
    }

    private mutating func add(_ speaker: TranscriptSpeaker) -> Int32 {
        identities.insert(speaker.identity)
        transcript.speakers.append(speaker)
        return Int32(transcript.speakers.count - 1)
    }

    private mutating func addSpeaker(_ label: Int32) -> Int32 {
        let text = transcript.labels[Int(label)]
        let members = members[label] ?? []
        let stated = members.compactMap(\.name).first
        let shown = numbered[label] ?? LabelVariants.displayName(text)
        let name = stated ?? inferredName(label, text) ?? shown
        let isOfOneTranscript = stated == nil && name == shown && RoleWords.isOfOneTranscript(name)
        let own = members.compactMap(\.identity).first
        let identity = own.map { Slug.identity($0) } ?? identity(of: name, isOfOneTranscript: isOfOneTranscript)
        return add(
            TranscriptSpeaker(
                identity: identity, name: name, labels: [],
                role: members.compactMap(\.role).first ?? .participant,
                affiliation: members.compactMap(\.affiliation).first,
                wikidata: members.compactMap(\.wikidata).first))
    }

    /// The id that a name makes; one without letters (`★`) tells nobody from anybody else, and gets a number.
    private mutating func identity(of name: String, isOfOneTranscript: Bool) -> String {
        let slug = Slug.make(name, fallback: "")
        guard slug.isEmpty else { return isOfOneTranscript ? "\(transcript.slug)--\(slug)" : slug }
        let first = "\(transcript.slug)--unnamed"
        var identity: String
        repeat {
            unnamed += 1
            identity = unnamed == 1 ? first : "\(first)-\(unnamed)"
        } while identities.contains(identity)
        return identity
    }

    /// A name that front matter or the introduction gives to initials or to the only one who answers.
    private mutating func inferredName(_ label: Int32, _ text: String) -> String? {
        guard !frontMatter.speakerNames.isEmpty || text.utf8.count <= 4 else { return nil }
        if let shape = shape(of: text), shape == .initials, !RoleWords.isRoleLabel(text) {
            guard let name = givenNames.name(withInitials: text) else { return nil }
            report(.speakerNamed, label, "“\(text)” are the initials of \(name), the only such name given")
            return name
        }
        if RoleWords.role(of: text) == .interviewee, let name = givenNames.only {
            report(.speakerNamed, label, "“\(text)” is \(name), the only speaker that the front matter names")
            return name
        }
        guard !RoleWords.isRoleLabel(text) else { return nil }
        let words = PersonNames.withoutTitles(text.split(separator: " ").map(String.init))
        guard words.count == 1, let word = words.first, word.count >= 3 else { return nil }
        guard let name = givenNames.name(withWord: word) else { return nil }
        if name != text { report(.speakerNamed, label, "“\(text)” is \(name), the only such name given") }
        return name
    }

    private func shape(of text: String) -> LabelShape? {
        var text = text
        return text.withUTF8 { LabelShape.of($0) }
    }

    private mutating func report(_ code: DiagnosticCode, _ label: Int32, _ message: String) {
        transcript.diagnostics.append(
            Diagnostic(.note, line: Int(firstLines[Int(label)]), column: 0, code: code, message: message))
    }
}
