internal import CampaignModel
internal import Simulation

extension Comparison {
  /// Returns the mean profit of the worst tenth of the runs, the run on the boundary counting with the fraction
  /// that is missing; nil without runs.
  ///
  /// It has no interval: a tenth of the usual number of runs is too few for one that would cover what it
  /// promises, by the bootstrap or otherwise. Below ten runs it is the worst of them.
  public func expectedShortfall(_ strategy: Int) -> Double? {
    SortedSample(raw(strategy, .profit))?.expectedShortfall(share: 0.1)
  }

  /// Returns the share of runs in which a strategy ends with a loss; nil without runs.
  public func probabilityOfLoss(_ strategy: Int) -> Proportion? {
    let profits = raw(strategy, .profit)
    return Proportion(successes: profits.filter { $0 < 0 }.count, of: profits.count, confidence: confidence)
  }

  /// Returns the share of runs in which the goal is reached by the deadline; nil when no goal is set.
  public func probabilityOfGoal(_ strategy: Int) -> Proportion? {
    guard scenario.campaign.goal != nil else { return nil }
    let reached = raw(strategy, .goalReached)
    return Proportion(successes: reached.filter { $0 > 0 }.count, of: reached.count, confidence: confidence)
  }

  /// Returns the first day from which mean cumulative profit stays at or above 0, from 1; nil when there is none,
  /// or nothing is spent.
  public func paybackDayOfMeans(_ strategy: Int) -> Int? {
    guard spends(strategy) else { return nil }
    return Finance.paybackDay(meanProfitCurve(strategy)).map { $0 + 1 }
  }

  /// Returns the pay for an hour at which a strategy's mean profit is 0, with Fieller's set; nil without hours,
  /// or where it would have to be negative.
  ///
  /// It is what the mean margin leaves after all other costs, over the mean hours, if every hour is paid alike.
  public func breakEvenWage(_ strategy: Int) -> RatioOfMeans? {
    breakEvenPrice(strategy, of: raw(strategy, .hours), paid: amounts(strategy, .wages))
  }

  /// Returns the factor on the fees of all voices at which a strategy's mean profit is 0, with Fieller's set; nil
  /// without fees, or where it would have to be negative.
  public func breakEvenFeeFactor(_ strategy: Int) -> RatioOfMeans? {
    let fees = amounts(strategy, .fees)
    return breakEvenPrice(strategy, of: fees, paid: fees)
  }

  /// Returns the fee that all voices together could get on average at a mean profit of 0, with Fieller's set;
  /// nil without fees, or where it would have to be negative.
  ///
  /// Voices without a fee do not count.
  public func breakEvenFee(_ strategy: Int) -> RatioOfMeans? {
    let voices = amounts(strategy, .feesPaid)
    return breakEvenPrice(strategy, of: voices, paid: amounts(strategy, .fees))
  }

  /// Returns what a strategy pays for hours and in fees of voices, on the mean over runs; 0 without runs.
  public func meanPay(_ strategy: Int) -> (wages: Double, fees: Double) {
    (
      RunningMoments(amounts(strategy, .wages)).mean ?? 0, RunningMoments(amounts(strategy, .fees)).mean ?? 0
    )
  }

  /// Returns whether a strategy spends the budget set for all in every run, within 1 %; false without one.
  public func spendsBudget(_ strategy: Int) -> Bool {
    guard let budget = scenario.economics.budget else { return false }
    return raw(strategy, .cost).allSatisfy { ($0 - budget).magnitude <= 0.01 * budget }
  }

  /// The price of a unit of something at which mean profit is 0, all other costs as they are.
  private func breakEvenPrice(_ strategy: Int, of units: [Double], paid: [Double]) -> RatioOfMeans? {
    guard units.contains(where: { $0 > 0 }) else { return nil }
    let left = zip(raw(strategy, .profit), paid).map { $0 + $1 }
    let price = RatioOfMeans(numerators: left, denominators: units, confidence: confidence)
    return price.flatMap { $0.ratio >= 0 ? $0 : nil }
  }
}
