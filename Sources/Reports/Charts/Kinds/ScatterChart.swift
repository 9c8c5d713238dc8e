/// A point per strategy with intervals in both directions, such as what it costs against what it brings.
///
/// Lines of equal ratio show what one more costs: points above a line get theirs for less. Strategies far outside the
/// others stand at the edge with an arrow.
struct ScatterChart: ChartKind {
  /// A strategy and its two numbers.
  struct Point {
    /// The strategy.
    var name: String
    /// Its ink.
    var ink: ChartInk
    /// The number from left to right.
    var x: ChartEstimate
    /// The number from bottom to top.
    var y: ChartEstimate
  }

  var caption: ChartCaption
  /// What is measured from left to right.
  var x: ChartAxis
  /// What is measured from bottom to top.
  var y: ChartAxis
  /// The strategies.
  var points: [Point]
  /// What follows the numbers of the lines of equal x for each y, which are in the unit of x: `each`; nil for no lines.
  var ratio: String?
  /// What the lines through a point are: `95 % intervals of 40 runs`.
  var measure: String

  var statements: [String] {
    points.map { "\(spokenName($0.name)) \(x.title) \($0.x.text(x.unit)), \(y.title) \($0.y.text(y.unit))" }
  }

  /// Whether both numbers have a place.
  private func isDrawn(_ point: Point) -> Bool {
    [(point.x.value, x), (point.y.value, y)].allSatisfy { value, axis in value.map(axis.hasPlace) ?? false }
  }

  func draw(on canvas: inout Canvas) {
    let drawn = points.filter(isDrawn)
    if drawn.isEmpty {
      canvas.empty()
    } else {
      drawPlot(drawn, on: &canvas)
    }
    for point in points where !isDrawn(point) {
      let missing = [(point.x.value, x), (point.y.value, y)].first { value, axis in
        !(value.map(axis.hasPlace) ?? false)
      }
      canvas.paragraph("\(spokenName(point.name)): no place, \(missing?.1.title ?? "") has no value.")
    }
  }

