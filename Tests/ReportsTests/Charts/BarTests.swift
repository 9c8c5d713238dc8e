import Testing

@testable import Reports

@Suite("Bars")
struct BarTests {
  private static func caption(_ name: String) -> ChartCaption {
    ChartCaption(name: name, title: "Bars", description: "")
  }

  @Test("Bars of pairs start at the line of zero, whatever their sign", arguments: ChartSize.allCases)
  func pairs(size: ChartSize) throws {
    let values = [-300.0, 1_200, 900, -20, 0.5]
    let chart = PairedBarChart(
      caption: Self.caption("pairs"), axis: ChartAxis(title: "value", unit: .money("USD")),
      measures: [ChartPart(name: "fee", ink: .series(0))],
      rows: values.map { .init(name: "voice", values: [ChartEstimate($0)]) }, interval: "intervals")
    let drawn = DrawnChart(chart.drawn(size).inline)
    let zero = try #require(drawn.paths("zero").first).left
    // The first is the sample of the key.
    let bars = drawn.paths("f0").dropFirst()
    #expect(bars.count == values.count)
    for (bar, value) in zip(bars, values) {
      #expect(abs((value < 0 ? bar.right : bar.left) - zero) < 0.11)
    }
    // Lengths are in proportion to amounts.
    let lengths = bars.map { $0.right - $0.left }
    #expect(abs(lengths[0] / lengths[1] - 0.25) < 0.005)
  }

  @Test("Thin lines are spoken of only where there are some", arguments: [false, true])
  func caption(hasInterval: Bool) {
    let estimate = hasInterval ? ChartEstimate(0.8, low: 0.7, high: 0.9) : ChartEstimate(0.8)
    let part = ChartPart(name: "part", ink: .series(0))
    let charts: [any ChartKind] = [
      PairedBarChart(
        caption: Self.caption("pairs"), axis: ChartAxis(title: "value"), measures: [part],
        rows: [.init(name: "row", values: [estimate])], interval: "intervals of 2 runs"),
      BarChart(
        caption: Self.caption("bars"), axis: ChartAxis(title: "value"), parts: [part],
        rows: [.init(name: "row", parts: [estimate], total: nil)], measure: "intervals of 2 runs"),
      ScatterChart(
        caption: Self.caption("points"), x: ChartAxis(title: "cost"), y: ChartAxis(title: "brought"),
        points: [.init(name: "row", ink: .series(0), x: ChartEstimate(1), y: estimate)], ratio: nil,
        measure: "intervals of 2 runs"),
    ]
    for chart in charts {
      let words = DrawnChart(chart.drawn().inline).words.joined(separator: " ")
      #expect(words.contains("intervals of 2 runs") == hasInterval, "\(chart.caption.name)")
    }
  }

  @Test("Parts are stacked away from zero on the side of their sign")
  func stacked() throws {
    let parts = (0..<3).map { ChartPart(name: "part \($0)", ink: .series($0)) }
    let chart = BarChart(
      caption: Self.caption("bars"), axis: ChartAxis(title: "trust"), parts: parts,
      rows: [
        .init(name: "row", parts: [ChartEstimate(30), ChartEstimate(-20), ChartEstimate(50)], total: nil)
      ],
      measure: "intervals")
    let drawn = DrawnChart(chart.drawn().inline)
    let zero = try #require(drawn.paths("zero").first).left
    let bars = (0..<3).map { drawn.paths("f\($0)")[1] }
    #expect(abs(bars[0].left - zero) < 0.11 && abs(bars[2].left - bars[0].right - 1) < 0.21)
    #expect(bars[1].left < zero && bars[1].right <= zero)
  }

  @Test("Rows beyond the limit are added up in words")
  func rest() {
    let chart = PairedBarChart(
      caption: Self.caption("pairs"), axis: ChartAxis(title: "value"),
      measures: [ChartPart(name: "fee", ink: .control)],
      rows: (1...5).map { .init(name: "voice \($0)", values: [ChartEstimate(Double($0))]) }, limit: 3,
      interval: "intervals")
    let text = chart.drawn().inline
    #expect(text.contains("The other 2 together: fee 9.00."))
    #expect(text.contains("voice 3") && !text.contains("voice 4"))
  }
}
