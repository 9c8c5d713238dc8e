internal import CampaignModel

/// Whether strategies can spend what they are to spend, as far as that can be known before any run.
extension ScenarioDecoder {
  /// Reports strategies that cannot be scaled to the budget that is set for all.
  ///
  /// - Parameters:
  ///   - economics: The prices, with the budget.
  ///   - strategies: The strategies.
  ///   - section: The section of prices, to name the place.
  func checkBudget(_ economics: Economics, _ strategies: [Strategy], _ section: ValueReader?) {
    guard let budget = economics.budget, var reader = section?.object(), let value = reader.value("budget")
    else { return }
    for strategy in strategies {
      let fixed = strategy.fixedCosts
      let problem: String
      if fixed > budget {
        problem = "has costs of \(fixed.messageText) that are not scaled; raise the budget or lower them"
      } else if let cap = strategy.budget, cap < budget {
        problem = "may spend \(cap.messageText) by its own budget; remove one of the two"
      } else if !strategy.activities.contains(where: { costs($0, wage: economics.wagePerHour.value) }) {
        problem = "does nothing that costs money and could be scaled; give its work a price or remove it"
      } else {
        continue
      }
      value.error("is \(budget.messageText), but strategy \(strategy.name.quoted) \(problem).")
    }
  }

  /// Reports a strategy's own budget that does not cover what is paid on the first day.
  func checkOwnBudget(of strategy: Strategy, at value: ValueReader?) {
    guard let budget = strategy.budget, strategy.fixedCosts > budget else { return }
    value?.error(
      "is \(budget.messageText), but 'costs' alone are \(strategy.fixedCosts.messageText); raise the budget "
        + "or lower them.")
  }

  /// Whether more of an activity costs more.
  private func costs(_ activity: Activity, wage: Double) -> Bool {
    let speakers = activity.voices.filter(voices.indices.contains).map { voices[$0] }
    let isPaid = speakers.contains { $0.wagePerHour ?? wage > 0 }
    if speakers.contains(where: { $0.fee + $0.feePerDay > 0 }) { return true }
    let demand = activity.work.kind.demand
    return demand.isPriced || (isPaid && demand.hours > 0)
  }
}

extension Strategy {
  /// What is paid on the first day whatever happens.
  fileprivate var fixedCosts: Double { costs.reduce(0) { $0 + $1.amount.value } }
}

extension ClosedRange<Double> {
  /// Amounts to be spent: above 0.
  static var budget: ClosedRange<Double> { 0.0.nextUp...1e12 }
}
