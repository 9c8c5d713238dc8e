internal import CampaignModel

/// The interval of a sum of multiples of means in which shares of runs occur, such as the difference of two shares.
///
/// Student's interval of the values in the single runs has no width where every run says the same: 20 of 20 against
/// 0 of 20 would be a difference of 1 beyond doubt, though the next run may well differ. A share alone has Wilson's
/// interval, which keeps its width. For several, the distances of each part's own interval are squared and added, less
/// what the parts have in common in the runs: Newcombe's interval for the difference of two paired shares (1998), which
/// Zou and Donner (2008) extend to any sum. All that is no share is one part, with Student's interval.
struct SumWithShares {
  let interval: Interval?

  /// One summand.
  private struct Part {
    /// The values in the single runs, with the coefficient.
    let values: [Double]
    let mean: Double
    let interval: Interval
    let isShare: Bool
  }

  /// Finds the interval; nil unless the formula is linear, has shares, and none in which a run counts in part.
  init?(_ sample: ClaimSample, confidence: Double) {
    let (formula, shares) = (sample.formula, sample.shares)
    guard formula.isLinear, !shares.isEmpty, !sample.runs.isEmpty else { return nil }
    var parts: [Part] = []
    for share in shares {
      let coefficient = formula.coefficient(of: share)
      guard let values = sample.runValues(of: .term(share)), values.allSatisfy({ $0 == 0 || $0 == 1 }),
        let found = Proportion(
          successes: values.count { $0 == 1 }, of: values.count, confidence: confidence)
      else { return nil }
      guard coefficient.isFinite, coefficient != 0 else { continue }
      let ends = [found.interval.low * coefficient, found.interval.high * coefficient].sorted()
      parts.append(
        Part(
          values: values.map { $0 * coefficient }, mean: found.share * coefficient,
          interval: Interval(low: ends[0], high: ends[1]), isShare: true))
    }
    let others = formula.replacing(shares, by: 0)
    guard let values = sample.runValues(of: others), let rest = Estimate(values, confidence: confidence)
    else {
      return nil
    }
    guard others.terms.isEmpty || values.count > 1 else {
      interval = nil
      return
    }
    // What is the same in all runs only shifts the sum.
    var shift = rest.mean
    if let bounds = rest.interval, bounds.width > 0 {
      parts.append(Part(values: values, mean: rest.mean, interval: bounds, isShare: false))
      shift = 0
    }
    let bounds = Self.interval(parts)
    interval = Interval(low: bounds.low + shift, high: bounds.high + shift)
  }

  private static func interval(_ parts: [Part]) -> Interval {
    guard let first = parts.first else { return Interval(low: 0, high: 0) }
    // As it is: going by the root of a square could shift its last digit.
    if parts.count == 1 { return first.interval }
    let mean = parts.reduce(0) { $0 + $1.mean }
    let below = parts.map { $0.mean - $0.interval.low }
    let above = parts.map { $0.interval.high - $0.mean }
    var (lower, upper) = (0.0, 0.0)
    for i in parts.indices {
      lower += below[i] * below[i]
      upper += above[i] * above[i]
      for j in parts.indices where j > i {
        let correlation = correlation(parts[i], parts[j])
        lower += 2 * correlation * below[i] * below[j]
        upper += 2 * correlation * above[i] * above[j]
      }
    }
    return Interval(low: mean - max(0, lower).squareRoot(), high: mean + max(0, upper).squareRoot())
  }

  /// The correlation over runs; 0 where a part is the same in all.
  ///
  /// Two shares that agree in all runs would leave no doubt of their difference. Newcombe takes n / 2 off the
  /// determinant of their two-by-two table, that is 1 / 2n off the covariance; here of either sign, because the sum of
  /// two shares is the difference of one and the other's opposite.
  private static func correlation(_ a: Part, _ b: Part) -> Double {
    let count = Double(a.values.count)
    func covariance(_ x: Part, _ y: Part) -> Double {
      zip(x.values, y.values).reduce(0) { $0 + ($1.0 - x.mean) * ($1.1 - y.mean) } / count
    }
    let spread = (covariance(a, a) * covariance(b, b)).squareRoot()
    guard spread > 0 else { return 0 }
    let common = covariance(a, b) / spread
    guard a.isShare && b.isShare, let largest = a.values.map(\.magnitude).max(),
      let other = b.values.map(\.magnitude).max()
    else { return min(max(common, -1), 1) }
    let correction = largest * other / (2 * count) / spread
    let corrected = max(0, common.magnitude - correction)
    return common < 0 ? -corrected : corrected
  }
}

extension Formula {
  /// Returns the formula with a number in the place of some terms.
  fileprivate func replacing(_ terms: [Term], by number: Double) -> Formula {
    switch self {
    case .number: self
    case .term(let term): terms.contains(term) ? .number(number) : self
    case .negative(let formula): .negative(formula.replacing(terms, by: number))
    case .magnitude(let formula): .magnitude(formula.replacing(terms, by: number))
    case .operation(let sign, let left, let right):
      .operation(sign, left.replacing(terms, by: number), right.replacing(terms, by: number))
    case .least(let formulas): .least(formulas.map { $0.replacing(terms, by: number) })
    case .greatest(let formulas): .greatest(formulas.map { $0.replacing(terms, by: number) })
    }
  }
}
