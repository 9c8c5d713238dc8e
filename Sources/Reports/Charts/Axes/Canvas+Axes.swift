extension Canvas {
  /// Draws a horizontal axis below a plot: grid lines through the plot, numbers and the title under it.
  ///
  /// Numbers that would touch their neighbour are left off, their grid lines stay.
  ///
  /// - Parameters:
  ///   - scale: The axis, from left to right.
  ///   - bands: The stretches of height in which its grid lines run; none for an axis without.
  ///   - bottom: Where the numbers begin.
  /// - Returns: Where the axis ends below its title.
  mutating func horizontalAxis(_ scale: AxisScale, bands: [ClosedRange<Double>] = [], bottom: Double)
    -> Double
  {
    let fontSize = size.fontSize(.tick)
    let y = bottom + 9 + 0.6 * fontSize
    var taken = -Double.infinity
    for tick in scale.ticks {
      verticalLine(scale.position(tick.value), bands, "grid")
      let (low, high) = extent(of: tick, on: scale)
      guard low >= taken + 8 else { continue }
      write(tick.text, x: (low + high) / 2, y: y, .tick, anchor: .middle)
      taken = high
    }
    return axisTitle(scale.axis.title, middle: (scale.start + scale.end) / 2, top: y + 0.6 * fontSize + 3)
  }

  /// Lays a horizontal axis out with as many round steps as there is room for their numbers.
  ///
  /// - Parameters:
  ///   - axis: What is measured.
  ///   - values: What must be on it.
  ///   - left: Where it begins.
  ///   - right: Where it ends.
  ///   - endsAtData: Whether it ends with the values rather than with the tick beyond, as days do.
  /// - Returns: The axis.
  func fittingScale(
    _ axis: ChartAxis, covering values: [Double], from left: Double, to right: Double,
    endsAtData: Bool = false
  ) -> AxisScale {
    let most = max(Int((right - left) / 75), 3)
    let scales = stride(from: most, through: 1, by: -1).lazy.map { steps in
      AxisScale(axis, covering: values, from: left, to: right, steps: steps, endsAtData: endsAtData)
    }
    return scales.first(where: hasRoom)
      ?? AxisScale(axis, covering: values, from: left, to: right, steps: 1, endsAtData: endsAtData)
  }

  /// Whether the numbers of a horizontal axis keep apart.
  private func hasRoom(_ scale: AxisScale) -> Bool {
    let extents = scale.ticks.map { extent(of: $0, on: scale) }
    return zip(extents, extents.dropFirst()).allSatisfy { $0.high + 8 <= $1.low }
  }

  /// Returns where a number of a horizontal axis stands; at the edges of the drawing it moves inwards.
  private func extent(of tick: AxisScale.Tick, on scale: AxisScale) -> (low: Double, high: Double) {
    let half = TextMetrics.width(tick.text, size: size.fontSize(.tick)) / 2
    let center = min(max(scale.position(tick.value), half), width - half)
    return (center - half, center + half)
  }

  /// Writes a title below the middle of a horizontal axis.
  ///
  /// - Returns: Where it ends.
  private mutating func axisTitle(_ title: String, middle: Double, top: Double) -> Double {
    guard !title.isEmpty else { return top }
    let fontSize = size.fontSize(.soft)
    let half = min(box(title, x: 0, y: 0, .soft).width, width) / 2
    let center = min(max(middle, half), width - half)
    write(title, x: center, y: top + 0.6 * fontSize, .soft, anchor: .middle, room: width)
    return top + 1.2 * fontSize
  }

  /// Draws a vertical axis at the left of a plot: grid lines through the plot and numbers before it.
  ///
  /// - Parameters:
  ///   - scale: The axis, from the bottom to the top.
  ///   - left: Where its grid lines begin and the numbers end.
  ///   - right: Where they end.
  mutating func verticalAxis(_ scale: AxisScale, left: Double, right: Double) {
    let height = 1.2 * size.fontSize(.tick)
    var taken = Double.infinity
    for tick in scale.ticks {
      let y = scale.position(tick.value)
      line(left, y, right, y, "grid")
      guard y + height / 2 <= taken - 2 else { continue }
      write(tick.text, x: left - 6, y: y, .tick, anchor: .end)
      taken = y - height / 2
    }
    if scale.axis.scale == .linear, scale.domain.contains(0) {
      line(left, scale.position(0), right, scale.position(0), "zero")
    }
  }

  /// Returns the room that the numbers of a vertical axis need, with the gap to the plot.
  func gutter(_ scale: AxisScale) -> Double {
    let fontSize = size.fontSize(.tick)
    return (scale.ticks.map { TextMetrics.width($0.text, size: fontSize) }.max() ?? 0) + 8
  }

  /// Draws the line of zero of a horizontal axis where zero is between its ends.
  mutating func zeroLine(_ scale: AxisScale, bands: [ClosedRange<Double>]) {
    guard scale.axis.scale == .linear, scale.domain.contains(0) else { return }
    verticalLine(scale.position(0), bands, "zero")
  }

  /// Draws a vertical line through some stretches of height.
  mutating func verticalLine(_ x: Double, _ bands: [ClosedRange<Double>], _ classes: String) {
    var path = ChartPath()
    for band in bands { path.lines([(x, band.lowerBound), (x, band.upperBound)]) }
    draw(path, classes)
  }
}
