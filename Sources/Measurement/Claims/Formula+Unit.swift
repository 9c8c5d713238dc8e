internal import CampaignModel

/// What a formula counts in, as far as its terms tell.
enum Dimension: Equatable {
  /// Numbers of the claim itself, which may stand for anything: `profit - 100` takes dollars off dollars.
  case literal
  /// A unit of the metrics.
  case unit(Metric.Unit)
  /// Things that do not add up, or a unit that no metric has: `conversions - cost`, `cost * cost`.
  case unclear

  /// Returns what a sum, a difference or the extreme of two counts in.
  func joined(with other: Dimension) -> Dimension {
    switch (self, other) {
    case (.literal, let clear), (let clear, .literal): clear
    case _ where self == other: self
    default: .unclear
    }
  }

  /// Returns what a product counts in: pure numbers leave the other's unit, and so many at a price are money.
  func multiplied(by other: Dimension) -> Dimension {
    switch (self, other) {
    case (.literal, let unit), (let unit, .literal), (.unit(.ratio), let unit), (let unit, .unit(.ratio)):
      unit
    case (.unit(.money), .unit(.count)), (.unit(.count), .unit(.money)): .unit(.money)
    default: .unclear
    }
  }

  /// Returns what a quotient counts in: money for each of something stays money, as do hours and days for each of
  /// so many things.
  func divided(by other: Dimension) -> Dimension {
    switch (self, other) {
    case (_, .literal), (_, .unit(.ratio)): self == .literal && other != .literal ? .unit(.ratio) : self
    case (.unclear, _), (_, .unclear): .unclear
    case _ where self == other: .unit(.ratio)
    case (.unit(.money), .unit), (.unit(.hours), .unit(.count)), (.unit(.days), .unit(.count)): self
    default: .unclear
    }
  }
}

extension Formula {
  /// Returns what the formula counts in, given what its terms do.
  func dimension(_ dimension: (Term) -> Dimension) -> Dimension {
    switch self {
    case .number: return .literal
    case .term(let term): return dimension(term)
    case .negative(let formula), .magnitude(let formula): return formula.dimension(dimension)
    case .operation(let sign, let left, let right):
      let (left, right) = (left.dimension(dimension), right.dimension(dimension))
      switch sign {
      case .plus, .minus: return left.joined(with: right)
      case .times: return left.multiplied(by: right)
      case .over: return left.divided(by: right)
      }
    case .least(let formulas), .greatest(let formulas):
      return formulas.reduce(.literal) { $0.joined(with: $1.dimension(dimension)) }
    }
  }
}

extension Formula<Statistic> {
  /// What the formula counts in; nil where that is not clear.
  var unit: Metric.Unit? {
    let dimension = dimension { statistic in
      switch statistic {
      case .mean(let figure): .unit(figure.unit)
      case .quantile(_, let formula), .standardDeviation(let formula): formula.dimension { .unit($0.unit) }
      case .share, .best, .presence: .unit(.ratio)
      }
    }
    return if case .unit(let unit) = dimension { unit } else { nil }
  }
}
