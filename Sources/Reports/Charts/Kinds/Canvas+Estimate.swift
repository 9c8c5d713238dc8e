extension ChartEstimate {
  /// Whether an arrow stands for the number or for an end of its interval.
  func isBeyond(_ scale: AxisScale) -> Bool {
    guard value != nil else { return false }
    return ([value, low, high].compactMap { $0 }).contains { !scale.shows($0) }
  }
}

extension Canvas {
  /// Draws a number as a point and its interval as a line on a horizontal axis; arrows point to what is beyond it.
  mutating func estimate(_ estimate: ChartEstimate, _ scale: AxisScale, y: Double, _ ink: ChartInk) {
    guard let value = estimate.value, scale.axis.hasPlace(value) else { return }
    let x = scale.position(value)
    if let low = estimate.low, let high = estimate.high {
      let ends = (scale.position(low), scale.position(high))
      line(ends.0, y, ends.1, y, "thick l\(ink.suffix)")
      if !scale.shows(low) { arrow(ends.0, y, towards: (-1, 0), ink) }
      if !scale.shows(high) { arrow(ends.1, y, towards: (1, 0), ink) }
    }
    guard scale.shows(value) else {
      arrow(x, y, towards: value < scale.domain.lowerBound ? (-1, 0) : (1, 0), ink)
      return
    }
    point(x, y, ink)
  }

  /// Draws an arrow head whose tip is at a point of the frame.
  ///
  /// - Parameter direction: One of the four directions, as steps of -1, 0 or 1.
  mutating func arrow(_ x: Double, _ y: Double, towards direction: (x: Double, y: Double), _ ink: ChartInk) {
    let (back, side) = (11.0, 6.0)
    var path = ChartPath()
    path.polygon([
      (x, y), (x - back * direction.x + side * direction.y, y - back * direction.y + side * direction.x),
      (x - back * direction.x - side * direction.y, y - back * direction.y - side * direction.x),
    ])
    draw(path, "rim f\(ink.suffix)")
  }

  /// Draws the vertical line of a value that matters, with what it means above it.
  mutating func reference(
    _ reference: (value: Double, words: String)?, _ scale: AxisScale, top: Double, bottom: Double
  ) {
    guard let reference, scale.axis.hasPlace(reference.value), scale.shows(reference.value) else { return }
    let x = scale.position(reference.value)
    line(x, top - 4, x, bottom, "zero")
    let half = min(box(reference.words, x: 0, y: 0, .note).width, width) / 2
    let center = min(max(x, half), width - half)
    write(reference.words, x: center, y: top - 13, .note, anchor: .middle, room: width)
  }
}
