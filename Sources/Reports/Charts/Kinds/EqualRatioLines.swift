/// Lines through the points where one more of y costs the same of x: $50 each, $100 each.
struct EqualRatioLines {
  /// The axis of what is spent.
  let x: AxisScale
  /// The axis of what it brings.
  let y: AxisScale
  /// What follows the numbers: `each`.
  let words: String

  /// Draws up to four lines with round ratios, where both axes are linear and have positive values.
  func draw(on canvas: inout Canvas, placer: inout LabelPlacer) {
    guard x.axis.scale == .linear, y.axis.scale == .linear else { return }
    for ratio in ratios {
      guard let (from, to) = ends(ratio) else { continue }
      canvas.line(from.x, from.y, to.x, to.y, "thin ref", dashes: "1 4")
      avoid(from, to, placer: &placer)
      // Labelled where the line leaves the frame, just inside.
      let number = Magnitude.shortened(ratio, nil) { ratio, _, _ in
        NumberFormat.significant(ratio, digits: 1, unit: x.axis.unit)
      }
      let text = "\(number) \(words)"
      let size = canvas.box(text, x: 0, y: 0, .note)
      let leavesAtTop = to.y <= y.end + 0.5
      let box = ChartBox(
        x: leavesAtTop ? max(to.x - size.width - 4, x.start) : x.end - size.width - 2,
        y: leavesAtTop ? to.y + 1 : to.y - size.height - 3, width: size.width, height: size.height)
      guard placer.area.contains(box), !placer.taken.contains(where: { $0.overlap(box) > 0 }) else {
        continue
      }
      canvas.write(text, x: box.x, y: box.y + box.height / 2, .note, classes: "halo")
      placer.block(box)
    }
  }

  /// Round ratios whose lines fan out over the frame: doublings about the ratio of its diagonal.
  private var ratios: [Double] {
    let (right, top) = (x.domain.upperBound, y.domain.upperBound)
    guard right > 0, top > 0, right / top > 1e-290, right / top < 1e290 else { return [] }
    let wanted = [0.35, 1, 2.5, 6].map { $0 * right / top }
    var result: [Double] = []
    for ratio in wanted {
      let exponent = DecimalDigits(ratio).exponent
      let decade = exponent < 0 ? 1 / NiceSteps.powerOfTen(-exponent) : NiceSteps.powerOfTen(exponent)
      let rounded = [1.0, 2, 5, 10].map { $0 * decade }.min { abs($0 - ratio) < abs($1 - ratio) } ?? ratio
      if !result.contains(rounded) { result.append(rounded) }
    }
    return result
  }

  /// Returns where a line enters and leaves the frame within positive values.
  private func ends(_ ratio: Double) -> (from: (x: Double, y: Double), to: (x: Double, y: Double))? {
    let first = max(0, x.domain.lowerBound, y.domain.lowerBound * ratio)
    let last = min(x.domain.upperBound, y.domain.upperBound * ratio)
    guard first < last else { return nil }
    return (
      (x.position(first), y.position(first / ratio)), (x.position(last), y.position(last / ratio))
    )
  }

  /// Makes labels of points prefer not to cover the line.
  private func avoid(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), placer: inout LabelPlacer
  ) {
    let count = 40.0
    for step in stride(from: 0, through: count, by: 1) {
      let share = step / count
      let (px, py) = (from.x + share * (to.x - from.x), from.y + share * (to.y - from.y))
      placer.avoid(ChartBox(x: px - 2, y: py - 2, width: 4, height: 4))
    }
  }
}
