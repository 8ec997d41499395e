extension Page {
    /// A page of a list that is at hand as a whole.
    package init(of elements: [Element], _ request: PageRequest) {
        self = .slice(total: elements.count, request: request) { Array(elements[$0]) }
    }
}
