import HTTPTypes
import Synchronization

/// What the server counts, and the gauges that others add, as text for Prometheus.
///
/// Each event loop counts for itself under a lock that nobody else holds but a scrape.
public final class ServerMetrics: Sendable {
    /// A value that is asked for at each scrape.
    public struct Gauge: Sendable {
        let name: String
        let help: String
        let labels: [(name: String, value: String)]
        let value: @Sendable () -> Double
    }

    struct SeriesKey: Hashable {
        let route: String
        let status: Int
    }

    private struct State {
        var seriesNumbers: [SeriesKey: Int] = [:]
        var series: [SeriesKey] = []
        var loops: [LoopMetrics] = []
        var gauges: [Gauge] = []
    }

    private let state = Mutex(State())

    public init() {}

    /// Adds a gauge. `name` is a Prometheus name (`rapporteur_turns`); the same name with other labels may be added
    /// again, the same with the same labels replaces the old one.
    public func addGauge(
        _ name: String, help: String, labels: [(name: String, value: String)] = [],
        value: @escaping @Sendable () -> Double
    ) {
        state.withLock { state in
            state.gauges.removeAll { known in
                known.name == name && known.labels.map(\.value) == labels.map(\.value)
            }
            state.gauges.append(Gauge(name: name, help: help, labels: labels, value: value))
        }
    }

    /// The answer for `/metrics`.
    public func response() -> Response {
        Response(
            fields: [.contentType: "text/plain; version=0.0.4; charset=utf-8", .cacheControl: "no-store"],
            body: .bytes(Array(text.utf8)))
    }

    /// All of it in the Prometheus text format, version 0.0.4.
    public var text: String {
        let (series, loops, gauges) = state.withLock { ($0.series, $0.loops, $0.gauges) }
        var total = LoopMetrics.Counts()
        for loop in loops { loop.counts.withLock { total.add($0) } }
        var writer = MetricsWriter()
        writer.writeRequests(series, total.requestsBySeries)
        writer.writeLatency(total)
        writer.writeSimple("http_open_connections", "gauge", "Connections open now.", Double(total.openConnections))
        writer.writeSimple("http_connections_total", "counter", "Connections accepted.", Double(total.accepted))
        writer.writeSimple(
            "http_connections_refused_total", "counter", "Connections refused by a limit.", Double(total.refused))
        writer.writeSimple("http_sent_bytes_total", "counter", "Bytes sent.", Double(total.bytesSent))
        writer.writeSimple("http_received_bytes_total", "counter", "Bytes received.", Double(total.bytesReceived))
        writer.writeSimple(
            "http_cache_hits_total", "counter", "Answers given from the response cache.", Double(total.cacheHits))
        writer.writeSimple(
            "http_cache_misses_total", "counter", "Answers that had to be made.", Double(total.cacheMisses))
        writer.writeSimple(
            "http_cache_bytes", "gauge", "Bytes in the response cache.", Double(total.cacheBytes))
        writer.writeSimple("http_router_generation", "counter", "Routers published.", Double(total.generation))
        writer.writeGauges(gauges)
        return writer.text
    }

    func makeLoopMetrics() -> LoopMetrics {
        let metrics = LoopMetrics()
        state.withLock { $0.loops.append(metrics) }
        return metrics
    }

    func forget(_ loop: LoopMetrics) {
        state.withLock { $0.loops.removeAll { $0 === loop } }
    }

    /// The number under which answers of a route with a status are counted.
    func seriesNumber(route: String, status: Int) -> Int {
        let key = SeriesKey(route: route, status: status)
        return state.withLock { state in
            if let known = state.seriesNumbers[key] { return known }
            state.seriesNumbers[key] = state.series.count
            state.series.append(key)
            return state.series.count - 1
        }
    }
}

/// The series that one route's stored answer counts to.
struct RouteSeries {
    let ok: Int
    let notModified: Int
}
