/// A way of working: who does what, when, and what is paid besides.
public struct Strategy: Hashable, Sendable {
  /// The name of the world in which nothing is done; always simulated, never declared.
  public static let controlName = "control"

  /// The name in commands, files and reports.
  public var name: String
  /// One line for people; may be empty.
  public var summary: String
  /// What is done, in order.
  public var activities: [Activity]
  /// Amounts paid once, on the first day, whatever happens.
  public var costs: [FixedCost]
  /// Money that may be spent; nil for whatever the plan costs.
  ///
  /// Once it is spent, no further work is bought.
  public var budget: Double?
  /// How much of the plan is done, at least 0; 1 is the plan as it stands.
  ///
  /// Posts, hours, messages, advertising and the fees of voices are multiplied by it: each voice is hired for
  /// this share of its fee and work. Amounts paid once are not.
  public var intensity: Double

  /// Gathers the fields.
  public init(
    name: String, summary: String = "", activities: [Activity] = [], costs: [FixedCost] = [],
    budget: Double? = nil, intensity: Double = 1
  ) {
    self.name = name
    self.summary = summary
    self.activities = activities
    self.costs = costs
    self.budget = budget
    self.intensity = intensity
  }

  /// The strategy that does nothing.
  public static let control = Strategy(name: controlName, summary: "Nothing is done: what comes anyway.")
}

/// An amount paid once, on the first day.
public struct FixedCost: Hashable, Sendable {
  /// What it is for, as shown in `costs.csv`.
  public var name: String
  /// The category it is booked under.
  public var category: CostCategory
  /// The amount, at least 0.
  public var amount: Quantity

  /// Gathers the fields.
  public init(name: String, category: CostCategory, amount: Quantity) {
    self.name = name
    self.category = category
    self.amount = amount
  }
}

/// What money is spent on.
public enum CostCategory: String, CaseIterable, Hashable, Sendable {
  /// Hours worked times the wage.
  case labour
  /// Fees of voices for taking part.
  case fees
  /// Payments per post.
  case posts
  /// Payments per result.
  case results
  /// Bought space.
  case advertising
  /// Software, accounts, message delivery.
  case tools
  /// Fresh accounts for suspended ones.
  case replacements
  /// What is spent once to begin.
  case setup
}
