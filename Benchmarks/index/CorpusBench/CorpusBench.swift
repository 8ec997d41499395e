import Corpus
import Extraction
import Glibc
import Transcripts

/// Measures the index alone: `corpus-bench build TURNS [SNAPSHOT]`, then `corpus-bench ask TURNS|SNAPSHOT QUERIES`.
///
/// TURNS has a line a turn: transcript, speaker, day, organisations (separated by `|`) and text, separated by tabs.
/// QUERIES has a class and a query a line. Times are CPU time of the process, so that other work on the machine counts
/// little; what is printed is one JSON object a line.
@main
struct CorpusBench {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else {
            return print("corpus-bench build TURNS [SNAPSHOT] | ask FILE QUERIES [rounds]")
        }
        switch arguments[1] {
        case "build": try build(arguments[2], snapshot: arguments.count > 3 ? arguments[3] : nil)
        case "ask":
            try ask(arguments[2], queries: arguments[3], rounds: arguments.count > 4 ? Int(arguments[4]) ?? 5 : 5)
        case "open": try open(arguments[2])
        default: print("unknown command")
        }
    }

    /// CPU seconds of all threads so far.
    static func cpu() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    static func wall() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// A line of /proc/self/status in MB.
    static func memory(_ name: String) -> Double {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = fread(&buffer, 1, 4095, file)
        let text = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for line in text.split(separator: "\n") where line.hasPrefix(name + ":") {
            return
                (line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Double($0) } ?? 0)
                / 1024
        }
        return 0
    }

    static func build(_ path: String, snapshot: String?) throws {
        let (corpus, report) = load(path)
        print(report)
        if let snapshot {
            let start = wall()
            try CorpusSnapshot.write(corpus, to: snapshot)
            print("{\"snapshot_write_s\": \(wall() - start)}")
        }
    }

    static func open(_ path: String) throws {
        let start = wall()
        let corpus = try CorpusSnapshot.open(path)
        let opened = wall()
        let total = corpus.search(SearchQuery(parsing: "\"the\"")).total
        print(
            "{\"open_ms\": \((opened - start) * 1000), \"first_query_ms\": \((wall() - opened) * 1000), \"hits\": \(total), \"anon_mb\": \(memory("RssAnon"))}"
        )
    }

    static func load(_ path: String) -> (Corpus, String) {
        if let corpus = try? CorpusSnapshot.open(path) { return (corpus, "{}") }
        var reader = TurnFile(path)
        let builder = CorpusBuilder(keepsSources: false)
        var parts: [CorpusPart] = []
        var bytes = 0
        var appended = 0.0
        var isAtEnd = false
        while !isAtEnd {
            let start = cpu()
            var reading = 0.0
            parts.append(
                builder.part { part in
                    var partBytes = 0
                    defer { bytes += partBytes }
                    while partBytes <= 8 << 20 {
                        let start = cpu()
                        let next = reader.next()
                        reading += cpu() - start
                        guard let (transcript, annotations) = next else { return isAtEnd = true }
                        part.append(transcript, annotations)
                        partBytes += transcript.text.count
                    }
                })
            appended += cpu() - start - reading
        }
        let start = cpu()
        let startWall = wall()
        let corpus = builder.finish(parts)
        let seconds = appended + cpu() - start
        parts = []
        let counts = corpus.counts
        return (
            corpus,
            """
            {"turns": \(counts.turns), "text_mb": \(Double(bytes) / 1e6), "index_cpu_s": \(seconds), \
            "append_cpu_s": \(appended), "finish_wall_s": \(wall() - startWall), \
            "mb_per_s": \(Double(bytes) / 1e6 / seconds), "anon_mb": \(memory("RssAnon")), "peak_mb": \(memory("VmHWM"))}
            """
        )
    }

    /// The classes that no peer is asked. They are asked after all others: between them they would take the caches from
    /// those that are compared.
    static let classesWithoutPeer: Set = ["inflected", "quote", "suggest"]

    static func ask(_ path: String, queries: String, rounds: Int) throws {
        let (corpus, loaded) = load(path)
        print(loaded)
        // Cut beforehand, as the peers' questions are.
        let questions = TurnFile(queries).lines.map { $0.split(separator: "\t").map(String.init) }
        for compared in [true, false] {
            let asked = questions.filter { classesWithoutPeer.contains($0[0]) != compared }
            report(asked, measure(asked, corpus, rounds: rounds))
        }
        print("{\"anon_mb\": \(memory("RssAnon"))}")
    }

    /// The least time of each question, in microseconds, and its hits; all are asked in turn, so that each finds the caches
    /// full of the others.
    static func measure(_ questions: [[String]], _ corpus: Corpus, rounds: Int) -> [(latency: Double, hits: Int)] {
        var measured = [(latency: Double, hits: Int)](repeating: (.infinity, 0), count: questions.count)
        for _ in 0..<rounds {
            for (place, fields) in questions.enumerated() {
                let start = wall()
                let hits = answer(fields, corpus)
                measured[place] = (min(measured[place].latency, (wall() - start) * 1e6), hits)
            }
        }
        return measured
    }

    /// Prints one line a class.
    static func report(_ questions: [[String]], _ measured: [(latency: Double, hits: Int)]) {
        let classes = Dictionary(grouping: measured.indices) { questions[$0][0] }
        for (name, places) in classes.sorted(by: { $0.value[0] < $1.value[0] }) {
            let latencies = places.map { measured[$0].latency }.sorted()
            let each = places.map { measured[$0].hits }
            let p99 = latencies[min(latencies.count - 1, latencies.count * 99 / 100)]
            print(
                """
                {"class": "\(name)", "p50_us": \(latencies[latencies.count / 2]), "p99_us": \(p99), \
                "hits": \(each.reduce(0, +)), "each": \(each)}
                """
            )
        }
    }

    /// Runs one question and tells its number of hits.
    static func answer(_ fields: [String], _ corpus: Corpus) -> Int {
        let query = SearchQuery(parsing: fields[1])
        let page = PageRequest(limit: 10)
        switch fields[0] {
        case "facets": return corpus.facets(query, of: .organisations).organisations.first?.count ?? 0
        case "filter":
            var filter = TurnFilter()
            filter.speakers.any = [fields[2]]
            filter.documentFrom = CalendarDay(year: Int(fields[3]) ?? 0, month: 1, day: 1)
            filter.documentTo = CalendarDay(year: Int(fields[4]) ?? 0, month: 12, day: 31)
            return corpus.search(query, filter: filter, page: page).total
        case "quote": return corpus.quotes(fields[1]).page().elements.count
        case "suggest": return corpus.suggest(fields[1]).count
        case let name where name.hasSuffix("snippets"):
            let results = corpus.search(query, page: page)
            let maker = SnippetMaker(query)
            let length = results.elements.reduce(0) { $0 + corpus.snippet($1.turn, maker).bytes.count }
            return length > 0 ? results.total : 0
        default: return corpus.search(query, page: page).total
        }
    }
}

