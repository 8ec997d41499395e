import HTTPTypes

/// Turns a handler's answer into a representation: the coding, its own tag, and the fields that every answer bears.
struct Negotiator {
    let cors: CORSPolicy
    /// The value of `Access-Control-Expose-Headers`.
    private let exposedFields: String?
    /// What every answer bears, whatever was asked; the head's writer has it, and no representation.
    let commonFields: AnswerFields
    let pageHeaders: PageHeaders
    let compressionLevel: Int?
    private let gzip: GzipStream?

    init(_ configuration: ServerConfiguration) {
        cors = configuration.cors
        exposedFields = cors.exposedFields.isEmpty ? nil : cors.exposedFields.joined(separator: ", ")
        var common = AnswerFields([:])
        common[.server] = configuration.serverName
        if cors.origins == .any {
            common[.accessControlAllowOrigin] = "*"
            common[.accessControlExposeHeaders] = exposedFields
        }
        commonFields = common
        pageHeaders = configuration.pageHeaders
        compressionLevel = configuration.compressionLevel
        gzip = configuration.compressionLevel.map { GzipStream(level: $0) }
    }

    func negotiate(_ request: Request, _ response: Response) -> Representation {
        var response = response
        if request.method == .options { answerPreflight(request, &response) }
        var representation = Representation(
            status: response.status.code, fields: AnswerFields(response.fields), content: .none)
        switch response.body {
        case .none: break
        case .bytes(let bytes): representation.content = .bytes(bytes)
        case .file(let file):
            representation.content = .file(file)
            representation.file = file
        case .stream(let producer): representation.content = .stream(producer, compressed: false)
        }
        if representation.status == 200, request.method == .get || request.method == .head {
            addValidators(&representation)
            if !chooseCoding(request, &representation) { representation = notAcceptable(request) }
        }
        addCommonFields(request, &representation)
        return representation
    }

    // MARK: Validators and codings

    /// Gives bytes without a tag a strong one.
    private func addValidators(_ representation: inout Representation) {
        if representation.fields[.eTag] == nil, case .bytes(let bytes) = representation.content {
            representation.fields[.eTag] = EntityTag.of(bytes)
        }
        if representation.fields[.cacheControl] == nil { representation.fields[.cacheControl] = "no-cache" }
        representation.validators.entityTag = representation.fields[.eTag]
        representation.validators.lastModified = representation.fields[.lastModified].flatMap {
            HTTPDate($0, now: Clock.wall)
        }
    }

    /// - Returns: false when the client accepts none of the forms there are.
    private func chooseCoding(_ request: Request, _ representation: inout Representation) -> Bool {
        guard let compressionLevel, representation.fields[.contentEncoding] == nil else { return true }
        let mediaType = representation.fields[.contentType] ?? ""
        let isCompressible = Compressible.isCompressible(mediaType)
        let isLarge = (representation.contentLength ?? .max) >= Compressible.bytesMin
        if isCompressible { Vary.add(.acceptEncoding, to: &representation.fields) }
        switch Self.acceptEncoding(request).choice(isWorthwhile: isCompressible && isLarge) {
        case .nothingAcceptable:
            return false
        case .use(.identity):
            return true
        case .use(.gzip):
            let isRangeOfPlain = request.fields[.range] != nil && prefersPlainForRange(request, representation)
            if isRangeOfPlain { return true }
            compress(&representation, level: compressionLevel)
            // Even of what is compressed only because the client refuses it plain.
            Vary.add(.acceptEncoding, to: &representation.fields)
            return true
        }
    }

    /// A range is taken of the plain form where that is acceptable, unless the client continues a compressed one.
    private func prefersPlainForRange(_ request: Request, _ representation: Representation) -> Bool {
        guard request.method == .get, representation.fields[.acceptRanges] == "bytes" else { return false }
        if let condition = request.fields[.ifRange], let tag = representation.validators.entityTag,
            condition == EntityTag.tag(tag, forCoding: "gzip")
        {
            return false
        }
        return Self.acceptEncoding(request).choice(isWorthwhile: false) == .use(.identity)
    }

