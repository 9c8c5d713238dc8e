/// A line per strategy over days with the band of its interval: cumulative profit, trust.
struct LineChart: ChartKind {
  /// A day that matters on a strategy's line.
  struct Mark {
    /// The day.
    var day: Int
    /// The place of the strategy among the series.
    var series: Int
    /// What happens: `paid back, day 43`, `overtakes advertising, day 80`.
    var words: String
  }

  var caption: ChartCaption
  /// What is measured from bottom to top.
  var axis: ChartAxis
  /// The strategies; a name at the end of each line.
  var series: [LineSeries]
  /// The day of every series' first number.
  var firstDay = 0
  /// The last day of the campaign; nil for no line.
  var campaignEnd: Int?
  /// Days that matter.
  var marks: [Mark] = []
  /// What the line and its band are: `mean of 40 runs with its 95 % interval`.
  var measure: String

  var statements: [String] {
    series.map { line in
      let last = line.days.lastIndex { $0.value != nil }
      return "\(spokenName(line.name)) "
        + (last.map { "\(line.days[$0].text(axis.unit)) on day \(firstDay + $0)" } ?? "no value")
    }
      + marks.filter { series.indices.contains($0.series) }
      .map { "\(spokenName(series[$0.series].name)): \($0.words)" }
  }

  func draw(on canvas: inout Canvas) {
    let drawn = series.filter { !$0.stretches(axis).isEmpty }
    if drawn.isEmpty { canvas.empty() } else { drawPlot(drawn, on: &canvas) }
    for line in series where line.stretches(axis).isEmpty {
      canvas.paragraph("\(spokenName(line.name)): no value.")
    }
  }

  private func drawPlot(_ drawn: [LineSeries], on canvas: inout Canvas) {
    let isWide = canvas.size == .wide
    let spacing = 17.0
    let names = isWide ? drawn.map { canvas.box($0.name + " ↓", x: 0, y: 0).width }.max() ?? 0 : 0
    let nameWidth = min(names, 184)
    // Names need their lines one below the other, so a chart of many strategies is higher.
    let plotHeight = max(isWide ? 300 : 260, isWide ? spacing * Double(drawn.count + 1) : 0)
    canvas.write(axis.title, x: 0, y: 10, .soft, room: canvas.width)
    let top = campaignEnd == nil ? 30.0 : 50
    let bottom = top + plotHeight
    var y = AxisScale(
      axis, covering: AxisFocus.values(on: axis, drawn.map(\.extent), always: []), from: bottom, to: top,
      steps: 5)
    y.leaveRoom(forArrowsTo: drawn.flatMap { $0.placed(axis) })
    let left = canvas.gutter(y)
    let right = isWide ? canvas.width - nameWidth - 34 : canvas.width - 8
    let lastDay = firstDay + (drawn.map(\.days.count).max() ?? 1) - 1
    let x = canvas.fittingScale(
      ChartAxis(title: "day", isWhole: true), covering: [Double(firstDay), Double(lastDay)], from: left,
      to: right,
      endsAtData: true)
    canvas.verticalAxis(y, left: left, right: right)
    let end = canvas.horizontalAxis(x, bottom: bottom)
    drawCampaignEnd(x, top: top, bottom: bottom, on: &canvas)
    let plot = LinePlot(x: x, y: y, firstDay: firstDay, points: 3_200)
    plot.draw(drawn, on: &canvas)
    drawMarks(plot, ChartBox(x: left, y: top, width: right - left, height: plotHeight), on: &canvas)
    canvas.height = end + 6
    if isWide {
      writeNames(drawn, plot, nameWidth: nameWidth, spacing: spacing, on: &canvas)
    } else {
      ChartKey.draw(drawn.map { ($0.name, $0.ink) }, .line, on: &canvas, left: 0, right: canvas.width)
      canvas.height += 4
    }
    canvas.paragraph("Line and band: \(measure)." + beyond(drawn, y))
  }

  private func drawCampaignEnd(_ x: AxisScale, top: Double, bottom: Double, on canvas: inout Canvas) {
    guard let campaignEnd, x.shows(Double(campaignEnd)) else { return }
    let at = x.position(Double(campaignEnd))
    canvas.line(at, top - 6, at, bottom, "ref", dashes: "4 3")
    let words = "campaign ends, day \(campaignEnd)"
    let half = canvas.box(words, x: 0, y: 0, .note).width / 2
    canvas.write(
      words, x: min(max(at, half), canvas.width - half), y: top - 17, .note, anchor: .middle)
  }

