/// The stages of the funnel over days, a small plot each with its own axis, a line per strategy.
struct FunnelChart: ChartKind {
  /// A stage: attention, attraction, affinity, audience, action.
  struct Stage {
    /// What it counts, and how.
    var axis: ChartAxis
    /// The strategies in the order of the chart's names.
    var series: [LineSeries]
  }

  var caption: ChartCaption
  /// From the first to the last.
  var stages: [Stage]
  /// The day of every series' first number.
  var firstDay = 0
  /// The last day of the campaign; nil for no line.
  var campaignEnd: Int?
  /// What the line and its band are: `mean of 40 runs with its 95 % interval`.
  var measure: String

  var statements: [String] {
    stages.flatMap { stage in
      stage.series.map { line in
        "\(stage.axis.title), \(spokenName(line.name)) \(line.days.last?.text(stage.axis.unit) ?? "no value")"
      }
    }
  }

  private var lines: [(name: String, ink: ChartInk)] {
    stages.first?.series.map { ($0.name, $0.ink) } ?? []
  }

  func draw(on canvas: inout Canvas) {
    guard stages.contains(where: { stage in stage.series.contains { !$0.days.isEmpty } }) else {
      return canvas.empty()
    }
    let columns = canvas.size == .wide ? 3 : 1
    let gap = 24.0
    let cell = (canvas.width - gap * Double(columns - 1)) / Double(columns)
    let lastDay = firstDay + (stages.flatMap { $0.series.map(\.days.count) }.max() ?? 1) - 1
    var rowTop = canvas.height
    var rowBottom = rowTop
    for (index, stage) in stages.enumerated() {
      let column = index % columns
      if column == 0 { rowTop = rowBottom + (index == 0 ? 0 : 14) }
      let left = Double(column) * (cell + gap)
      rowBottom = drawPanel(
        stage, ChartBox(x: left, y: rowTop, width: cell, height: 130),
        days: firstDay...max(lastDay, firstDay),
        on: &canvas)
    }
    let isCellFree = stages.count % columns != 0
    let left = isCellFree ? Double(stages.count % columns) * (cell + gap) : 0
    canvas.height = isCellFree ? rowTop + 24 : rowBottom + 8
    ChartKey.draw(lines, .line, on: &canvas, left: left, right: canvas.width)
    canvas.height = max(canvas.height, rowBottom) + 6
    let end = campaignEnd.map { " Dashed: the campaign ends, day \($0)." } ?? ""
    canvas.paragraph("Each stage has its own axis. Line and band: \(measure).\(end)")
  }

  /// Draws a stage.
  ///
  /// - Returns: Where it ends.
  private func drawPanel(_ stage: Stage, _ box: ChartBox, days: ClosedRange<Int>, on canvas: inout Canvas)
    -> Double
  {
    canvas.write(stage.axis.title, x: box.x, y: box.y + 8, .strong, room: box.width)
    let top = box.y + 30
    let bottom = top + box.height - 30
    let y = AxisScale(
      stage.axis, covering: stage.series.flatMap { $0.days.flatMap(\.extent) }, from: bottom, to: top,
      steps: 3)
    let left = box.x + canvas.gutter(y)
    let x = canvas.fittingScale(
      ChartAxis(title: "day", isWhole: true), covering: [Double(days.lowerBound), Double(days.upperBound)],
      from: left, to: box.right - 8, endsAtData: true)
    canvas.verticalAxis(y, left: left, right: box.right - 8)
    let end = canvas.horizontalAxis(x, bottom: bottom)
    if let campaignEnd, x.shows(Double(campaignEnd)) {
      let at = x.position(Double(campaignEnd))
      canvas.line(at, top, at, bottom, "ref", dashes: "4 3")
    }
    LinePlot(x: x, y: y, firstDay: firstDay, points: 3_200 / max(stages.count, 1)).draw(
      stage.series, on: &canvas)
    return end
  }
}
