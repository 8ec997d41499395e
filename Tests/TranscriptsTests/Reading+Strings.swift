import Foundation
import Transcripts

/// Reads a text as a file of that name would be.
func read(_ text: String, name: String = "sample.txt", sidecar: String? = nil) -> Transcript {
    read(Data(text.utf8), name: name, sidecar: sidecar.map { Data($0.utf8) })
}

func read(_ data: Data, name: String, sidecar: Data? = nil) -> Transcript {
    data.withUnsafeBytes { bytes in
        guard let sidecar else { return TranscriptReader().read(bytes, name: name) }
        return sidecar.withUnsafeBytes { TranscriptReader().read(bytes, name: name, sidecar: $0) }
    }
}

extension Transcript {
    /// `label: text`, one a turn, for comparisons that a person can read.
    var script: [String] {
        turns.map { turn in "\(label(of: turn) ?? "–"): \(text(of: turn))" }
    }

    func label(of turn: Turn) -> String? { turn.label.map { labels[Int($0)] } }

    func speaker(of turn: Turn) -> TranscriptSpeaker? { turn.speaker.map { speakers[Int($0)] } }

    func codes(_ severity: Diagnostic.Severity? = nil) -> [String] {
        diagnostics.filter { severity == nil || $0.severity == severity }.map(\.code.rawValue)
    }

    func notes(of turn: Turn) -> [String] {
        notes[Int(turn.notes.lowerBound)..<Int(turn.notes.upperBound)].map { note in
            let start = turn.text.lowerBound
            return String(decoding: text[start + Int(note.lowerBound)..<start + Int(note.upperBound)], as: UTF8.self)
        }
    }
}
