import HTTPTypes

/// What a request's preconditions make of an answer (RFC 9110 §13.2.2).
enum PreconditionOutcome {
    case proceed, notModified, failed
}

/// The two validators of the answer at hand.
struct Validators {
    var entityTag: String?
    var lastModified: HTTPDate?
}

enum Preconditions {
    /// Weighs the fields in the order of RFC 9110 §13.2.2: each of the If-…-Since only counts where its tag-bearing
    /// sister is absent. For GET and HEAD on something that exists; several lines of one field are one list.
    static func evaluate(_ fields: HTTPFields, _ validators: Validators, now: HTTPDate) -> PreconditionOutcome {
        if let list = joined(fields, .ifMatch) {
            if !matches(list, validators.entityTag, .strong) { return .failed }
        } else if let limit = date(fields, .ifUnmodifiedSince, now: now), let modified = validators.lastModified {
            if modified > limit { return .failed }
        }
        if let list = joined(fields, .ifNoneMatch) {
            if matches(list, validators.entityTag, .weak) { return .notModified }
        } else if let limit = date(fields, .ifModifiedSince, now: now), let modified = validators.lastModified {
            if modified <= limit { return .notModified }
        }
        return .proceed
    }

    /// Whether a Range is to be honoured in spite of an If-Range (RFC 9110 §13.1.5): the tag must match strongly, the
    /// date exactly.
    static func ifRangeHolds(_ fields: HTTPFields, _ validators: Validators, now: HTTPDate) -> Bool {
        let values = fields[values: .ifRange]
        guard let value = values.first else { return true }
        guard values.count == 1 else { return false }
        if value.contains("\"") {
            guard let tag = validators.entityTag, EntityTag.isValid(value) else { return false }
            return matches(value, tag, .strong)
        }
        guard let date = HTTPDate(value, now: now) else { return false }
        return date == validators.lastModified
    }

    private static func joined(_ fields: HTTPFields, _ name: HTTPField.Name) -> String? {
        let values = fields[values: name]
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// A date that is not valid, or given twice, is as if absent.
    private static func date(_ fields: HTTPFields, _ name: HTTPField.Name, now: HTTPDate) -> HTTPDate? {
        let values = fields[values: name]
        return values.count == 1 ? HTTPDate(values[0], now: now) : nil
    }

    private static func matches(_ list: String, _ tag: String?, _ comparison: EntityTag.Comparison) -> Bool {
        var list = list
        // Without a tag, `*` still holds: there is a representation.
        var tag = tag ?? ""
        return list.withUTF8 { listBytes in
            tag.withUTF8 { tagBytes in
                EntityTag.list(UnsafeRawBufferPointer(listBytes), matches: UnsafeRawBufferPointer(tagBytes), comparison)
            }
        }
    }
}
