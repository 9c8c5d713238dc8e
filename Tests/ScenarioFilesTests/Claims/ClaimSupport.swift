import CampaignModel

@testable import ScenarioFiles

extension ClaimVocabulary {
  /// Strategies `a`, `b`, `five-hours`, `min` and `my 'best' plan`, an action `long-stay`, 90 days.
  static var sample: ClaimVocabulary {
    ClaimVocabulary(
      Scenario(
        name: "s", campaign: Campaign(days: 30, horizonDays: 90),
        population: Population(size: 1, communities: []),
        platforms: [],
        actions: [
          Action(
            name: "long-stay", kind: .booking, needsPerYear: Quantity(1), baseProbability: Quantity(0.5),
            involvement: Quantity(0), value: Quantity(1))
        ], strategies: ["a", "b", "five-hours", "min", "my 'best' plan"].map { Strategy(name: $0) },
        experiment: ExperimentPlan(attribution: AttributionPlan(strategies: ["a", "five-hours"]))),
      knowsCampaign: true, knowsActions: true, knowsStrategies: true, knowsExperiment: true)
  }
}

/// Reads a claim and writes it back with all its parentheses, or says what is wrong with it and where.
func reading(_ text: String) -> String {
  do throws(ClaimProblem) {
    var parser = try ClaimParser(text, .sample)
    return try parser.claim().written
  } catch {
    return "\(error.column): \(error.message)"
  }
}

extension Condition where Term: Writable {
  var written: String {
    links.reduce(first.written) { "\($0) \($1.relation.rawValue) \($1.formula.written)" }
  }
}

extension Formula where Term: Writable {
  var written: String {
    func list(_ formulas: [Formula]) -> String { formulas.map(\.written).joined(separator: ", ") }
    return switch self {
    case .number(let number): number.messageText
    case .term(let term): term.written
    case .negative(let formula): "-\(formula.written)"
    case .magnitude(let formula): "abs(\(formula.written))"
    case .operation(let sign, let left, let right): "(\(left.written) \(sign.rawValue) \(right.written))"
    case .least(let formulas): "min(\(list(formulas)))"
    case .greatest(let formulas): "max(\(list(formulas)))"
    }
  }
}

protocol Writable {
  var written: String { get }
}

extension Figure: Writable {
  var written: String {
    switch measure {
    case .metric(let metric): "\(strategy).\(metric.name)"
    case .daily(let metric, let day): "\(strategy).\(metric.rawValue)@\(day)"
    }
  }
}

extension Statistic: Writable {
  var written: String {
    switch self {
    case .mean(let figure): figure.written
    case .quantile(let share, let formula): "quantile(\(share), \(formula.written))"
    case .standardDeviation(let formula): "sd(\(formula.written))"
    case .share(let condition): "p(\(condition.written))"
    case .presence(let strategy): "presence(\(strategy))"
    case .best(let strategy, let rivals): "best(\(strategy) of \(rivals.count))"
    }
  }
}
