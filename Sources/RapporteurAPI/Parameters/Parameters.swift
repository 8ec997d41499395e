import HTTPServer

/// The query of one request, checked against what its endpoint knows: nothing unknown, nothing malformed is left.
package struct Parameters: Sendable {
    private let items: [QueryItem]
    private let specifications: [ParameterSpecification]

    /// Throws every fault at once, so that a client can mend all of them in one go; of very many the first.
    init(_ query: [QueryItem], known specifications: [ParameterSpecification]) throws(APIError) {
        var faults: [InvalidParameter] = []
        for (place, item) in query.enumerated() where faults.count <= Problem.parameterErrorsMax {
            guard let known = specifications.firstIndex(where: { $0.name == item.name }) else {
                faults.append(.unknown(item, among: specifications.map(\.name)))
                continue
            }
            if let complaint = specifications[known].complaint(about: item.value) {
                faults.append(InvalidParameter(item.name, item.value, complaint))
            } else if !specifications[known].isFilter, query[..<place].contains(where: { $0.name == item.name }) {
                faults.append(InvalidParameter(item.name, item.value, "may be given only once"))
            }
        }
        for place in specifications.indices where specifications[place].isRequired {
            let name = specifications[place].name
            if !query.contains(where: { $0.name == name }) { faults.append(InvalidParameter(name, nil, "is required")) }
        }
        guard faults.isEmpty else { throw .invalidParameters(faults) }
        items = query
        self.specifications = specifications
    }

    package func has(_ name: String) -> Bool { items.contains { $0.name == name } }

    package func text(_ name: String) -> String? { items.first { $0.name == name }?.value }

    /// The value of an integer parameter, its default where it is absent.
    package func integer(_ name: String) -> Int? {
        if let text = text(name) { return Int(decimalDigits: text) }
        guard let place = specifications.firstIndex(where: { $0.name == name }),
            case .integer(_, let fallback) = specifications[place].kind
        else { return nil }
        return fallback
    }

    package func date(_ name: String) -> DateBound? { text(name).flatMap(DateBound.init) }

    /// What a filter lets in (any of them) and what it keeps out.
    package func filter(_ name: String) -> (including: [String], excluding: [String]) {
        var including: [String] = []
        var excluding: [String] = []
        for item in items where item.name == name {
            if isExclusion(item.value) {
                excluding.append(String(item.value.dropFirst()))
            } else {
                including.append(item.value)
            }
        }
        return (including, excluding)
    }

    package var fields: FieldSelection? {
        text("fields").flatMap { FieldSelection(paths: $0.split(separator: ",").map(String.init)) }
    }

    /// The key to sort by and whether it descends; nil for the list's own order.
    package var sort: (key: String, descends: Bool)? {
        text("sort").map { $0.hasPrefix("-") ? (String($0.dropFirst()), true) : ($0, false) }
    }
}
