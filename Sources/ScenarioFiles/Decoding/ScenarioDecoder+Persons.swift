internal import CampaignModel
internal import Networks

/// Voices that are people of a network from a file.
extension ScenarioDecoder {
  /// Makes a voice the person who has a number in the network's file, with their readers as its followers.
  ///
  /// - Parameters:
  ///   - voice: The voice.
  ///   - id: The number of the person in the file.
  ///   - report: Receives what is wrong: the rest of a sentence that begins with where the number stands.
  /// - Returns: The voice; as it was if it cannot be that person.
  func voice(_ voice: Voice, being id: Int, report: (String) -> Void) -> Voice {
    if voice.kind == .advertisement || voice.kind == .stranger {
      report(
        """
        is given for the kind '\(voice.kind.rawValue)', which nobody reads of their own accord; expected the kind \
        friend, curator or brand.
        """)
    }
    guard listsPeople else {
      report("needs the numbers of a file; add network: { kind: \"file\", file: \"…\" } to the scenario.")
      return voice
    }
    // Why the file could not be read has been reported.
    guard let edgeList else { return voice }
    guard let person = edgeList.person(withID: id) else {
      report(
        """
        is \(id), which no line of the network's file has; its numbers go from \(edgeList.ids.first ?? 0) to \
        \(edgeList.ids.last ?? 0), and the nearest is \(edgeList.nearestID(to: id) ?? 0).
        """)
      return voice
    }
    var voice = voice
    voice.person = person
    voice.followers = edgeList.graph.arcs(from: person).count
    return voice
  }

  /// Reports keys of an entry that say of an account what the network says of a person.
  func checkPerson(_ reader: inout ObjectReader) {
    let because = "because the person's readers are the followers"
    for key in ["followers", "inMarketShare", "lean"] {
      reader.value(key)?.error("stands beside 'person'; remove it, \(because).")
    }
    for key in ["choose", "count", "platforms"] {
      reader.value(key)?.error("stands beside 'person'; keep one of them, because one person is one voice.")
    }
    reader.value("fromFile")?.error(
      "stands beside 'person'; give the table a column 'person' instead, with a number in each row.")
  }

  /// Reports voices that are the same person.
  func checkPersons(_ places: [SourcePosition]) {
    var first: [Int: Int] = [:]
    for (index, voice) in voices.enumerated() {
      guard let person = voice.person, let edgeList else { continue }
      if let other = first[person] {
        diagnostics.error(
          """
          the voice \(voice.name.quoted) is the person \(edgeList.ids[person]), as is \(voices[other].name.quoted); \
          name another person, or let one voice do the work of both.
          """, at: places[index])
      }
      first[person] = first[person] ?? index
    }
  }
}
