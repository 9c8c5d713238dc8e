internal import CampaignModel

extension ScenarioDecoder {
  func strategies(_ section: ValueReader?) -> [Strategy] {
    var strategies: [Strategy] = []
    for entry in entries(of: section) {
      if entry.key == Strategy.controlName {
        entry.nameError(
          ", which is reserved for the world in which nothing is done; rename it. That world is always simulated."
        )
      }
      strategies.append(strategy(entry))
    }
    if case .object(let members) = section?.node.value, members.isEmpty {
      section?.warning("is empty; only the control will be simulated.")
    }
    return strategies
  }

  private func strategy(_ entry: ObjectReader.Entry) -> Strategy {
    var strategy = Strategy(name: entry.key)
    guard var reader = entry.value.object() else { return strategy }
    strategy.summary = reader.string("description", default: "")
    let section = reader.value("activities")
    let activities = section?.elements() ?? []
    let costs = reader.value("costs")
    let budget = reader.value("budget")
    strategy.budget = budget?.number(in: .budget)
    reader.finish()
    let drafts = activities.map(activityDraft)
    strategy.activities = named(drafts)
    checkSense(of: drafts)
    checkHoursInAll(of: drafts, at: section)
    for cost in entries(of: costs) {
      strategy.costs.append(fixedCost(cost))
      if strategy.activities.contains(where: { $0.name == cost.key }) {
        cost.nameError(", which is also the name of an activity; rename one of them.")
      }
    }
    checkOwnBudget(of: strategy, at: budget)
    return strategy
  }

  private func fixedCost(_ entry: ObjectReader.Entry) -> FixedCost {
    var cost = FixedCost(name: entry.key, category: .setup, amount: Quantity(0))
    guard var reader = entry.value.object() else { return cost }
    cost.category = reader.choice("category", default: cost.category)
    cost.amount = reader.requiredQuantity("amount", in: .money) ?? cost.amount
    reader.finish()
    return cost
  }

  /// Returns the activities with a name each: their own, or their kind, counted from the second on.
  private func named(_ drafts: [ActivityDraft]) -> [Activity] {
    var taken: [String: ValueReader] = [:]
    for name in drafts.compactMap(\.name) {
      guard let text = name.string() else { continue }
      if !text.isPresentable {
        name.error("is \(text.quoted); expected \(String.presentableText).")
      } else if let first = taken[text] {
        name.error("is \(text.quoted), as is \(first.path); rename one of them.")
      } else {
        taken[text] = name
      }
    }
    var counts: [String: Int] = [:]
    return drafts.compactMap { draft in
      guard var activity = draft.activity else { return nil }
      if let name = draft.name {
        if case .string(let text) = name.node.value { activity.name = text }
        return activity
      }
      let keyword = activity.name
      repeat {
        let count = counts[keyword, default: 0] + 1
        counts[keyword] = count
        activity.name = count == 1 ? keyword : "\(keyword)-\(count)"
      } while taken[activity.name] != nil
      return activity
    }
  }
}
