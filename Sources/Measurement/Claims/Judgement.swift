public import CampaignModel

/// What the runs say about a claim.
public struct Judgement: Equatable, Sendable {
  /// How a claim comes out.
  public enum Verdict: String, CaseIterable, Sendable {
    /// The interval lies wholly on the side that is claimed.
    case supported
    /// The interval lies wholly on the other side.
    case refuted
    /// The interval lies on both sides, or there is none.
    case undecided
    /// A strategy that the claim speaks of takes no part.
    case notJudged = "not judged"
  }

  /// The claim.
  public let claim: Claim
  /// How it comes out.
  public let verdict: Verdict
  /// The number in question: where a side is constant, the other side; else left less right; of a chain, its middle.
  ///
  /// Nil where it is not defined.
  public let estimate: Double?
  /// The interval of the estimate at the scenario's confidence; nil where the runs do not bound it.
  public let interval: Interval?
  /// The runs in which everything that the estimate needs is defined.
  public let runs: Int
  /// Why the estimate is not defined; nil where it is, and where the claim is not judged.
  public let gap: ClaimGap?

  /// What the estimate counts in; nil where that is not clear, as of a sum of money and a ratio.
  public var unit: Metric.Unit? { claim.subject.unit }
  /// Whether the estimate is the left side less the right.
  public var isDifference: Bool {
    claim.condition.links.count == 1 && claim.condition.formulas.allSatisfy { $0.constant == nil }
  }
}

extension Claim {
  /// The formula whose estimate is shown.
  var subject: Formula<Statistic> {
    let comparisons = condition.comparisons
    guard comparisons.count == 1 else {
      let middle = condition.formulas[condition.formulas.count / 2]
      return middle.constant == nil ? middle : condition.formulas.first { $0.constant == nil } ?? middle
    }
    return Contrast(comparisons[0]).formula
  }
}

extension Comparison {
  /// What the runs say about each claim of the scenario, in its order.
  ///
  /// - Complexity: Claims that need the bootstrap take 2,000 passes over the runs each.
  public var judgements: [Judgement] { scenario.claims.map(judge) }

  /// Judges a claim; its daily figures have to be among those of the scenario's own claims.
  public func judge(_ claim: Claim) -> Judgement {
    guard claim.strategies.allSatisfy({ index(of: $0) != nil }) else {
      return Judgement(claim: claim, verdict: .notJudged, estimate: nil, interval: nil, runs: 0, gap: nil)
    }
    let bootstrap = Bootstrap(seed: scenario.experiment.seed, text: claim.text)
    func bounds(_ formula: Formula<Statistic>) -> BoundedValue {
      if case .term(.presence(let strategy)) = formula { return presence(of: strategy) }
      return BoundedValue(ClaimSample(formula, in: self), confidence: confidence, bootstrap)
    }
    let verdicts = claim.condition.comparisons.map { comparison in
      let contrast = Contrast(comparison)
      return contrast.verdict(bounds(contrast.formula))
    }
    let shown = bounds(claim.subject)
    let isRefuted = verdicts.contains(.refuted)
    let isSupported = verdicts.allSatisfy { $0 == .supported }
    return Judgement(
      claim: claim, verdict: isRefuted ? .refuted : isSupported ? .supported : .undecided,
      estimate: shown.value, interval: shown.interval, runs: shown.runs,
      gap: shown.value == nil ? gap(in: claim.subject) : nil)
  }

  private func presence(of strategy: String) -> BoundedValue {
    let study = index(of: strategy).flatMap { attribution(of: $0) }
    return BoundedValue(study?.presence, runs: study?.runs ?? 0)
  }
}
