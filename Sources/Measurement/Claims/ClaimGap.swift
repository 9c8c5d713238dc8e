public import CampaignModel

/// Why a formula of a claim has no value.
public enum ClaimGap: Equatable, Sendable {
  /// Some of its figures have none in some runs, or none over all runs; in the order of the claim.
  case figures([Undefined])
  /// The voices of a strategy cannot be ranked: how many there are, 0 where nobody asked for their shares.
  case presence(strategy: String, players: Int)
  /// All figures have values, but something is divided by 0 or grows too large.
  case arithmetic

  /// A figure that is not defined everywhere.
  public struct Undefined: Equatable, Sendable {
    /// The figure.
    public let figure: Figure
    /// In how many runs it is defined.
    public let runs: Int
    /// How many runs there are.
    public let allRuns: Int
  }
}

extension Comparison {
  /// Returns why a formula has no value.
  func gap(in formula: Formula<Statistic>) -> ClaimGap {
    if case .term(.presence(let strategy)) = formula {
      let study = index(of: strategy).flatMap { attribution(of: $0) }
      return .presence(strategy: strategy, players: study?.players.count ?? 0)
    }
    var undefined: [ClaimGap.Undefined] = []
    for statistic in formula.terms {
      // A ratio of means can lack a value although some runs have one.
      let sample = ClaimSample(.term(statistic), in: self)
      let hasValue = !sample.value(in: sample.runs).isNaN
      for figure in statistic.figures where !undefined.contains(where: { $0.figure == figure }) {
        let defined = column(figure)?.count { !$0.isNaN } ?? 0
        if defined < runs || (!hasValue && statistic == .mean(figure)) {
          undefined.append(.init(figure: figure, runs: defined, allRuns: runs))
        }
      }
    }
    return undefined.isEmpty ? .arithmetic : .figures(undefined)
  }
}
