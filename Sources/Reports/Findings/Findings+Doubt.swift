internal import CampaignModel
internal import Measurement

extension Findings {
  /// Whether single runs differ in profit by luck or by doubt, strategy by strategy; nil without runs or strategies.
  var luckOrDoubt: String? {
    let declared = comparison.strategies.indices.dropFirst()
    guard comparison.runs > 0, !declared.isEmpty else { return nil }
    guard comparison.runs > 1 else { return "One run does not say what single runs differ by." }
    let uncertain = Set(declared.flatMap { comparison.drivers($0, .profit).map(\.quantity) }).count
    guard uncertain > 0 else {
      return "No strategy depends on a number given as a range: single runs differ by luck alone."
    }
    guard comparison.twins > 1 else { return howToTwin(uncertain) }
    let parts = [
      ("mostly by doubt about the numbers given as ranges", declared.filter { source(of: $0) == .doubt }),
      ("mostly by luck", declared.filter { source(of: $0) == .luck }),
      (
        "by luck or doubt, which \(comparison.twins) twins do not tell",
        declared.filter { source(of: $0) == .either }
      ),
    ].filter { !$0.1.isEmpty }
    guard let first = parts.first else { return "Profit does not differ between the runs that have a twin." }
    func with(_ strategies: [Int]) -> String {
      strategies.count == declared.count && strategies.count > 1
        ? "every strategy" : Wording.list(strategies.map(name), "and")
    }
    return "With \(with(first.1)), single runs differ in profit \(first.0)"
      + parts.dropFirst().map { "; with \(with($0.1)), \($0.0)" }.joined() + "."
  }

  /// What makes the larger part of a variance.
  private enum Source { case doubt, luck, either }

  /// The larger part of the variance of a strategy's profit, as far as the interval tells; nil where nothing varies.
  private func source(of strategy: Int) -> Source? {
    guard let split = comparison.split(strategy, .profit), split.share != nil else { return nil }
    if split.luck == 0 { return .doubt }
    guard let interval = split.interval else { return .either }
    return interval.low > 0.5 ? .doubt : interval.high < 0.5 ? .luck : .either
  }

  private func howToTwin(_ uncertain: Int) -> String {
    let twins = min(comparison.runs, max(10, (comparison.runs + 1) / 2))
    return "Too few runs have a twin to tell luck from doubt about "
      + (uncertain == 1 ? "the number given as a range" : "the \(uncertain) numbers given as ranges")
      + ". To know, run it again with --set experiment.twins=\(twins)."
  }

  /// Returns how much of the variance of a strategy's profit between runs is doubt about the numbers given as ranges,
  /// and which of them it goes with; nil where no twins tell, or profit does not vary.
  public func doubt(_ strategy: Int) -> String? {
    guard comparison.twins > 0, let split = comparison.split(strategy, .profit), let share = split.share
    else { return nil }
    let drivers = comparison.drivers(strategy, .profit)
    guard !drivers.isEmpty else {
      return "All of the variance of profit between runs is luck: nothing that it depends on is given "
        + "as a range."
    }
    let spread = "\(Self.percentage(share, split.interval)) of the variance of profit between runs"
    let ranges =
      drivers.count == 1
      ? drivers[0].quantity : "the \(drivers.count) numbers given as ranges"
    return "\(spread) is doubt about \(ranges)" + rest(strategy, split) + attachment(strategy, drivers, split)
      + "."
  }

  /// What is left, said only as far as the interval allows.
  private func rest(_ strategy: Int, _ split: VarianceSplit) -> String {
    if split.luck == 0 { return ", and nothing is luck" }
    if source(of: strategy) != .either { return ", the rest luck" }
    return "; whether doubt or luck is the larger part cannot be told from \(split.twins) twins"
  }

  /// The most quantities that are named.
  private static let mostDrivers = 2

  /// The quantities that profit goes with, the strongest first.
  ///
  /// One is named only if its interval excludes 0 with the confidence shared among all (Bonferroni): of many that
  /// do not matter, some would be named by luck.
  private func attachment(_ strategy: Int, _ drivers: [DoubtDriver], _ split: VarianceSplit) -> String {
    guard drivers.count > 1 else { return "" }
    let strict = comparison.drivers(
      strategy, .profit, confidence: 1 - (1 - comparison.confidence) / Double(drivers.count))
    let strength = drivers.map { $0.correlation?.coefficient.magnitude ?? 0 }
    let named = drivers.indices.filter { strict[$0].correlation?.excludesZero ?? false }
      .sorted { strength[$0] != strength[$1] ? strength[$0] > strength[$1] : $0 < $1 }
    guard !named.isEmpty else {
      return split.interval?.low ?? 0 > 0 ? "; about which of them, these runs cannot tell" : ""
    }
    let texts = named.prefix(Self.mostDrivers).enumerated().map { place, index in
      let figure = drivers[index].correlation.map { Wording.figure($0.coefficient, $0.interval) } ?? ""
      return "\(drivers[index].quantity) (\(place == 0 ? "rank correlation " : "")\(figure))"
    }
    return "; profit goes with " + Wording.list(texts, "and")
  }

  /// A share in percent with its interval: `31 % [12, 52]`; in whole percent where nothing bounds it.
  private static func percentage(_ share: Double, _ interval: Interval?) -> String {
    guard let interval else { return Wording.share(share) }
    let figure = Wording.figure(100 * share, Interval(low: 100 * interval.low, high: 100 * interval.high))
    let parts = figure.split(separator: " ", maxSplits: 1)
    return parts[0] + " %" + parts.dropFirst().map { " " + $0 }.joined()
  }
}

extension RankCorrelation {
  /// Whether it is not 0, as far as its interval tells; complete agreement, which has none, has a chance of 1 in 360
  /// from six pairs on.
  fileprivate var excludesZero: Bool {
    interval.map { $0.low > 0 || $0.high < 0 } ?? (coefficient.magnitude == 1 && count > 5)
  }
}
