/// A drawing in the making: SVG elements in the order drawn, and where its labels are.
struct Canvas {
  /// Where text begins, stands centred or ends.
  enum Anchor: String {
    case start, middle, end
  }

  /// For which room is drawn.
  let size: ChartSize
  /// How far down the drawing reaches.
  var height = 0.0
  /// The elements so far.
  private(set) var body = ""
  /// Where text stands; no two overlap.
  private(set) var labels: [ChartBox] = []

  /// Starts an empty drawing.
  init(_ size: ChartSize) { self.size = size }

  /// The width of the view box.
  var width: Double { size.width }

  /// Draws a path.
  ///
  /// - Parameters:
  ///   - path: Its outline.
  ///   - classes: The CSS classes that paint it.
  ///   - dashes: The dashes of its stroke.
  mutating func draw(_ path: ChartPath, _ classes: String, dashes: String = "") {
    guard !path.data.isEmpty else { return }
    body += "<path class=\"\(classes)\" d=\"\(path.data)\""
    if !dashes.isEmpty { body += " stroke-dasharray=\"\(dashes)\"" }
    body += "/>"
  }

  /// Draws a straight line.
  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ classes: String, dashes: String = ""
  ) {
    var path = ChartPath()
    path.lines([(x1, y1), (x2, y2)])
    draw(path, classes, dashes: dashes)
  }

  /// Draws a rectangle.
  mutating func box(_ box: ChartBox, _ classes: String) {
    var path = ChartPath()
    path.box(box)
    draw(path, classes)
  }

  /// Draws a point of a series with a rim of the background, so that points that touch can be told apart.
  mutating func point(_ x: Double, _ y: Double, _ ink: ChartInk, radius: Double = 4.5) {
    draw(ink.marker.path(x: x, y: y, radius: radius), "rim f\(ink.suffix)")
  }

  /// Gathers what is drawn under words that a browser shows when the pointer rests on it.
  mutating func group(_ words: String, _ draw: (inout Canvas) -> Void) {
    body += "<g><title>\(XMLText.escaped(TerminalText.escaped(words)))</title>"
    draw(&self)
    body += "</g>"
  }

  /// Returns the room text takes, once cut to a width.
  func box(
    _ text: String, x: Double, y: Double, _ style: ChartTextStyle = .label, anchor: Anchor = .start
  ) -> ChartBox {
    let fontSize = size.fontSize(style)
    let width = TextMetrics.width(shown(text), size: fontSize, isBold: style.isBold)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return ChartBox(x: left, y: y - 0.6 * fontSize, width: width, height: 1.2 * fontSize)
  }

  /// Writes text.
  ///
  /// - Parameters:
  ///   - text: Any text; control characters are made visible.
  ///   - x: Where it begins, is centred or ends.
  ///   - y: The middle of its line.
  ///   - style: What it is for.
  ///   - anchor: What `x` is.
  ///   - room: The width it may take; what is wider loses its middle, and is shown in full to a resting pointer.
  ///   - classes: Further CSS classes.
  mutating func write(
    _ text: String, x: Double, y: Double, _ style: ChartTextStyle = .label, anchor: Anchor = .start,
    room: Double = .infinity, classes: String = ""
  ) {
    let full = shown(text)
    guard !full.isEmpty else { return }
    let fontSize = size.fontSize(style)
    let cut = TextMetrics.elided(full, to: style.isBold ? room / 1.125 : room, size: fontSize)
    labels.append(box(cut, x: x, y: y, style, anchor: anchor))
    body += "<text class=\"\(style.rawValue)\(classes.isEmpty ? "" : " " + classes)\" "
    body += "x=\"\(ChartPath.number(x))\" y=\"\(ChartPath.number(y + 0.35 * fontSize))\""
    if anchor != .start { body += " text-anchor=\"\(anchor.rawValue)\"" }
    body += ">"
    if cut != full { body += "<title>\(XMLText.escaped(full))</title>" }
    body += XMLText.escaped(XMLText.isolated(cut)) + "</text>"
  }

  /// Writes text over as many lines as it needs, from `height` down, which grows by them.
  mutating func paragraph(_ text: String, _ style: ChartTextStyle = .note) {
    let fontSize = size.fontSize(style)
    for line in TextMetrics.wrapped(shown(text), to: width, size: fontSize, isBold: style.isBold) {
      write(line, x: 0, y: height + 0.65 * fontSize, style)
      height += 1.35 * fontSize
    }
  }

  /// Text as it is shown: terminal and chart make the same characters visible.
  private func shown(_ text: String) -> String { TerminalText.escaped(text) }
}
