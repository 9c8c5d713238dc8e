/// How long the campaign works, how long its results are watched, and what it is for.
public struct Campaign: Hashable, Sendable {
  /// Days of activity, at least 1.
  public var days: Int
  /// Days of observation, from `days` to 3,650.
  public var horizonDays: Int
  /// Day by which the goal is to be reached; nil for the horizon.
  public var deadlineDay: Int?
  /// ISO 4217 code of the one currency, such as `USD`.
  public var currency: String
  /// Incremental conversions to reach by the deadline; nil when no goal is set.
  public var goal: Double?

  /// Gathers the fields.
  public init(
    days: Int, horizonDays: Int, deadlineDay: Int? = nil, currency: String = "USD", goal: Double? = nil
  ) {
    self.days = days
    self.horizonDays = horizonDays
    self.deadlineDay = deadlineDay
    self.currency = currency
    self.goal = goal
  }
}

/// Prices that hold for the whole scenario.
public struct Economics: Hashable, Sendable {
  /// Pay for an hour of work where a voice has no wage of its own, one of `wages`.
  public var wagePerHour: Quantity
  /// Yearly rate at which later money counts less, one of `discountRates`.
  public var discountRatePerYear: Quantity
  /// What every strategy is scaled to spend in every run, above 0; nil where each costs what it costs.
  public var budget: Double?

  /// What an hour of work may cost; beyond a million millions it is a slip.
  public static let wages = 0.0...1e12
  /// What a year may take from money, or add to it: more than -1, at most 1.
  public static let discountRates = (-1.0).nextUp...1

  /// Gathers the fields.
  public init(
    wagePerHour: Quantity = Quantity(25, in: wages),
    discountRatePerYear: Quantity = Quantity(0.05, in: discountRates), budget: Double? = nil
  ) {
    self.wagePerHour = wagePerHour
    self.discountRatePerYear = discountRatePerYear
    self.budget = budget
  }
}

/// How often and with which luck a scenario is run.
public struct ExperimentPlan: Hashable, Sendable {
  /// Runs of each strategy, at least 1.
  public var runs: Int
  /// Where all luck comes from.
  public var seed: UInt64
  /// Confidence of every interval, in (0, 1).
  public var confidence: Double
  /// What is to be traced back to voices; nil for nothing.
  public var attribution: AttributionPlan?
  /// Whether each strategy is simulated a second time at a tenth more work, for the return on the next money.
  public var marginal: Bool
  /// Runs that get a twin where something is uncertain, at least 0, no more than there are; nil for half of them, at
  /// least ten.
  public var twins: Int?

  /// Gathers the fields.
  public init(
    runs: Int = 100, seed: UInt64 = 1, confidence: Double = 0.95, attribution: AttributionPlan? = nil,
    marginal: Bool = false, twins: Int? = nil
  ) {
    self.runs = runs
    self.seed = seed
    self.confidence = confidence
    self.attribution = attribution
    self.marginal = marginal
    self.twins = twins
  }
}
