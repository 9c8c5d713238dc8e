public import CampaignModel

/// A figure of a strategy over all runs together, which no single run has.
public struct StrategyFigure: Equatable, Sendable {
  /// The name of its row in `summary.csv`.
  public let name: String
  /// What it counts in.
  public let unit: Metric.Unit
  /// Runs behind it; 0 where it is not defined.
  public let runs: Int
  /// The figure; nil where it is not defined.
  public let value: Double?
  /// Its interval; nil where it has none.
  public let interval: Interval?

  init(_ name: String, _ unit: Metric.Unit, runs: Int, _ value: Double?, _ interval: Interval? = nil) {
    self.name = name
    self.unit = unit
    self.runs = value == nil ? 0 : runs
    self.value = value
    self.interval = interval
  }

  init(_ name: String, _ proportion: Proportion?) {
    self.init(
      name, .ratio, runs: proportion?.count ?? 0, proportion?.share, proportion?.interval)
  }

  init(_ name: String, _ unit: Metric.Unit, _ ratio: RatioOfMeans?, scale: Double = 1) {
    self.init(
      name, unit, runs: ratio?.count ?? 0, ratio.map { $0.ratio * scale },
      ratio?.interval.map { Interval(low: $0.low * scale, high: $0.high * scale) })
  }
}

extension Comparison {
  /// Returns the figures of a strategy that are about all runs together, in the order in which every file lists
  /// them.
  ///
  /// `probability_of_goal` is there when a goal is set, `break_even_value` when there is one kind of action.
  public func figures(_ strategy: Int) -> [StrategyFigure] {
    let factor = breakEvenFactor(strategy)
    let best = runs > 0 ? probabilityBest[strategy] : nil
    var figures = [
      StrategyFigure("probability_of_profit", probabilityOfProfit(strategy)),
      StrategyFigure("probability_best", .ratio, runs: runs, best),
      StrategyFigure("probability_of_loss", probabilityOfLoss(strategy)),
    ]
    if scenario.campaign.goal != nil {
      figures.append(StrategyFigure("probability_of_goal", probabilityOfGoal(strategy)))
    }
    figures += [
      StrategyFigure("expected_shortfall_10", .money, runs: runs, expectedShortfall(strategy)),
      StrategyFigure("break_even_value_factor", .ratio, factor),
    ]
    if scenario.actions.count == 1 {
      figures.append(
        StrategyFigure("break_even_value", .money, factor, scale: scenario.actions[0].value.value))
    }
    return figures + [
      StrategyFigure("break_even_wage", .money, breakEvenWage(strategy)),
      StrategyFigure("break_even_fee_factor", .ratio, breakEvenFeeFactor(strategy)),
      StrategyFigure("break_even_fee", .money, breakEvenFee(strategy)),
      StrategyFigure(
        "payback_day_of_means", .days, runs: runs, paybackDayOfMeans(strategy).map(Double.init)),
    ]
  }
}
