import Testing

@testable import Reports

@Suite("Every chart, whatever its numbers and names")
struct ChartPropertyTests {
  /// Every kind in both sizes, drawn from a seed.
  private static func drawings(_ seed: Int) -> [Chart] {
    ChartSamples.all(seed: seed).flatMap { kind in ChartSize.allCases.map { kind.drawn($0) } }
  }

  @Test("is well-formed, alone and in a page, with a title and a description", arguments: 0..<20)
  func wellFormed(seed: Int) {
    for chart in Self.drawings(seed) {
      for text in [chart.inline, chart.standalone] {
        let drawn = DrawnChart(text)
        #expect(drawn.isWellFormed)
        #expect(drawn.elements.first?.attributes["role"] == "img")
        #expect(
          drawn.elements.contains { $0.name == "title" } && drawn.elements.contains { $0.name == "desc" })
        #expect(!drawn.elements.contains { $0.name == "script" })
      }
    }
  }

  @Test("has no two labels that touch, and none that leaves the drawing", arguments: 0..<60)
  func labelsApart(seed: Int) {
    for chart in Self.drawings(seed) {
      let frame = ChartBox(x: -0.01, y: -0.01, width: chart.size.width + 0.02, height: chart.height + 0.02)
      for (index, label) in chart.labels.enumerated() {
        #expect(frame.contains(label), "\(chart.caption.name) \(chart.size) seed \(seed): \(label)")
        for other in chart.labels[..<index] where label.overlap(other) > 0.01 {
          Issue.record("\(chart.caption.name) \(chart.size) seed \(seed): \(label) on \(other)")
        }
      }
    }
  }

  @Test("draws every mark within the drawing", arguments: 0..<20)
  func marksInside(seed: Int) {
    for chart in Self.drawings(seed) {
      for path in DrawnChart(chart.inline).allPaths {
        #expect(
          path.left >= -6 && path.right <= chart.size.width + 6 && path.top >= -6
            && path.bottom <= chart.height + 6,
          "\(chart.caption.name) \(chart.size) seed \(seed)")
      }
    }
  }

  @Test("is the same text every time")
  func reproducible() {
    #expect(Self.drawings(3).map(\.standalone) == Self.drawings(3).map(\.standalone))
  }
}
