import CampaignModel
import Randomness

/// Constants and actions of a random scenario.
extension RandomScenario {
  /// Draws every constant: a share from its whole range, others within a factor of four of the default.
  mutating func model() -> ModelParameters {
    var model = ModelParameters()
    for parameter in Parameter.allCases {
      let info = parameter.info
      let value =
        info.allowed.upperBound <= 1
        ? real(info.allowed.lowerBound, info.allowed.upperBound)
        : info.defaultValue * .exp2(real(-2, 2))
      model[parameter] = Quantity(min(max(value, info.allowed.lowerBound), info.allowed.upperBound))
    }
    // Otherwise hardly anybody would share, or all would have written the brand off.
    model[.trustLost] = quantity(0, model[.trustPrior].value)
    model[.strongIntrusion] = quantity(0, 0.5)
    model[.affinityBenefits] = Quantity(Double(whole(0...4)))
    model[.choiceOfferDays] = Quantity(Double(whole(0...4)))
    return model
  }

  mutating func actions() -> [Action] {
    let kinds: [Action.Kind] = [.purchase, .booking, .link, .review, .referral]
    var actions = (0..<whole(1...3)).map { index in
      Action(
        name: "action \(index)", kind: pick(kinds), needsPerYear: quantity(0, 40),
        baseProbability: quantity(0.05, 0.9),
        considerationOnExposure: Quantity(maybe(0.6) { $0.real(0, 1) } ?? 0),
        involvement: quantity(0, 1), value: Quantity(10), decisionLag: lag(), realisationLag: lag(),
        cooldownDays: maybe(0.5) { $0.whole(1...6) } ?? 0, weights: weights())
    }
    for index in actions.indices where chance(0.7) {
      // Only later actions follow at once, so that no day goes round in a circle.
      let followOns = actions.indices.filter { _ in !isLong && chance(0.6) }.map { next in
        FollowOn(
          action: next, probability: quantity(0, 1),
          lag: next > index && chance(0.5) ? .none : Lag(meanDays: quantity(0.5, 4), shape: real(0.6, 3)))
      }
      actions[index].after = AfterEffects(satisfaction: quantity(0, 1), followOns: followOns)
    }
    if chance(0.5) {
      actions.append(
        Action(
          name: "lift", kind: .brandLift, value: Quantity(1), threshold: maybe(0.5) { $0.quantity(0.3, 0.8) })
      )
    }
    return actions
  }

  mutating func lag() -> Lag {
    chance(0.5) ? .none : Lag(meanDays: quantity(0.2, 6), shape: real(0.6, 3))
  }

  mutating func weights() -> ChoiceWeighting {
    var weights = ChoiceWeighting()
    for (_, weight, _) in ChoiceWeighting.keys where chance(0.3) { weights[keyPath: weight] = quantity(0, 4) }
    return weights
  }

  /// Preparation by some voices, whatever else they do.
  mutating func preparation(_ accounts: Int) -> Activity? {
    let able = (0..<accounts).filter { _ in chance(0.6) }
    guard !able.isEmpty else { return nil }
    let from = whole(1...days)
    return Activity(
      name: "preparing", voices: able, schedule: Schedule(fromDay: from, toDay: whole(from...days)),
      work: .prepare(Preparing(hoursPerDay: real(0.1, 2))))
  }
}
