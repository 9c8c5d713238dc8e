internal import CampaignModel

/// The kinds of networks a scenario may name.
private enum NetworkKind: String, CaseIterable {
  case communities, ring, random, preferentialAttachment, file, none
}

extension ScenarioDecoder {
  /// Returns who reads whom: the network of the communities unless something else is said.
  mutating func network(_ section: ValueReader?) -> NetworkPlan {
    guard let section else { return communityNetwork(meanReaders: defaultReaders) }
    guard var reader = section.object() else { return .none }
    let kindValue = reader.value("kind")
    // Which keys belong to a kind that does not exist cannot be said.
    guard let kind = kindValue == nil ? .communities : kindValue?.choice(NetworkKind.self) else {
      return .none
    }
    let plan: NetworkPlan
    switch kind {
    case .communities: plan = communityNetwork(&reader)
    case .ring: plan = .ring(neighbours: ringNeighbours(&reader))
    case .random:
      plan = .random(meanReaders: reader.number("meanReaders", in: 0...mostReaders, default: defaultReaders))
    case .preferentialAttachment:
      let readsEach = reader.requiredInteger("readsEach", in: 1...max(1, Int(mostReaders)))
      plan = .preferentialAttachment(readsEach: readsEach ?? 1)
    case .file: plan = networkFile(&reader)
    case .none: plan = .none
    }
    reader.finish()
    return plan
  }

  /// Returns whether the section names a file, whose people are numbered and counted in it.
  static func listsPeople(_ section: ValueReader?) -> Bool {
    section?.node["kind"]?.value == .string(NetworkKind.file.rawValue)
  }

  /// The most readers a person can have on average: all others, and not more arcs than 31 bits can number.
  private var mostReaders: Double {
    guard let size else { return Double(Int32.max) }
    return Double(min(size - 1, Int(Int32.max) / size))
  }

  private var defaultReaders: Double { min(12, mostReaders) }

  private func communityNetwork(_ reader: inout ObjectReader) -> NetworkPlan {
    communityNetwork(
      meanReaders: reader.number("meanReaders", in: 0...mostReaders, default: defaultReaders),
      withinShare: reader.number("withinShare", in: .share, default: 0.7),
      reciprocity: reader.number("reciprocity", in: .share, default: 0.3),
      homophily: reader.number("homophily", in: .share, default: 0.5),
      tailExponent: reader.number("tailExponent", in: 2.0.nextUp...10, default: 2.5))
  }

  private func communityNetwork(
    meanReaders: Double, withinShare: Double = 0.7, reciprocity: Double = 0.3, homophily: Double = 0.5,
    tailExponent: Double = 2.5
  ) -> NetworkPlan {
    .communities(
      meanReaders: meanReaders, withinShare: withinShare, reciprocity: reciprocity, homophily: homophily,
      tailExponent: tailExponent)
  }

  private func ringNeighbours(_ reader: inout ObjectReader) -> Int {
    guard let value = reader.requiredValue("neighbours", "an even number"),
      let neighbours = value.integer(in: 0...Int(mostReaders))
    else { return 0 }
    if neighbours % 2 == 1 {
      value.error("is \(neighbours); expected an even number, because a ring has as many on either side.")
    }
    return neighbours
  }
}
