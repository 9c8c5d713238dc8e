extension Canvas {
  /// Draws a horizontal axis below a plot: grid lines through the plot, numbers and the title under it.
  ///
  /// Numbers that would touch their neighbour are left off, their grid lines stay.
  ///
  /// - Parameters:
  ///   - scale: The axis, from left to right.
  ///   - top: Where its grid lines begin.
  ///   - bottom: Where they end and the numbers begin.
  /// - Returns: Where the axis ends below its title.
  mutating func horizontalAxis(_ scale: AxisScale, top: Double, bottom: Double) -> Double {
    let fontSize = size.fontSize(.tick)
    let y = bottom + 6 + 0.6 * fontSize
    var taken = -Double.infinity
    for tick in scale.ticks {
      let x = scale.position(tick.value)
      line(x, top, x, bottom, "grid")
      // At the edges of the drawing a number moves inwards, half a number at most.
      let half = TextMetrics.width(tick.text, size: fontSize) / 2
      let center = min(max(x, half), width - half)
      guard center - half >= taken + 8 else { continue }
      write(tick.text, x: center, y: y, .tick, anchor: .middle)
      taken = center + half
    }
    return axisTitle(scale.axis.title, middle: (scale.start + scale.end) / 2, top: y + 0.6 * fontSize + 3)
  }

  /// Writes a title below the middle of a horizontal axis.
  ///
  /// - Returns: Where it ends.
  private mutating func axisTitle(_ title: String, middle: Double, top: Double) -> Double {
    guard !title.isEmpty else { return top }
    let fontSize = size.fontSize(.soft)
    let half = min(TextMetrics.width(title, size: fontSize), width) / 2
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
  }

  /// Returns the room that the numbers of a vertical axis need, with the gap to the plot.
  func gutter(_ scale: AxisScale) -> Double {
    let fontSize = size.fontSize(.tick)
    return (scale.ticks.map { TextMetrics.width($0.text, size: fontSize) }.max() ?? 0) + 8
  }

  /// Draws the line of zero over the grid, where an axis has it between its ends.
  mutating func zeroLine(horizontalAt scale: AxisScale, left: Double, right: Double) {
    guard scale.axis.scale == .linear, scale.shows(0) else { return }
    line(left, scale.position(0), right, scale.position(0), "zero")
  }

  /// Draws the line of zero over the grid, where an axis has it between its ends.
  mutating func zeroLine(verticalAt scale: AxisScale, top: Double, bottom: Double) {
    guard scale.axis.scale == .linear, scale.shows(0) else { return }
    line(scale.position(0), top, scale.position(0), bottom, "zero")
  }
}