    private func compress(_ representation: inout Representation, level: Int) {
        switch representation.content {
        case .none:
            return
        case .bytes(let bytes):
            gzip?.reset()
            guard let compressed = gzip?.compress(bytes, isLast: true) else { return }
            representation.content = .bytes(compressed)
        case .file(let file):
            if let compressed = file.gzipBytes(level: level) {
                representation.content = .bytes(compressed)
            } else {
                // Too large to hold: compressed as it goes.
                representation.content = .stream(FilePieces(file), compressed: true)
                representation.fields[.acceptRanges] = nil
            }
        case .stream(let producer, _):
            representation.content = .stream(producer, compressed: true)
        }
        representation.fields[.contentEncoding] = "gzip"
        if let tag = representation.validators.entityTag {
            let compressedTag = EntityTag.tag(tag, forCoding: "gzip")
            representation.fields[.eTag] = compressedTag
            representation.validators.entityTag = compressedTag
        }
    }

    private func notAcceptable(_ request: Request) -> Representation {
        let problem = Problem(
            status: .notAcceptable, detail: "None of the forms that Accept-Encoding leaves is there: identity, gzip.",
            instance: request.publicPath)
        var fields = AnswerFields(problem.response().fields)
        Vary.add(.acceptEncoding, to: &fields)
        return Representation(status: 406, fields: fields, content: .bytes(problem.json))
    }

    private static func acceptEncoding(_ request: Request) -> AcceptEncoding {
        guard request.fields.contains(.acceptEncoding) else { return AcceptEncoding(nil) }
        var value = request.fields[values: .acceptEncoding].joined(separator: ",")
        return value.withUTF8 { AcceptEncoding(UnsafeRawBufferPointer($0)) }
    }

    // MARK: Fields for every answer

    private func addCommonFields(_ request: Request, _ representation: inout Representation) {
        if let mediaType = representation.fields[.contentType] {
            representation.fields[.xContentTypeOptions] = "nosniff"
            if Self.canHoldScripts(mediaType) {
                if representation.fields[.contentSecurityPolicy] == nil {
                    representation.fields[.contentSecurityPolicy] = pageHeaders.contentSecurityPolicy
                }
                representation.fields[.referrerPolicy] = pageHeaders.referrerPolicy
            }
        }
        for field in commonFields.lines { representation.fields[field.name] = nil }
        addOrigin(request, &representation.fields)
    }

    private static func canHoldScripts(_ mediaType: String) -> Bool {
        var mediaType = mediaType
        return mediaType.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            return bytes.startsIgnoringCase("text/html") || bytes.startsIgnoringCase("image/svg+xml")
        }
    }

    private func addOrigin(_ request: Request, _ fields: inout AnswerFields) {
        switch cors.origins {
        case .none, .any:
            return
        case .only(let origins):
            Vary.add(.origin, to: &fields)
            guard let origin = request.fields[.origin], origins.contains(origin) else { return }
            fields[.accessControlAllowOrigin] = origin
            fields[.accessControlExposeHeaders] = exposedFields
        }
    }

    /// The preflight of the Fetch standard: OPTIONS with an origin and the method that is asked for.
    private func answerPreflight(_ request: Request, _ response: inout Response) {
        guard cors.origins != .none, request.fields[.origin] != nil,
            request.fields[.accessControlRequestMethod] != nil, response.status == .noContent
        else { return }
        response.fields[.accessControlAllowMethods] = response.fields[.allow] ?? "GET, HEAD, OPTIONS"
        response.fields[.accessControlAllowHeaders] = cors.allowedFields.joined(separator: ", ")
        response.fields[.accessControlMaxAge] = String(cors.maxAgeSeconds)
    }
}

extension HTTPField.Name {
    static let referrerPolicy: HTTPField.Name = {
        guard let name = HTTPField.Name("Referrer-Policy") else { preconditionFailure("it is a token") }
        return name
    }()
}

enum Vary {
    /// Adds a field name to Vary, once.
    static func add(_ name: HTTPField.Name, to fields: inout AnswerFields) {
        guard var value = fields[.vary], !value.isEmpty else {
            fields[.vary] = name.rawName
            return
        }
        let isNamed = value.withUTF8 { names in
            ListMembers(UnsafeRawBufferPointer(names)).contains { member in
                member.elementsEqual(CollectionOfOne(.asterisk)) || isSame(member, name)
            }
        }
        if isNamed { return }
        value += ", "
        value += name.rawName
        fields[.vary] = value
    }

    private static func isSame(_ member: UnsafeRawBufferPointer, _ name: HTTPField.Name) -> Bool {
        let wanted = name.canonicalName.utf8
        return member.count == wanted.count && zip(member, wanted).allSatisfy { $0.lowercased == $1 }
    }
}
