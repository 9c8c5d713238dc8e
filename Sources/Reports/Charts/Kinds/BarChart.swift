/// A row per strategy, its bar put together from parts: costs by category; trust earned to the right of zero, burnt to
/// the left.
struct BarChart: ChartKind {
  /// A bar.
  struct Row {
    /// The strategy.
    var name: String
    /// A part for each of the chart's; negative ones grow to the left.
    var parts: [ChartEstimate]
    /// What stands at the end of the row, its interval along the bar: the sum of the parts or, of shares, the first.
    ///
    /// Nil adds up the parts, without an interval.
    var total: ChartEstimate?
  }

  var caption: ChartCaption
  /// What the bars measure, from zero.
  var axis: ChartAxis
  /// The parts in the order in which they are stacked.
  var parts: [ChartPart]
  /// From top to bottom.
  var rows: [Row]
  /// What the thin lines are: `95 % intervals of 40 runs`.
  var measure: String
  /// What the number at the end of a row is.
  var total = "the sum of a row's parts"

  var statements: [String] {
    rows.map { row in
      let named = zip(parts, row.parts).filter { $0.1.value != 0 }
      return "\(spokenName(row.name)) "
        + named.map { "\($0.0.name) \($0.1.text(axis.unit))" }.joined(separator: ", ")
    }
  }

  /// The bars' axis begins at zero and is linear, or lengths would not be amounts.
  private var barAxis: ChartAxis {
    let hasNegative = rows.contains { $0.parts.contains { $0.value ?? 0 < 0 } }
    return ChartAxis(
      title: axis.title, unit: axis.unit, includesZero: true, lowest: hasNegative ? nil : axis.lowest)
  }

  func draw(on canvas: inout Canvas) {
    guard !rows.isEmpty, !parts.isEmpty else { return canvas.empty() }
    ChartKey.draw(parts.map { ($0.name, $0.ink) }, .bar, on: &canvas, left: 0, right: canvas.width)
    canvas.height += 6
    let markHeight = canvas.size == .wide ? 32.0 : 26
    let layout = RowLayout(rows.map(words), markHeight: markHeight, on: canvas)
    let scale = canvas.fittingScale(
      barAxis, covering: rows.flatMap(extent), from: layout.plot.left, to: layout.plot.right)
    let bottom = canvas.horizontalAxis(scale, bands: layout.bands, bottom: layout.bottom)
    for (row, y) in zip(rows, layout.middles) { draw(row, scale, y: y, on: &canvas) }
    canvas.zeroLine(scale, bands: layout.bands)
    layout.write(on: &canvas, markHeight: markHeight)
    canvas.height = bottom + 6
    let hasLines = rows.contains { whiskers($0).contains { $0.low < $0.high } }
    canvas.paragraph("Number: \(total)." + (hasLines ? " Thin lines: \(measure)." : ""))
  }

  /// The two ends of a bar: the sum of its negative and of its positive parts.
  private func ends(_ row: Row) -> (low: Double, high: Double) {
    let values = row.parts.compactMap(\.value)
    return (values.filter { $0 < 0 }.reduce(0, +), values.filter { $0 > 0 }.reduce(0, +))
  }

  private func extent(_ row: Row) -> [Double] {
    let ends = ends(row)
    return [ends.low, ends.high] + whiskers(row).flatMap { [$0.low, $0.high] }.filter(\.isFinite)
  }

  /// The intervals that end at an end of the bar: of the sum if all parts point one way, else of a side's only part.
  private func whiskers(_ row: Row) -> [(low: Double, high: Double)] {
    let ends = ends(row)
    if ends.low == 0 || ends.high == 0, let low = row.total?.low, let high = row.total?.high {
      return [(low, high)]
    }
    return [row.parts.filter { $0.value ?? 0 < 0 }, row.parts.filter { $0.value ?? 0 > 0 }].compactMap {
      side in
      guard side.count == 1, let low = side[0].low, let high = side[0].high else { return nil }
      return (low, high)
    }
  }

  private func words(_ row: Row) -> RowLayout.Row {
    let values = row.parts.compactMap(\.value)
    guard !values.isEmpty else { return RowLayout.Row(name: row.name, value: "no value") }
    let total = row.total ?? ChartEstimate(values.reduce(0, +))
    let texts = total.texts(axis.unit)
    return RowLayout.Row(name: row.name, value: texts.value, detail: texts.interval)
  }

  private func draw(_ row: Row, _ scale: AxisScale, y: Double, on canvas: inout Canvas) {
    var ends = (low: 0.0, high: 0.0)
    let whiskers = whiskers(row).map { (low: scale.position($0.low), high: scale.position($0.high)) }
    for (index, part) in row.parts.enumerated() {
      guard let value = part.value, value != 0, index < parts.count else { continue }
      let from = value < 0 ? ends.low : ends.high
      if value < 0 { ends.low += value } else { ends.high += value }
      let pixels = [scale.position(from), scale.position(from + value)].sorted()
      // A hairline of paper between parts; what is thinner than a pixel is still to be seen.
      let box = ChartBox(x: pixels[0], y: y - 9, width: max(pixels[1] - pixels[0] - 1, 0.6), height: 18)
      let (name, suffix) = (parts[index].name, parts[index].ink.suffix)
      canvas.group("\(row.name), \(name): \(part.text(axis.unit))") { $0.box(box, "f\(suffix)") }
      let words = canvas.box(name, x: box.x + box.width / 2, y: y, .tick, anchor: .middle)
      let isStruck = whiskers.contains { $0.low < words.x + words.width + 3 && $0.high > words.x - 3 }
      if box.width > words.width + 10, !isStruck {
        canvas.write(name, x: box.x + box.width / 2, y: y, .tick, anchor: .middle, classes: "o\(suffix)")
      }
    }
    for whisker in whiskers { canvas.whisker(whisker.low, whisker.high, y: y) }
  }
}
