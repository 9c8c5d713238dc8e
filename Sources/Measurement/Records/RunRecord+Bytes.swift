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
    var counts: [Int] = []
    for _ in 0..<(try reader.count()) { counts.append(try reader.whole()) }
    extent = World.Extent(counts: counts)
    guard counts.isEmpty || extent != nil && !isTwin, try reader.count() == recorder.costs.count else {
      throw RecordReader.Malformed()
    }
    strategies = []
    for strategy in recorder.costs.indices {
      strategies.append(try StrategyRecord(&reader, isTwin, recorder, strategy))
    }
    drawn = try reader.numbers(.finite, isTwin ? 0 : recorder.drawn)
    prices = try reader.numbers(.finite, isTwin ? 0 : recorder.prices.count)
    marginShares = try reader.numbers(.finite, isTwin ? 0 : recorder.scenario.actions.count)
    // Results are traced back in the first runs alone: for all strategies in question or for none.
    let samples = try reader.count()
    guard samples == 0 || samples == recorder.shape.players.count && !isTwin else {
      throw RecordReader.Malformed()
    }
    attributions = []
    for (strategy, players) in recorder.shape.players.prefix(samples) {
      attributions.append(try AttributionSample(&reader, of: strategy, players))
    }
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
    values = try reader.numbers(recorder.shape.isDefined[strategy].map { $0 ? .finite : .figure })
    let series = try reader.count()
    guard series == (isTwin ? 0 : DailyMetric.allCases.count) else { throw RecordReader.Malformed() }
    for metric in DailyMetric.allCases.prefix(series) {
      daily.append(
        metric == .cumulativeProfit
          ? [] : try reader.numbers(metric.sort, recorder.scenario.campaign.horizonDays))
    }
    if let profit = DailyMetric.allCases.firstIndex(of: .cumulativeProfit), series > 0,
      let cost = DailyMetric.allCases.firstIndex(of: .cost),
      let margin = DailyMetric.allCases.firstIndex(of: .incrementalMargin)
    {
      daily[profit] = DailyFlows.cumulativeProfit(daily[margin], daily[cost])
    }
    costs = try reader.numbers(.amount, isTwin ? 0 : recorder.costs[strategy].rows.count)
    for _ in 0..<(try reader.count()) { voices.append(try VoiceRecord(&reader)) }
    pay = PayRecord(
      wages: try reader.number(.amount), fees: try reader.number(.amount),
      feesPaid: try reader.number(.amount))
    counts.otherCost = try reader.number(.finite)
    counts.units = try reader.numbers(.finite, isTwin ? 0 : recorder.prices.count)
    counts.pipeline = try reader.numbers(.finite, isTwin ? 0 : recorder.scenario.actions.count)
    let terms = isTwin ? 0 : recorder.shape.flows[strategy].count * (1 + recorder.grid.rates.count)
    presentValues = try reader.numbers(.finite, terms)
    for _ in 0..<(try reader.count()) { flows.append(try PresentValues.Flow(&reader)) }
    guard voices.map(\.voice) == (isTwin ? [] : recorder.shape.voices[strategy]),
      flows == (isTwin ? [] : recorder.shape.flows[strategy])
    else { throw RecordReader.Malformed() }
  }
}

extension DailyMetric {
  /// What a figure of a day may be.
  fileprivate var sort: RecordReader.Sort {
    switch self {
    case .trustMean: .figure
    case .revenue, .cumulativeProfit, .incrementalConversions, .incrementalRevenue, .incrementalMargin:
      .finite
    case .cost, .conversions, .hours, .encounters, .shares, .unfollows, .reports, .negativeMentions, .aware,
      .audience, .writtenOff, .attention, .attraction, .affinity, .action:
      .amount
    }
  }
}

extension VoiceRecord {
  fileprivate init(_ reader: inout RecordReader) throws(RecordReader.Malformed) {
    voice = try reader.whole()
    audience = try reader.number(.amount)
    hours = try reader.number(.amount)
    cost = try reader.number(.amount)
    relationships = try reader.number(.amount)
    followers = try reader.number(.amount)
    hollow = try reader.number(.amount)
    credited = try reader.number(.amount)
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

  fileprivate init(_ reader: inout RecordReader) throws(RecordReader.Malformed) {
    switch (try reader.whole(), try reader.whole()) {
    case (0, let price): self = .units(price)
    case (1, let price): self = .asDrawn(price)
    case (2, 0): self = .other
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

  fileprivate init(
    _ reader: inout RecordReader, of strategy: Int, _ players: Int
  ) throws(RecordReader.Malformed) {
    guard try reader.whole() == strategy else { throw RecordReader.Malformed() }
    let (conversions, control) = (try reader.number(.amount), try reader.number(.amount))
    let touched = try reader.whole()
    let total = Payoff(conversions: try reader.number(.finite), margin: try reader.number(.finite))
    guard try reader.count() == players else { throw RecordReader.Malformed() }
    var audiences: [Int] = []
    for _ in 0..<players { audiences.append(try reader.whole()) }
    var rules: [[Double]] = []
    for _ in TouchRule.allCases { rules.append(try reader.numbers(.amount, players)) }
    func payoffs(_ reader: inout RecordReader) throws(RecordReader.Malformed) -> [Payoff] {
      let (conversions, margins) = (
        try reader.numbers(.finite, players), try reader.numbers(.finite, players)
      )
      return zip(conversions, margins).map { Payoff(conversions: $0, margin: $1) }
    }
    let (leaveOneOut, shapley) = (try payoffs(&reader), try payoffs(&reader))
    self.init(
      strategy: strategy, conversions: conversions, controlConversions: control, audiences: audiences,
      credits: TouchCredits(byRule: rules, touched: touched), total: total, leaveOneOut: leaveOneOut,
      shapley: shapley)
  }
}
