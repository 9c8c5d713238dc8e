internal import Measurement

/// What `rapport spread` says: how many people a cascade reaches from given seeds.
///
/// Nothing in it depends on a clock but the seconds that are handed to `json(seconds:)`.
public struct SpreadSummary: Sendable {
  private static let confidence = 0.95

  private let model: String
  private let probability: Double?
  private let description: String
  private let people: Int
  private let arcs: Int
  private let seeds: Int
  private let seed: UInt64
  private let moments: RunningMoments
  private let estimate: Estimate
  private let quantiles: Quantiles
  private let rounds: Double
  private let attempts: Int

  /// Gathers what was found; nil without runs.
  ///
  /// - Parameters:
  ///   - model: The name of the model on the command line.
  ///   - probability: The probability of every arc, if it is one for all.
  ///   - description: The model in words, without a full stop.
  ///   - people: The people of the network.
  ///   - arcs: The arcs of the network.
  ///   - seeds: How many different seeds there are.
  ///   - seed: Where all luck came from.
  ///   - sizes: The people reached in each run.
  ///   - rounds: The depth of the cascade in each run.
  ///   - attempts: The attempts to pass on in all runs together.
  public init?(
    model: String, probability: Double?, description: String, people: Int, arcs: Int, seeds: Int,
    seed: UInt64, sizes: [Double], rounds: [Double], attempts: Int
  ) {
    moments = RunningMoments(sizes)
    guard let estimate = Estimate(moments, confidence: Self.confidence), let sorted = SortedSample(sizes),
      let rounds = RunningMoments(rounds).mean
    else { return nil }
    self.model = model
    self.probability = probability
    self.description = description
    self.people = people
    self.arcs = arcs
    self.seeds = seeds
    self.seed = seed
    self.estimate = estimate
    quantiles = Quantiles(sorted)
    self.rounds = rounds
    self.attempts = attempts
  }

  private var attemptsPerRun: Double { Double(attempts) / Double(estimate.count) }

  /// Returns a sentence with the figure and its interval, and a table of how the runs are spread.
  ///
  /// - Parameters:
  ///   - width: The columns of the window.
  ///   - emphasized: What is done to the lines that matter most, such as making them bold.
  /// - Returns: Lines that each end in a line feed, none of its sentences wider than the window.
  public func text(width: Int = 100, emphasized: (String) -> String = { $0 }) -> String {
    func paragraph(_ text: String, _ styled: (String) -> String = { $0 }) -> String {
      TerminalText.wrapped(text, width: width).map { styled($0) + "\n" }.joined()
    }
    let figure = NumberFormat.interval(
      estimate.mean, low: estimate.interval?.low, high: estimate.interval?.high)
    let lead =
      "\(seeds == 1 ? "1 seed reaches" : "\(NumberFormat.integer(seeds)) seeds reach") \(figure) of "
      + "\(NumberFormat.integer(people)) people on average, \(seeds == 1 ? "itself" : "themselves") counted."
    let note =
      estimate.interval == nil
      ? "One run bounds nothing; give more with --runs."
      : "In brackets the 95 % confidence interval of the mean; 90 % of the runs lie between p05 and p95."
    let setting =
      "\(description); \(NumberFormat.integer(arcs)) arcs; \(NumberFormat.integer(estimate.count)) "
      + "\(estimate.count == 1 ? "run" : "runs"), seed \(seed)."
    var table = TextTable(
      ["mean", "sd", "p05", "p25", "median", "p75", "p95", "rounds", "attempts"].map { .number($0) })
    let reached = [
      quantiles.p05, quantiles.p25, quantiles.median, quantiles.p75, quantiles.p95,
    ].map { NumberFormat.significant($0) }
    table.append(
      [NumberFormat.significant(estimate.mean, digits: 4)]
        + [NumberFormat.significant(estimate.standardDeviation)] + reached
        + [NumberFormat.fixed(rounds, decimals: 1), NumberFormat.significant(attemptsPerRun)])
    let paragraphs = [
      paragraph(lead, emphasized) + paragraph(setting), table.text(styled: emphasized),
      paragraph(note + " Rounds: the depth of the cascade. Attempts: arcs tried in a run."),
    ]
    return paragraphs.joined(separator: "\n")
  }

  /// Returns a JSON document for other programs; what is not defined is null.
  ///
  /// - Parameter seconds: How long the simulation alone took.
  /// - Returns: An object, ended by a line feed.
  public func json(seconds: Double) -> String {
    let node: JSONNode = [
      "mean": .number(estimate.mean), "standard_error": .number(moments.standardError),
      "runs": .integer(estimate.count), "activation_attempts": .integer(attempts),
      "seconds": .number(seconds), "ci_low": .number(estimate.interval?.low),
      "ci_high": .number(estimate.interval?.high), "sd": .number(estimate.standardDeviation),
      "p05": .number(quantiles.p05), "p25": .number(quantiles.p25), "median": .number(quantiles.median),
      "p75": .number(quantiles.p75), "p95": .number(quantiles.p95), "rounds_mean": .number(rounds),
      "activation_attempts_per_run": .number(attemptsPerRun), "model": .string(model),
      "probability": .number(probability),
      "people": .integer(people), "arcs": .integer(arcs), "seeds": .integer(seeds), "seed": .unsigned(seed),
    ]
    return JSONWriter.text(node) + "\n"
  }

  /// Returns a CSV file with one row.
  ///
  /// - Parameter dialect: How cells and numbers are written.
  /// - Returns: The bytes of the file.
  public func csv(dialect: CSVDialect = .standard) -> [UInt8] {
    var writer = CSVWriter(
      header: [
        "model", "probability", "people", "arcs", "seeds", "seed", "runs", "mean", "standard_error", "ci_low",
        "ci_high", "sd",
        "p05", "p25", "median", "p75", "p95", "rounds_mean", "activation_attempts",
      ], dialect: dialect)
    writer.append([
      .text(model), .number(probability), .integer(people), .integer(arcs), .integer(seeds), .text("\(seed)"),
      .integer(estimate.count), .number(estimate.mean), .number(moments.standardError),
      .number(estimate.interval?.low), .number(estimate.interval?.high), .number(estimate.standardDeviation),
      .number(quantiles.p05), .number(quantiles.p25), .number(quantiles.median), .number(quantiles.p75),
      .number(quantiles.p95), .number(rounds), .integer(attempts),
    ])
    return writer.bytes
  }
}
