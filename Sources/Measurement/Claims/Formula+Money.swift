internal import CampaignModel

extension Formula {
  /// Returns whether the formula counts in money: amounts, their sums, their multiples and shares.
  func isMoney(_ isMoney: (Term) -> Bool) -> Bool {
    switch self {
    case .number: false
    case .term(let term): isMoney(term)
    case .negative(let formula), .magnitude(let formula): formula.isMoney(isMoney)
    case .operation(.plus, let left, let right), .operation(.minus, let left, let right):
      left.isMoney(isMoney) || right.isMoney(isMoney)
    case .operation(.times, let left, let right): left.isMoney(isMoney) != right.isMoney(isMoney)
    case .operation(.over, let left, let right): left.isMoney(isMoney) && !right.isMoney(isMoney)
    case .least(let formulas), .greatest(let formulas): formulas.contains { $0.isMoney(isMoney) }
    }
  }
}

extension Formula<Statistic> {
  /// Whether the formula counts in money.
  var isMoney: Bool {
    isMoney { statistic in
      switch statistic {
      case .mean(let figure): figure.unit == .money
      case .quantile(_, let formula), .standardDeviation(let formula): formula.isMoney { $0.unit == .money }
      case .share, .best: false
      }
    }
  }
}
