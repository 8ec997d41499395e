/// The route table, in the order of the documentation.
enum Endpoints {
    static let base = "/api/v1"

    static let all: [Endpoint] =
        [root] + transcripts + speakers + turns + organisations + timelines + search + analyses + feeds + server
}