  private func drawMarks(_ plot: LinePlot, _ frame: ChartBox, on canvas: inout Canvas) {
    var placer = LabelPlacer(area: frame)
    if let campaignEnd {
      placer.avoid(
        ChartBox(x: plot.x.position(Double(campaignEnd)) - 1, y: frame.y, width: 2, height: frame.height))
    }
    for line in series {
      for stretch in line.stretches(axis) {
        for index in stretch {
          let at = (plot.place(index), plot.y.position(line.days[index].value ?? 0))
          placer.avoid(ChartBox(x: at.0 - 2, y: at.1 - 2, width: 4, height: 4))
        }
      }
    }
    let placed = marks.compactMap { mark -> (mark: Mark, x: Double, y: Double)? in
      let index = mark.day - firstDay
      guard series.indices.contains(mark.series), series[mark.series].days.indices.contains(index),
        let value = series[mark.series].days[index].value, axis.hasPlace(value)
      else { return nil }
      return (mark, plot.place(index), plot.y.position(value))
    }
    for mark in placed { placer.block(ChartBox(x: mark.x - 6, y: mark.y - 6, width: 12, height: 12)) }
    let labels = placer.places(
      of: placed.map { mark, x, y in
        let size = canvas.box(mark.words, x: 0, y: 0, .note)
        return (size.width, size.height, x, y)
      }, gap: 9)
    for (place, mark) in zip(labels, placed) {
      if let place, place.isFar { canvas.leader(from: (mark.x, mark.y), to: place.box) }
    }
    for (place, (mark, x, y)) in zip(labels, placed) {
      let line = series[mark.series]
      canvas.group("\(line.name): \(mark.words)") {
        $0.draw(line.ink.marker.path(x: x, y: y, radius: 5), "mid hole l\(line.ink.suffix)")
      }
      if let box = place?.box {
        canvas.write(mark.words, x: box.x, y: box.y + box.height / 2, .note, classes: "halo")
      }
    }
  }

  /// Says which lines leave the frame, and where they end.
  private func beyond(_ drawn: [LineSeries], _ y: AxisScale) -> String {
    let lines = drawn.filter { $0.placed(axis).contains { !y.shows($0) } }
    guard !lines.isEmpty else { return "" }
    let ends = lines.map { line in
      let last = line.days.last { $0.value.map(axis.hasPlace) ?? false }
      return "\(spokenName(line.name)) ends at \((last ?? ChartEstimate(nil)).rounded(axis.unit))"
    }
    return " Beyond the axis: \(ends.joined(separator: ", "))."
  }

  /// Writes each name at the right of its line's end, moved apart where they crowd.
  private func writeNames(
    _ drawn: [LineSeries], _ plot: LinePlot, nameWidth: Double, spacing: Double, on canvas: inout Canvas
  ) {
    let ends = drawn.map { line -> (x: Double, y: Double) in
      let last = line.stretches(axis).last?.upperBound ?? 1
      return (plot.place(last - 1), plot.y.place(line.days[last - 1].value ?? 0))
    }
    let middles = LabelColumn.spread(
      ends.map(\.y), spacing: spacing, low: plot.y.tip(1), high: plot.y.tip(-1))
    let left = canvas.width - nameWidth
    for ((line, end), middle) in zip(zip(drawn, ends), middles) {
      let side = plot.y.side(line.placed(axis).last)
      if side == 0 { canvas.line(end.x, end.y, left - 14, middle, "thin faint l\(line.ink.suffix)") }
      canvas.draw(line.ink.marker.path(x: left - 9, y: middle, radius: 4), "f\(line.ink.suffix)")
      let arrow = side == 0 ? "" : side < 0 ? " ↓" : " ↑"
      canvas.write(line.name + arrow, x: left, y: middle, room: nameWidth)
    }
  }
}

extension Canvas {
  /// Draws a thin line from a point to the nearest point of its label.
  mutating func leader(from point: (x: Double, y: Double), to box: ChartBox) {
    let near = box.nearest(to: point)
    line(point.x, point.y, near.x, near.y, "lead")
  }
}
