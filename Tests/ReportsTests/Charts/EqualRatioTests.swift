import Testing

@testable import Reports

@Suite("Lines of equal cost for one more")
struct EqualRatioTests {
  private static func chart(_ points: [(cost: Double, more: Double)]) -> ScatterChart {
    ScatterChart(
      caption: ChartCaption(name: "conversions", title: "Cost", description: "Points."),
      x: ChartAxis(title: "cost", unit: .money("USD"), includesZero: true, lowest: 0),
      y: ChartAxis(title: "bookings", includesZero: true),
      points: points.enumerated().map { index, point in
        .init(
          name: "s\(index)", ink: .series(index), x: ChartEstimate(point.cost), y: ChartEstimate(point.more))
      }, ratio: "each", measure: "one run")
  }

  @Test("are drawn where somebody spends and somebody brings", arguments: ChartSize.allCases)
  func drawn(size: ChartSize) {
    #expect(Self.chart([(0, 0), (100, 20)]).drawn(size).inline.contains(" each<"))
  }

  @Test(
    "are not drawn where nothing costs anything, or nothing is brought",
    arguments: [[(0.0, 20.0), (0, 5)], [(100, 0), (50, -3)], [(0, 0)]])
  func absent(points: [(Double, Double)]) {
    for size in ChartSize.allCases {
      let text = Self.chart(points.map { (cost: $0.0, more: $0.1) }).drawn(size).inline
      #expect(!text.contains(" each<") && !text.contains("thin ref"))
    }
  }
}
