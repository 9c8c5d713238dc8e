public import CampaignModel
internal import Networks
internal import Randomness

extension World {
  /// Builds the world of one run.
  ///
  /// Everything about a person is drawn with keys of that person's own. Takes time and memory linear in people,
  /// arcs and followers.
  ///
  /// - Parameters:
  ///   - scenario: What to simulate; its uncertain quantities are resolved for this run.
  ///   - seed: Where all luck comes from.
  ///   - run: The number of the run, from 0.
  ///   - isTwin: Whether to build the run's twin: what is uncertain has the values of the run, all else is drawn
  ///     anew.
  public init(_ scenario: Scenario, seed: UInt64, run: Int, isTwin: Bool = false) {
    let source = RandomSource(seed: seed, run: run, world: isTwin ? 1 : 0)
    let scenario = scenario.resolved(by: RandomSource(seed: seed, run: run))
    let population = scenario.population
    let size = population.size

    let centres = population.communities.map { Self.centre(of: $0, source) }
    var community = Self.memberships(population, source)
    // What the scenario says of a voice that names its person is true of the person.
    let named = scenario.voices.compactMap { voice in voice.person.map { (voice: voice, person: $0) } }
    for (voice, person) in named {
      if let own = voice.community { community[person] = UInt16(own) }
    }
    var communitySizes = [Int](repeating: 0, count: population.communities.count)
    for member in community {
      communitySizes[Int(member)] += 1
    }
    var values = Self.personalValues(population.communities, centres, community, source)
    var platformUse = Self.platformUse(scenario.platforms, community, source)
    for (voice, person) in named {
      if let own = voice.values { values[person] = own }
      platformUse[person] |= 1 << voice.platform
    }
    var platformUsers = [Int](repeating: 0, count: scenario.platforms.count)
    var communityUsers = platformUsers.map { _ in [Int](repeating: 0, count: communitySizes.count) }
    for (mask, own) in zip(platformUse, community) {
      for platform in platformUsers.indices where mask & (1 << platform) != 0 {
        platformUsers[platform] += 1
        communityUsers[platform][Int(own)] += 1
      }
    }

    self.scenario = scenario
    self.source = source
    needs = NeedOccasions(scenario, source)
    self.values = values
    self.community = community
    self.communitySizes = communitySizes
    self.platformUse = platformUse
    self.platformUsers = platformUsers
    self.communityUsers = communityUsers
    activity = Self.activities(size, logDeviation: population.activityLogDeviation.value, source)
    let network = Self.network(scenario.network, size, community, values, source)
    self.network = network

    let everybody = Self.average(centres, weights: population.communities.map(\.share))
    let directions = scenario.voices.map { $0.values ?? $0.community.map { centres[$0] } ?? everybody }
    let accounts = Audience.drawn(
      for: scenario.voices, values: directions, people: values, community: community,
      platformUse: platformUse, source)
    let candidates = Candidates(
      scenario: scenario, source: source, values: values, community: community, platformUse: platformUse,
      network: network, audiences: accounts)
    let speakers = candidates.speakers()
    self.speakers = speakers
    audiences = zip(accounts, speakers).map { account, person in
      person.map { Audience(readersOf: Int($0), network, values) } ?? account
    }
  }

  private static func centre(of community: Community, _ source: RandomSource) -> ValueVector {
    if let values = community.values { return values }
    var stream = source.stream(.communityValues, subject: StableKey(community.name).rawValue)
    var direction = SIMD8<Float>.zero
    for axis in 0..<ValueVector.dimension {
      direction[axis] = Float(stream.normal())
    }
    return ValueVector(direction: direction)
  }

  private static func average(_ centres: [ValueVector], weights: [Double]) -> ValueVector {
    var sum = SIMD8<Float>.zero
    for (centre, weight) in zip(centres, weights) {
      sum += centre.components * Float(weight)
    }
    return ValueVector(direction: sum)
  }

  private static func memberships(_ population: Population, _ source: RandomSource) -> [UInt16] {
    guard population.communities.count > 1 else { return [UInt16](repeating: 0, count: population.size) }
    var bounds: [Double] = []
    var sum = 0.0
    for community in population.communities {
      sum += community.share
      bounds.append(sum)
    }
    return (0..<population.size).map { person in
      let u = source.draw(.community, subject: UInt32(person)).uniform * sum
      var index = 0
      while index < bounds.count - 1 && u >= bounds[index] {
        index += 1
      }
      return UInt16(index)
    }
  }

  /// A person's direction: the community's centre, mixed with a direction of their own by cohesion.
  private static func personalValues(
    _ communities: [Community], _ centres: [ValueVector], _ community: [UInt16], _ source: RandomSource
  ) -> [ValueVector] {
    community.indices.map { person in
      let own = Int(community[person])
      let cohesion = Float(communities[own].cohesion)
      if cohesion == 1 { return centres[own] }
      // Two blocks of four normals: a direction of independent normals favours no axis.
      let first = source.draw(.values, subject: UInt32(person), index: 0)
      let second = source.draw(.values, subject: UInt32(person), index: 1)
      let direction = SIMD8<Float>(
        normal(first.u0), normal(first.u1), normal(first.u2), normal(first.u3),
        normal(second.u0), normal(second.u1), normal(second.u2), normal(second.u3))
      let random = ValueVector(direction: direction)
      return ValueVector(
        direction: centres[own].components * cohesion + random.components * (1 - cohesion))
    }
  }

  @inline(__always)
  private static func normal(_ u: Double) -> Float { Float(PortableMath.normalQuantile(u)) }

  private static func platformUse(
    _ platforms: [Platform], _ community: [UInt16], _ source: RandomSource
  ) -> [UInt8] {
    if platforms.allSatisfy({ $0.userShare == 1 && $0.userShares.isEmpty }) {
      return [UInt8](repeating: UInt8(truncatingIfNeeded: (1 << platforms.count) - 1), count: community.count)
    }
    return community.enumerated().map { person, community in
      var mask: UInt8 = 0
      for (index, platform) in platforms.enumerated() {
        let key = StableKey(platform.name).rawValue
        let u = source.draw(.platformUse, subject: UInt32(person), partner: key).uniform
        if u < platform.userShare(in: Int(community)) { mask |= 1 << index }
      }
      return mask
    }
  }

  /// Lognormal with mean 1: few people do most of the sharing.
  private static func activities(_ size: Int, logDeviation: Double, _ source: RandomSource) -> [Float] {
    guard logDeviation > 0 else { return [Float](repeating: 1, count: size) }
    return (0..<size).map { person in
      let z = PortableMath.normalQuantile(source.draw(.activity, subject: UInt32(person)).u0)
      return Float(PortableMath.exp(logDeviation * z - logDeviation * logDeviation / 2))
    }
  }
}
