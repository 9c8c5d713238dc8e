/// What the marks of a chart stand for, in rows beneath or above a plot; for where there is no room beside the marks.
enum ChartKey {
  /// What a sample looks like.
  enum Sample {
    /// A line with its dashes.
    case line
    /// A point.
    case point
    /// A filled box, as bars are.
    case bar
  }

  /// The width of a sample and the gap behind it.
  private static func lead(_ sample: Sample) -> Double { sample == .line ? 30 : 18 }

  /// Draws samples with their names in rows from the canvas's height down, which grows by them.
  ///
  /// - Parameters:
  ///   - entries: Names and inks in order.
  ///   - sample: What the samples look like.
  ///   - canvas: What is drawn on.
  ///   - left: Where rows begin.
  ///   - right: Where they end at the latest.
  static func draw(
    _ entries: [(name: String, ink: ChartInk)], _ sample: Sample, on canvas: inout Canvas, left: Double,
    right: Double
  ) {
    guard !entries.isEmpty else { return }
    let lead = lead(sample)
    let room = right - left - lead
    var x = left
    for entry in entries {
      let shown = TextMetrics.elided(entry.name, to: room, size: canvas.size.fontSize(.label))
      let width = lead + canvas.box(shown, x: 0, y: 0).width
      if x > left, x + width > right {
        x = left
        canvas.height += rowHeight
      }
      let y = canvas.height + rowHeight / 2
      draw(sample, entry.ink, x: x, y: y, on: &canvas)
      canvas.write(entry.name, x: x + lead, y: y, room: room)
      x += width + 18
    }
    canvas.height += rowHeight
  }

  /// The distance of two rows.
  static let rowHeight = 20.0

  private static func draw(_ sample: Sample, _ ink: ChartInk, x: Double, y: Double, on canvas: inout Canvas) {
    switch sample {
    case .line: canvas.line(x, y, x + 24, y, "mid l\(ink.suffix)", dashes: ink.dashes)
    case .point: canvas.point(x + 6, y, ink)
    case .bar: canvas.box(ChartBox(x: x, y: y - 5.5, width: 12, height: 11), "f\(ink.suffix)")
    }
  }
}
