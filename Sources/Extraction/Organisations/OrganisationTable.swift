/// The organisations of one transcript, each once.
struct OrganisationTable {
    private(set) var entities: [OrganisationEntity] = []
    /// The words that can stand for each entity alone: "Bank".
    private(set) var nominals: [[WordID]] = []
    private var byEntry: [Int32: Int32] = [:]
    private var byHash: [UInt64: Int32] = [:]
    private var byIdentity: [String: Int32] = [:]

    mutating func entity(ofEntry entry: Int32, in gazetteer: CompiledGazetteer) -> Int32 {
        if let known = byEntry[entry] { return known }
        let found = gazetteer.entry(entry)
        let entity = add(
            OrganisationEntity(
                identity: found.identity, name: found.name, acronym: found.acronym, kind: found.kind,
                parent: gazetteer.parent(of: found), wikidata: found.wikidata, source: .gazetteer),
            nominals: Array(gazetteer.nominals(ofEntry: entry)))
        byEntry[entry] = entity
        return entity
    }

    /// The entity of a name that the rules made, told by a hash of its words.
    mutating func entity(
        named hash: UInt64, _ name: @autoclosure () -> String, kind: OrganisationKind, source: OrganisationSource,
        nominals: @autoclosure () -> [WordID]
    ) -> Int32 {
        if let known = byHash[hash] { return known }
        let name = name()
        let identity = OrganisationSlug.make(name)
        let entity =
            byIdentity[identity]
            ?? add(
                OrganisationEntity(
                    identity: identity, name: name, acronym: nil, kind: kind, parent: nil, wikidata: nil,
                    source: source),
                nominals: nominals())
        byHash[hash] = entity
        return entity
    }

    /// The entity that an editor names by id, name or another of its names.
    mutating func entity(curated name: String, in gazetteer: CompiledGazetteer) -> Int32 {
        let slug = OrganisationSlug.make(name)
        if let known = byIdentity[slug] { return known }
        let entry = gazetteer.entry(called: name) ?? gazetteer.entry(identified: slug)
        if let entry { return entity(ofEntry: entry, in: gazetteer) }
        return add(
            OrganisationEntity(
                identity: slug, name: name, acronym: nil, kind: .other, parent: nil, wikidata: nil, source: .curated),
            nominals: [])
    }

    /// Notes the acronym that a document gives an organisation.
    mutating func setAcronym(_ acronym: @autoclosure () -> String, of entity: Int32) {
        if entities[Int(entity)].acronym == nil { entities[Int(entity)].acronym = acronym() }
    }

    private mutating func add(_ entity: OrganisationEntity, nominals words: [WordID]) -> Int32 {
        if let known = byIdentity[entity.identity] { return known }
        let index = Int32(entities.count)
        entities.append(entity)
        nominals.append(words)
        byIdentity[entity.identity] = index
        return index
    }
}
