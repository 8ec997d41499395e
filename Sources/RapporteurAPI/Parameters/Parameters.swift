import HTTPServer

/// The query of one request, checked against what its endpoint knows: nothing unknown, nothing malformed is left.
package struct Parameters: Sendable {
    private let values: [String: [String]]
    private let specifications: [ParameterSpecification]

    /// Throws every fault at once, so that a client can mend all of them in one go.
    init(_ query: [QueryItem], known specifications: [ParameterSpecification]) throws(APIError) {
        var values: [String: [String]] = [:]
        var faults: [InvalidParameter] = []
        for item in query {
            guard let specification = specifications.first(where: { $0.name == item.name }) else {
                faults.append(.unknown(item, among: specifications.map(\.name)))
                continue
            }
            if let complaint = specification.complaint(about: item.value) {
                faults.append(InvalidParameter(item.name, item.value, complaint))
            } else if !specification.isFilter, values[item.name] != nil {
                faults.append(InvalidParameter(item.name, item.value, "may be given only once"))
            }
            values[item.name, default: []].append(item.value)
        }
        for specification in specifications where specification.isRequired && values[specification.name] == nil {
            faults.append(InvalidParameter(specification.name, nil, "is required"))
        }
        guard faults.isEmpty else { throw .invalidParameters(faults) }
        self.values = values
        self.specifications = specifications
    }

    package func has(_ name: String) -> Bool { values[name] != nil }

    package func text(_ name: String) -> String? { values[name]?.first }

    /// The value of an integer parameter, its default where it is absent.
    package func integer(_ name: String) -> Int? {
        if let text = values[name]?.first { return Int(decimalDigits: text) }
        guard case .integer(_, let fallback) = specifications.first(where: { $0.name == name })?.kind else {
            return nil
        }
        return fallback
    }

    package func date(_ name: String) -> DateBound? { values[name]?.first.flatMap(DateBound.init) }

    /// What a filter lets in (any of them) and what it keeps out.
    package func filter(_ name: String) -> (including: [String], excluding: [String]) {
        let all = values[name] ?? []
        return (all.filter { !isExclusion($0) }, all.filter(isExclusion).map { String($0.dropFirst()) })
    }

    package var fields: FieldSelection? {
        FieldSelection(paths: (text("fields") ?? "").split(separator: ",").map(String.init))
    }

    /// The key to sort by and whether it descends; nil for the list's own order.
    package var sort: (key: String, descends: Bool)? {
        text("sort").map { $0.hasPrefix("-") ? (String($0.dropFirst()), true) : ($0, false) }
    }
}
