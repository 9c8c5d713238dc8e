public import Randomness

extension Scenario {
  /// The purpose of the draws that resolve uncertain quantities.
  public static let doubtPurpose = Purpose(1)

  /// Returns the scenario with every uncertain quantity replaced by the draw of one run.
  ///
  /// A draw is keyed to the path of its quantity, so that making a second number uncertain leaves the draws of
  /// the first where they were. Strategies that pay for the same thing, by the name of a cost or of an activity, meet
  /// the same draw: their difference is then not blurred by a price that both would pay.
  public func resolved(by source: RandomSource) -> Scenario {
    var copy = self
    let strategyNames = strategies.map(\.name)
    copy.forEachQuantity { path, quantity in
      guard let distribution = quantity.distribution else { return }
      var stream = source.stream(
        Self.doubtPurpose, subject: StableKey(Self.doubtKey(path, strategyNames)).rawValue)
      let drawn = distribution.draw(from: &stream)
      quantity.value = min(max(drawn, quantity.allowed.lowerBound), quantity.allowed.upperBound)
    }
    return copy
  }

  /// Returns the path without the name of the strategy it may begin with.
  private static func doubtKey(_ path: String, _ strategyNames: [String]) -> String {
    for name in strategyNames where path.hasPrefix("strategies.\(name).") {
      return "strategies." + path.dropFirst("strategies.\(name).".count)
    }
    return path
  }

  /// Calls `body` with the path and a mutable reference of every quantity, in a fixed order.
  ///
  /// - Parameter body: Receives the path as a scenario file would address it, and the quantity.
  public mutating func forEachQuantity(_ body: (String, inout Quantity) -> Void) {
    body("population.activityLogDeviation", &population.activityLogDeviation)
    body("economics.wagePerHour", &economics.wagePerHour)
    body("economics.discountRatePerYear", &economics.discountRatePerYear)
    for index in platforms.indices {
      let path = "platforms.\(platforms[index].name)"
      body("\(path).reach", &platforms[index].reach)
      body("\(path).noveltyBoost", &platforms[index].noveltyBoost)
      body("\(path).noveltyHalfLifeYears", &platforms[index].noveltyHalfLifeYears)
      if platforms[index].postHalfLifeDays.canBePositive {
        body("\(path).postHalfLifeDays", &platforms[index].postHalfLifeDays)
      }
    }
    let actionNames = actions.map(\.name)
    for index in actions.indices {
      actions[index].forEachQuantity("actions.\(actions[index].name)", actionNames, body)
    }
    for index in strategies.indices {
      let path = "strategies.\(strategies[index].name)"
      for cost in strategies[index].costs.indices {
        body("\(path).costs.\(strategies[index].costs[cost].name)", &strategies[index].costs[cost].amount)
      }
      for activity in strategies[index].activities.indices {
        let name = strategies[index].activities[activity].name
        strategies[index].activities[activity].work.kind.forEachQuantity {
          body("\(path).\(name).\($0)", &$1)
        }
      }
    }
    for parameter in Parameter.allCases {
      var quantity = model[parameter]
      guard quantity.distribution != nil else { continue }
      body("model.\(parameter.rawValue)", &quantity)
      model[parameter] = quantity
    }
  }
}

extension Action {
  fileprivate mutating func forEachQuantity(
    _ path: String, _ names: [String], _ body: (String, inout Quantity) -> Void
  ) {
    if kind != .brandLift {
      body("\(path).needsPerYear", &needsPerYear)
      if baseProbability.canBePositive { body("\(path).baseProbability", &baseProbability) }
      body("\(path).considerationOnExposure", &considerationOnExposure)
      body("\(path).involvement", &involvement)
    }
    if var quantity = threshold {
      body("\(path).threshold", &quantity)
      threshold = quantity
    }
    body("\(path).value", &value)
    body("\(path).marginShare", &marginShare)
    if kind != .brandLift {
      body("\(path).decisionLag.meanDays", &decisionLag.meanDays)
      body("\(path).realisationLag.meanDays", &realisationLag.meanDays)
    }
    for (name, weight, _) in ChoiceWeighting.keys {
      guard var quantity = weights[keyPath: weight] else { continue }
      body("\(path).weights.\(name)", &quantity)
      weights[keyPath: weight] = quantity
    }
    if var expected = lifetime {
      body("\(path).lifetime.repeatsPerYear", &expected.repeatsPerYear)
      body("\(path).lifetime.retentionPerYear", &expected.retentionPerYear)
      lifetime = expected
    }
    guard var effects = after else { return }
    body("\(path).after.satisfaction", &effects.satisfaction)
    for place in effects.followOns.indices {
      let followOn = "\(path).after.followOns.\(names[effects.followOns[place].action])"
      body("\(followOn).probability", &effects.followOns[place].probability)
      body("\(followOn).lagDays", &effects.followOns[place].lag.meanDays)
    }
    after = effects
  }
}

extension Distribution {
  /// Returns a number drawn from the distribution.
  public func draw(from stream: inout DrawStream) -> Double {
    switch self {
    case .uniform(let low, let high):
      low + (high - low) * stream.uniform()
    case .triangular(let low, let mode, let high):
      stream.triangular(low: low, mode: mode, high: high)
    case .normal(let mean, let standardDeviation):
      mean + standardDeviation * stream.normal()
    case .lognormal(let median, let logStandardDeviation):
      median * PortableMath.exp(logStandardDeviation * stream.normal())
    }
  }
}
