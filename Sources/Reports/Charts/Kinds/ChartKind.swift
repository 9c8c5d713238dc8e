/// A chart as a value: what is to be drawn, drawn anew for every size.
protocol ChartKind {
  /// What it is called and says.
  var caption: ChartCaption { get }
  /// Its numbers in words, a statement each, for those who do not see it.
  var statements: [String] { get }
  /// Draws all but the title, from y = 0 down to the `height` it sets.
  func draw(on canvas: inout Canvas)
}

extension ChartKind {
  /// Returns the finished drawing for a size.
  func drawn(_ size: ChartSize = .wide) -> Chart {
    var canvas = Canvas(size)
    draw(on: &canvas)
    return Chart(canvas, caption: caption.adding(statements))
  }

  /// Returns both drawings as an element of an HTML page that shows the one that fits.
  var element: String { Chart.pair(wide: drawn(.wide), narrow: drawn(.narrow)) }
}

extension Canvas {
  /// Says in words that a chart has nothing to show.
  mutating func empty(_ words: String = "There is nothing to show.") {
    height += 6
    paragraph(words, .soft)
    height += 6
  }
}

/// Returns a name short enough to be listened to.
func spokenName(_ name: String) -> String {
  TextMetrics.elided(TerminalText.escaped(name), to: 60, size: 1)
}
