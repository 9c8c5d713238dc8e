public import CampaignModel

/// What comes of a strategy in one run, as far as shares in it are asked for.
public struct Payoff: Hashable, Sendable {
  /// Conversions inside the horizon.
  public var conversions: Double
  /// Value realised inside the horizon less what it costs to serve, in the scenario's currency.
  public var margin: Double

  /// Gathers the fields.
  public init(conversions: Double = 0, margin: Double = 0) {
    self.conversions = conversions
    self.margin = margin
  }

  /// Reads a ledger.
  ///
  /// - Parameters:
  ///   - ledger: What happened.
  ///   - scenario: The scenario with the run's own prices.
  public init(_ ledger: Ledger, _ scenario: Scenario) {
    self.init()
    for (action, definition) in scenario.actions.enumerated() {
      conversions += Double(ledger.conversions[action].reduce(0) { $0 + Int($1) })
      let realised = ledger.realised[action].reduce(0) { $0 + Int($1) }
      margin += Double(realised) * definition.value.value * definition.marginShare.value
    }
  }

  /// Adds field by field.
  public static func + (a: Payoff, b: Payoff) -> Payoff {
    Payoff(conversions: a.conversions + b.conversions, margin: a.margin + b.margin)
  }

  /// Subtracts field by field.
  public static func - (a: Payoff, b: Payoff) -> Payoff {
    Payoff(conversions: a.conversions - b.conversions, margin: a.margin - b.margin)
  }
}

/// What brought a strategy's result in one run: as rules of attribution see it, and as simulating it again with
/// some of its voices silent shows it.
public struct AttributionSample: Hashable, Sendable {
  /// Index into `Scenario.allStrategies`.
  public let strategy: Int
  /// All conversions of the strategy.
  public let conversions: Double
  /// All conversions of the run's control.
  public let controlConversions: Double
  /// Followers of each player's voices among the simulated people; somebody who follows two of them counts twice.
  public let audiences: [Int]
  /// What the rules credit.
  public let credits: TouchCredits
  /// What the strategy brings beyond the control.
  public let total: Payoff
  /// What is missing when a player alone is silent, by player.
  public let leaveOneOut: [Payoff]
  /// Each player's share in `total` by Shapley's rule; they add up to it but for rounding.
  public let shapley: [Payoff]

  /// Gathers the fields.
  public init(
    strategy: Int, conversions: Double, controlConversions: Double, audiences: [Int], credits: TouchCredits,
    total: Payoff, leaveOneOut: [Payoff], shapley: [Payoff]
  ) {
    self.strategy = strategy
    self.conversions = conversions
    self.controlConversions = controlConversions
    self.audiences = audiences
    self.credits = credits
    self.total = total
    self.leaveOneOut = leaveOneOut
    self.shapley = shapley
  }
}

/// The conversions that each rule credits to each player, in one run.
public struct TouchCredits: Hashable, Sendable {
  /// By rule, in the order of `TouchRule.allCases`, and player.
  private var byRule: [[Double]]
  /// Conversions with at least one touch in the window: what each rule gives out in all.
  public private(set) var touched = 0

  /// Credits every conversion to the touches before it, up to the day of the deed.
  ///
  /// The touches before the *choice* are what may have moved the person. Marketers do not see it: they see the deed,
  /// and touches between the two take credit here as they do there.
  ///
  /// - Parameters:
  ///   - deeds: The conversions.
  ///   - touches: What everybody met.
  ///   - players: The player of each of the strategy's voices, by slot.
  ///   - count: The number of players.
  ///   - plan: Window and half-life.
  public init(_ deeds: [Deed], _ touches: TouchLog, players: [Int], count: Int, _ plan: AttributionPlan) {
    byRule = TouchRule.allCases.map { _ in [Double](repeating: 0, count: count) }
    for deed in deeds {
      let path = touches.path(
        of: Int(deed.person), upTo: Int(deed.day), lookbackDays: plan.lookbackDays)
      guard !path.isEmpty else { continue }
      touched += 1
      for (rule, name) in TouchRule.allCases.enumerated() {
        for (touch, share) in zip(path, name.shares(of: path, halfLifeDays: plan.halfLifeDays)) {
          byRule[rule][players[Int(touch.slot)]] += share
        }
      }
    }
  }

  /// Gathers figures known otherwise.
  ///
  /// - Parameters:
  ///   - byRule: Credited conversions by rule, in the order of `TouchRule.allCases`, and player.
  ///   - touched: Conversions with at least one touch.
  public init(byRule: [[Double]], touched: Int) {
    precondition(byRule.count == TouchRule.allCases.count, "every rule credits something")
    self.byRule = byRule
    self.touched = touched
  }

  /// Returns the conversions that a rule credits to each player.
  public subscript(rule: TouchRule) -> [Double] {
    byRule[TouchRule.allCases.firstIndex(of: rule) ?? 0]
  }
}
