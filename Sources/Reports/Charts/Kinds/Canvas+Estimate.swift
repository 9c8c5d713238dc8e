extension ChartEstimate {
  /// The number and the ends of its interval, also infinite ones; nothing for a number without a place on the axis.
  func parts(on axis: ChartAxis) -> [Double] {
    guard let value, axis.hasPlace(value) else { return [] }
    return [value, low, high].compactMap { $0 }
  }

  /// Whether an arrow stands for the number or for an end of its interval.
  func isBeyond(_ scale: AxisScale) -> Bool { parts(on: scale.axis).contains { !scale.shows($0) } }
}

extension Canvas {
  /// Draws a number as a point and its interval as a line on a horizontal axis; arrows point to what is beyond it.
  mutating func estimate(_ estimate: ChartEstimate, _ scale: AxisScale, y: Double, _ ink: ChartInk) {
    guard let value = estimate.value, scale.axis.hasPlace(value) else { return }
    if let low = estimate.low, let high = estimate.high,
      scale.side(low) != scale.side(high) || scale.shows(value)
    {
      line(scale.place(low), y, scale.place(high), y, "thick l\(ink.suffix)")
    }
    for side in Set(estimate.parts(on: scale.axis).map(scale.side)).sorted() where side != 0 {
      arrow(scale.tip(side), y, towards: (side, 0), ink)
    }
    if scale.shows(value) { point(scale.position(value), y, ink) }
  }

  /// Draws an interval as a thin line with a rim of the background, which is seen on bars of any colour.
  mutating func whisker(_ low: Double, _ high: Double, y: Double) {
    line(low, y, high, y, "halo")
    line(low, y, high, y, "thin whisker")
  }

  /// Draws an arrow head.
  ///
  /// - Parameters:
  ///   - x: Its tip.
  ///   - y: Its tip.
  ///   - direction: One of the four directions, as steps of -1, 0 or 1.
  ///   - ink: Whose it is.
  mutating func arrow(_ x: Double, _ y: Double, towards direction: (x: Double, y: Double), _ ink: ChartInk) {
    let (back, side) = (11.0, 6.0)
    var path = ChartPath()
    path.polygon([
      (x, y), (x - back * direction.x + side * direction.y, y - back * direction.y + side * direction.x),
      (x - back * direction.x - side * direction.y, y - back * direction.y - side * direction.x),
    ])
    draw(path, "rim f\(ink.suffix)")
  }

  /// Draws the vertical line of a value that matters through rows, with what it means above them.
  mutating func reference(
    _ reference: (value: Double, words: String)?, _ scale: AxisScale, _ layout: RowLayout
  ) {
    guard let reference, scale.axis.hasPlace(reference.value), scale.shows(reference.value) else { return }
    let x = scale.position(reference.value)
    verticalLine(x, layout.bands, "zero")
    let half = min(box(reference.words, x: 0, y: 0, .note).width, width) / 2
    let center = min(max(x, half), width - half)
    write(reference.words, x: center, y: layout.top - 13, .note, anchor: .middle, room: width)
  }
}
