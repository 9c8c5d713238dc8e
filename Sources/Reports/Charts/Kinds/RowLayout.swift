/// Rows of names, marks and values: side by side where there is room, names and values above the marks on a phone, one
/// below the other where a name would be cut beside its value.
struct RowLayout {
  /// The words of a row.
  struct Row {
    /// Its name, at the left.
    var name: String
    /// Its main value, at the right; empty for none.
    var value: String
    /// What is said about the value, such as its interval.
    var detail: String?
  }

  /// The rows' words.
  let rows: [Row]
  /// The left and the right end of the plot.
  let plot: (left: Double, right: Double)
  /// The middle of each row's marks.
  let middles: [Double]
  /// The stretches of height for lines through the rows, clear of words.
  let bands: [ClosedRange<Double>]
  /// The upper and the lower end of the rows.
  let top: Double, bottom: Double

  private let size: ChartSize
  /// Where the rows' words stand on a phone; beside the marks elsewhere.
  private let wordHeight: Double
  private let nameWidth: Double
  private let valueWidth: Double
  /// Whether details stand below their values.
  private let isStacked: Bool
  /// Whether values stand below the names, with their details.
  private let isBelowName: Bool
  private let width: Double

  /// Lays rows out from the canvas's height down.
  ///
  /// - Parameters:
  ///   - rows: The rows' words.
  ///   - markHeight: The height of a row's marks with their space.
  ///   - canvas: What will be drawn on.
  init(_ rows: [Row], markHeight: Double, on canvas: Canvas) {
    self.rows = rows
    size = canvas.size
    width = canvas.width
    func widest(_ texts: [String?], _ style: ChartTextStyle) -> Double {
      texts.map { $0.map { canvas.box($0, x: 0, y: 0, style).width } ?? 0 }.max() ?? 0
    }
    let joined = widest(rows.map { [$0.value, $0.detail].compactMap { $0 }.joined(separator: " ") }, .label)
    // On a phone a name stands beside the value, and gets a line more rather than be cut.
    let named = widest(rows.map(\.name), .strong)
    let stacked = max(widest(rows.map(\.value), .label), widest(rows.map(\.detail), .note))
    let isWide = size == .wide
    isBelowName = !isWide && joined > 0 && joined <= width && stacked + named + 12 > width
    isStacked =
      !isBelowName && (isWide ? joined > 190 : joined > 250 || joined + named + 12 > width)
    valueWidth = isBelowName ? joined : min(isStacked ? stacked : joined, isWide ? 250 : 330)
    nameWidth =
      isWide
      ? min(widest(rows.map(\.name), .label), 220) : isBelowName ? width : width - valueWidth - 12
    let rowHeight = isWide ? max(markHeight, isStacked ? 38 : 24) : markHeight
    wordHeight = isWide ? 0 : isStacked || isBelowName ? 36 : 20
    plot = isWide ? (nameWidth + 18, width - (valueWidth > 0 ? valueWidth + 18 : 10)) : (8, width - 8)
    let pitch = rowHeight + wordHeight
    let first = canvas.height + wordHeight + rowHeight / 2 + 2
    let middles = rows.indices.map { first + Double($0) * pitch }
    let bottom = canvas.height + pitch * Double(rows.count) + 4
    bands =
      isWide
      ? [canvas.height...bottom] : middles.map { ($0 - rowHeight / 2)...($0 + rowHeight / 2) }
    self.middles = middles
    top = canvas.height
    self.bottom = bottom
  }

  /// Writes the words of all rows.
  func write(on canvas: inout Canvas, markHeight: Double) {
    for (row, middle) in zip(rows, middles) {
      if size == .wide {
        canvas.write(row.name, x: 0, y: middle, room: nameWidth)
        writeValue(row, x: width - valueWidth, y: middle, anchor: .start, on: &canvas)
      } else {
        let y = middle - markHeight / 2 - wordHeight / 2
        canvas.write(
          row.name, x: 0, y: isStacked || isBelowName ? y - 8 : y, .strong, room: nameWidth, classes: "halo")
        if isBelowName {
          writeValue(row, x: 0, y: y + 8, anchor: .start, on: &canvas)
        } else {
          writeValue(row, x: width, y: y, anchor: .end, on: &canvas)
        }
      }
    }
  }

  private func writeValue(_ row: Row, x: Double, y: Double, anchor: Canvas.Anchor, on canvas: inout Canvas) {
    guard isStacked, let detail = row.detail else {
      let text = [row.value, row.detail].compactMap { $0 }.joined(separator: " ")
      canvas.write(text, x: x, y: y, anchor: anchor, room: valueWidth, classes: "halo")
      return
    }
    canvas.write(row.value, x: x, y: y - 8, anchor: anchor, room: valueWidth, classes: "halo")
    canvas.write(detail, x: x, y: y + 8, .note, anchor: anchor, room: valueWidth, classes: "halo")
  }
}
