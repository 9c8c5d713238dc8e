internal import CampaignModel

/// The value of a formula with its interval, each kind of formula by its own method.
struct BoundedValue {
  /// The value; nil where it is not defined.
  let value: Double?
  /// The interval; nil where the runs do not bound the value.
  let interval: Interval?
  /// The runs behind it.
  let runs: Int
  /// Whether every run says the same, but for rounding.
  let isUnanimous: Bool

  /// Estimates a formula.
  ///
  /// Sums of means have Student's interval of their values in the single runs, so that what strategies share
  /// cancels; a share of runs has Wilson's, a sum with shares that of `SumWithShares`, a ratio of two sums of means,
  /// or a multiple of it, Fieller's, and a quantile that of its order statistics. Other formulas have the jackknife's;
  /// those with quantiles the bootstrap's, and those with a quotient, a `min`, a `max` or an `abs` the span of both.
  init(_ sample: ClaimSample, confidence: Double, _ bootstrap: Bootstrap) {
    runs = sample.runs.count
    let whole = sample.value(in: sample.runs)
    let estimate: (value: Double?, interval: Interval?)
    if whole.isNaN {
      estimate = (nil, nil)
    } else if let sum = SumWithShares(sample, confidence: confidence) {
      estimate = (whole, sum.interval)
    } else if sample.formula.isLinear && sample.shares.isEmpty {
      let mean = sample.runValues(of: sample.formula).flatMap { Estimate($0, confidence: confidence) }
      estimate = (mean?.mean, mean?.interval)
    } else if let (numerators, denominators) = sample.ratio {
      let ratio = RatioOfMeans(numerators: numerators, denominators: denominators, confidence: confidence)
      estimate = (ratio?.ratio, ratio?.interval)
    } else if sample.hasUnanimousShare {
      // Drawing the same runs anew would find the same share each time and no doubt at all.
      estimate = (whole, nil)
    } else if case .term(.quantile(let share, _)) = sample.formula,
      let values = sample.runValues(of: sample.formula)
    {
      estimate = (whole, SortedSample(values)?.interval(ofQuantile: share, confidence: confidence))
    } else {
      estimate = (whole, Self.interval(sample, confidence, bootstrap))
    }
    (value, interval) = estimate
    let values =
      sample.formula.isLinear && !sample.shares.isEmpty ? sample.runValues(of: sample.formula) : nil
    isUnanimous =
      values.map(Rounding.isConstant) ?? interval.map { Rounding.difference($0.low, $0.high) == 0 } ?? false
  }

  /// Returns the interval of a formula that has none of its own.
  private static func interval(
    _ sample: ClaimSample, _ confidence: Double, _ bootstrap: Bootstrap
  ) -> Interval? {
    guard sample.divisorsExcludeZero(confidence: confidence) else { return nil }
    func drawn() -> Interval? {
      bootstrap.interval(runs: sample.runs, confidence: confidence) { sample.value(in: $0) }
    }
    if sample.formula.hasQuantile { return drawn() }
    guard let leaving = sample.jackknife(confidence: confidence) else { return nil }
    guard sample.formula.hasKink || sample.hasDivisor else { return leaving }
    // The jackknife reaches equally far to both sides, which of a quotient with a denominator of three standard errors
    // misses nine times in a hundred on one of them; and leaving out single runs may never pass a turn. The bootstrap
    // alone is narrow for few skewed runs.
    return drawn().map {
      Interval(low: min($0.low, leaving.low), high: max($0.high, leaving.high))
    }
  }

  /// Takes over what a study found on the presence of voices; nothing where there is none.
  init(_ presence: PresenceCorrelation?, runs: Int) {
    (value, interval, self.runs) = (presence?.coefficient, presence?.interval, runs)
    isUnanimous = false
  }
}
