internal import CampaignModel

/// Reads a claim by recursive descent, one method for each rule of the grammar, and stops at the first mistake.
///
/// ```
/// condition = sum relation sum { relation sum }
/// sum       = product { ("+" | "-") product }
/// product   = factor { ("*" | "/") factor }
/// factor    = "-" factor | number | "(" sum ")" | ("abs" | "min" | "max") arguments | term
/// ```
///
/// What a term is depends on where it stands: in a claim a statistic, within a statistic a figure.
struct ClaimParser {
  /// The most Unicode scalars of a claim.
  static let longest = 1000
  /// How deep parentheses, functions and signs may be nested.
  static let deepestNesting = 50

  let vocabulary: ClaimVocabulary
  private var lexer: ClaimLexer
  private(set) var token: ClaimToken
  private var depth = 0
  /// Where the first function stands that takes no arithmetic.
  private var presence: ClaimToken?

  init(_ text: String, _ vocabulary: ClaimVocabulary) throws(ClaimProblem) {
    let length = text.unicodeScalars.count
    guard length <= Self.longest else {
      throw ClaimProblem(
        message: "the claim has \(length) characters; expected at most \(Self.longest).", column: 1)
    }
    self.vocabulary = vocabulary
    lexer = ClaimLexer(text)
    token = try lexer.next()
  }

  /// Reads a whole claim.
  mutating func claim() throws(ClaimProblem) -> Condition<Statistic> {
    let start = token
    let condition = try condition(of: Statistic.self)
    guard token.kind == .end else { throw unexpected("an operator, a comparison or the end") }
    if condition.terms.isEmpty {
      throw problem("the claim names no figure; write one such as curators.profit.", at: start)
    }
    if let presence, !condition.comparesOneTerm {
      throw problem(
        "'presence' stands alone on one side of a comparison, with numbers on the others, as in "
          + "presence(curators) < 0.3.", at: presence)
    }
    return condition
  }

  /// Reads a chain of at least one comparison.
  mutating func condition<Term: ClaimTerm>(of term: Term.Type) throws(ClaimProblem) -> Condition<Term> {
    let first = try sum(of: term)
    var links: [Condition<Term>.Link] = []
    while case .relation(let relation) = token.kind {
      try advance()
      links.append(.init(relation, try sum(of: term)))
    }
    if links.isEmpty { throw unexpected("a comparison: '<', '<=', '>', '>=' or '=='") }
    return Condition(first, links)
  }

  /// Reads what addition and subtraction join, from the left.
  mutating func sum<Term: ClaimTerm>(of term: Term.Type) throws(ClaimProblem) -> Formula<Term> {
    var formula = try product(of: term)
    while let sign = sign(.plus, .minus) {
      try advance()
      formula = .operation(sign, formula, try product(of: term))
    }
    return formula
  }

  private mutating func product<Term: ClaimTerm>(of term: Term.Type) throws(ClaimProblem) -> Formula<Term> {
    var formula = try factor(of: term)
    while let sign = sign(.times, .over) {
      try advance()
      formula = .operation(sign, formula, try factor(of: term))
    }
    return formula
  }

  private mutating func factor<Term: ClaimTerm>(of term: Term.Type) throws(ClaimProblem) -> Formula<Term> {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepestNesting {
      throw problem("the claim is nested deeper than \(Self.deepestNesting) levels.")
    }
    let start = token
    switch token.kind {
    case .number(let number):
      try advance()
      return .number(number)
    case .sign(.minus):
      try advance()
      return .negative(try factor(of: term))
    case .open:
      try advance()
      let formula = try sum(of: term)
      try expect(.close, "')' or an operator")
      return formula
    case .name(let name):
      try advance()
      guard token.kind == .open else { return .term(try Term.named(name, start, by: &self)) }
      try advance()
      let formula: Formula<Term> = try applied(name, start)
      try expect(.close, "')' or an operator")
      return formula
    default:
      throw unexpected("a number, a figure such as curators.profit, a function or '('")
    }
  }

  /// Reads the arguments of a function, up to the parenthesis that closes them.
  private mutating func applied<Term: ClaimTerm>(
    _ name: String, _ start: ClaimToken
  ) throws(ClaimProblem) -> Formula<Term> {
    switch ArithmeticFunction(rawValue: name) {
    case .abs: return .magnitude(try sum(of: Term.self))
    case .min: return .least(try list())
    case .max: return .greatest(try list())
    case nil: break
    }
    guard let function = RunFunction(rawValue: name) else {
      let names = RunFunction.allCases.map(\.rawValue) + ArithmeticFunction.allCases.map(\.rawValue)
      let advice = NearestName.advice(name, among: names, "Functions")
      throw problem("there is no function \(name.quoted)\(advice).", at: start)
    }
    if function == .presence && presence == nil { presence = start }
    return .term(try Term.applying(function, start, by: &self))
  }

  private mutating func list<Term: ClaimTerm>() throws(ClaimProblem) -> [Formula<Term>] {
    var formulas = [try sum(of: Term.self)]
    while token.kind == .comma {
      try advance()
      formulas.append(try sum(of: Term.self))
    }
    return formulas
  }
}

extension Condition {
  /// Whether one side is a term by itself and all others are numbers.
  fileprivate var comparesOneTerm: Bool {
    terms.count == 1
      && formulas.contains { formula in
        if case .term = formula { true } else { false }
      }
  }
}

extension ClaimParser {
  /// Goes on to the next word.
  mutating func advance() throws(ClaimProblem) {
    token = try lexer.next()
  }

  /// Passes over a word that has to stand here.
  mutating func expect(_ kind: ClaimToken.Kind, _ wanted: String) throws(ClaimProblem) {
    guard token.kind == kind else { throw unexpected(wanted) }
    try advance()
  }

  /// What is wrong with the word at hand.
  func unexpected(_ wanted: String) -> ClaimProblem {
    problem("found \(token.found); expected \(wanted).")
  }

  /// What is wrong with a word, the one at hand unless another is given.
  func problem(_ message: String, at word: ClaimToken? = nil) -> ClaimProblem {
    ClaimProblem(message: message, column: (word ?? token).column)
  }

  /// The operator at hand, if it is one of two.
  private func sign(
    _ first: ArithmeticOperator, _ second: ArithmeticOperator
  ) -> ArithmeticOperator? {
    guard case .sign(let sign) = token.kind, sign == first || sign == second else { return nil }
    return sign
  }
}
