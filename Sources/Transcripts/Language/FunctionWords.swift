/// The commonest short words of the languages in Latin script that the reader tells apart.
enum FunctionWords {
    /// The languages' tags; a language is known by its place here.
    static let tags = lists.map(\.0)

    /// Finds the languages that have a word among their commonest, by its hash.
    struct Table {
        private var hashes = [UInt64](repeating: 0, count: 1024)
        private var languages = [UInt16](repeating: 0, count: 1024)
        /// How many letters the longest word has.
        private(set) var lettersMax = 0

        fileprivate init() {
            for (tag, list) in lists.enumerated() {
                for word in list.1.split(separator: " ") {
                    let hash = word.utf8.reduce(hashStart, hash)
                    let place = place(of: hash)
                    hashes[place] = hash
                    languages[place] |= 1 << UInt16(tag)
                    lettersMax = max(lettersMax, word.count)
                }
            }
        }

        /// A third of the places are taken, so that there is always an empty one.
        private func place(of hash: UInt64) -> Int {
            var place = Int(truncatingIfNeeded: hash >> 32) & 1023
            while languages[place] != 0, hashes[place] != hash { place = (place + 1) & 1023 }
            return place
        }

        /// A bit for each language.
        func languages(ofWord hash: UInt64) -> UInt16 { languages[place(of: hash)] }
    }

    static let table = Table()

    /// FNV-1a.
    static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325
    static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    private static let lists: [(String, String)] = [
        ("en", "the of and to that is was for with you this have are it they we what which but not there from be"),
        ("fr", "le les des et que qui dans pour pas sur vous nous est une avec mais ce il elle sont cette je du au"),
        ("es", "el los las que y en por para con una pero es como más del lo se muy está son esto también qué"),
        ("de", "der die das und ist nicht ein eine zu den mit auf wir ich sie auch dass wie aber für haben sind im"),
        ("it", "il che di e per non una con sono della gli anche come più ma questo nel alla è ha"),
        ("pt", "o que de e não para com uma os mais como mas foi ao ele das tem seu são muito também você isso"),
        ("nl", "de het een en van dat is niet op te zijn voor met ook maar aan er wij naar dit we ik"),
        ("pl", "i w nie na że z się do to jest jak ale po co tak za od przez są był"),
        ("sv", "och att det som en på är av för med inte den till ett om men vi jag har kan"),
        ("da", "og at det som en på er af for med ikke den til et om men vi jeg har kan"),
        ("tr", "bir ve bu için da ne de çok ben ama gibi daha var değil olarak biz kadar"),
        ("fi", "ja on ei se että oli ole mutta niin kun hän olen mitä nyt"),
        ("cs", "a se na že je to v si jako ale by za jsem tak pro jsou co"),
        ("hu", "a az és hogy nem is egy van de ez meg mint csak volt"),
    ]
}
