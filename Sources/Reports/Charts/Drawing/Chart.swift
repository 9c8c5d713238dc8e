/// A finished drawing: SVG text that depends on nothing but what was asked to be drawn.
struct Chart {
  /// For which room it is drawn.
  let size: ChartSize
  /// What it is called and says.
  let caption: ChartCaption
  /// Where text stands, in pixels of the view box; without the title.
  let labels: [ChartBox]
  /// The height of the view box, without the title.
  let height: Double

  private let body: String

  /// The space around a drawing that stands alone, in pixels.
  private static let margin = 16.0

  /// Finishes a drawing.
  init(_ canvas: Canvas, caption: ChartCaption) {
    size = canvas.size
    self.caption = caption
    labels = canvas.labels
    height = canvas.height
    body = canvas.body
  }

  /// The drawing as an element of an HTML page, which has `ChartStyle.css`, the properties of `ChartPalette`, and a
  /// heading for the chart: the title is not drawn.
  var inline: String {
    element(ChartBox(x: 0, y: 0, width: size.width, height: height), attributes: "", content: body)
  }

  /// The drawing as a file of its own, with its title, style and paper.
  var standalone: String {
    var heading = Canvas(size)
    heading.paragraph(caption.title, .title)
    let top = heading.height + 10
    let paper = ChartBox(
      x: -Self.margin, y: -top - Self.margin, width: size.width + 2 * Self.margin,
      height: height + top + 2 * Self.margin)
    var background = Canvas(size)
    background.box(paper, "paper")
    let content =
      "<style>\(ChartStyle.standalone)</style>" + background.body
      + "<g transform=\"translate(0 -\(ChartPath.number(top)))\">\(heading.body)</g>" + body
    let attributes =
      " xmlns=\"http://www.w3.org/2000/svg\" width=\"\(ChartPath.number(paper.width))\""
      + " height=\"\(ChartPath.number(paper.height))\""
    return element(paper, attributes: attributes, content: content) + "\n"
  }

  /// Both drawings of a chart as an element of an HTML page that shows the one that fits.
  static func pair(wide: Chart, narrow: Chart) -> String {
    "<div class=\"chart-pair\">\(wide.inline)\(narrow.inline)</div>"
  }

  /// Wraps content into an image with its alternative in words.
  private func element(_ box: ChartBox, attributes: String, content: String) -> String {
    let id = caption.name + (size == .narrow ? "-narrow" : "")
    let viewBox = [box.x, box.y, box.width, box.height].map(ChartPath.number).joined(separator: " ")
    return "<svg\(attributes) class=\"chart \(size == .wide ? "wide" : "narrow")\" viewBox=\"\(viewBox)\""
      + " role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">"
      + "<title id=\"\(id)-title\">\(XMLText.escaped(TerminalText.escaped(caption.title)))</title>"
      + "<desc id=\"\(id)-desc\">\(XMLText.escaped(TerminalText.escaped(caption.description)))</desc>"
      + content + "</svg>"
  }
}
