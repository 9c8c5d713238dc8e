@testable import Reports

/// Charts of every kind from random and hostile numbers and names, the same for the same seed.
struct ChartSamples {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// SplitMix64 (Steele, Lea & Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of 0..<1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  private static let oddNumbers: [Double?] = [
    nil, .nan, .infinity, -.infinity, 0, -0.0, 1e300, -1e300, 1e-300, 5e-324, 1e18, -3.5e9, 0.1, 1,
  ]

  /// What the chart's numbers are like: near each other, or anything.
  mutating func number(_ magnitude: Double) -> Double? {
    if below(12) == 0 { return Self.oddNumbers[below(Self.oddNumbers.count)] }
    return (share() * 3 - 1) * magnitude
  }

  mutating func estimate(_ magnitude: Double) -> ChartEstimate {
    guard let value = number(magnitude) else { return ChartEstimate(nil) }
    switch below(8) {
    case 0: return ChartEstimate(value)
    case 1: return ChartEstimate(value, low: value, high: value)
    case 2: return ChartEstimate(value, low: -.infinity, high: value + magnitude)
    case 3: return ChartEstimate(value, low: value - magnitude, high: .infinity)
    default:
      return ChartEstimate(value, low: value - share() * magnitude / 3, high: value + share() * magnitude / 3)
    }
  }

  static let oddNames = [
    "<script>alert(\"1\")</script>", "\"quoted\" & 'apostrophes' ]]>",
    "line\nbreak\r\ttab \u{0}\u{7}\u{1B}[31m",
    "\u{FFFE}\u{FFFF}", "مرحبا بالعالم", "שלום \u{202E}evil", String(repeating: "long name ", count: 1_000),
    "", " ",
    "日本語の名前をここに", "👩‍👩‍👧‍👦🚀", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "a%b", "e\u{301}\u{301}",
  ]

  mutating func name() -> String {
    below(3) == 0
      ? Self.oddNames[below(Self.oddNames.count)] : "strategy-\(String(repeating: "x", count: below(30)))"
  }

  mutating func magnitude() -> Double { [1e-9, 0.01, 1, 300, 50_000, 2e7, 1e14][below(7)] }

  mutating func count() -> Int { [0, 1, 2, 5, 8, 12, 30][below(7)] }

  mutating func axis(_ title: String) -> ChartAxis {
    ChartAxis(
      title: title, unit: [.plain, .money("USD"), .money("CHF"), .percent][below(4)],
      scale: below(4) == 0 ? .logarithmic : .linear, includesZero: below(2) == 0,
      lowest: below(3) == 0 ? 0 : nil, leavesOutliers: below(2) == 0)
  }

  func caption(_ name: String) -> ChartCaption {
    ChartCaption(
      name: name, title: "A title of <some> length, & long enough to be broken into two lines",
      description: "What <it> shows.")
  }

  mutating func ink(_ index: Int) -> ChartInk { index == 0 ? .control : .series(index - 1) }

  mutating func series(_ count: Int, days: Int, _ magnitude: Double) -> [LineSeries] {
    var result: [LineSeries] = []
    for index in 0..<count {
      let days = (0..<days).map { _ in estimate(magnitude) }
      result.append(LineSeries(name: name(), ink: ink(index), days: days))
    }
    return result
  }

  mutating func intervals() -> IntervalChart {
    let size = magnitude()
    var rows: [IntervalChart.Row] = []
    for index in 0..<count() {
      let quantiles = (0..<5).map { _ in number(size) ?? 0 }
      rows.append(
        .init(
          name: name(), ink: ink(index), estimate: estimate(size), quantiles: below(2) == 0 ? quantiles : nil)
      )
    }
    return IntervalChart(
      caption: caption("intervals"), axis: axis("return"), rows: rows,
      reference: (0, "0: the money comes back"),
      measure: "mean of 40 runs")
  }

  mutating func scatter() -> ScatterChart {
    let (first, second) = (magnitude(), magnitude())
    var points: [ScatterChart.Point] = []
    for index in 0..<count() {
      points.append(.init(name: name(), ink: ink(index), x: estimate(first), y: estimate(second)))
    }
    return ScatterChart(
      caption: caption("scatter"), x: axis("cost"), y: axis("results"), points: points,
      ratio: below(2) == 0 ? "each" : nil, measure: "intervals")
  }

  mutating func lines() -> LineChart {
    let days = [1, 2, 7, 60][below(4)]
    let lines = series(count(), days: days, magnitude())
    var marks: [LineChart.Mark] = []
    for _ in 0..<below(6) where !lines.isEmpty {
      marks.append(
        .init(day: below(days + 1), series: below(lines.count), words: "overtakes advertising, day 5"))
    }
    return LineChart(
      caption: caption("lines"), axis: axis("profit"), series: lines,
      campaignEnd: below(2) == 0 ? below(60) : nil,
      marks: marks, measure: "mean of 40 runs")
  }

  mutating func funnel() -> FunnelChart {
    let (lines, days) = (count(), [1, 30][below(2)])
    let stages = ["attention", "attraction", "affinity", "audience", "action"].map { title in
      FunnelChart.Stage(axis: axis(title), series: series(lines, days: days, magnitude()))
    }
    return FunnelChart(
      caption: caption("funnel"), stages: stages, campaignEnd: 12, measure: "mean of 40 runs")
  }

  private mutating func parts(_ count: Int) -> [ChartPart] {
    (0..<count).map { ChartPart(name: name(), ink: .series($0)) }
  }

  mutating func bars() -> BarChart {
    let size = magnitude()
    let parts = parts(below(7))
    var rows: [BarChart.Row] = []
    for _ in 0..<count() {
      rows.append(
        .init(
          name: name(), parts: parts.map { _ in estimate(size) }, total: below(2) == 0 ? estimate(size) : nil)
      )
    }
    return BarChart(
      caption: caption("bars"), axis: axis("cost"), parts: parts, rows: rows, measure: "intervals")
  }

  mutating func pairs() -> PairedBarChart {
    let size = magnitude()
    let measures = parts(1 + below(3))
    var rows: [PairedBarChart.Row] = []
    for _ in 0..<count() { rows.append(.init(name: name(), values: measures.map { _ in estimate(size) })) }
    return PairedBarChart(
      caption: caption("pairs"), axis: axis("value"), measures: measures, rows: rows, limit: 1 + below(20),
      interval: "intervals")
  }

  mutating func distributions() -> DistributionChart {
    let size = magnitude()
    var rows: [DistributionChart.Row] = []
    let runs = [0, 1, 40, 200][below(4)]
    for index in 0..<count() {
      rows.append(
        .init(
          name: name(), ink: ink(index), runs: (0..<runs).map { _ in number(size) ?? .nan },
          estimate: estimate(size)))
    }
    return DistributionChart(
      caption: caption("runs"), axis: axis("return"), rows: rows, reference: (0, "0"), measure: "mean")
  }

  /// A chart of each kind.
  static func all(seed: Int) -> [any ChartKind] {
    var samples = ChartSamples(seed: seed)
    return [
      samples.intervals(), samples.scatter(), samples.lines(), samples.funnel(), samples.bars(),
      samples.pairs(),
      samples.distributions(),
    ]
  }
}
