/// Which part of a list is wanted.
package struct PageRequest: Sendable, Hashable {
    /// At least 1.
    package var limit: Int
    package var cursor: PageCursor

    package init(limit: Int = 50, cursor: PageCursor = .first) {
        self.limit = limit
        self.cursor = cursor
    }
}

/// A place in a list, valid for the same question of the same corpus.
///
/// Lists in a stored order need the offset only. A ranked list also tells the hit that the page stands beside, so that
/// a deep page costs no more than the first.
package struct PageCursor: Sendable, Hashable {
    /// How many elements stand before the page.
    package var offset: Int
    /// The rank key of the neighbouring hit; nil in lists whose order is stored.
    var anchor: Anchor?

    struct Anchor: Sendable, Hashable {
        var key: UInt64
        var turn: Int32
        /// Of a page that ends before the anchor (`previous`): how many elements it has, so that it begins where the
        /// offset says. Nil where the page begins after the anchor (`next`).
        var elementsBefore: Int?

        var isBackward: Bool { elementsBefore != nil }
    }

    package static let first = PageCursor(offset: 0)

    package init(offset: Int) {
        self.offset = offset
        self.anchor = nil
    }

    init(offset: Int, anchor: Anchor) {
        self.offset = offset
        self.anchor = anchor
    }
}

extension PageCursor: LosslessStringConvertible {
    /// Letters, digits and dots only, so that it fits in a query string as it is.
    package var description: String {
        guard let anchor else { return "o" + Self.digits(UInt64(offset)) }
        let numbers = [UInt64(offset), anchor.key, UInt64(anchor.turn)].map(Self.digits)
        let place = numbers[0] + "." + numbers[1] + "." + numbers[2]
        return anchor.elementsBefore.map { "b" + place + "." + Self.digits(UInt64($0)) } ?? "a" + place
    }

    /// A number in base 36, as `String(_:radix:)` writes it; that takes longer than to find the page.
    private static func digits(_ number: UInt64) -> String {
        // 36 to the power of 13 is beyond 64 bits.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 13) { digits in
            var place = digits.count
            var rest = number
            repeat {
                place -= 1
                let digit = UInt8(truncatingIfNeeded: rest % 36)
                digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
                rest /= 36
            } while rest > 0
            return String(decoding: digits[place...], as: UTF8.self)
        }
    }

    /// Nil for what `description` never makes.
    package init?(_ description: String) {
        guard let letter = description.first else { return nil }
        let fields = description.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        guard let first = fields.first, let offset = Int(first, radix: 36), offset >= 0 else { return nil }
        switch (letter, fields.count) {
        case ("o", 1): self.init(offset: offset)
        case ("a", 3), ("b", 4):
            guard let key = UInt64(fields[1], radix: 36), let turn = Int32(fields[2], radix: 36), turn >= 0
            else { return nil }
            var anchor = Anchor(key: key, turn: turn)
            if letter == "b" {
                guard let count = Int(fields[3], radix: 36), count > 0 else { return nil }
                anchor.elementsBefore = count
            }
            self.init(offset: offset, anchor: anchor)
        default: return nil
        }
        // Signs, capitals and leading zeros.
        guard self.description == description else { return nil }
    }
}

/// A part of a list with the size of the whole.
package struct Page<Element: Sendable>: Sendable {
    package var elements: [Element]
    /// How many the whole list has; exact.
    package var total: Int
    /// How many stand before the first of `elements`.
    package var offset: Int
    /// Nil on the last page.
    package var next: PageCursor?
    /// Nil on the first page.
    package var previous: PageCursor?

    package func map<Other>(_ transform: (Element) -> Other) -> Page<Other> {
        Page<Other>(
            elements: elements.map(transform), total: total, offset: offset, next: next, previous: previous)
    }
}

extension Page {
    /// The page of a list whose elements can be had by their places.
    static func slice(total: Int, request: PageRequest, elements: (Range<Int>) -> [Element]) -> Page {
        let first = min(max(0, request.cursor.offset), total)
        let last = min(total, first + max(1, request.limit))
        return Page(
            elements: elements(first..<last), total: total, offset: first,
            next: last < total ? PageCursor(offset: last) : nil,
            previous: first > 0 ? PageCursor(offset: max(0, first - max(1, request.limit))) : nil)
    }
}

/// A list's order: a field and a direction.
package struct SortOrder<Field: Sendable & Hashable>: Sendable, Hashable {
    package var field: Field
    package var isDescending: Bool

    package init(_ field: Field, isDescending: Bool = false) {
        self.field = field
        self.isDescending = isDescending
    }
}

/// Ties keep file order.
package enum TurnSortField: String, Sendable, Hashable, CaseIterable { case place, date, words }
package enum TranscriptSortField: String, Sendable, Hashable, CaseIterable {
    case place, date, title, turns, words
}
package enum SpeakerSortField: String, Sendable, Hashable, CaseIterable {
    case place, name, turns, words, transcripts
}
package enum OrganisationSortField: String, Sendable, Hashable, CaseIterable {
    case place, name, mentions, turns, transcripts
}
