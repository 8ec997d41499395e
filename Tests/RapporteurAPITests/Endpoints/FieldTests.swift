import Testing

/// Every field of the contract, by name, in the order of API.md.
@Suite("Fields")
struct FieldTests {
    @Test(
        "An object has the fields of the contract",
        arguments: [
            ("/api/v1", ["name", "version", "loaded_at", "corpus", "counts", "links"]),
            (
                "/api/v1/transcripts/harbour-talk",
                [
                    "id", "title", "date", "date_source", "language", "publisher", "url", "licence", "introduction",
                    "speakers", "counts", "exchanges", "sections", "further_reading", "alternates", "diagnostics",
                ]
            ),
            (
                "/api/v1/speakers/ada-moor",
                [
                    "id", "name", "labels", "role", "affiliation", "wikidata", "transcripts", "turns", "words",
                    "share", "organisations",
                ]
            ),
            (
                "/api/v1/turns/harbour-talk.2",
                [
                    "id", "permalink", "transcript", "number", "exchange", "speaker", "label", "kind", "text",
                    "paragraphs", "notes", "words", "line", "mentions", "previous", "next",
                ]
            ),
            (
                "/api/v1/organisations/universal-postal-union",
                [
                    "id", "name", "acronym", "aliases", "kind", "parent", "wikidata", "source", "mentions", "turns",
                    "transcripts", "speakers", "first_mention",
                ]
            ),
            ("/api/v1/timelines/all", ["id", "title", "earliest", "latest", "events"]),
        ])
    func objects(target: String, fields: [String]) throws {
        let reply = Client.sample.get(target)
        #expect(reply.status == 200)
        #expect(try reply.json().keys == Set(fields))
    }

    @Test(
        "An element of a list has the fields of the contract",
        arguments: [
            (
                "organisations/universal-postal-union/mentions",
                ["organisation", "turn", "speaker", "in_note", "surface", "start", "end", "form", "rule", "context"]
            ),
            ("organisations/universal-postal-union/related", ["id", "name", "turns"]),
            ("organisations/universal-postal-union/trend", ["period", "mentions", "turns", "transcripts"]),
            ("transcripts/harbour-talk/exchanges", ["number", "question", "answer", "commentary"]),
            ("transcripts/harbour-talk/diagnostics", ["severity", "line", "column", "code", "message"]),
            ("timelines", ["id", "title", "earliest", "latest", "events"]),
            ("search?q=pier", ["turn", "score", "snippet", "snippet_start", "highlights"]),
            (
                "quotes?text=mutual%20trust",
                [
                    "match", "turn", "permalink", "speaker", "in_note", "start", "end", "said", "similarity",
                    "differences",
                ]
            ),
            ("suggest?q=uni", ["type", "id", "name", "count", "url"]),
        ])
    func elements(path: String, fields: [String]) throws {
        let reply = Client.sample.get("/api/v1/\(path)")
        #expect(reply.status == 200)
        let data = try reply.json()["data"].array
        #expect(data.first?.keys == Set(fields))
    }

    @Test("An event has the fields of the contract")
    func events() throws {
        let events = try Client.sample.get("/api/v1/timelines/harbour-talk").json()["events"]
        #expect(
            events[0].keys == [
                "id", "edtf", "earliest", "latest", "precision", "status", "headline", "text", "expression",
                "resolution", "rule", "turn", "speaker", "in_note", "start", "end", "organisations",
            ])
        #expect(events.array.map { $0["edtf"].string } == ["2025-05", "2025-05-02", "2027"])
    }

    @Test("A share is of the words of the transcripts that somebody speaks in", arguments: ["the-gazette", "ada-moor"])
    func share(speaker: String) throws {
        let one = try Client.sample.get("/api/v1/speakers/\(speaker)").json()
        let places = try Client.sample.get("/api/v1/transcripts?speaker=\(speaker)").json()["data"].array
        let all = places.compactMap { $0["counts"]["words"].int }.reduce(0, +)
        let share = Double(try #require(one["words"].int)) / Double(all)
        #expect(abs(try #require(one["share"].double) - share) < 1e-6)
        let schema = try Client.sample.get("/openapi.json").json()["components"]["schemas"]["Speaker"]
        #expect(schema["properties"]["share"]["description"].string?.contains("transcripts that they speak in") == true)
    }

    @Test("A transcript says what is known of it")
    func transcript() throws {
        let transcript = try Client.sample.get("/api/v1/transcripts/harbour-talk").json()
        #expect(transcript["date"].string == "2026-03-14")
        #expect(transcript["date_source"].string == "front matter")
        #expect(transcript["introduction"].array.count == 2)
        #expect(transcript["speakers"].array.map { $0["id"].string } == ["the-gazette", "ada-moor", "editor"])
        #expect(transcript["speakers"][1].keys == ["id", "role", "labels", "turns", "words"])
        #expect(transcript["exchanges"][0]["question"].strings == ["harbour-talk.1"])
        #expect(transcript["exchanges"][1]["commentary"].strings == [])
        #expect(transcript["sections"][0]["last_turn"].string == "harbour-talk.3")
        #expect(transcript["further_reading"][0]["url"].isNull)
        #expect(transcript["diagnostics"][0]["code"].string == "label-corrected")
        #expect(transcript["counts"]["turns"].int == 6)
        #expect(transcript["counts"]["events"].int == 3)
        #expect(try Client.sample.get("/api/v1/transcripts/phare").json()["date"].isNull)
    }

    @Test("Offsets of a turn count code points of its text")
    func offsets() throws {
        let turn = try Client.sample.get("/api/v1/turns/harbour-talk.2").json()
        let scalars = Array((turn["text"].string ?? "").unicodeScalars)
        func words(_ span: JSON) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[(span["start"].int ?? 0)..<(span["end"].int ?? 0)])
            return String(view)
        }
        let mentions = turn["mentions"]
        #expect(mentions["organisations"].array.map(words) == ["UPU", "UN"])
        #expect(mentions["organisations"].array.map { $0["surface"].string } == ["UPU", "UN"])
        #expect(mentions["times"].array.map(words) == ["May 2025"])
        #expect(mentions["times"][0]["type"].string == "DATE")
        #expect(turn["paragraphs"].array.map(words).joined(separator: "\n\n") == turn["text"].string)
        #expect(turn["paragraphs"].array.count == 2)
        #expect(turn["previous"].string == "harbour-talk.1")
        #expect(turn["next"].string == "harbour-talk.3")
        let note = try Client.sample.get("/api/v1/turns/harbour-talk.3").json()["notes"][0]
        #expect(note["text"].string == "(ed: dated 2 May 2025)")
    }

    @Test("A turn that the source gives to nobody has no speaker")
    func unattributed() throws {
        let turn = try Client.sample.get("/api/v1/turns/harbour-talk.6").json()
        #expect(turn["speaker"].isNull)
        #expect(turn["label"].isNull)
        #expect(turn["exchange"].isNull)
        #expect(turn["next"].isNull)
    }
}