  private func drawPlot(_ drawn: [Point], on canvas: inout Canvas) {
    let isWide = canvas.size == .wide
    let plotHeight = isWide ? 360.0 : 320
    canvas.write(y.title, x: 0, y: 10, .soft, room: canvas.width)
    let top = 34.0
    let bottom = top + plotHeight
    var yScale = AxisScale(
      y, covering: AxisFocus.values(on: y, drawn.map(\.y.extent), always: y.includesZero ? [0] : []),
      from: bottom, to: top,
      steps: 5)
    yScale.leaveRoom(forArrowsTo: drawn.flatMap { $0.y.parts(on: y) })
    let left = canvas.gutter(yScale)
    let right = canvas.width - 12
    var xScale = canvas.fittingScale(
      x, covering: AxisFocus.values(on: x, drawn.map(\.x.extent), always: x.includesZero ? [0] : []),
      from: left, to: right)
    xScale.leaveRoom(forArrowsTo: drawn.flatMap { $0.x.parts(on: x) })
    let frame = ChartBox(x: left, y: top, width: right - left, height: plotHeight)
    canvas.verticalAxis(yScale, left: left, right: right)
    let end = canvas.horizontalAxis(xScale, bands: [top...bottom], bottom: bottom)
    canvas.zeroLine(xScale, bands: [top...bottom])
    canvas.height = end + 6
    var placer = LabelPlacer(area: frame)
    let places = drawn.map { (x: xScale.place($0.x.value ?? 0), y: yScale.place($0.y.value ?? 0)) }
    for place in places { placer.block(ChartBox(x: place.x - 7, y: place.y - 7, width: 14, height: 14)) }
    for scale in [xScale, yScale] where scale.domain.contains(0) {
      let zero = scale.position(0)
      placer.avoid(
        scale.start < scale.end
          ? ChartBox(x: zero - 2, y: top, width: 4, height: plotHeight)
          : ChartBox(x: left, y: zero - 2, width: right - left, height: 4))
    }
    // Where nothing is spent, or nothing brought, no one costs anything.
    if let ratio, drawn.contains(where: { $0.x.value ?? 0 > 0 }),
      drawn.contains(where: { $0.y.value ?? 0 > 0 })
    {
      EqualRatioLines(x: xScale, y: yScale, words: ratio).draw(on: &canvas, placer: &placer)
    }
    for (point, place) in zip(drawn, places) { avoidIntervals(point, place, xScale, yScale, placer: &placer) }
    let names = placeNames(drawn, places, yScale, placer: &placer, on: canvas)
    for (name, place) in zip(names, places) {
      if let box = name.box, name.isFar { canvas.leader(from: place, to: box) }
    }
    for (point, place) in zip(drawn, places) {
      canvas.group("\(point.name): \(x.title) \(point.x.text(x.unit)), \(y.title) \(point.y.text(y.unit))") {
        draw(point, place, xScale, yScale, on: &$0)
      }
    }
    for name in names {
      if let box = name.box { canvas.write(name.words, x: box.x, y: box.y + box.height / 2, classes: "halo") }
    }
    // Those for which there is no room stand in a key below.
    let homeless = zip(drawn, names).filter { $0.1.box == nil }.map { ($0.0.name, $0.0.ink) }
    ChartKey.draw(homeless, .point, on: &canvas, left: 0, right: canvas.width)
    let isCut = drawn.contains { $0.x.isBeyond(xScale) || $0.y.isBeyond(yScale) }
    let hasLines = drawn.contains { $0.x.hasInterval || $0.y.hasInterval }
    let notes = [
      hasLines ? "Lines through a point: \(measure)." : "", isCut ? "Arrow: beyond the axes." : "",
    ]
    canvas.paragraph(notes.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func avoidIntervals(
    _ point: Point, _ place: (x: Double, y: Double), _ xScale: AxisScale, _ yScale: AxisScale,
    placer: inout LabelPlacer
  ) {
    if let low = point.x.low, let high = point.x.high {
      let ends = (xScale.place(low), xScale.place(high))
      placer.avoid(ChartBox(x: ends.0, y: place.y - 2, width: ends.1 - ends.0, height: 4))
    }
    if let low = point.y.low, let high = point.y.high {
      let ends = (yScale.place(high), yScale.place(low))
      placer.avoid(ChartBox(x: place.x - 2, y: ends.0, width: 4, height: ends.1 - ends.0))
    }
  }

  private func draw(
    _ point: Point, _ place: (x: Double, y: Double), _ xScale: AxisScale, _ yScale: AxisScale,
    on canvas: inout Canvas
  ) {
    let classes = "mid l\(point.ink.suffix)"
    if let low = point.x.low, let high = point.x.high {
      canvas.line(xScale.place(low), place.y, xScale.place(high), place.y, classes)
    }
    if let low = point.y.low, let high = point.y.high {
      canvas.line(place.x, yScale.place(high), place.x, yScale.place(low), classes)
    }
    for side in Set(point.x.parts(on: x).map(xScale.side)).sorted() where side != 0 {
      canvas.arrow(xScale.tip(side), place.y, towards: (side, 0), point.ink)
    }
    for side in Set(point.y.parts(on: y).map(yScale.side)).sorted() where side != 0 {
      canvas.arrow(place.x, yScale.tip(side), towards: (0, -side), point.ink)
    }
    if xScale.side(point.x.value) == 0, yScale.side(point.y.value) == 0 {
      canvas.point(place.x, place.y, point.ink)
    }
  }

  /// Finds room for names beside their points; those beyond the frame carry their number.
  private func placeNames(
    _ drawn: [Point], _ places: [(x: Double, y: Double)], _ yScale: AxisScale, placer: inout LabelPlacer,
    on canvas: Canvas
  ) -> [(words: String, box: ChartBox?, isFar: Bool)] {
    var names: [(words: String, box: ChartBox?, isFar: Bool)] = []
    for (point, place) in zip(drawn, places) {
      let name = TextMetrics.elided(
        TerminalText.escaped(point.name), to: canvas.size == .wide ? 200 : 178,
        size: canvas.size.fontSize(.label))
      let isBeyond = yScale.side(point.y.value) != 0
      let words = isBeyond ? "\(name) \(point.y.rounded(y.unit))" : name
      let size = canvas.box(words, x: 0, y: 0)
      let found = placer.place(width: size.width, height: size.height, x: place.x, y: place.y, gap: 9)
      names.append((words, found?.box, found?.isFar ?? false))
    }
    return names
  }
}