/// Reads made turns, a transcript at a time.
struct TurnFile {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0
    private var pending: [Substring] = []

    init(_ path: String) {
        let descriptor = Glibc.open(path, O_RDONLY)
        var status = stat()
        fstat(descriptor, &status)
        let base = mmap(nil, max(1, Int(status.st_size)), PROT_READ, MAP_PRIVATE, descriptor, 0)
        close(descriptor)
        bytes = UnsafeRawBufferPointer(start: base, count: Int(status.st_size))
    }

    var lines: [String] { String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init) }

    private mutating func line() -> [Range<Int>]? {
        guard place < bytes.count else { return nil }
        var fields: [Range<Int>] = []
        var start = place
        while place < bytes.count, bytes[place] != 0x0A {
            if bytes[place] == 0x09, fields.count < 4 {
                fields.append(start..<place)
                start = place + 1
            }
            place += 1
            if fields.count == 4 {
                while place < bytes.count, bytes[place] != 0x0A { place += 1 }
            }
        }
        fields.append(start..<place)
        place += 1
        return fields
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    mutating func next() -> (Transcript, Annotations)? {
        let first = place
        guard let opening = line(), opening.count == 5 else { return nil }
        let name = string(opening[0])
        place = first
        var transcript = Transcript(slug: name)
        transcript.metadata.title = name
        transcript.metadata.language = "en"
        let day = string(opening[2]).split(separator: "-").compactMap { Int($0) }
        transcript.metadata.date = CalendarDay(year: day[0], month: day[1], day: day[2]).map(EDTF.day)
        var annotations = Annotations()
        var speakers: [String: Int32] = [:]
        var organisations: [String: Int32] = [:]
        while true {
            let begin = place
            guard let fields = line(), fields.count == 5, bytes[fields[0]].elementsEqual(name.utf8) else {
                place = begin
                break
            }
            add(fields, to: &transcript, &annotations, &speakers, &organisations)
        }
        return (transcript, annotations)
    }

    private func add(
        _ fields: [Range<Int>], to transcript: inout Transcript, _ annotations: inout Annotations,
        _ speakers: inout [String: Int32], _ organisations: inout [String: Int32]
    ) {
        let speaker = string(fields[1])
        if speakers[speaker] == nil {
            speakers[speaker] = Int32(transcript.speakers.count)
            transcript.speakers.append(
                TranscriptSpeaker(identity: speaker, name: speaker, labels: [speaker], role: .participant))
            transcript.labels.append(speaker)
        }
        let start = transcript.text.count
        transcript.text += bytes[fields[4]]
        let turn = Int32(transcript.turns.count)
        transcript.turns.append(
            Turn(
                speaker: speakers[speaker], label: speakers[speaker], kind: .statement,
                text: start..<transcript.text.count, paragraphs: 0..<0, notes: 0..<0,
                words: Int32(fields[4].count / 6), line: turn + 1))
        for name in string(fields[3]).split(separator: "|").map(String.init) {
            if organisations[name] == nil {
                organisations[name] = Int32(annotations.organisations.count)
                annotations.organisations.append(
                    OrganisationEntity(
                        identity: name, name: name, acronym: nil, kind: .other, parent: nil, wikidata: nil,
                        source: .gazetteer))
            }
            annotations.mentions.append(
                OrganisationMention(
                    organisation: organisations[name] ?? 0, turn: turn, start: 0, end: 1, form: .name,
                    rule: RuleName("made"), sentence: 0..<1))
        }
    }
}
