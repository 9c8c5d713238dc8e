/// A row per voice or rule with a bar for each measure, from zero: the fee against the value that is really incremental.
struct PairedBarChart: ChartKind {
  /// A row of bars.
  struct Row {
    /// The voice or rule.
    var name: String
    /// A number for each of the chart's measures.
    var values: [ChartEstimate]
  }

  var caption: ChartCaption
  /// What all bars measure, from zero.
  var axis: ChartAxis
  /// The bars of a row, from top to bottom.
  var measures: [ChartPart]
  /// From top to bottom.
  var rows: [Row]
  /// How many rows are drawn, at least 1; what the others come to is said below, lest their sum dwarf the rows.
  var limit = 20
  /// What the thin lines are: `95 % intervals of 40 runs`.
  var interval: String

  var statements: [String] {
    rows.prefix(limit).map { row in
      "\(spokenName(row.name)) "
        + zip(measures, row.values).map { "\($0.0.name) \($0.1.text(axis.unit))" }.joined(separator: ", ")
    } + (rest.map { [String($0.dropLast())] } ?? [])
  }

  /// What the rows that are not drawn come to; nil if all are drawn.
  private var rest: String? {
    let rest = rows.dropFirst(limit)
    guard !rest.isEmpty else { return nil }
    let sums = measures.enumerated().map { index, measure in
      let values = rest.compactMap { $0.values.indices.contains(index) ? $0.values[index].value : nil }
      return "\(measure.name) \(ChartEstimate.text(values.reduce(0, +), axis.unit))"
    }
    return "The other \(NumberFormat.integer(rest.count)) together: \(sums.joined(separator: ", "))."
  }

  func draw(on canvas: inout Canvas) {
    let rows = Array(rows.prefix(limit))
    guard !rows.isEmpty, !measures.isEmpty else { return canvas.empty() }
    ChartKey.draw(measures.map { ($0.name, $0.ink) }, .bar, on: &canvas, left: 0, right: canvas.width)
    canvas.height += 6
    let pitch = 18.0
    let markHeight = pitch * Double(measures.count) + 10
    let layout = RowLayout(
      rows.map { RowLayout.Row(name: $0.name, value: "") }, markHeight: markHeight, on: canvas)
    // Numbers stand at the ends of the bars, the longest of them within the plot.
    let texts = rows.map { row in
      row.values.map { $0.rounded(axis.unit) }
    }
    let room = (texts.joined().map { canvas.box($0, x: 0, y: 0, .tick).width }.max() ?? 0) + 8
    let values = rows.flatMap { $0.values.flatMap(\.extent) }
    let hasNegative = rows.contains { $0.values.contains { $0.value ?? 0 < 0 } }
    let scale = canvas.fittingScale(
      ChartAxis(
        title: axis.title, unit: axis.unit, includesZero: true, lowest: hasNegative ? nil : axis.lowest),
      covering: values,
      from: layout.plot.left + (hasNegative ? room : 0), to: layout.plot.right - room)
    let bottom = canvas.horizontalAxis(scale, bands: layout.bands, bottom: layout.bottom)
    for ((row, texts), middle) in zip(zip(rows, texts), layout.middles) {
      for (index, value) in row.values.prefix(measures.count).enumerated() {
        let y = middle + pitch * (Double(index) - Double(measures.count - 1) / 2)
        canvas.group("\(row.name), \(measures[index].name): \(value.text(axis.unit))") {
          draw(value, texts[index], measures[index].ink, scale, y: y, on: &$0)
        }
      }
    }
    canvas.zeroLine(scale, bands: layout.bands)
    layout.write(on: &canvas, markHeight: markHeight)
    canvas.height = bottom + 6
    if rows.contains(where: { $0.values.contains(where: \.hasInterval) }) {
      canvas.paragraph("Thin lines: \(interval).")
    }
    if let rest { canvas.paragraph(rest) }
  }

  private func draw(
    _ estimate: ChartEstimate, _ text: String, _ ink: ChartInk, _ scale: AxisScale, y: Double,
    on canvas: inout Canvas
  ) {
    let zero = scale.position(0)
    let value = estimate.value ?? 0
    let end = scale.position(value)
    if estimate.value != nil {
      canvas.box(ChartBox(x: min(zero, end), y: y - 7, width: abs(end - zero), height: 14), "f\(ink.suffix)")
    }
    var outermost = end
    if let low = estimate.low, let high = estimate.high, estimate.value != nil {
      let ends = (scale.position(low), scale.position(high))
      canvas.whisker(ends.0, ends.1, y: y)
      outermost = value < 0 ? min(end, ends.0) : max(end, ends.1)
    }
    canvas.write(
      text, x: outermost + (value < 0 ? -5 : 5), y: y, .tick, anchor: value < 0 ? .end : .start,
      classes: "halo")
  }
}
