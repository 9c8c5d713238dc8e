extension Metric {
  /// Returns the metrics of spending, of relationships as capital and of risk, which follow all others.
  ///
  /// Some are there only where the scenario asks for them: a budget for all, the return on the next money, a
  /// lifetime of some action.
  static func capital(for scenario: Scenario) -> [Metric] {
    let isScaled = scenario.economics.budget != nil
    let hasLifetime = scenario.actions.contains { $0.lifetime != nil }
    return CostCategory.allCases.map(cost)
      + [
        .creditedConversions, .inflationFactor, .incrementalTrust, .costPerTrustPoint, .trustOpened,
        .trustFaded, .trustClosed, .writtenOffValue, .incrementalValue,
      ]
      + (hasLifetime ? [.lifetimeMargin] : []) + (isScaled ? [.intensity] : [])
      + (scenario.experiment.marginal ? [.marginalCost, .marginalProfit, .marginalROI] : [])
  }

  /// Returns the cost of one category: what is spent on it, the parts of `cost`.
  public static func cost(_ category: CostCategory) -> Metric {
    Metric("cost_\(category.rawValue)", .money, .lower)
  }

  /// Conversions of people who had heard of the brand from the campaign, whatever they would have done
  /// without it: what a gross count would claim.
  public static let creditedConversions = Metric("credited_conversions", .count)
  /// Credited over incremental conversions; not defined where these are not positive.
  public static let inflationFactor = Metric("inflation_factor", .ratio)
  /// Mean trust when the campaign ends beyond the control's, in [-1, 1].
  public static let incrementalTrust = Metric("incremental_trust", .trust, .higher)
  /// Cost per 0.01 of mean trust beyond the control's; not defined where there is none.
  public static let costPerTrustPoint = Metric("cost_per_trust_point", .money, .lower)
  /// The trust account's opening balance: prior trust, summed over people.
  public static let trustOpened = Metric("trust_opened", .trust)
  /// What forgetting took from the trust account by the end of the campaign, summed over people.
  ///
  /// Opened + earned - burnt - faded = closed. Negative where more distrust was forgotten than trust.
  public static let trustFaded = Metric("trust_faded", .trust)
  /// The trust account's closing balance: trust when the campaign ends, summed over people.
  public static let trustClosed = Metric("trust_closed", .trust, .higher)
  /// What the needs of the people who wrote the brand off would have been worth to it in a year without any
  /// campaign, in margin.
  public static let writtenOffValue = Metric("written_off_value", .money, .lower)
  /// Incremental revenue, realised and in the pipeline.
  public static let incrementalValue = Metric("incremental_value", .money, .higher)
  /// Incremental margin and what the incremental conversions are expected to repeat in the years after.
  ///
  /// An extrapolation that is not simulated; not defined where a lifetime has no end, its retention not being
  /// below 1 + the discount rate.
  public static let lifetimeMargin = Metric("lifetime_margin", .money, .higher)
  /// How much of its plan a strategy did to spend the budget set for all; not defined for the control.
  public static let intensity = Metric("intensity", .ratio)
  /// What a tenth more work costs beyond the strategy; not defined for the control.
  public static let marginalCost = Metric("marginal_cost", .money)
  /// Incremental margin of a tenth more work less what it costs; not defined for the control.
  public static let marginalProfit = Metric("marginal_profit", .money, .higher)
  /// Marginal profit over marginal cost: what the next money returns; not defined where it buys nothing more.
  public static let marginalROI = Metric("marginal_roi", .ratio, .higher)
}
