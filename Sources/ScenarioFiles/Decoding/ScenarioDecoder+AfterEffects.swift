internal import CampaignModel

/// The follow-ons of an action and where each stands.
typealias PlacedFollowOns = [(followOn: FollowOn, place: ValueReader)]

extension ScenarioDecoder {
  /// Returns what comes of an action, and its follow-ons with their places for checks that need all actions.
  func afterEffects(_ after: ValueReader, _ names: NameTable<Int>) -> (AfterEffects, PlacedFollowOns)? {
    guard var reader = after.object() else { return nil }
    let satisfaction = reader.requiredQuantity("satisfaction", in: .share) ?? Quantity(1)
    var placed: PlacedFollowOns = []
    for element in reader.array("followOns") {
      guard var entry = element.object() else { continue }
      let action = entry.requiredValue("action", "the name of an action")
      let probability = entry.requiredQuantity("probability", in: .share)
      let lag = entry.value("lagDays").flatMap(lag) ?? .none
      entry.finish()
      guard let action, let index = action.reference(to: names) else { continue }
      if placed.contains(where: { $0.followOn.action == index }) {
        action.error("is \(names.names[index].quoted), which stands here already; keep one of them.")
        continue
      }
      placed.append(
        (FollowOn(action: index, probability: probability ?? Quantity(0), lag: lag), element))
    }
    reader.finish()
    return (AfterEffects(satisfaction: satisfaction, followOns: placed.map(\.followOn)), placed)
  }

  /// Reports follow-ons that cannot be: of what is no deed, or without end on one day; and warns of chains that multiply.
  func checkFollowOns(_ actions: [Action], _ places: [Int: PlacedFollowOns]) {
    for index in actions.indices {
      for (followOn, place) in places[index] ?? [] where actions[followOn.action].kind == .brandLift {
        place.error(
          "leads to \(actions[followOn.action].name.quoted), a standing change that nobody does; remove it.")
      }
    }
    guard let (index, number) = actions.immediateCircle, let place = places[index]?[number].place else {
      warnOfGrowth(actions, places)
      return
    }
    let name = actions[actions[index].after?.followOns[number].action ?? index].name
    place.error(
      "leads back to \(name.quoted) on the same day, which might never end; add a 'lagDays' above 0.")
  }

  private func warnOfGrowth(_ actions: [Action], _ places: [Int: PlacedFollowOns]) {
    guard let (rate, index) = actions.followOnGrowth, rate > 1.001, let place = places[index]?.first?.place
    else {
      return
    }
    let factor = ((rate * 100).rounded() / 100).messageText
    place.warning(
      "begins chains of deeds that multiply by \(factor) at each step until the horizon ends them; lower the "
        + "probabilities unless that is meant.")
  }
}
