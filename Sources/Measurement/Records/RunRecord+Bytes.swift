internal import CampaignModel
internal import Simulation

extension RunRecord {
  /// The number of the layout of `bytes`; another one with every change of it.
  public static let layout = 2

  /// The record as bytes, every number exact.
  public var bytes: [UInt8] {
    var writer = RecordWriter()
    writer.append((extent?.counts ?? []).map(Double.init))
    writer.append(count: strategies.count)
    for strategy in strategies { strategy.write(to: &writer) }
    for numbers in [drawn, prices, marginShares] { writer.append(numbers) }
    writer.append(count: attributions.count)
    for sample in attributions { sample.write(to: &writer) }
    return writer.bytes
  }

  /// Reads a record of a run or a twin; nil if the bytes are no such record of the scenario.
  public init?(_ bytes: ArraySlice<UInt8>, isTwin: Bool, _ recorder: RunRecorder) {
    var reader = RecordReader(bytes)
    do throws(RecordReader.Malformed) {
      try self.init(&reader, isTwin, recorder)
    } catch {
      return nil
    }
    guard reader.isAtEnd else { return nil }
  }

  private init(
    _ reader: inout RecordReader, _ isTwin: Bool, _ recorder: RunRecorder
  ) throws(RecordReader.Malformed) {
    let counts = try reader.numbers().map { number throws(RecordReader.Malformed) in try Self.whole(number) }
    extent = World.Extent(counts: counts)
    guard try reader.count() == recorder.costs.count else { throw RecordReader.Malformed() }
    strategies = []
    for strategy in recorder.costs.indices {
      strategies.append(try StrategyRecord(&reader, isTwin, recorder, strategy))
    }
    drawn = try reader.numbers(isTwin ? 0 : recorder.drawn)
    prices = try reader.numbers(isTwin ? 0 : recorder.prices.count)
    marginShares = try reader.numbers(isTwin ? 0 : recorder.scenario.actions.count)
    attributions = []
    for _ in 0..<(try reader.count()) {
      let sample = try AttributionSample(&reader)
      guard strategies.indices.contains(sample.strategy) else { throw RecordReader.Malformed() }
      attributions.append(sample)
    }
  }

  /// Returns a number that was written as an `Int` of at least 0.
  fileprivate static func whole(_ number: Double) throws(RecordReader.Malformed) -> Int {
    guard let whole = Int(exactly: number), whole >= 0 else { throw RecordReader.Malformed() }
    return whole
  }

  /// Strategies whose results were traced back to voices in the run.
  public var attributedStrategies: Int { attributions.count }
}

extension StrategyRecord {
  fileprivate func write(to writer: inout RecordWriter) {
    writer.append(values)
    writer.append(count: daily.count)
    for (metric, series) in zip(DailyMetric.allCases, daily) where metric != .cumulativeProfit {
      writer.append(series)
    }
    writer.append(costs)
    writer.append(count: voices.count)
    for voice in voices {
      for number in [
        Double(voice.voice), voice.audience, voice.hours, voice.cost, voice.relationships, voice.followers,
        voice.hollow,
        voice.credited,
      ] { writer.append(number) }
    }
    for number in [pay.wages, pay.fees, pay.feesPaid, counts.otherCost] { writer.append(number) }
    for numbers in [counts.units, counts.pipeline, presentValues] { writer.append(numbers) }
    writer.append(count: flows.count)
    for flow in flows { flow.write(to: &writer) }
  }

