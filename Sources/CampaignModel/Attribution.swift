/// What of a strategy is to be traced back to its voices, and how.
///
/// Attribution rules guess from touches; beside them stand the effects found by simulating the strategy again with
/// some of its voices silent.
public struct AttributionPlan: Hashable, Sendable {
  /// Whose shares are asked for.
  public enum Players: String, CaseIterable, Hashable, Sendable {
    /// Each voice's own.
    case voices
    /// Those of an entry of the scenario, which may stand for several voices.
    case entries
  }

  /// The most voices that are players each by default; where there are more, entries are.
  public static let mostVoicesByDefault = 12

  /// The names of the strategies.
  public var strategies: [String]
  /// Whose shares are asked for; nil for voices up to `mostVoicesByDefault` of them, else entries.
  public var players: Players?
  /// The first runs for which it is done, at least 1; no more than there are.
  public var runs: Int
  /// Orders of players drawn for each run, even and at least 2: each comes with its reverse.
  public var permutations: Int
  /// Days before a deed in which a touch counts, at least 0.
  public var lookbackDays: Int
  /// Days in which a touch loses half its weight under the rule of time decay, above 0.
  public var halfLifeDays: Double

  /// Gathers the fields.
  ///
  /// The defaults of window and half-life are those that platforms commonly set (assumed): Google Ads counts clicks of
  /// 30 days, and its time decay has a half-life of a week.
  public init(
    strategies: [String], players: Players? = nil, runs: Int = 20, permutations: Int = 2,
    lookbackDays: Int = 30, halfLifeDays: Double = 7
  ) {
    self.strategies = strategies
    self.players = players
    self.runs = runs
    self.permutations = permutations
    self.lookbackDays = lookbackDays
    self.halfLifeDays = halfLifeDays
  }

  /// Returns the most simulations that one run takes beyond the strategy and the control.
  ///
  /// Each player is left out once, and an order of n players has n - 1 coalitions between nobody and everybody, the
  /// largest of which leaves out one. There are only 2^n coalitions.
  ///
  /// - Parameter players: The number of players, n.
  /// - Returns: 0 for a single player, whose coalitions are known.
  public func simulations(players: Int) -> Int {
    guard players > 1 else { return 0 }
    let wanted = players + permutations * (players - 2)
    return players < 20 ? min(wanted, 1 << players - 2) : wanted
  }
}

/// A voice, or the voices of an entry, whose share in a result is asked for.
public struct AttributionPlayer: Hashable, Sendable {
  /// The name of the voice or entry.
  public let name: String
  /// Indices into `Scenario.voices`, ascending; at least one.
  public let voices: [Int]

  /// Gathers the fields.
  public init(name: String, voices: [Int]) {
    self.name = name
    self.voices = voices
  }
}

extension Scenario {
  /// The strategies whose results are to be traced back, as indices into `allStrategies`; empty unless asked for.
  public var attributedStrategies: [Int] {
    guard let plan = experiment.attribution else { return [] }
    return allStrategies.indices.filter { $0 > 0 && plan.strategies.contains(allStrategies[$0].name) }
  }

  /// The number of runs in which results are traced back; 0 unless asked for.
  public var attributedRuns: Int { experiment.attribution.map { min($0.runs, experiment.runs) } ?? 0 }

  /// Returns whose shares in a strategy's result are asked for, in the order of the voices.
  ///
  /// - Parameters:
  ///   - strategy: The strategy; its voices are those that some activity names, connectors who are helped among them.
  ///   - plan: What is asked for.
  /// - Returns: The players; each of the strategy's voices belongs to one.
  public func players(of strategy: Strategy, _ plan: AttributionPlan) -> [AttributionPlayer] {
    let used = Set(strategy.activities.flatMap { $0.voices + $0.work.connectors }).sorted()
    let standard: AttributionPlan.Players =
      used.count <= AttributionPlan.mostVoicesByDefault ? .voices : .entries
    switch plan.players ?? standard {
    case .voices: return used.map { AttributionPlayer(name: voices[$0].name, voices: [$0]) }
    case .entries:
      var names: [String] = []
      var members: [String: [Int]] = [:]
      for voice in used {
        let entry = voices[voice].group
        if members[entry] == nil { names.append(entry) }
        members[entry, default: []].append(voice)
      }
      return names.map { AttributionPlayer(name: $0, voices: members[$0] ?? []) }
    }
  }
}

extension Activity.Work {
  /// Indices into `Scenario.voices` of those whom the work helps to speak for the brand.
  fileprivate var connectors: [Int] {
    if case .favour(let work) = self { work.connectors } else { [] }
  }
}
