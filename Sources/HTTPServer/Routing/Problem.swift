public import HTTPTypes

/// An error as a document that programs can read (RFC 9457).
public struct Problem: Sendable, Hashable {
    /// What was wrong with one parameter.
    public struct ParameterError: Sendable, Hashable {
        public var parameter: String
        public var value: String?
        public var detail: String

        public init(parameter: String, value: String? = nil, detail: String) {
            self.parameter = parameter
            self.value = value
            self.detail = detail
        }
    }

    /// A URI that names the kind of problem; `about:blank` says no more than the status does.
    public var type: String
    public var status: HTTPResponse.Status
    /// Short and the same for each problem of its type; the status's own phrase when nil.
    public var title: String?
    /// What went wrong this time, in a sentence for a person.
    public var detail: String?
    /// Where it happened; the router fills in the path when it is nil.
    public var instance: String?
    public var errors: [ParameterError]

    public init(
        status: HTTPResponse.Status, title: String? = nil, detail: String? = nil, type: String = "about:blank",
        instance: String? = nil, errors: [ParameterError] = []
    ) {
        self.type = type
        self.status = status
        self.title = title
        self.detail = detail
        self.instance = instance
        self.errors = errors
    }

    /// How many parameters are told of; a query may hold thousands.
    package static let parameterErrorsMax = 16

    /// Of a query with parameters that cannot be obeyed.
    package init(
        invalidParameters errors: [ParameterError], type: String = "about:blank", instance: String? = nil
    ) {
        let told = Array(errors.prefix(Problem.parameterErrorsMax))
        let details = told.map { "\($0.parameter): \($0.detail)" } + (errors.count > told.count ? ["and more"] : [])
        self.init(
            status: .badRequest, title: "Invalid parameter", detail: details.joined(separator: "; "), type: type,
            instance: instance, errors: told)
    }

    public static let mediaType = "application/problem+json"

    /// The document as an answer, never to be stored; `fields` are added to it (`Allow` of a 405, say).
    public func response(fields: HTTPFields = [:]) -> Response {
        var fields = fields
        fields[.contentType] = Self.mediaType
        if fields[.cacheControl] == nil { fields[.cacheControl] = "no-store" }
        return Response(status: status, fields: fields, body: .bytes(json))
    }

    /// The document's bytes.
    public var json: [UInt8] {
        var writer = JSONTextWriter()
        writer.append("{\"type\":")
        writer.appendString(type)
        writer.append(",\"title\":")
        writer.appendString(title ?? StatusPhrase.phrase(for: status.code))
        writer.append(",\"status\":\(status.code)")
        if let detail {
            writer.append(",\"detail\":")
            writer.appendString(detail)
        }
        if let instance {
            writer.append(",\"instance\":")
            writer.appendString(instance)
        }
        if !errors.isEmpty { appendErrors(to: &writer) }
        writer.append("}\n")
        return writer.bytes
    }

    private func appendErrors(to writer: inout JSONTextWriter) {
        writer.append(",\"errors\":[")
        for (index, error) in errors.enumerated() {
            writer.append(index == 0 ? "{\"parameter\":" : ",{\"parameter\":")
            writer.appendString(error.parameter)
            writer.append(",\"value\":")
            if let value = error.value { writer.appendString(value) } else { writer.append("null") }
            writer.append(",\"detail\":")
            writer.appendString(error.detail)
            writer.append("}")
        }
        writer.append("]")
    }
}

/// Writes JSON text: as much of it as a problem document needs.
struct JSONTextWriter: ~Copyable {
    private var output = OutputBuffer(capacity: 512)

    var bytes: [UInt8] { Array(output.bytes) }

    mutating func append(_ text: String) { output.append(text) }

    /// The text as a JSON string, in quotes (RFC 8259 §7).
    mutating func appendString(_ text: String) {
        output.append(.quote)
        output.append(escaped: text)
        output.append(.quote)
    }
}
