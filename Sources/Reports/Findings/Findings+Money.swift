internal import CampaignModel
internal import Measurement

extension Findings {
  /// How the strategies were scaled to the budget set for all, and which could not be; nil without one.
  public var scaling: String? {
    guard let budget = comparison.scenario.economics.budget, comparison.runs > 0,
      comparison.strategies.count > 1
    else { return nil }
    let declared = comparison.strategies.indices.dropFirst()
    func scaled(_ strategy: Int) -> String {
      let intensity = comparison.summary(strategy, .intensity).estimate?.mean ?? 1
      return "\(name(strategy)) ×\(NumberFormat.significant(intensity))"
    }
    let reached = declared.filter { comparison.spendsBudget($0) }
    var sentences: [String] = []
    if !reached.isEmpty {
      sentences.append(
        "Scaled to \(wording.amount(budget)) each: \(reached.map(scaled).joined(separator: ", ")).")
    }
    let others = declared.filter { !comparison.spendsBudget($0) }.map { strategy in
      let cost = comparison.summary(strategy, .cost).estimate
      return "\(scaled(strategy)) spends \(wording.rounded(cost))"
    }
    if !others.isEmpty {
      let each = reached.isEmpty ? "\(wording.amount(budget)) each" : "this"
      sentences.append("Cannot be scaled to \(each) in every run: on average \(Wording.list(others, "and")).")
    }
    return sentences.joined(separator: " ")
  }

  /// From when the strategy of the highest profit is ahead of the second for good; nil where the runs do not
  /// tell the two apart, and where it always is.
  public var crossover: String? {
    let ranking = comparison.ranking
    // That doing nothing is soon ahead of what costs money is no news.
    guard comparison.runs > 1, ranking.count > 1, ranking[0] != 0,
      comparison.pair(ranking[0], ranking[1], .profit).difference?.interval?.low ?? 0 > 0,
      let crossover = comparison.crossover(ranking[0], over: ranking[1]), crossover.dayOfMeans > 1,
      let days = crossover.days
    else { return nil }
    let (first, last) = (NumberFormat.fixed(days.p05, decimals: 0), NumberFormat.fixed(days.p95, decimals: 0))
    let share = Wording.runs(Double(crossover.runsWithCrossover) / Double(crossover.runs))
    let single = first == last ? "on day \(first)" : "mostly between day \(first) and \(last)"
    return "On the mean of the runs, \(name(ranking[0])) overtakes \(name(ranking[1])) for good on day "
      + "\(crossover.dayOfMeans); in \(share) it does, \(single)."
  }

  /// The pay for an hour, or the fee, at which mean profit is 0, whichever the strategy pays more of; nil where
  /// it pays neither, and where the runs hardly bound it.
  func breakEvenPay(_ strategy: Int) -> String? {
    let pay = comparison.meanPay(strategy)
    guard max(pay.wages, pay.fees) > 0 else { return nil }
    let isByTheHour = pay.wages >= pay.fees
    let price = isByTheHour ? comparison.breakEvenWage(strategy) : comparison.breakEvenFee(strategy)
    guard let price, price.confidenceSet != .unbounded, !price.isVague else { return nil }
    let amount = wording.amount(price.ratio, price.interval)
    return isByTheHour ? "an hour of work costs \(amount)" : "the mean fee is \(amount)"
  }

  /// In how many runs the goal is reached; nil when none is set.
  func goal(_ strategy: Int) -> String? {
    comparison.probabilityOfGoal(strategy).map {
      "reaches the goal in \($0.successes == 0 ? "no run" : Wording.runs($0.share))"
    }
  }

  /// What the worst tenth of the runs loses; nil where there are fewer than ten, and where all or none lose.
  func shortfall(_ strategy: Int) -> String? {
    guard comparison.runs >= 10, let loss = comparison.probabilityOfLoss(strategy), loss.successes > 0,
      loss.successes < loss.count, let shortfall = comparison.expectedShortfall(strategy), shortfall < 0
    else { return nil }
    return "the worst tenth of the runs loses \(wording.amount(-shortfall)) on average"
  }
}
