internal import CampaignModel
internal import Measurement

extension Findings {
  /// Which strategy has the highest mean profit at which value of the actions; nil where nothing has a value.
  ///
  /// Where the runs do not tell the margins of two strategies apart, the second is named beside the first.
  public var turningPoints: String? {
    guard comparison.strategies.count > 1, comparison.scenario.actions.contains(where: { $0.value.value > 0 })
    else { return nil }
    var leads: [(names: [String], from: RatioOfMeans?)] = []
    for lead in comparison.leadsByValue {
      if let last = leads.indices.last, lead.from?.confidenceSet ?? .unbounded == .unbounded {
        leads[last].names.append(name(lead.strategy))
      } else {
        leads.append(([name(lead.strategy)], lead.from))
      }
    }
    guard let first = leads.first else { return nil }
    let names = leads.map { Wording.list($0.names, "or") }
    guard leads.count > 1 else {
      return "Whatever \(subject) worth, the highest profit comes with \(names[0])."
    }
    var parts = [
      "below \(threshold(leads[1].from)) the highest profit comes with \(Wording.list(first.names, "or"))"
    ]
    for index in leads.indices.dropFirst().dropLast() {
      parts.append("from there to \(threshold(leads[index + 1].from)) with \(names[index])")
    }
    parts.append("above that with \(names[leads.count - 1])")
    return "It turns on what \(subject) worth\(given): \(parts.joined(separator: ", "))."
  }

  /// Returns the statement that the value of the actions is a factor of that given: `a booking is worth
  /// $400`.
  func worth(_ factor: RatioOfMeans) -> String { "\(subject) worth \(threshold(factor))" }

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

  private func threshold(_ factor: RatioOfMeans?) -> String {
    guard let factor else { return NumberFormat.undefined }
    guard let value = singleValue else {
      return Wording.figure(factor.ratio, factor.interval) + " times the values given"
    }
    return wording.amount(
      factor.ratio * value, factor.interval.map { Interval(low: $0.low * value, high: $0.high * value) })
  }
}
