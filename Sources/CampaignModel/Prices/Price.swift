/// A price of a scenario by which runs can be valued anew without being made again.
///
/// What people do depends neither on the value of their actions to the brand nor, without a budget that runs out, on
/// what work costs. So the same deeds and the same work at another price are what a new run would give.
public struct Price: Hashable, Sendable {
  /// What is paid for, or earned.
  public enum Kind: Hashable, Sendable {
    /// One of the actions, by its index.
    case value(action: Int)
    /// An hour of a voice without a wage of its own.
    case wage
    /// All fees of the voices of an entry; the price is a factor on what they are in the scenario.
    case fees(entry: String)
    /// A post, by the activities that pay as much for it.
    case posts([Place])
    /// A thousand impressions, by the activities that pay as much for them.
    case impressions([Place])
    /// Waiting a year.
    case discountRate

    /// The kind in one word, for tables.
    public var name: String {
      switch self {
      case .value: "value"
      case .wage: "wage"
      case .fees: "fees"
      case .posts: "posts"
      case .impressions: "impressions"
      case .discountRate: "discount_rate"
      }
    }
  }

  /// An activity of a strategy.
  public struct Place: Hashable, Sendable {
    /// Index into `Scenario.strategies`.
    public var strategy: Int
    /// Index into `Strategy.activities`.
    public var activity: Int
  }

  /// A path of the scenario, and what stands there for each unit of the price.
  public struct Setting: Hashable, Sendable {
    /// The path in the grammar of `--set`.
    public var path: String
    /// What the price is multiplied by.
    public var perUnit = 1.0
    /// What may stand at the path.
    public var allowed: ClosedRange<Double>
  }

  /// What is paid for, or earned.
  public var kind: Kind
  /// The price as the scenario gives it.
  public var quantity: Quantity
  /// What has to be set, all of it together, for another price and everything else as it was; at least one.
  public var settings: [Setting]
  /// Why it cannot be changed without simulating again, a whole sentence; nil where it can.
  public var obstacle: String?

  /// The name in tables: the first path.
  public var name: String { settings[0].path }

  /// Returns the price in a run.
  ///
  /// - Parameter scenario: The scenario with the run's own draws.
  /// - Returns: The price; of fees the factor.
  public func value(in scenario: Scenario) -> Double {
    switch kind {
    case .value(let action): return scenario.actions[action].value.value
    case .wage: return scenario.economics.wagePerHour.value
    case .fees: return quantity.value
    case .discountRate: return scenario.economics.discountRatePerYear.value
    case .posts(let places), .impressions(let places):
      switch scenario.work(at: places[0]) {
      case .post(let work): return work.feePerPost.value
      case .advertise(let work): return work.costPerThousand.value
      default: preconditionFailure("only posts and impressions have a price each")
      }
    }
  }
}

extension Scenario {
  /// Returns what is done at a place.
  func work(at place: Price.Place) -> Activity.Work {
    strategies[place.strategy].activities[place.activity].work
  }
}
