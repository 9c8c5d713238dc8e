import Testing

@testable import Reports

@Suite("Lines")
struct LineTests {
  /// Twelve strategies over a year, each day's number wandering.
  private static func year() -> LineChart {
    var random = ChartSamples(seed: 5)
    var series: [LineSeries] = []
    for index in 0..<12 {
      var value = 0.0
      var days: [ChartEstimate] = []
      for _ in 0..<365 {
        value += random.share() - 0.45
        days.append(ChartEstimate(value, low: value - 1 - random.share(), high: value + 1 + random.share()))
      }
      series.append(LineSeries(name: "strategy \(index)", ink: .series(index), days: days))
    }
    return LineChart(
      caption: ChartCaption(name: "year", title: "A year", description: ""), axis: ChartAxis(title: "profit"),
      series: series, measure: "mean of 40 runs")
  }

  @Test("A year of twelve strategies takes less than 40 KB", arguments: ChartSize.allCases)
  func small(size: ChartSize) {
    #expect(Self.year().drawn(size).inline.utf8.count < 40_000)
  }

  @Test("A line without its needless points passes within half a pixel of them")
  func simplified() throws {
    let points = (0..<365).map { day -> (x: Double, y: Double) in
      let noise = Double(day * day % 97) / 100
      return (Double(day), Double(day) / 3 + noise)
    }
    let kept = Polyline.simplified(points, limit: 365)
    #expect(kept.count < 300 && kept.first?.x == 0 && kept.last?.x == 364)
    for point in points {
      let next = try #require(kept.firstIndex { $0.x >= point.x })
      let (from, to) = (kept[max(next - 1, 0)], kept[next])
      let share = from.x == to.x ? 1 : (point.x - from.x) / (to.x - from.x)
      let y = from.y + share * (to.y - from.y)
      #expect(abs(y - point.y) < 0.5)
    }
    #expect(Polyline.simplified(points, limit: 20).count <= 20)
  }

  @Test("A line that leaves the frame is cut where it does")
  func clipped() {
    let line = [(x: 0.0, y: 0.0), (x: 10, y: 20), (x: 20, y: 0), (x: 30, y: -20), (x: 40, y: -20)]
    let pieces = Polyline.clipped(line, to: -10...10)
    #expect(pieces.count == 2)
    #expect(pieces.map { $0.map(\.x) } == [[0, 5], [15, 20, 25]])
    #expect(pieces.map { $0.map(\.y) } == [[0, 10], [10, 0, -10]])
  }

  @Test(
    "No label lies on the line that leads to another, and none is left out", arguments: ChartSize.allCases)
  func marks(size: ChartSize) {
    // Four lines that rise through zero, two of them at nearly the same day.
    let days = [239, 147, 199, 158]
    let series = days.enumerated().map { index, zero in
      LineSeries(
        name: "strategy \(index)", ink: .series(index),
        days: (1...365).map { ChartEstimate(Double($0 - zero) * [190, 120, 290, 240][index]) })
    }
    let chart = LineChart(
      caption: ChartCaption(name: "marks", title: "Marks", description: ""),
      axis: ChartAxis(title: "profit", unit: .money("USD"), includesZero: true), series: series, firstDay: 1,
      campaignEnd: 60,
      marks: days.enumerated().map { .init(day: $1, series: $0, words: "paid back, day \($1)") },
      measure: "mean of 40 runs"
    ).drawn(size)
    let drawn = DrawnChart(chart.inline)
    #expect(days.allSatisfy { drawn.words.contains("paid back, day \($0)") })
    for leader in drawn.paths("lead") {
      for label in chart.labels {
        // It may touch its own.
        #expect(
          !label.widened(by: -0.5).isCrossed(from: leader.points[0], to: leader.points[1]),
          "\(label), \(leader.points)")
      }
    }
  }

  @Test(
    "A straight line crosses a box where it passes through the inside",
    arguments: [
      ((0.0, 0.0), (10.0, 10.0), true), ((0, 5), (10, 5), true), ((5, 5), (6, 6), true),
      ((0, 2), (10, 2), false), ((0, 0), (2, 2), false), ((0, 7), (3, 10), false), ((5, 0), (5, 1), false),
    ])
  func crossing(from: (Double, Double), to: (Double, Double), isCrossed: Bool) {
    let box = ChartBox(x: 2, y: 2, width: 6, height: 6)
    #expect(box.isCrossed(from: from, to: to) == isCrossed)
    #expect(box.isCrossed(from: to, to: from) == isCrossed)
  }

  @Test("Days without a number leave a gap")
  func gaps() {
    let line = LineSeries(
      name: "", ink: .control, days: [1, nil, 2, 3, .nan, 4].map { ChartEstimate($0) })
    #expect(line.stretches(ChartAxis(title: "")) == [0..<1, 2..<4, 5..<6])
  }

  @Test("Names at the ends of lines keep their distance and their order", arguments: 0..<50)
  func names(seed: Int) {
    var random = ChartSamples(seed: seed)
    let wishes = (0..<(1 + random.below(12))).map { _ in random.share() * 300 }
    let middles = LabelColumn.spread(wishes, spacing: 17, low: 0, high: 300)
    let order = wishes.indices.sorted { wishes[$0] < wishes[$1] }
    for (upper, lower) in zip(order, order.dropFirst()) {
      #expect(middles[lower] - middles[upper] >= 17 - 1e-9)
    }
    #expect(middles.allSatisfy { $0 >= 0 && $0 <= 300 + 1e-9 })
  }
}
