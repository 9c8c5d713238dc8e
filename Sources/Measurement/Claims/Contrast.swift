internal import CampaignModel

/// A comparison of two formulas, as one of a formula with a number.
struct Contrast {
  /// The side that is no constant; the left side less the right where neither is.
  let formula: Formula<Statistic>
  /// How the formula is claimed to compare with the threshold.
  let relation: Relation
  let threshold: Double

  init(_ comparison: (left: Formula<Statistic>, relation: Relation, right: Formula<Statistic>)) {
    let (left, relation, right) = comparison
    if let number = right.constant {
      (formula, self.relation, threshold) = (left, relation, number)
    } else if let number = left.constant {
      (formula, self.relation, threshold) = (right, relation.mirrored, number)
    } else {
      (formula, self.relation, threshold) = (.operation(.minus, left, right), relation, 0)
    }
  }

  /// Returns whether the formula lies where it is claimed to, as far as its interval tells.
  func verdict(_ found: BoundedValue) -> Judgement.Verdict {
    guard found.runs > 1, let value = found.value, let interval = found.interval else { return .undecided }
    // The interval of a share has width even where all runs agree, because the next might not. A claim that
    // allows for equality speaks of these runs.
    let isThreshold = Relation.equal.holds(value, threshold)
    if found.isUnanimous && isThreshold && relation.holds(value, threshold) { return .supported }
    switch relation {
    case .greater, .greaterOrEqual, .less, .lessOrEqual:
      let ends = (relation.holds(interval.low, threshold), relation.holds(interval.high, threshold))
      return ends == (true, true) ? .supported : ends == (false, false) ? .refuted : .undecided
    case .equal:
      let contains =
        Relation.lessOrEqual.holds(interval.low, threshold)
        && Relation.lessOrEqual.holds(threshold, interval.high)
      return contains ? .undecided : .refuted
    }
  }
}

extension Formula {
  /// The value of a formula without terms; nil if it has any.
  var constant: Double? { terms.isEmpty ? value { _ in .nan } : nil }
}
