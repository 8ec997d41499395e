/// Everything loaded, immutable, ready to be asked.
package final class Corpus: Sendable {
    package init() {}
}
