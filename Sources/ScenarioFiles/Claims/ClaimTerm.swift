internal import CampaignModel

/// What can stand in a formula beside numbers.
protocol ClaimTerm: Hashable, Sendable {
  /// Reads the rest of a term that begins with a name.
  static func named(
    _ name: String, _ start: ClaimToken, by parser: inout ClaimParser
  ) throws(ClaimProblem) -> Self

  /// Reads the arguments of a function that gives a term.
  static func applying(
    _ function: RunFunction, _ start: ClaimToken, by parser: inout ClaimParser
  ) throws(ClaimProblem) -> Self
}

/// Functions of numbers, which may stand anywhere.
enum ArithmeticFunction: String, CaseIterable {
  case min, max, abs
}

/// Functions of what the single runs give.
enum RunFunction: String, CaseIterable {
  case median, quantile, sd, p, best, presence
}

extension Figure: ClaimTerm {
  static func named(
    _ name: String, _ start: ClaimToken, by parser: inout ClaimParser
  ) throws(ClaimProblem) -> Figure {
    guard parser.token.kind == .dot else {
      let isFunction = ArithmeticFunction(rawValue: name) != nil || RunFunction(rawValue: name) != nil
      if isFunction && parser.vocabulary.strategies[name] == nil {
        throw parser.unexpected("'(' after the function \(name.quoted)")
      }
      throw parser.unexpected("'.' and a metric after \(name.quoted), as in curators.profit")
    }
    if parser.vocabulary.strategies[name] == nil {
      try parser.vocabulary.strategies.check(name, start, as: "strategy")
    }
    try parser.advance()
    let word = parser.token
    guard case .name(let metric) = word.kind else { throw parser.unexpected("a metric, such as profit") }
    try parser.advance()
    guard parser.token.kind == .at else {
      return Figure(name, .metric(try parser.vocabulary.metric(metric, word)))
    }
    try parser.advance()
    let daily = try parser.vocabulary.dailyMetric(metric, word)
    return Figure(name, .daily(daily, day: try parser.day()))
  }

  static func applying(
    _ function: RunFunction, _ start: ClaimToken, by parser: inout ClaimParser
  ) throws(ClaimProblem) -> Figure {
    throw parser.problem(
      "'\(function)' is over all runs and cannot stand within another function of runs; expected a figure of one run, "
        + "as in curators.profit.", at: start)
  }
}

extension Statistic: ClaimTerm {
  static func named(
    _ name: String, _ start: ClaimToken, by parser: inout ClaimParser
  ) throws(ClaimProblem) -> Statistic {
    .mean(try Figure.named(name, start, by: &parser))
  }

  static func applying(
    _ function: RunFunction, _ start: ClaimToken, by parser: inout ClaimParser
  ) throws(ClaimProblem) -> Statistic {
    switch function {
    case .median: return .quantile(0.5, try parser.sum(of: Figure.self))
    case .quantile:
      let share = try parser.share()
      try parser.expect(.comma, "',' and what the quantile is of, as in quantile(0.1, curators.profit)")
      return .quantile(share, try parser.sum(of: Figure.self))
    case .sd: return .standardDeviation(try parser.sum(of: Figure.self))
    case .p: return .share(try parser.condition(of: Figure.self))
    case .best: return .best(try parser.strategy(), rivals: parser.vocabulary.strategies.names)
    case .presence:
      let word = parser.token
      let strategy = try parser.strategy()
      try parser.vocabulary.checkAttributed(strategy, word)
      return .presence(strategy)
    }
  }
}

extension ClaimParser {
  /// Reads a share of runs.
  fileprivate mutating func share() throws(ClaimProblem) -> Double {
    guard case .number(let share) = token.kind, share <= 1 else { throw unexpected("a number from 0 to 1") }
    try advance()
    return share
  }

  /// Reads a day of the simulation.
  fileprivate mutating func day() throws(ClaimProblem) -> Int {
    let last = vocabulary.horizonDays ?? .max
    guard case .number(let number) = token.kind, let day = Int(exactly: number), day >= 1, day <= last else {
      throw unexpected("a day (\((1...last).allowedText))")
    }
    try advance()
    return day
  }

  /// Reads the name of a strategy.
  fileprivate mutating func strategy() throws(ClaimProblem) -> String {
    guard case .name(let name) = token.kind else { throw unexpected("the name of a strategy") }
    if vocabulary.strategies[name] == nil { try vocabulary.strategies.check(name, token, as: "strategy") }
    try advance()
    return name
  }
}

extension ClaimVocabulary {
  /// Reports a strategy whose results nobody asked to trace back to voices.
  fileprivate func checkAttributed(_ strategy: String, _ word: ClaimToken) throws(ClaimProblem) {
    guard let attributed, strategies[strategy] != nil, !attributed.contains(strategy) else { return }
    let remedy =
      strategy == Strategy.controlName
      ? "the control has no voices" : "name it in experiment.attribution.strategy"
    throw ClaimProblem(
      message: "there is no presence of \(strategy.quoted), which is not traced back to voices; \(remedy).",
      column: word.column)
  }

  fileprivate func metric(_ name: String, _ word: ClaimToken) throws(ClaimProblem) -> Metric {
    if let metric = metrics[name] { return metric }
    try metrics.check(name, word, as: "metric")
    // Any will do: the scenario has other mistakes.
    return .cost
  }

  fileprivate func dailyMetric(_ name: String, _ word: ClaimToken) throws(ClaimProblem) -> DailyMetric {
    if let metric = dailyMetrics[name] { return metric }
    let advice = NearestName.advice(name, among: dailyMetrics.names, dailyMetrics.heading)
    throw ClaimProblem(message: "\(name.quoted) has no value by day\(advice).", column: word.column)
  }
}

extension NameTable {
  /// Reports a name that the table does not have, unless the table itself may lack names.
  fileprivate func check(
    _ name: String, _ word: ClaimToken, as kind: String
  ) throws(ClaimProblem) {
    if isIncomplete { return }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let prefixes = parts.indices.dropFirst().map { parts[..<$0].joined(separator: "-") }
    let advice =
      prefixes.contains { self[$0] != nil }
      ? "; a hyphen without spaces is part of the name, write ' - ' to subtract"
      : NearestName.advice(name, among: names, heading)
    throw ClaimProblem(message: "there is no \(kind) \(name.quoted)\(advice).", column: word.column)
  }
}
