internal import CampaignModel

extension ScenarioDecoder {
  func actions(_ section: ValueReader?) -> [Action] {
    let entries = entries(of: section)
    var names = NameTable<Int>("Actions")
    for (index, entry) in entries.enumerated() {
      if entry.key.isPresentable && !entry.key.isColumnName {
        entry.nameError(
          ", which cannot name a column; expected small letters (a-z), digits, '-' and '_'.")
      }
      names.declare(entry.key, as: index)
    }
    if case .object(let members) = section?.node.value, members.isEmpty {
      section?.error("is empty; add what people may do that has value.")
    }
    var followOns: [Int: PlacedFollowOns] = [:]
    let actions = entries.enumerated().map { index, entry in action(entry, names, &followOns[index]) }
    checkKeys(of: zip(actions, entries).map { ($0.name, $1.keyPosition) }, "actions")
    checkArePossible(actions, entries)
    checkFollowOns(actions, followOns)
    return actions
  }

  private func action(
    _ entry: ObjectReader.Entry, _ names: NameTable<Int>, _ followOns: inout PlacedFollowOns?
  ) -> Action {
    var action = Action(name: entry.key, kind: .purchase, value: Quantity(0))
    guard var reader = entry.value.object() else {
      // What it is cannot be known; nobody is to be told that it is never done.
      action.needsPerYear = Quantity(1)
      return action
    }
    action.kind = reader.requiredChoice("kind") ?? action.kind
    action.value = reader.requiredQuantity("value", in: .money) ?? action.value
    action.marginShare = reader.quantity("marginShare", in: .share, default: action.marginShare)
    if action.kind == .brandLift {
      action.threshold = reader.value("threshold")?.quantity(in: .share)
      reader.finish()
      return action
    }
    // A person considers an action at most once a day.
    action.needsPerYear = reader.requiredQuantity("needsPerYear", in: 0...365) ?? Quantity(1)
    action.considerationOnExposure = reader.quantity(
      "considerationOnExposure", in: .share, default: action.considerationOnExposure)
    let chances = 0.0.nextUp...1.0.nextDown
    let base = reader.value("baseProbability")
    if let base {
      action.baseProbability = base.quantity(in: chances) ?? Quantity(0.5)
    } else if action.isConsidered {
      _ = reader.requiredValue("baseProbability", chances.wantedQuantity)
    }
    action.involvement = reader.requiredQuantity("involvement", in: .share) ?? action.involvement
    action.decisionLag = reader.value("decisionLag").flatMap(lag) ?? .none
    action.realisationLag = reader.value("realisationLag").flatMap(lag) ?? .none
    action.cooldownDays = reader.integer("cooldownDays", in: 0...36_500, default: action.cooldownDays)
    action.weights = reader.value("weights").map(weights) ?? action.weights
    if let after = reader.value("after"), let (effects, places) = afterEffects(after, names) {
      action.after = effects
      followOns = places
    }
    action.lifetime = reader.value("lifetime").flatMap(lifetime)
    reader.finish()
    checkLags(action, entry)
    return action
  }

  private func weights(_ value: ValueReader) -> ChoiceWeighting {
    var weights = ChoiceWeighting()
    guard var reader = value.object() else { return weights }
    for (name, weight, parameter) in ChoiceWeighting.keys {
      weights[keyPath: weight] = reader.value(name)?.quantity(in: parameter.info.allowed)
    }
    reader.finish()
    return weights
  }

  /// Returns what somebody is expected to do in later years.
  private func lifetime(_ value: ValueReader) -> Lifetime? {
    guard var reader = value.object() else { return nil }
    let repeats = reader.requiredQuantity("repeatsPerYear", in: 0...365)
    let retention = reader.requiredQuantity("retentionPerYear", in: .share)
    reader.finish()
    guard let repeats, let retention else { return nil }
    return Lifetime(repeatsPerYear: repeats, retentionPerYear: retention)
  }

  /// Returns a delay: a number of days, or an object with mean and shape.
  func lag(_ value: ValueReader) -> Lag? {
    let range = 0.0...36_500
    if case .number = value.node.value {
      return value.number(in: range).map { Lag(meanDays: Quantity($0, in: range)) }
    }
    guard case .object = value.node.value, var reader = value.object() else {
      return value.expected("\(range.wanted) or an object such as { meanDays: 30, shape: 2 }")
    }
    let mean = reader.requiredQuantity("meanDays", in: range)
    let shape = reader.number("shape", in: 0.01...1000, default: Lag.none.shape)
    reader.finish()
    return mean.map { Lag(meanDays: $0, shape: shape) }
  }

  /// Warns of delays that hide most of an action's value.
  private func checkLags(_ action: Action, _ entry: ObjectReader.Entry) {
    for (key, lag) in [("decisionLag", action.decisionLag), ("realisationLag", action.realisationLag)]
    where lag.meanDays.value > Double(campaign.horizonDays) {
      entry.value.warning(
        """
        has a mean \(key) of \(lag.meanDays.value.messageText) days; most of its value lies beyond the horizon of \
        \(campaign.horizonDays) days.
        """)
    }
  }

  /// Warns of actions that nobody will ever do.
  private func checkArePossible(_ actions: [Action], _ entries: [ObjectReader.Entry]) {
    let possible = actions.possible
    for (index, entry) in entries.enumerated() where !possible.contains(index) {
      entry.value.warning(
        """
        is never considered: 'needsPerYear' and 'considerationOnExposure' are both 0, and it follows from no \
        action that is.
        """)
    }
  }
}

extension String {
  /// Whether the text can be part of the name of a column.
  fileprivate var isColumnName: Bool {
    !isEmpty && utf8.count <= 100
      && unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
      }
  }
}
