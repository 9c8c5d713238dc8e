import Testing

@testable import Reports

@Suite("Text in charts")
struct ChartTextTests {
  @Test("On a phone a name stands above its value rather than be cut")
  func longNames() {
    let names = ["curators-and-advertising", "advertising-same-budget", "spam"]
    let chart = IntervalChart(
      caption: ChartCaption(name: "risk", title: "Risk", description: ""),
      axis: ChartAxis(title: "profit", unit: .money("USD")),
      rows: names.map {
        .init(
          name: $0, ink: .series(0), estimate: ChartEstimate(-1_571_900, low: -1_644_700, high: -1_499_100))
      }, reference: nil, measure: "mean")
    let words = DrawnChart(chart.drawn(.narrow).inline).words
    #expect(names.allSatisfy(words.contains))
    #expect(words.contains("-$1,572,000 [-1,645,000, -1,499,000]"))
  }

  @Test("Markup is escaped, and what XML forbids is replaced")
  func escaped() {
    #expect(XMLText.escaped("<a b=\"c\" d='e'>&") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
    #expect(
      XMLText.escaped("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e\n\t") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\n\t")
  }

  @Test("Right-to-left names are isolated, others are left alone")
  func isolated() {
    #expect(XMLText.isolated("שלום") == "\u{2068}שלום\u{2069}")
    #expect(XMLText.isolated("curators") == "curators")
  }

  @Test("Names lose their middle, and keep their ends", arguments: [40.0, 80, 120])
  func elided(room: Double) {
    let name = "curators-and-advertising-with-the-same-budget"
    let cut = TextMetrics.elided(name, to: room, size: 13)
    let ends = cut.split(separator: "…")
    #expect(TextMetrics.width(cut, size: 13) <= room)
    #expect(name.hasPrefix(ends[0]) && name.hasSuffix(ends[ends.count - 1]) && cut.contains("…"))
    #expect(TextMetrics.elided("short", to: 40, size: 13) == "short")
  }

  @Test("A name that is cut is there in full for who rests on it")
  func full() {
    var canvas = Canvas(.wide)
    canvas.write("curators-and-advertising", x: 0, y: 10, room: 60)
    #expect(canvas.body.contains("<title>curators-and-advertising</title>"))
  }

  @Test("A percent sign stays with its number")
  func wrapped() {
    let lines = TextMetrics.wrapped("mean with its 95 % interval", to: 105, size: 12)
    #expect(lines.count > 1 && lines.joined(separator: " ") == "mean with its 95\u{A0}% interval")
  }

  @Test("No text is below 12 pixels")
  func legible() {
    for size in ChartSize.allCases {
      #expect(ChartTextStyle.allCases.allSatisfy { size.fontSize($0) >= 12 })
    }
    // A phone of 360 pixels whose page has margins of 14.
    #expect(ChartTextStyle.allCases.allSatisfy { ChartSize.narrow.fontSize($0) * 332 / 360 >= 11.95 })
  }

  @Test("Estimates say what bounds them")
  func estimates() {
    #expect(ChartEstimate(0.59, low: 0.501, high: 0.68).text(.plain) == "0.590 [0.501, 0.680]")
    #expect(ChartEstimate(2, low: -.infinity, high: 3).text(.plain) == "2.00 [no bound, 3.00]")
    #expect(ChartEstimate(2, low: 1, high: .infinity).text(.money("USD")) == "$2 [1, no bound]")
    #expect(ChartEstimate(.nan, low: 1, high: 2).text(.plain) == "no value")
    #expect(ChartEstimate(0, low: 0, high: 0).text(.money("USD")) == "$0")
    #expect(ChartEstimate(1.25e7, low: 1.1e7, high: 1.4e7).text(.money("USD")) == "$12.5 [11.0, 14.0] M")
  }
}
