/// The outline of a shape as the data of an SVG path: relative steps in tenths of a pixel, which keeps it short.
struct ChartPath {
  /// The value of the attribute `d`.
  private(set) var data = ""
  private var pen = (x: 0, y: 0)

  /// Returns a coordinate in tenths of a pixel, kept within what a drawing may hold.
  private static func tenths(_ value: Double) -> Int {
    precondition(!value.isNaN, "a coordinate is a number")
    return Int((min(max(value, -1e5), 1e5) * 10).rounded())
  }

  /// Returns a number of tenths as text, without a needless zero: `-0.5` is `-.5`.
  private static func text(_ tenths: Int) -> String {
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    return sign + (whole == 0 ? "" : String(whole)) + "." + String(rest)
  }

  /// Returns a coordinate as text, rounded to a tenth of a pixel.
  static func number(_ value: Double) -> String { text(tenths(value)) }

  /// Lifts the pen and sets it down at a point.
  mutating func move(_ x: Double, _ y: Double) {
    pen = (Self.tenths(x), Self.tenths(y))
    data += "M" + Self.text(pen.x) + Self.separated(pen.y)
  }

  /// Draws a straight line; one shorter than a tenth of a pixel is left out.
  mutating func line(_ x: Double, _ y: Double) {
    let next = (x: Self.tenths(x), y: Self.tenths(y))
    let step = (x: next.x - pen.x, y: next.y - pen.y)
    guard step != (0, 0) else { return }
    pen = next
    if step.y == 0 {
      data += "h" + Self.text(step.x)
    } else if step.x == 0 {
      data += "v" + Self.text(step.y)
    } else {
      data += "l" + Self.text(step.x) + Self.separated(step.y)
    }
  }

  /// Draws back to where the pen was set down last.
  mutating func close() { data += "z" }

  /// Draws lines through points.
  mutating func lines(_ points: [(x: Double, y: Double)]) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(point.x, point.y) } else { line(point.x, point.y) }
    }
  }

  /// Draws a closed outline through points.
  mutating func polygon(_ points: [(x: Double, y: Double)]) {
    guard !points.isEmpty else { return }
    lines(points)
    close()
  }

  /// Draws a circle about a point.
  mutating func circle(_ x: Double, _ y: Double, _ radius: Double) {
    move(x - radius, y)
    let r = Self.number(radius)
    let across = Self.number(2 * radius)
    data += "a\(r) \(r) 0 1 0 \(across) 0a\(r) \(r) 0 1 0 -\(across) 0z"
  }

  /// Draws a rectangle.
  mutating func box(_ box: ChartBox) {
    polygon([(box.x, box.y), (box.right, box.y), (box.right, box.bottom), (box.x, box.bottom)])
  }

  private static func separated(_ tenths: Int) -> String {
    let text = text(tenths)
    return text.hasPrefix("-") ? text : " " + text
  }
}
