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
  /// What the bars of a row are called, from top to bottom.
  var measures: [String]
  /// From top to bottom.
  var rows: [Row]
  /// How many rows are drawn; the others are added up in a last one, as without their joint luck no interval can be
  /// given for them. At least 1.
  var limit = 20
  /// What the thin lines are: `95 % intervals of 40 runs`.
  var interval: String

  var statements: [String] {
    drawnRows.map { row in
      "\(spokenName(row.name)) "
        + zip(measures, row.values).map { "\($0.0) \($0.1.text(axis.unit))" }.joined(separator: ", ")
    }
  }

  /// The first rows and the sum of the others.
  private var drawnRows: [Row] {
    guard rows.count > limit else { return rows }
    let rest = rows.dropFirst(limit)
    let sums = measures.indices.map { index in
      let values = rest.compactMap { $0.values.indices.contains(index) ? $0.values[index].value : nil }
      return ChartEstimate(values.isEmpty ? nil : values.reduce(0, +))
    }
    return rows.prefix(limit) + [Row(name: "the other \(NumberFormat.integer(rest.count)) together", values: sums)]
  }

  func draw(on canvas: inout Canvas) {
    let rows = drawnRows
    guard !rows.isEmpty, !measures.isEmpty else { return canvas.empty() }
    let inks = measures.indices.map { ChartInk.series($0) }
    ChartKey.draw(Array(zip(measures, inks)), .bar, on: &canvas, left: 0, right: canvas.width)
    canvas.height += 6
    let pitch = 18.0
    let markHeight = pitch * Double(measures.count) + 10
    let layout = RowLayout(
      rows.map { RowLayout.Row(name: $0.name, value: "") }, markHeight: markHeight, on: canvas)
    // Numbers stand at the ends of the bars, the longest of them within the plot.
    let texts = rows.map { row in row.values.map { $0.value == nil ? "no value" : ChartEstimate.text($0.value, axis.unit) } }
    let room = (texts.joined().map { canvas.box($0, x: 0, y: 0, .tick).width }.max() ?? 0) + 8
    let values = rows.flatMap { $0.values.flatMap(\.extent) }
    let hasNegative = values.contains { $0 < 0 }
    let scale = AxisScale(
      ChartAxis(title: axis.title, unit: axis.unit, includesZero: true), covering: values,
      from: layout.plot.left + (hasNegative ? room : 0), to: layout.plot.right - room,
      steps: canvas.size == .wide ? 5 : 3)
    let bottom = canvas.horizontalAxis(scale, top: layout.top, bottom: layout.bottom)
    for ((row, texts), middle) in zip(zip(rows, texts), layout.middles) {
      for (index, value) in row.values.prefix(measures.count).enumerated() {
        let y = middle + pitch * (Double(index) - Double(measures.count - 1) / 2)
        canvas.group("\(row.name), \(measures[index]): \(value.text(axis.unit))") {
          draw(value, texts[index], inks[index], scale, y: y, on: &$0)
        }
      }
    }
    canvas.zeroLine(verticalAt: scale, top: layout.top, bottom: layout.bottom)
    layout.write(on: &canvas, markHeight: markHeight)
    canvas.height = bottom + 6
    let rest = self.rows.count > limit ? " The last row is a sum, without an interval." : ""
    canvas.paragraph("Thin lines: \(interval).\(rest)")
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
      canvas.line(ends.0, y, ends.1, y, "thin whisker")
      outermost = value < 0 ? min(end, ends.0) : max(end, ends.1)
    }
    canvas.write(
      text, x: outermost + (value < 0 ? -5 : 5), y: y, .tick, anchor: value < 0 ? .end : .start, classes: "halo")
  }
}
