internal import CampaignModel

extension ScenarioDecoder {
  /// The most people of a world.
  static var largestPopulation: Int { 20_000_000 }

  /// The most communities: their numbers have 16 bits.
  static var mostCommunities: Int { 65_535 }

  mutating func decodePopulation(_ section: ValueReader?) {
    let everybody = Community(name: "everybody", share: 1, cohesion: 0)
    population = Population(size: 1, communities: [everybody])
    communityNames.isIncomplete = true
    guard section != nil || !listsPeople else {
      communityNames.isIncomplete = false
      communityNames.declare(everybody.name, as: 0)
      return
    }
    guard var reader = section?.object() else { return }
    // Without a size they are the people of the network's file.
    let sizes = 1...Self.largestPopulation
    size = listsPeople ? reader.integer("size", in: sizes) : reader.requiredInteger("size", in: sizes)
    population.size = size ?? 1
    if let names = reader.value("valueAxes") { axes = valueAxes(names) }
    population.valueAxes = axes ?? []
    population.activityLogDeviation = reader.quantity(
      "activityLogDeviation", in: 0...4, default: population.activityLogDeviation)
    communityNames.isIncomplete = false
    if let communities = reader.value("communities") {
      decodeCommunities(communities)
    } else {
      communityNames.declare(everybody.name, as: 0)
    }
    reader.finish()
  }

  private func valueAxes(_ value: ValueReader) -> [String]? {
    guard let elements = value.elements() else { return nil }
    if elements.count > ValueVector.dimension {
      value.error("has \(elements.count) names; expected at most \(ValueVector.dimension).")
      return nil
    }
    var names: [String] = []
    for element in elements {
      guard let name = element.string() else { return nil }
      if !name.isPresentable || name.contains(where: { $0 == ":" || $0.isWhitespace }) {
        element.error("is \(name.quoted); expected one word without ':'.")
      } else if let first = names.firstIndex(of: name) {
        element.error("is \(name.quoted), as is [\(first)]; name every axis differently.")
      }
      names.append(name)
    }
    return names
  }

  private mutating func decodeCommunities(_ section: ValueReader) {
    guard var reader = section.object() else {
      communityNames.isIncomplete = true
      return
    }
    let entries = reader.entries()
    if entries.isEmpty || entries.count > Self.mostCommunities {
      section.error("has \(entries.count) communities; expected 1 to \(Self.mostCommunities).")
      communityNames.isIncomplete = true
      return
    }
    population.communities = entries.enumerated().map { index, entry in
      entry.checkName()
      communityNames.declare(entry.key, as: index)
      return community(entry)
    }
  }

  private func community(_ entry: ObjectReader.Entry) -> Community {
    var community = Community(name: entry.key, share: 1, cohesion: 0.5)
    guard var reader = entry.value.object() else { return community }
    community.share = reader.number("share", in: 0.0.nextUp...1e12, default: 1)
    community.values = reader.value("values").flatMap(values)
    community.cohesion = reader.number("cohesion", in: .share, default: community.cohesion)
    community.postsPerDay = reader.number("postsPerDay", in: 0...100_000, default: 0)
    reader.finish()
    return community
  }
}
