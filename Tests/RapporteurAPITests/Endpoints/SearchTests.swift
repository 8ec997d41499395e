import Testing

@Suite("Search, quotations, suggestions")
struct SearchTests {
    @Test("Hits come with a snippet, highlights in the turn's text, and facets over all of them")
    func hits() throws {
        let json = try Client.sample.get("/api/v1/search?q=upu").json()
        #expect(json.keys == ["data", "page", "links", "meta", "facets", "suggestion"])
        #expect(json["page"]["total"].int == 2)
        for hit in json["data"].array {
            let text = Array((hit["turn"]["text"].string ?? "").unicodeScalars)
            let snippet = Array((hit["snippet"].string ?? "").unicodeScalars)
            let start = try #require(hit["snippet_start"].int)
            #expect(Array(text[start..<(start + snippet.count)]) == snippet)
            #expect(!hit["highlights"].array.isEmpty)
            for span in hit["highlights"].array {
                let word = text[(span["start"].int ?? 0)..<(span["end"].int ?? 0)].map { String($0) }.joined()
                #expect(word.lowercased() == "upu")
            }
        }
        #expect(json["facets"].keys == ["transcripts", "speakers", "organisations", "years"])
        #expect(json["facets"]["speakers"][0]["value"].string == "ada-moor")
        #expect(json["facets"]["speakers"][0]["count"].int == 2)
        #expect(json["facets"]["years"][0]["value"].string == "2025")
    }

    @Test(
        "Words mean and; phrases, exclusions, beginnings and filters narrow",
        arguments: [
            ("mutual+trust".replacing("+", with: "%20"), 1), ("%22mutual%20trust%22", 1), ("%22trust%20mutual%22", 0),
            ("pier%20-new", 0), ("harb*", 0), ("let*", 1), ("upu&speaker=-ada-moor", 0), ("upu&language=fr", 1),
            ("cafe", 1), ("CAFÉ", 1), ("zzzz", 0), ("!!!", 0), ("%22half", 0),
        ])
    func queries(query: String, total: Int) throws {
        #expect(try Client.sample.get("/api/v1/search?q=\(query)").json()["page"]["total"].int == total)
    }

    @Test("The facets can be left out, and links keep what was asked")
    func withoutFacets() throws {
        let json = try Client.sample.get("/api/v1/search?q=upu&facets=none&fields=score,snippet&from=2025").json()
        #expect(json.keys == ["data", "page", "links", "meta", "suggestion"])
        #expect(json["links"]["self"].string == "/api/v1/search?q=upu&facets=none&fields=score,snippet&from=2025")
        #expect(
            try Client.sample.get("/api/v1/search?q=a%26b%20c").json()["links"]["self"].string?.hasSuffix(
                "?q=a%26b%20c") == true)
    }

    @Test("One kind of facets can be counted alone; the others are empty then")
    func oneFacet() throws {
        let json = try Client.sample.get("/api/v1/search?q=upu&facets=speakers").json()
        #expect(json["facets"].keys == ["transcripts", "speakers", "organisations", "years"])
        #expect(json["facets"]["speakers"][0]["count"].int == 2)
        #expect(json["facets"]["years"].array.isEmpty)
        #expect(Client.sample.get("/api/v1/search?q=upu&facets=labels").status == 400)
    }

    @Test("A search that finds nothing may suggest another")
    func suggestion() throws {
        let json = try Client.sample.get("/api/v1/search?q=leter").json()
        #expect(json["data"].array.isEmpty)
        #expect(json["suggestion"].string == "letter")
    }

    @Test("A quotation is found word for word, whatever its marks and case")
    func exactQuotation() throws {
        let json = try Client.sample.get("/api/v1/quotes?text=%E2%80%9CShips%20of%20MUTUAL%20trust%E2%80%9D").json()
        let first = json["data"][0]
        #expect(first["match"].string == "exact")
        #expect(first["turn"].string == "harbour-talk.5")
        #expect(first["speaker"].string == "ada-moor")
        #expect(first["said"].string == "ships of mutual trust")
        #expect(first["differences"].array.isEmpty)
        #expect(
            try Client.sample.get("/api/v1/quotes?text=ships%20of%20mutual%20trust&speaker=editor").json()["page"][
                "total"
            ].int == 0)
    }

    @Test("The words of an editor's note are nobody's, and a quotation has its limit")
    func notedQuotation() throws {
        let first = try Client.sample.get("/api/v1/quotes?text=dated%202%20May").json()["data"][0]
        #expect(first["in_note"].bool == true)
        #expect(first["speaker"].isNull)
        let long = String(repeating: "word%20", count: 513)
        #expect(Client.sample.get("/api/v1/quotes?text=\(long)").status == 400)
    }

    @Test("A quotation that is nearly right tells what differs")
    func nearQuotation() throws {
        let text = "It opens in 2027 and stays shut, I hope, for ships of mutual trust".replacing(" ", with: "%20")
        let first = try Client.sample.get("/api/v1/quotes?text=\(text)").json()["data"][0]
        #expect(first["match"].string == "near")
        #expect(first["differences"][0]["quoted"].string?.contains("shut") == true)
        #expect(first["differences"][0]["said"].string?.contains("open") == true)
    }

    @Test("Names are completed, each with where to find it")
    func completions() throws {
        let data = try Client.sample.get("/api/v1/suggest?q=uni&limit=5").json()["data"].array
        #expect(Set(data.compactMap { $0["id"].string }) == ["universal-postal-union", "united-nations"])
        for completion in data {
            let url = try #require(completion["url"].string)
            #expect(Client.sample.get(url).status == 200)
        }
    }

    @Test("Completions are told with how many there are, and come page by page")
    func completionPages() throws {
        let first = try Client.sample.get("/api/v1/suggest?q=uni&limit=1").json()
        #expect(first["page"]["total"].int == 2)
        let next = try #require(first["links"]["next"].string)
        let second = try Client.sample.get(next).json()
        #expect(second["page"]["next"].isNull)
        let ids = [first, second].compactMap { $0["data"][0]["id"].string }
        #expect(Set(ids) == ["universal-postal-union", "united-nations"])
    }

    @Test("Counts over time come by year or month")
    func trend() throws {
        let path = "/api/v1/organisations/universal-postal-union/trend"
        let years = try Client.sample.get(path).json()["data"]
        #expect(years[0]["period"].string == "2026")
        #expect(years[0]["mentions"].int == 2)
        #expect(try Client.sample.get(path + "?per=month").json()["data"][0]["period"].string == "2026-03")
        #expect(try Client.sample.get(path + "?speaker=ada-moor").json()["data"][0]["mentions"].int == 1)
    }
}
