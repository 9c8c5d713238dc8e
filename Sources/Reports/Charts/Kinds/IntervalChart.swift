/// A row per strategy: a point with its interval, above what single runs gave, against a line of reference.
///
/// Rows far outside the others do not squeeze them: an arrow at the edge points to where they are, and their numbers
/// stand at the row.
struct IntervalChart: ChartKind {
  /// A strategy and its number.
  struct Row {
    /// The strategy.
    var name: String
    /// Its ink.
    var ink: ChartInk
    /// The number and its interval.
    var estimate: ChartEstimate
    /// What single runs gave: the 5, 25, 50, 75 and 95 % quantiles; nil leaves them off.
    var quantiles: [Double]? = nil
    /// Why there is no number, when there is none.
    var missing = "no value"
  }

  var caption: ChartCaption
  /// What is measured, from left to right.
  var axis: ChartAxis
  /// From top to bottom.
  var rows: [Row]
  /// A value that matters and what it means: 0 and `the money comes back`.
  var reference: (value: Double, words: String)?
  /// What the point and its line are, for the words below: `mean of 40 runs with its 95 % interval`.
  var measure: String

  var statements: [String] {
    rows.map { row in
      "\(spokenName(row.name)) " + (row.estimate.value == nil ? row.missing : row.estimate.text(axis.unit))
    }
  }

  func draw(on canvas: inout Canvas) {
    guard !rows.isEmpty else { return canvas.empty() }
    if reference != nil { canvas.height += 24 }
    let markHeight = canvas.size == .wide ? 32.0 : 26
    let layout = RowLayout(rows.map(words), markHeight: markHeight, on: canvas)
    let shown = AxisFocus.values(
      on: axis, rows.map { $0.estimate.extent + ($0.estimate.value == nil ? [] : quantiles($0) ?? []) },
      always: reference.map { [$0.value] } ?? [])
    var scale = canvas.fittingScale(axis, covering: shown, from: layout.plot.left, to: layout.plot.right)
    scale.leaveRoom(forArrowsTo: rows.flatMap { $0.estimate.parts(on: axis) })
    let bottom = canvas.horizontalAxis(scale, bands: layout.bands, bottom: layout.bottom)
    canvas.reference(reference, scale, layout)
    for (row, y) in zip(rows, layout.middles) {
      canvas.group("\(row.name): \(row.estimate.value == nil ? row.missing : row.estimate.text(axis.unit))") {
        draw(row, scale, y: y, on: &$0)
      }
    }
    layout.write(on: &canvas, markHeight: markHeight)
    canvas.height = bottom + 6
    canvas.paragraph(note(scale))
  }

  private func words(_ row: Row) -> RowLayout.Row {
    guard row.estimate.value != nil else { return RowLayout.Row(name: row.name, value: row.missing) }
    let texts = row.estimate.texts(axis.unit)
    return RowLayout.Row(name: row.name, value: texts.value, detail: texts.interval)
  }

  private func quantiles(_ row: Row) -> [Double]? {
    guard let quantiles = row.quantiles, quantiles.count == 5, quantiles.allSatisfy(axis.hasPlace) else {
      return nil
    }
    return quantiles.sorted()
  }

  private func draw(_ row: Row, _ scale: AxisScale, y: Double, on canvas: inout Canvas) {
    if let quantiles = quantiles(row), quantiles.contains(where: scale.shows) {
      let x = quantiles.map(scale.position)
      canvas.line(x[0], y, x[4], y, "thin faint l\(row.ink.suffix)")
      canvas.box(ChartBox(x: x[1], y: y - 9, width: x[3] - x[1], height: 18), "pale f\(row.ink.suffix)")
      canvas.line(x[2], y - 9, x[2], y + 9, "thin faint l\(row.ink.suffix)")
    }
    canvas.estimate(row.estimate, scale, y: y, row.ink)
  }

  private func note(_ scale: AxisScale) -> String {
    var sentences = ["Point and line: \(measure)."]
    if rows.contains(where: { quantiles($0) != nil }) {
      sentences.append("Box and thin line: the middle half of single runs, and nine tenths of them.")
    }
    if rows.contains(where: { $0.estimate.isBeyond(scale) }) {
      sentences.append("Arrow: beyond the axis, see the number.")
    }
    if rows.contains(where: { $0.estimate.value.map { !axis.hasPlace($0) } ?? false }) {
      sentences.append("On this axis of ratios 0 and less have no place.")
    }
    return sentences.joined(separator: " ")
  }
}
