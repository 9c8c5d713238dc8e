internal import CampaignModel
internal import Networks
internal import Randomness

/// The people of a world as candidates for being courted: chosen by rule, each voice another person of its entry.
struct Candidates {
  let scenario: Scenario
  let source: RandomSource
  let values: [ValueVector]
  let community: [UInt16]
  let platformUse: [UInt8]
  let network: Graph
  /// The followers of the accounts, and of voices still to be chosen the values wanted.
  let audiences: [Audience]

  /// Returns the person that each voice is; nil for accounts, and where an entry has more voices than candidates.
  func speakers() -> [Int32?] {
    var orders: [String: [Int32]] = [:]
    return scenario.voices.indices.map { index in
      let voice = scenario.voices[index]
      guard let choice = voice.choice else { return voice.person.map { Int32($0) } }
      let entry = "\(voice.platform) \(voice.group)"
      let order = orders[entry] ?? order(like: index, choice.rule)
      orders[entry] = order
      return choice.rank < order.count ? order[choice.rank] : nil
    }
  }

  /// Returns the candidates for an entry, the first by the rule first; the most that the entry has voices for.
  private func order(like index: Int, _ rule: Voice.Choice.Rule) -> [Int32] {
    let voice = scenario.voices[index]
    let wanted = scenario.voices.count { $0.group == voice.group }
    let bit: UInt8 = 1 << voice.platform
    // Who has a name of their own is not courted for what the rule looks at.
    let named = Set(scenario.voices.compactMap(\.person))
    let scores = scores(index, rule)
    var candidates: [(score: Double, person: Int32)] = []
    for person in values.indices
    where platformUse[person] & bit != 0
      && voice.community ?? Int(community[person]) == Int(community[person])
      && !named.contains(person)
    {
      candidates.append((scores(person), Int32(person)))
    }
    candidates.sort { $0.score != $1.score ? $0.score > $1.score : $0.person < $1.person }
    return candidates.prefix(wanted).map(\.person)
  }

  /// Returns what a rule looks at.
  private func scores(_ index: Int, _ rule: Voice.Choice.Rule) -> (Int) -> Double {
    switch rule {
    case .mostConnected: return { Double(network.outDegree(of: $0)) }
    case .bridging: return { bridging($0) }
    case .warmest: return warmest(index)
    case .random:
      let key = StableKey(scenario.voices[index].group).rawValue
      return { source.draw(.connectorChoice, subject: UInt32($0), partner: key).uniform }
    }
  }

  /// How far a person's readers are spread over communities: their number k times the participation coefficient
  /// 1 - sum over communities of (k_c / k)^2 (Guimera & Amaral 2005).
  private func bridging(_ person: Int) -> Double {
    let readers = network.arcs(from: person)
    guard !readers.isEmpty else { return 0 }
    var counts: [UInt16: Double] = [:]
    for arc in readers {
      counts[community[Int(network.targets[arc])], default: 0] += 1
    }
    // Whole numbers add up exactly, in whatever order.
    let squares = counts.values.reduce(0) { $0 + $1 * $1 }
    let k = Double(readers.count)
    return k - squares / k
  }

  /// The warmth of the warmest voice that a person follows, with the fit of values deciding among equals.
  private func warmest(_ index: Int) -> (Int) -> Double {
    var warmth = [Double](repeating: 0, count: values.count)
    let standard = scenario.model[.warmthInitial].value
    for (voice, audience) in zip(scenario.voices, audiences) {
      let initial = voice.initialWarmth ?? standard
      for person in audience.people {
        warmth[Int(person)] = max(warmth[Int(person)], initial)
      }
    }
    let wanted = audiences[index].values
    // Warmth first: no fit, which is at most 1, outweighs a difference in warmth.
    return { warmth[$0] * 1e6 + Double(wanted.fit(values[$0])) }
  }
}

extension Audience {
  /// The readers of a person, each once, with the fit of their values with the person's.
  init(readersOf person: Int, _ network: Graph, _ population: [ValueVector]) {
    values = population[person]
    people = Set(network.targets[network.arcs(from: person)]).sorted()
    let own = values
    fits = people.map { own.fit(population[Int($0)]) }
  }
}

extension World {
  /// Returns the members of a community who use a platform, ascending.
  func members(of index: Int, on platform: Int) -> [Int32] {
    let bit: UInt8 = 1 << platform
    return values.indices.filter { Int(community[$0]) == index && platformUse[$0] & bit != 0 }.map {
      Int32($0)
    }
  }
}
