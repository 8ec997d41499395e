import Extraction

extension Merger {
    /// Entities with one identity become one organisation; the best source's words stand: curated, gazetteer,
    /// definition, pattern.
    mutating func mergeOrganisations() {
        var numbers: [Int32: Int32] = [:]
        var merged: [EntityRow] = []
        for (number, part) in parts.enumerated() {
            var map: [Int32] = []
            for row in part.entities {
                let row = row.mapped { mapped($0, in: number) }
                let organisation = numbers[row.identity] ?? Int32(merged.count)
                if organisation == merged.count {
                    numbers[row.identity] = organisation
                    merged.append(row)
                } else {
                    merged[Int(organisation)].join(row)
                }
                map.append(organisation)
            }
            entityMaps.append(map)
        }
        let slugs = merged.map(\.identity)
        tables.organisations.slug = Column(slugs)
        tables.organisations.bySlug = orderBySlug(slugs)
        tables.organisations.name = Column(merged.map(\.name))
        tables.organisations.acronym = Column(merged.map(\.acronym))
        tables.organisations.kind = Column(merged.map(\.kind))
        tables.organisations.source = Column(merged.map(\.source))
        tables.organisations.parent = Column(merged.map(\.parent))
        tables.organisations.wikidata = Column(merged.map(\.wikidata))
        resolveAffiliations(merged)
    }

    /// An affiliation names an organisation by slug, name or acronym.
    private mutating func resolveAffiliations(_ organisations: [EntityRow]) {
        var named: [String: Int32] = [:]
        for keyPath in [\EntityRow.identity, \.name, \.acronym] {
            for (number, row) in organisations.enumerated() where row[keyPath: keyPath] >= 0 {
                let name = strings.string(row[keyPath: keyPath]).lowercased()
                if named[name] == nil { named[name] = Int32(number) }
            }
        }
        tables.speakers.affiliationOrganisation = Column(
            tables.speakers.affiliation.unsafeElements.map { affiliation in
                affiliation < 0 ? -1 : named[strings.string(affiliation).lowercased()] ?? -1
            })
    }
}

extension EntityRow {
    fileprivate func mapped(_ map: (Int32) -> Int32) -> EntityRow {
        EntityRow(
            identity: map(identity), name: map(name), acronym: map(acronym), parent: map(parent),
            wikidata: map(wikidata), kind: kind, source: source)
    }

    private var trust: Int {
        switch OrganisationSource(code: source) {
        case .curated: 3
        case .gazetteer: 2
        case .definition: 1
        case .pattern: 0
        }
    }

    fileprivate mutating func join(_ other: EntityRow) {
        let (better, worse) = other.trust > trust ? (other, self) : (self, other)
        self = better
        if acronym < 0 { acronym = worse.acronym }
        if parent < 0 { parent = worse.parent }
        if wikidata < 0 { wikidata = worse.wikidata }
    }
}
