internal import CampaignModel

extension ScenarioDecoder {
  func actions(_ section: ValueReader?) -> [Action] {
    var actions: [Action] = []
    var places: [SourcePosition] = []
    for entry in entries(of: section) {
      if entry.key.isPresentable && !entry.key.isColumnName {
        entry.nameError(
          ", which cannot name a column; expected small letters (a-z), digits, '-' and '_'.")
      }
      actions.append(action(entry))
      places.append(entry.keyPosition)
    }
    if case .object(let members) = section?.node.value, members.isEmpty {
      section?.error("is empty; add what people may do that has value.")
    }
    checkKeys(of: zip(actions, places).map { ($0.name, $1) }, "actions")
    return actions
  }

  private func action(_ entry: ObjectReader.Entry) -> Action {
    var action = Action(
      name: entry.key, kind: .purchase, needsPerYear: Quantity(1), baseProbability: Quantity(0.5),
      involvement: Quantity(0), value: Quantity(0))
    guard var reader = entry.value.object() else { return action }
    action.kind = reader.requiredChoice("kind") ?? action.kind
    // A person considers an action at most once a day.
    action.needsPerYear = reader.requiredQuantity("needsPerYear", in: 0...365) ?? action.needsPerYear
    action.baseProbability =
      reader.requiredQuantity("baseProbability", in: 0.0.nextUp...1.0.nextDown) ?? action.baseProbability
    action.considerationOnExposure = reader.quantity(
      "considerationOnExposure", in: .share, default: action.considerationOnExposure)
    action.involvement = reader.requiredQuantity("involvement", in: .share) ?? action.involvement
    action.value = reader.requiredQuantity("value", in: .money) ?? action.value
    action.marginShare = reader.quantity("marginShare", in: .share, default: action.marginShare)
    action.decisionLag = reader.value("decisionLag").flatMap(lag) ?? .none
    action.realisationLag = reader.value("realisationLag").flatMap(lag) ?? .none
    action.cooldownDays = reader.integer("cooldownDays", in: 0...36_500, default: action.cooldownDays)
    action.lifetime = reader.value("lifetime").flatMap(lifetime)
    reader.finish()
    checkIsConsidered(action, entry)
    return action
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
  private func lag(_ value: ValueReader) -> Lag? {
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

  /// Warns of an action that nobody will ever do.
  private func checkIsConsidered(_ action: Action, _ entry: ObjectReader.Entry) {
    if action.needsPerYear.value == 0 && action.considerationOnExposure.value == 0 {
      entry.value.warning("is never considered: 'needsPerYear' and 'considerationOnExposure' are both 0.")
    }
    for (key, lag) in [("decisionLag", action.decisionLag), ("realisationLag", action.realisationLag)]
    where lag.meanDays.value > Double(campaign.horizonDays) {
      entry.value.warning(
        """
        has a mean \(key) of \(lag.meanDays.value.messageText) days; most of its value lies beyond the horizon of \
        \(campaign.horizonDays) days.
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
