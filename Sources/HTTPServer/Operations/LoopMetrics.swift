import Synchronization

/// What one event loop has counted.
final class LoopMetrics: Sendable {
    /// The upper ends of the histogram's buckets, in nanoseconds.
    static let bucketEnds: [Int64] = [
        50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000,
        100_000_000, 250_000_000, 1_000_000_000,
    ]

    struct Counts {
        var requestsBySeries: [Int] = []
        /// One more than there are bucket ends: the last is for everything slower.
        var latencyBuckets = [Int](repeating: 0, count: LoopMetrics.bucketEnds.count + 1)
        var latencyNanoseconds: Int64 = 0
        var openConnections = 0
        var accepted = 0
        var refused = 0
        var bytesSent = 0
        var bytesReceived = 0
        var cacheHits = 0
        var cacheMisses = 0
        var cacheBytes = 0
        var generation = 0

        mutating func countRequest(series: Int) {
            while series >= requestsBySeries.count { requestsBySeries.append(0) }
            requestsBySeries[series] += 1
        }

        mutating func countLatency(_ nanoseconds: Int64, requests: Int) {
            var bucket = 0
            while bucket < LoopMetrics.bucketEnds.count, nanoseconds > LoopMetrics.bucketEnds[bucket] { bucket += 1 }
            latencyBuckets[bucket] += requests
            latencyNanoseconds += nanoseconds * Int64(requests)
        }

        mutating func add(_ other: Counts) {
            while requestsBySeries.count < other.requestsBySeries.count { requestsBySeries.append(0) }
            for (index, count) in other.requestsBySeries.enumerated() { requestsBySeries[index] += count }
            for (index, count) in other.latencyBuckets.enumerated() { latencyBuckets[index] += count }
            latencyNanoseconds += other.latencyNanoseconds
            openConnections += other.openConnections
            accepted += other.accepted
            refused += other.refused
            bytesSent += other.bytesSent
            bytesReceived += other.bytesReceived
            cacheHits += other.cacheHits
            cacheMisses += other.cacheMisses
            cacheBytes += other.cacheBytes
            generation = max(generation, other.generation)
        }
    }

    let counts = Mutex(Counts())
}

/// Writes the Prometheus text format.
struct MetricsWriter {
    private(set) var text = ""

    mutating func writeSimple(_ name: String, _ kind: String, _ help: String, _ value: Double) {
        writeHead(name, kind, help)
        text += "\(name) \(Self.number(value))\n"
    }

    mutating func writeRequests(_ series: [ServerMetrics.SeriesKey], _ counts: [Int]) {
        writeHead("http_requests_total", "counter", "Requests answered, by route and status.")
        for (index, key) in series.enumerated() where index < counts.count && counts[index] > 0 {
            text +=
                "http_requests_total{route=\"\(Self.escape(key.route))\",status=\"\(key.status)\"} \(counts[index])\n"
        }
    }

    mutating func writeLatency(_ counts: LoopMetrics.Counts) {
        let name = "http_request_duration_seconds"
        writeHead(name, "histogram", "From a request's arrival to its answer's hand-over to the system.")
        var sum = 0
        for (index, count) in counts.latencyBuckets.enumerated() {
            sum += count
            let isLast = index == LoopMetrics.bucketEnds.count
            let end = isLast ? "+Inf" : Self.number(Double(LoopMetrics.bucketEnds[index]) / 1e9)
            text += "\(name)_bucket{le=\"\(end)\"} \(sum)\n"
        }
        text += "\(name)_sum \(Double(counts.latencyNanoseconds) / 1e9)\n\(name)_count \(sum)\n"
    }

    mutating func writeGauges(_ gauges: [ServerMetrics.Gauge]) {
        var written: Set<String> = []
        for gauge in gauges where written.insert(gauge.name).inserted {
            writeHead(gauge.name, "gauge", gauge.help)
            for sibling in gauges where sibling.name == gauge.name {
                let labels = sibling.labels.map { "\($0.name)=\"\(Self.escape($0.value))\"" }.joined(separator: ",")
                text += "\(sibling.name)\(labels.isEmpty ? "" : "{\(labels)}") \(Self.number(sibling.value()))\n"
            }
        }
    }

    private mutating func writeHead(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    private static func escape(_ value: String) -> String {
        var escaped = ""
        for character in value.unicodeScalars {
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
