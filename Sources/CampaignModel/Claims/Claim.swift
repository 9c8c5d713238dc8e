/// What a scenario expects of its results, to be judged by the runs.
public struct Claim: Hashable, Sendable {
  /// The claim in words, for people.
  public var statement: String
  /// The claim as written in the scenario, such as `curators.profit > spam.profit`.
  public var text: String
  /// What is claimed.
  public var condition: Condition<Statistic>
  /// Why it is expected, or why it comes out as it does; may be empty.
  public var note: String

  /// Gathers the fields.
  public init(statement: String, text: String, condition: Condition<Statistic>, note: String = "") {
    self.statement = statement
    self.text = text
    self.condition = condition
    self.note = note
  }

  /// Every figure the claim speaks of, as often as it does.
  public var figures: [Figure] { condition.terms.flatMap(\.figures) }

  /// Every strategy whose results decide the claim; a name may occur more than once.
  public var strategies: [String] {
    condition.terms.flatMap { statistic -> [String] in
      switch statistic {
      case .best(_, let rivals): rivals
      case .presence(let strategy): [strategy]
      case .mean, .quantile, .standardDeviation, .share: statistic.figures.map(\.strategy)
      }
    }
  }
}

/// A number that one run gives: a metric of a strategy, over the whole horizon or up to a day.
public struct Figure: Hashable, Sendable {
  /// What is measured.
  public enum Measure: Hashable, Sendable {
    /// A metric at the horizon.
    case metric(Metric)
    /// A daily figure: a flow added up from day 1 to the day, a stock as it is at the end of the day.
    case daily(DailyMetric, day: Int)
  }

  /// The name of the strategy; may be that of the control.
  public var strategy: String
  /// What is measured.
  public var measure: Measure

  /// Gathers the fields.
  public init(_ strategy: String, _ measure: Measure) {
    self.strategy = strategy
    self.measure = measure
  }

  /// The figure as a claim names it, such as `curators.profit` or `'plan b'.cost@30`.
  public var text: String {
    switch measure {
    case .metric(let metric): "\(strategy.claimName).\(metric.name.claimName)"
    case .daily(let metric, let day): "\(strategy.claimName).\(metric.totalName)@\(day)"
    }
  }

  /// What it counts in.
  public var unit: Metric.Unit {
    switch measure {
    case .metric(let metric): metric.unit
    case .daily(let metric, _): metric.unit
    }
  }
}

/// A number that all runs together give.
public enum Statistic: Hashable, Sendable {
  /// The mean over runs; of a ratio such as `roi`, the ratio of the means.
  case mean(Figure)
  /// The value below which a share of the runs lies, the share in 0...1.
  case quantile(Double, Formula<Figure>)
  /// The standard deviation between runs.
  case standardDeviation(Formula<Figure>)
  /// The share of runs in which something holds.
  case share(Condition<Figure>)
  /// The share of runs in which a strategy has the highest profit of all, ties split; the rivals are all
  /// strategies of the scenario with the control, by name.
  case best(String, rivals: [String])
  /// The rank correlation of audience and true share over the voices of a strategy that
  /// `ExperimentPlan.attribution` names; it stands alone against numbers.
  case presence(String)

  /// The figures it is made of.
  public var figures: [Figure] {
    switch self {
    case .mean(let figure): [figure]
    case .quantile(_, let formula), .standardDeviation(let formula): formula.terms
    case .share(let condition): condition.terms
    case .best(_, let rivals): rivals.map { Figure($0, .metric(.profit)) }
    case .presence: []
    }
  }
}

extension Statistic {
  /// Whether it is the share of runs in which something is so: also the mean of a metric that is 0 or 1.
  package var isShareOfRuns: Bool {
    switch self {
    case .share, .best: true
    case .mean(let figure):
      if case .metric(let metric) = figure.measure { metric.isShareOfRuns } else { false }
    case .quantile, .standardDeviation, .presence: false
    }
  }
}

extension String {
  /// A name as it stands in a claim: in single quotes unless it is a plain one.
  package var claimName: String {
    func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar == "_" || scalar.properties.isAlphabetic }
    let parts = unicodeScalars.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain =
      unicodeScalars.first.map(isLetter) == true
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { isLetter($0) || ("0"..."9").contains($0) }
      }
    return isPlain
      ? self : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
