extension Transcript {
    /// Makes one speaker of those whose identities are equal; the first keeps its name and role.
    mutating func uniteSpeakersOfOneIdentity() {
        var places: [String: Int32] = [:]
        var united: [TranscriptSpeaker] = []
        var newPlace: [Int32] = []
        for speaker in speakers {
            if let place = places[speaker.identity] {
                let more = speaker.labels.filter { !united[Int(place)].labels.contains($0) }
                united[Int(place)].labels += more
                if united[Int(place)].role == .participant { united[Int(place)].role = speaker.role }
                newPlace.append(place)
            } else {
                places[speaker.identity] = Int32(united.count)
                newPlace.append(Int32(united.count))
                united.append(speaker)
            }
        }
        guard united.count < speakers.count else { return }
        speakers = united
        for index in turns.indices {
            if let speaker = turns[index].speaker { turns[index].speaker = newPlace[Int(speaker)] }
        }
    }
}