  fileprivate init(
    _ reader: inout RecordReader, _ isTwin: Bool, _ recorder: RunRecorder, _ strategy: Int
  ) throws(RecordReader.Malformed) {
    values = try reader.numbers(recorder.metrics.count)
    let series = try reader.count()
    guard series == (isTwin ? 0 : DailyMetric.allCases.count) else { throw RecordReader.Malformed() }
    for metric in DailyMetric.allCases.prefix(series) {
      daily.append(
        metric == .cumulativeProfit
          ? [] : try reader.numbers(recorder.scenario.campaign.horizonDays))
    }
    if let profit = DailyMetric.allCases.firstIndex(of: .cumulativeProfit), series > 0,
      let cost = DailyMetric.allCases.firstIndex(of: .cost),
      let margin = DailyMetric.allCases.firstIndex(of: .incrementalMargin)
    {
      daily[profit] = DailyFlows.cumulativeProfit(daily[margin], daily[cost])
    }
    costs = try reader.numbers(isTwin ? 0 : recorder.costs[strategy].rows.count)
    for _ in 0..<(try reader.count()) {
      let voice = try VoiceRecord(&reader)
      guard recorder.scenario.voices.indices.contains(voice.voice) else { throw RecordReader.Malformed() }
      voices.append(voice)
    }
    pay = PayRecord(wages: try reader.number(), fees: try reader.number(), feesPaid: try reader.number())
    counts.otherCost = try reader.number()
    counts.units = try reader.numbers(isTwin ? 0 : recorder.prices.count)
    counts.pipeline = try reader.numbers(isTwin ? 0 : recorder.scenario.actions.count)
    presentValues = try reader.numbers()
    for _ in 0..<(try reader.count()) { flows.append(try PresentValues.Flow(&reader, recorder)) }
    guard presentValues.count == flows.count * (1 + recorder.grid.rates.count) else {
      throw RecordReader.Malformed()
    }
  }
}

extension VoiceRecord {
  fileprivate init(_ reader: inout RecordReader) throws(RecordReader.Malformed) {
    voice = try RunRecord.whole(reader.number())
    audience = try reader.number()
    hours = try reader.number()
    cost = try reader.number()
    relationships = try reader.number()
    followers = try reader.number()
    hollow = try reader.number()
    credited = try reader.number()
  }
}

extension PresentValues.Flow {
  fileprivate func write(to writer: inout RecordWriter) {
    let (kind, price): (Int, Int) =
      switch self {
      case .units(let index): (0, index)
      case .asDrawn(let index): (1, index)
      case .other: (2, 0)
      }
    writer.append(Double(kind))
    writer.append(Double(price))
  }

  fileprivate init(
    _ reader: inout RecordReader, _ recorder: RunRecorder
  ) throws(RecordReader.Malformed) {
    let (kind, price) = (try reader.number(), try reader.number())
    let index = try RunRecord.whole(price)
    switch kind {
    case 0 where recorder.prices.indices.contains(index): self = .units(index)
    case 1 where recorder.prices.indices.contains(index): self = .asDrawn(index)
    case 2: self = .other
    default: throw RecordReader.Malformed()
    }
  }
}

extension AttributionSample {
  fileprivate func write(to writer: inout RecordWriter) {
    for number in [
      Double(strategy), conversions, controlConversions, Double(credits.touched), total.conversions,
      total.margin,
    ] { writer.append(number) }
    writer.append(audiences.map(Double.init))
    for rule in TouchRule.allCases { writer.append(credits[rule]) }
    for payoffs in [leaveOneOut, shapley] {
      writer.append(payoffs.map(\.conversions))
      writer.append(payoffs.map(\.margin))
    }
  }

  fileprivate init(_ reader: inout RecordReader) throws(RecordReader.Malformed) {
    let strategy = try RunRecord.whole(reader.number())
    let (conversions, control) = (try reader.number(), try reader.number())
    let touched = try reader.number()
    let total = Payoff(conversions: try reader.number(), margin: try reader.number())
    let audiences = try reader.numbers()
    let players = audiences.count
    var rules: [[Double]] = []
    for _ in TouchRule.allCases { rules.append(try reader.numbers(players)) }
    func payoffs(_ reader: inout RecordReader) throws(RecordReader.Malformed) -> [Payoff] {
      let (conversions, margins) = (try reader.numbers(players), try reader.numbers(players))
      return zip(conversions, margins).map { Payoff(conversions: $0, margin: $1) }
    }
    let (leaveOneOut, shapley) = (try payoffs(&reader), try payoffs(&reader))
    self.init(
      strategy: strategy, conversions: conversions, controlConversions: control,
      audiences: try audiences.map { number throws(RecordReader.Malformed) in try RunRecord.whole(number) },
      credits: TouchCredits(byRule: rules, touched: try RunRecord.whole(touched)),
      total: total, leaveOneOut: leaveOneOut, shapley: shapley)
  }
}
