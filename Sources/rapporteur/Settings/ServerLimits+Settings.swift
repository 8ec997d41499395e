import Configuration
import HTTPServer

extension ServerLimits {
    /// The limits as they are set; those that are not keep the server's own defaults.
    init(_ reader: ConfigReader) {
        self.init()
        func count(_ key: ConfigKey, _ limit: WritableKeyPath<ServerLimits, Int>) {
            if let number = reader.int(forKey: key) { self[keyPath: limit] = number }
        }
        func seconds(_ key: ConfigKey, _ limit: WritableKeyPath<ServerLimits, Double>) {
            if let number = reader.int(forKey: key) { self[keyPath: limit] = Double(number) }
        }
        count("connections_max", \.connectionsMax)
        count("connections_per_address_max", \.connectionsPerAddressMax)
        count("requests_per_connection_max", \.requestsPerConnectionMax)
        count("pipelined_requests_max", \.pipelinedRequestsMax)
        count("head_bytes_max", \.headBytesMax)
        count("target_bytes_max", \.targetBytesMax)
        count("fields_max", \.fieldsMax)
        seconds("head_seconds_max", \.headSecondsMax)
        seconds("body_seconds_max", \.bodySecondsMax)
        seconds("body_stall_seconds_max", \.bodyStallSecondsMax)
        seconds("idle_seconds_max", \.idleSecondsMax)
        seconds("write_stall_seconds_max", \.writeStallSecondsMax)
        seconds("linger_seconds_max", \.lingerSecondsMax)
        count("linger_bytes_max", \.lingerBytesMax)
    }
}
