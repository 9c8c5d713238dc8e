extension Scenario {
  /// The prices by which runs can be valued anew: values of actions, the wage, fees, advertising, the discount rate.
  ///
  /// Activities that pay the same known price for a post or for impressions share one.
  public var prices: [Price] {
    valuePrices + wagePrices + feePrices + piecePrices
      + [
        Price(
          kind: .discountRate, quantity: economics.discountRatePerYear,
          settings: [
            .init(path: "economics.discountRatePerYear", allowed: economics.discountRatePerYear.allowed)
          ])
      ]
  }

  private var valuePrices: [Price] {
    actions.indices.map { index in
      let path = "actions." + Self.pathKey(actions[index].name) + ".value"
      return Price(
        kind: .value(action: index), quantity: actions[index].value,
        settings: [.init(path: path, allowed: actions[index].value.allowed)])
    }
  }

  private var wagePrices: [Price] {
    let payers = strategies.filter { strategy in
      strategy.activities.contains { activity in
        activity.work.kind.demand.hours + activity.work.kind.demand.standbyHours > 0
          && activity.voices.contains { voices[$0].wagePerHour == nil }
      }
    }
    guard !payers.isEmpty else { return [] }
    return [
      Price(
        kind: .wage, quantity: economics.wagePerHour,
        settings: [.init(path: "economics.wagePerHour", allowed: economics.wagePerHour.allowed)],
        obstacle: obstacle(payers))
    ]
  }

  private var feePrices: [Price] {
    var entries: [String] = []
    for voice in voices where voice.fee + voice.feePerDay + voice.feePerResult > 0 {
      if !entries.contains(voice.group) { entries.append(voice.group) }
    }
    return entries.compactMap { entry in
      let payers = strategies.filter { strategy in
        strategy.activities.contains { $0.voices.contains { voices[$0].group == entry } }
      }
      guard !payers.isEmpty, let factor = voices.first(where: { $0.group == entry })?.feeFactor else {
        return nil
      }
      return Price(
        kind: .fees(entry: entry), quantity: Quantity(factor, in: Voice.feeFactors),
        settings: [
          .init(path: "voices." + Self.pathKey(entry) + ".feeFactor", allowed: Voice.feeFactors)
        ], obstacle: obstacle(payers))
    }
  }

  /// Prices of posts and of impressions.
  private var piecePrices: [Price] {
    var prices: [Price] = []
    for (strategy, plan) in strategies.enumerated() {
      for (activity, part) in plan.activities.enumerated() {
        let place = Price.Place(strategy: strategy, activity: activity)
        let path = "strategies.\(Self.pathKey(plan.name)).activities[\(activity)]."
        guard let price = piecePrice(part.work, place, path) else { continue }
        let twin = prices.firstIndex { price.quantity.distribution == nil && $0.isTwin(of: price) }
        if let twin { prices[twin].join(price) } else { prices.append(price) }
      }
    }
    return prices
  }

  private func piecePrice(_ work: Activity.Work, _ place: Price.Place, _ path: String) -> Price? {
    let payer = strategies[place.strategy]
    switch work {
    case .post(let work) where work.feePerPost.canBePositive:
      return Price(
        kind: .posts([place]), quantity: work.feePerPost,
        settings: [.init(path: path + "post.feePerPost", allowed: work.feePerPost.allowed)],
        obstacle: obstacle([payer]))
    case .advertise(let work) where work.budget.canBePositive:
      let isDrawn = work.budget.distribution != nil || work.costPerThousand.distribution != nil
      let reason =
        "The budget or the price of \(payer.name) is drawn anew in each run, so that no setting buys the same impressions."
      // A budget buys impressions: it has to grow with their price for as many of them.
      return Price(
        kind: .impressions([place]), quantity: work.costPerThousand,
        settings: [
          .init(path: path + "advertise.costPerThousand", allowed: work.costPerThousand.allowed),
          .init(
            path: path + "advertise.budget", perUnit: work.budget.value / work.costPerThousand.value,
            allowed: work.budget.allowed),
        ], obstacle: obstacle([payer]) ?? (isDrawn ? reason : nil))
    default: return nil
    }
  }

  /// Why another price would change what is done, by a budget that buys more or less then; nil where none does.
  private func obstacle(_ payers: [Strategy]) -> String? {
    if economics.budget != nil {
      return "Every strategy is scaled to one budget: at another price it would do more or less work."
    }
    guard let capped = payers.first(where: { $0.budget != nil }) else { return nil }
    return "\(capped.name) works within a budget: at another price it would do more or less work."
  }

  /// Returns a key as a step of a path, in quotes where it needs them, with a quote in them doubled.
  private static func pathKey(_ key: String) -> String {
    let isPlain = !key.unicodeScalars.contains {
      $0.properties.isWhitespace || ".[]=\"'".unicodeScalars.contains($0)
    }
    if isPlain && !key.isEmpty { return key }
    return "\"\(key.replacing("\"", with: "\"\""))\""
  }
}

extension Price {
  /// Whether two prices of pieces are the same number for the same kind of thing, and change alike.
  fileprivate func isTwin(of other: Price) -> Bool {
    kind.name == other.kind.name && quantity.value == other.quantity.value && quantity.distribution == nil
      && obstacle == other.obstacle
  }

  /// Lets the price stand for another's places too.
  fileprivate mutating func join(_ other: Price) {
    switch (kind, other.kind) {
    case (.posts(let mine), .posts(let theirs)): kind = .posts(mine + theirs)
    case (.impressions(let mine), .impressions(let theirs)): kind = .impressions(mine + theirs)
    default: preconditionFailure("prices of one kind are joined")
    }
    settings += other.settings
  }
}
