internal import CampaignModel
internal import Measurement

extension Findings {
  /// Which strategy has the highest mean profit at which value of the actions; nil where nothing has a value.
  ///
  /// Where the runs do not tell the margins of two strategies apart, no value can be given from which the dearer one
  /// leads; it is named behind the cheaper, and that its value is open is said. Strategies that are the same at every
  /// value lead together.
  public var turningPoints: String? {
    guard comparison.strategies.count > 1, comparison.scenario.actions.contains(where: { $0.value.value > 0 })
    else { return nil }
    var leads: [(names: [String], from: RatioOfMeans?)] = []
    for lead in comparison.leadsByValue {
      if let last = leads.indices.last, lead.from?.confidenceSet ?? .unbounded == .unbounded {
        leads[last].names.append(alike(lead.strategy))
      } else {
        leads.append(([alike(lead.strategy)], lead.from))
      }
    }
    guard let first = leads.first else { return nil }
    let names = leads.map { lead in
      lead.names.count == 1
        ? lead.names[0]
        : "\(lead.names[0]) or, from a value that these runs cannot bound, with \(Wording.list(Array(lead.names.dropFirst()), "or"))"
    }
    guard leads.count > 1 else {
      return first.names.count == 1 && leadsAtEveryValue(comparison.leadsByValue[0].strategy)
        ? "Whatever \(subject) worth, the highest profit comes with \(names[0])."
        : "These runs cannot tell whether \(anotherValue) would change the choice: run more."
    }
    var parts = [
      "below \(threshold(leads[1].from)) the highest profit comes with \(names[0])"
    ]
    for index in leads.indices.dropFirst().dropLast() {
      parts.append("from there to \(threshold(leads[index + 1].from)) with \(names[index])")
    }
    parts.append("above that with \(names[leads.count - 1])")
    return "It turns on what \(subject) worth\(given): \(parts.joined(separator: ", "))."
  }

  /// The name of a strategy, with those that earn the same in every run at any value of the actions.
  private func alike(_ strategy: Int) -> String {
    let equals = comparison.strategies.indices.filter { comparison.areEqualAtEveryValue($0, strategy) }
    return equals.count == 1 ? name(strategy) : Wording.list(equals.map(name), "and") + " alike"
  }

  /// Returns the statement that the value of the actions is a factor of that given: `a booking is worth
  /// $400`.
  func worth(_ factor: RatioOfMeans) -> String { "\(subject) worth \(threshold(factor))" }

  /// Whether the runs are sure that no strategy has a higher mean profit at any value of the actions: none costs
  /// less or has a higher margin.
  private func leadsAtEveryValue(_ leader: Int) -> Bool {
    comparison.strategies.indices.allSatisfy { other in
      guard other != leader else { return true }
      let margin = comparison.pair(leader, other, .incrementalMargin).difference?.interval
      let cost = comparison.pair(leader, other, .cost).difference?.interval
      return margin?.low ?? -1 >= 0 && cost?.high ?? 1 <= 0
    }
  }

  private var anotherValue: String {
    singleValue == nil ? "other values of the actions" : "another value of \(wording.aNoun)"
  }

  private var subject: String { singleValue == nil ? "the actions are" : "\(wording.aNoun) is" }

  /// The value that the scenario gives, which may be uncertain.
  private var given: String {
    guard let value = singleValue else { return "" }
    let isUncertain = comparison.scenario.actions[0].value.distribution != nil
    return " (here \(isUncertain ? "about " : "")\(wording.amount(value)))"
  }

  /// The value of the action where there is only one.
  private var singleValue: Double? {
    comparison.scenario.actions.count == 1 ? comparison.scenario.actions[0].value.value : nil
  }

  /// The value of the actions that a factor stands for; one that the runs hardly bound stands without its
  /// interval.
  private func threshold(_ factor: RatioOfMeans?) -> String {
    guard let factor else { return NumberFormat.undefined }
    let isVague = factor.isVague
    let (scale, unit) = singleValue.map { ($0, "") } ?? (1, " times the values given")
    let value = factor.ratio * scale
    let interval = factor.interval.map { Interval(low: $0.low * scale, high: $0.high * scale) }
    let text =
      singleValue == nil
      ? Wording.figure(value, interval, showsInterval: !isVague)
      : wording.amount(value, interval, showsInterval: !isVague)
    return isVague ? "about \(text)\(unit) (these runs cannot bound it closely)" : text + unit
  }
}

extension RatioOfMeans {
  /// Whether the interval says little about a ratio above 0: it reaches beyond ten times the ratio, or so close
  /// to 0 that rounding may take it there.
  var isVague: Bool {
    guard let interval, interval.width > 0 else { return false }
    return interval.high > 10 * ratio || interval.low <= interval.width / 40
  }
}
