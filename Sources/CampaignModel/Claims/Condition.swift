/// A chain of comparisons such as `0.1 < x < 0.2`, which holds if all of them do.
public struct Condition<Term: Hashable & Sendable>: Hashable, Sendable {
  /// A comparison of a formula with the one before it.
  public struct Link: Hashable, Sendable {
    /// How the two are to compare.
    public var relation: Relation
    /// The formula on the right.
    public var formula: Formula<Term>

    /// Gathers the fields.
    public init(_ relation: Relation, _ formula: Formula<Term>) {
      self.relation = relation
      self.formula = formula
    }
  }

  /// The formula that stands first.
  public var first: Formula<Term>
  /// The comparisons, at least one.
  public var links: [Link]

  /// Gathers the fields.
  public init(_ first: Formula<Term>, _ links: [Link]) {
    precondition(!links.isEmpty, "a condition compares")
    self.first = first
    self.links = links
  }

  /// The formulas, from left to right; at least two.
  public var formulas: [Formula<Term>] { [first] + links.map(\.formula) }

  /// The comparisons, each with both of its sides.
  public var comparisons: [(left: Formula<Term>, relation: Relation, right: Formula<Term>)] {
    zip(formulas, links).map { ($0, $1.relation, $1.formula) }
  }

  /// The terms, from left to right.
  public var terms: [Term] { formulas.flatMap(\.terms) }

  /// Judges the condition.
  ///
  /// - Parameter value: Returns the value of a term; NaN where it has none.
  /// - Returns: Whether all comparisons hold; nil if a formula has no value.
  public func holds(_ value: (Term) -> Double) -> Bool? {
    let values = formulas.map { $0.value(value) }
    guard !values.contains(where: \.isNaN) else { return nil }
    return links.indices.allSatisfy { links[$0].relation.holds(values[$0], values[$0 + 1]) }
  }
}

/// How two numbers compare; those that differ by rounding alone (`Rounding`) are the same number.
public enum Relation: String, CaseIterable, Sendable {
  /// The left number is below the right one.
  case less = "<"
  /// The left number is not above the right one.
  case lessOrEqual = "<="
  /// Both are the same number.
  case equal = "=="
  /// The left number is not below the right one.
  case greaterOrEqual = ">="
  /// The left number is above the right one.
  case greater = ">"

  /// Returns whether two numbers compare like this.
  public func holds(_ left: Double, _ right: Double) -> Bool {
    let difference = Rounding.difference(left, right)
    return switch self {
    case .less: difference < 0
    case .lessOrEqual: difference <= 0
    case .equal: difference == 0
    case .greaterOrEqual: difference >= 0
    case .greater: difference > 0
    }
  }

  /// The relation of the right side to the left.
  public var mirrored: Relation {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .equal: .equal
    case .greaterOrEqual: .lessOrEqual
    case .greater: .less
    }
  }
}
