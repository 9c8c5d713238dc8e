internal import CampaignModel

extension Formula<Statistic> {
  /// Whether the formula adds multiples of means and shares, so that it is the mean of its values in the single runs.
  var isLinear: Bool {
    switch self {
    case .number: true
    case .term(.mean(let figure)): figure.headlineRatio == nil
    case .term(let statistic): statistic.isShareOfRuns
    case .negative(let formula): formula.isLinear
    case .operation(.plus, let left, let right), .operation(.minus, let left, let right):
      left.isLinear && right.isLinear
    case .operation(.times, let left, let right):
      left.isLinear && right.isLinear && (left.terms.isEmpty || right.terms.isEmpty)
    case .operation(.over, let left, let right): left.isLinear && right.terms.isEmpty
    case .magnitude, .least, .greatest: terms.isEmpty
    }
  }

  /// Returns by what a linear formula multiplies a statistic.
  func coefficient(of statistic: Statistic) -> Double {
    switch self {
    case .number, .magnitude, .least, .greatest: return 0
    case .term(let term): return term == statistic ? 1 : 0
    case .negative(let formula): return -formula.coefficient(of: statistic)
    case .operation(let sign, let left, let right):
      let (first, second) = (left.coefficient(of: statistic), right.coefficient(of: statistic))
      switch sign {
      case .plus: return first + second
      case .minus: return first - second
      case .times: return left.constant.map { $0 * second } ?? first * (right.constant ?? .nan)
      case .over: return first / (right.constant ?? .nan)
      }
    }
  }

  /// Whether a quantile over runs occurs, which leaving out one run moves by jumps.
  var hasQuantile: Bool {
    terms.contains { if case .quantile = $0 { true } else { false } }
  }

  /// Whether the formula may turn sharply with its terms, at the ends of a `min`, a `max` or an `abs`.
  var hasKink: Bool {
    switch self {
    case .number, .term: false
    case .negative(let formula): formula.hasKink
    case .operation(_, let left, let right): left.hasKink || right.hasKink
    case .magnitude, .least, .greatest: !terms.isEmpty
    }
  }

  /// What the formula divides by, wherever that is more than a number.
  var divisors: [Formula] {
    switch self {
    case .number, .term: []
    case .negative(let formula), .magnitude(let formula): formula.divisors
    case .operation(let sign, let left, let right):
      left.divisors + right.divisors + (sign == .over && !right.terms.isEmpty ? [right] : [])
    case .least(let formulas), .greatest(let formulas): formulas.flatMap(\.divisors)
    }
  }
}
