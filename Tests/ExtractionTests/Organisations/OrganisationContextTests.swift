import Extraction
import Testing

/// What a name's form, the words beside it and the rest of the document tell, one behaviour a test.
@Suite("Organisations in context")
struct OrganisationContextTests {
    private func surfaces(_ text: String) throws -> [String] {
        try OrganisationTagging.shared.found(in: [text]).map(\.surface)
    }

    private func identities(_ text: String) throws -> Set<String> {
        Set(try OrganisationTagging.shared.found(in: [text]).map(\.identity))
    }

    @Test(
        "A company named by its trade is also called without it, where no list knows the word",
        arguments: [
            ("Castellan Energy fell. Castellan said no more.", ["Castellan Energy", "Castellan"]),
            ("We sued Northgate Water. Northgate settled.", ["Northgate Water", "Northgate"]),
            ("Northern Power rose. Northern Ireland voted.", ["Northern Power"]),
            ("The Kelso Energy plant is in Kelso. Kelso wants more.", ["Kelso Energy", "Kelso"]),
            ("Harbin Robotics closed. Ann Harbin wept.", ["Harbin Robotics"]),
        ])
    func withoutTrade(text: String, expected: [String]) throws {
        #expect(try surfaces(text) == expected)
        #expect(try identities(text).count == 1)
    }

    @Test(
        "Surveys, branches and quartets are bodies where the word before makes them one",
        arguments: [
            ("The Geological Survey of Norway drew the map.", ["Geological Survey of Norway"]),
            ("The Rockall Antarctic Survey gave the ship.", ["Rockall Antarctic Survey"]),
            ("The Tunnel Accident Investigation Branch sent two men.", ["Tunnel Accident Investigation Branch"]),
            ("The Nordmark Quartet played a String Quartet.", ["Nordmark Quartet"]),
            ("He was a nurse at the Royal Infirmary.", ["Royal Infirmary"]),
            ("The Crime Survey, the Labour Force Survey and the Olive Branch are none.", []),
        ])
    func toldHeads(text: String, expected: [String]) throws {
        #expect(try surfaces(text) == expected)
    }

    @Test(
        "A name is an organisation's where what follows says so",
        arguments: [
            ("OpenForge, a start-up in Tallinn, has raised money. OpenForge makes chips.", ["OpenForge", "OpenForge"]),
            ("Hutchison Ports, which runs the terminal, said so.", ["Hutchison Ports"]),
            ("Brightwater, which owns the pier, is ill.", ["Brightwater"]),
            ("Felixstowe, which lies on the coast, is quiet.", []),
        ])
    func explained(text: String, expected: [String]) throws {
        #expect(try surfaces(text) == expected)
    }

    @Test("“Air” before a country is an airline")
    func airlines() throws {
        #expect(try surfaces("A jet of Air Malta landed.") == ["Air Malta"])
        #expect(
            try surfaces("Air Malta, Loganair and Cathay Pacific fly there.")
                == ["Air Malta", "Loganair", "Cathay Pacific"])
        #expect(try surfaces("Mountain Air Mexico is a film about Air Force men.").contains("Air Mexico") == false)
    }

    @Test(
        "Who is named in full is no organisation under the last name, whatever follows it",
        arguments: [
            "Howard Marle came. The Marle supporters cheered. In short, Marle wins.",
            "He is a supporter of Wesley Marsh.",
        ])
    func persons(text: String) throws { #expect(try surfaces(text) == []) }

    @Test("A firm keeps its short name beside a person of that name")
    func firmBesidePerson() throws {
        #expect(
            try surfaces("Larkspur Energy Inc. grew. Henry Larkspur sold his shares of Larkspur.")
                == ["Larkspur Energy Inc.", "Larkspur"])
    }

    @Test(
        "What only looks like a firm's or a paper's name is none",
        arguments: [
            "This is TALK OF THE NATION.", "In Sprint 12 we failed.", "The D.A. says so.",
            "Jo Vale sits for Heron Hill, AB.",
        ])
    func looksLike(text: String) throws { #expect(try surfaces(text) == []) }

    @Test(
        "A name is found whole, merged papers and partners with \"and\" as well",
        arguments: [
            ("She edits the Dunmoor Journal-Constitution.", ["Dunmoor Journal-Constitution"]),
            ("It was made by Johnson and Johnson.", ["Johnson and Johnson"]),
            ("He met her at Penn State University.", ["Penn State University"]),
        ])
    func whole(text: String, expected: [String]) throws { #expect(try surfaces(text) == expected) }
}
