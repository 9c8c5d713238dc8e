internal import CampaignModel
internal import Measurement

extension RunSummary {
  /// The columns of the rows on one axis: of a window as narrow as any.
  private static let axisWidth = 80
  /// About how many steps the axis has.
  private static let axisSteps = 5

  /// Where the ROI of each strategy and its interval lie on one axis, which shows at a glance whose intervals meet and
  /// whose money comes back; empty for fewer than two strategies that spend or fewer than two runs.
  func returnAxis(_ emphasized: (String) -> String) -> [String] {
    guard comparison.runs > 1 else { return [] }
    let rows = comparison.strategies.indices.compactMap { strategy in
      comparison.headline(.roi, strategy).map { ratio in
        // Without an interval nothing is known but the point.
        (
          name: findings.name(strategy),
          estimate: ChartEstimate(
            ratio.ratio, low: ratio.interval?.low ?? -.infinity, high: ratio.interval?.high ?? .infinity)
        )
      }
    }
    guard rows.count > 1, let label = rows.map({ TerminalText.width($0.name) }).max() else { return [] }
    let axis = ChartAxis(title: "ROI", includesZero: true, leavesOutliers: true)
    let columns = Self.axisWidth - label - 2
    // The first and the last column are for what is beyond the axis.
    let scale = AxisScale(
      axis, covering: AxisFocus.values(on: axis, rows.map(\.estimate.extent), always: [0]), from: 1,
      to: Double(columns - 2), steps: Self.axisSteps)
    let margin = String(repeating: " ", count: label + 2)
    let strips = rows.map { row in
      row.name + margin.dropFirst(TerminalText.width(row.name)) + Self.strip(row.estimate, scale, columns)
    }
    let confidence = Wording.confidence(comparison.confidence)
    return [
      emphasized("ROI on one axis") + ": ● the figure, ├─┤ its \(confidence) interval, < > beyond the axis"
    ]
      + (strips + Self.ruler(scale, columns).map { margin + $0 }).map(Self.withoutEnd)
  }

  /// Draws a figure with its interval, and the line at 0.
  private static func strip(_ estimate: ChartEstimate, _ scale: AxisScale, _ columns: Int) -> String {
    var cells = [Character](repeating: " ", count: columns)
    func column(_ value: Double) -> Int {
      let side = scale.side(value)
      return side == 0 ? Int(scale.position(value).rounded()) : side < 0 ? 0 : columns - 1
    }
    let zero = column(0)
    cells[zero] = "│"
    guard let value = estimate.value else { return String(cells) }
    let (low, high) = (estimate.low ?? value, estimate.high ?? value)
    for index in column(low)...column(high) { cells[index] = index == zero ? "┼" : "─" }
    if scale.shows(low) { cells[column(low)] = "├" }
    if scale.shows(high) { cells[column(high)] = "┤" }
    if scale.shows(value) { cells[column(value)] = "●" }
    for end in [low, value, high] where !scale.shows(end) {
      cells[column(end)] = scale.side(end) < 0 ? "<" : ">"
    }
    return String(cells)
  }

  /// Draws the ticks of an axis and their numbers, those that have room.
  private static func ruler(_ scale: AxisScale, _ columns: Int) -> [String] {
    var line = [Character](repeating: " ", count: columns)
    var numbers = line
    for index in 1...(columns - 2) { line[index] = "─" }
    var free = 0
    for tick in scale.ticks {
      let middle = Int(scale.position(tick.value).rounded())
      line[middle] = "┴"
      let start = min(max(middle - tick.text.count / 2, 0), columns - tick.text.count)
      guard start >= free else { continue }
      numbers.replaceSubrange(start..<(start + tick.text.count), with: tick.text)
      free = start + tick.text.count + 1
    }
    return [String(line), String(numbers)]
  }

  /// Returns a line without the spaces at its end.
  private static func withoutEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
