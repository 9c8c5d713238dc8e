/// A row per strategy of what its single runs gave, on one axis: dots for a few runs, a histogram for many, and below
/// them the mean with its interval.
struct DistributionChart: ChartKind {
  /// A strategy and its runs.
  struct Row {
    /// The strategy.
    var name: String
    /// Its ink.
    var ink: ChartInk
    /// A number per run; what is not finite is counted out in words.
    var runs: [Double]
    /// The mean with its interval.
    var estimate: ChartEstimate
  }

  var caption: ChartCaption
  /// What is measured, from left to right.
  var axis: ChartAxis
  /// From top to bottom.
  var rows: [Row]
  /// A value that matters and what it means: 0 and `the money comes back`.
  var reference: (value: Double, words: String)?
  /// What the point and its line are: `mean with its 95 % interval`.
  var measure: String

  /// Up to how many runs are drawn as dots.
  private static let fewest = 60
  /// The height of the highest bar or pile of dots.
  private static let pileHeight = 34.0

  var statements: [String] {
    rows.map { row in
      let runs = placed(row)
      guard let low = runs.min(), let high = runs.max() else { return "\(spokenName(row.name)) no value" }
      return "\(spokenName(row.name)) \(row.estimate.text(axis.unit)), single runs from "
        + "\(ChartEstimate.text(low, axis.unit)) to \(ChartEstimate.text(high, axis.unit))"
    }
  }

  private func placed(_ row: Row) -> [Double] { row.runs.filter(axis.hasPlace).sorted() }

  func draw(on canvas: inout Canvas) {
    guard !rows.isEmpty else { return canvas.empty() }
    if reference != nil { canvas.height += 24 }
    let markHeight = Self.pileHeight + 22
    let layout = RowLayout(rows.map(words), markHeight: markHeight, on: canvas)
    let runs = rows.map(placed)
    let shown = AxisFocus.values(
      on: axis,
      zip(rows, runs).map { row, runs in
        runs.isEmpty
          ? row.estimate.extent : [runs[runs.count / 2], runs[0], runs[runs.count - 1]] + row.estimate.extent
      }, always: reference.map { [$0.value] } ?? [])
    var scale = canvas.fittingScale(axis, covering: shown, from: layout.plot.left, to: layout.plot.right)
    scale.leaveRoom(forArrowsTo: rows.flatMap { $0.estimate.parts(on: axis) })
    let bottom = canvas.horizontalAxis(scale, bands: layout.bands, bottom: layout.bottom)
    canvas.reference(reference, scale, layout)
    let piles = runs.map { RunPiles($0, scale, width: canvas.size == .wide ? 6 : 5) }
    let highest = piles.map(\.highest).max() ?? 1
    for ((row, pile), middle) in zip(zip(rows, piles), layout.middles) {
      let baseline = middle + markHeight / 2 - 16
      canvas.group("\(row.name): \(row.estimate.text(axis.unit))") {
        pile.draw(
          asDots: pile.count <= Self.fewest, baseline: baseline, height: Self.pileHeight, highest: highest,
          row.ink,
          on: &$0)
        $0.estimate(row.estimate, scale, y: baseline + 8, row.ink)
      }
    }
    layout.write(on: &canvas, markHeight: markHeight)
    canvas.height = bottom + 6
    canvas.paragraph(note(scale, runs))
  }

  private func words(_ row: Row) -> RowLayout.Row {
    let texts = row.estimate.texts(axis.unit)
    return RowLayout.Row(name: row.name, value: texts.value, detail: texts.interval)
  }

  private func note(_ scale: AxisScale, _ runs: [[Double]]) -> String {
    let isFew = runs.allSatisfy { $0.count <= Self.fewest }
    var sentences = [isFew ? "A dot is a run." : "Bars: how many runs, on one scale for all rows."]
    sentences.append("Point and line below: \(measure).")
    let missing = zip(rows, runs).reduce(0) { $0 + $1.0.runs.count - $1.1.count }
    if missing > 0 {
      sentences.append("\(NumberFormat.integer(missing)) runs have no value and are left out.")
    }
    let isCut = zip(rows, runs).contains { row, runs in
      row.estimate.isBeyond(scale) || runs.contains { !scale.shows($0) }
    }
    if isCut { sentences.append("Arrow: beyond the axis, see the number.") }
    return sentences.joined(separator: " ")
  }
}

/// Runs gathered into piles of equal width along an axis.
struct RunPiles {
  /// How many runs there are.
  let count: Int
  /// How many runs each pile has, from left to right.
  private let piles: [Int]
  private let left: Double
  private let width: Double

  /// Gathers runs on the axis into piles about `width` pixels wide; those beyond it are left out.
  init(_ runs: [Double], _ scale: AxisScale, width wanted: Double) {
    count = runs.count
    left = scale.start
    let number = max(((scale.end - scale.start) / wanted).rounded(), 1)
    width = (scale.end - scale.start) / number
    var piles = Array(repeating: 0, count: Int(number))
    for run in runs where scale.shows(run) {
      piles[min(Int((scale.position(run) - left) / width), piles.count - 1)] += 1
    }
    self.piles = piles
  }

  /// The number of runs in the highest pile, at least 1.
  var highest: Int { max(piles.max() ?? 1, 1) }

  /// Draws the piles upwards from a baseline.
  func draw(
    asDots: Bool, baseline: Double, height: Double, highest: Int, _ ink: ChartInk, on canvas: inout Canvas
  ) {
    var path = ChartPath()
    let step = min(height / Double(highest), width)
    for (index, pile) in piles.enumerated() where pile > 0 {
      let x = left + width * Double(index)
      if asDots {
        for level in 0..<pile {
          path.circle(x + width / 2, baseline - step * (Double(level) + 0.5), max(step / 2 - 0.3, 0.8))
        }
      } else {
        let top = height * Double(pile) / Double(highest)
        path.box(ChartBox(x: x, y: baseline - top, width: width - 0.6, height: top))
      }
    }
    canvas.draw(path, "faint f\(ink.suffix)")
    canvas.line(left, baseline, left + width * Double(piles.count), baseline, "grid")
  }
}
