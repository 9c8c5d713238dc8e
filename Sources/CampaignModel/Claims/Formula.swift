/// Arithmetic over terms of one kind: over figures it is done run by run, over statistics on the estimates.
public indirect enum Formula<Term: Hashable & Sendable>: Hashable, Sendable {
  /// A constant.
  case number(Double)
  /// A figure, or a statistic of figures.
  case term(Term)
  /// The negative.
  case negative(Formula)
  /// The distance from 0.
  case magnitude(Formula)
  /// Two formulas, combined.
  case operation(ArithmeticOperator, Formula, Formula)
  /// The least of one or more.
  case least([Formula])
  /// The greatest of one or more.
  case greatest([Formula])
}

extension Formula {
  /// Beyond this magnitude a result counts as none, so that statistics may square what formulas give.
  public static var largest: Double { 1e50 }

  /// Works the formula out.
  ///
  /// - Parameter value: Returns the value of a term; NaN where it has none.
  /// - Returns: The value, or NaN where there is none: a term is NaN, something is divided by 0, or a
  ///   result is beyond `largest`.
  public func value(_ value: (Term) -> Double) -> Double {
    switch self {
    case .number(let number): return number
    case .term(let term): return value(term)
    case .negative(let formula): return -formula.value(value)
    case .magnitude(let formula): return formula.value(value).magnitude
    case .operation(let sign, let left, let right):
      let result = sign.apply(left.value(value), right.value(value))
      return result.magnitude <= Self.largest ? result : .nan
    case .least(let formulas): return Self.extreme(formulas, value, <)
    case .greatest(let formulas): return Self.extreme(formulas, value, >)
    }
  }

  /// The first of the values that comes before all others; `min` of the standard library would drop a NaN.
  private static func extreme(
    _ formulas: [Formula], _ value: (Term) -> Double, _ isBefore: (Double, Double) -> Bool
  ) -> Double {
    let values = formulas.map { $0.value(value) }
    guard let first = values.first, !values.contains(where: \.isNaN) else { return .nan }
    return values.reduce(first) { isBefore($1, $0) ? $1 : $0 }
  }

  /// The terms, from left to right.
  public var terms: [Term] {
    switch self {
    case .number: []
    case .term(let term): [term]
    case .negative(let formula), .magnitude(let formula): formula.terms
    case .operation(_, let left, let right): left.terms + right.terms
    case .least(let formulas), .greatest(let formulas): formulas.flatMap(\.terms)
    }
  }
}

/// How two numbers are combined.
public enum ArithmeticOperator: Character, CaseIterable, Sendable {
  /// Addition.
  case plus = "+"
  /// Subtraction.
  case minus = "-"
  /// Multiplication.
  case times = "*"
  /// Division.
  case over = "/"

  /// Returns the combination of two numbers; a sum or difference of which rounding alone is left (`Rounding`) is 0.
  func apply(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .plus: Rounding.difference(left, -right)
    case .minus: Rounding.difference(left, right)
    case .times: left * right
    case .over: left / right
    }
  }
}
