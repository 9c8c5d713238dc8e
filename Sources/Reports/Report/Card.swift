internal import Measurement

/// One question of the report with its answer: a sentence, a chart, a table, and the numbers to take away.
struct Card {
  /// Numbers to download.
  struct Numbers {
    /// The columns.
    let header: [String]
    /// Hands over the rows, one after another.
    let forEachRow: (_ body: ([CSVCell]) -> Void) -> Void

    /// Names rows that are made when they are asked for.
    init(header: [String], forEachRow: @escaping (_ body: ([CSVCell]) -> Void) -> Void) {
      self.header = header
      self.forEachRow = forEachRow
    }

    /// Names rows.
    init(header: [String], rows: [[CSVCell]]) {
      self.init(header: header) { rows.forEach($0) }
    }

    /// The table as a file.
    func csv(on spool: any Spool) -> SpooledBytes {
      var writer = CSVWriter(header: header, on: spool)
      forEachRow { writer.append($0) }
      return writer.content
    }
  }

  /// The identifier in the page: small letters and hyphens.
  let id: String
  /// What it is called in the bar of links: a word, lest the bar need a second line.
  let label: String
  /// What it is about.
  let title: String
  /// The answer first, then what belongs to it; plain text.
  let sentences: [String]
  /// What is drawn.
  var charts: [any ChartKind] = []
  /// What follows the charts, as HTML.
  var body = ""
  /// What the charts show, or the table where there is no chart; nil for cards of words.
  var numbers: Numbers?
  /// Whether its figures would be others at other prices.
  var dependsOnPrices = false

  /// The cards of a report in their order.
  static func all(_ source: ReportSource) throws(UnreadableFile) -> [Card] {
    [
      try conversions(source), try returns(source), try payback(source), try trust(source),
      try funnel(source),
      try spending(source), try voices(source), try attribution(source), try claims(source), try risk(source),
      try doubt(source), try assumptions(source), repetition(source),
    ]
  }

  /// The card as a section of the page.
  var html: String {
    let text = sentences.enumerated().map { index, sentence in
      "<p\(index == 0 ? " class=\"answer\"" : "")>\(HTML.sentence(sentence))</p>"
    }.joined(separator: "\n")
    let note =
      dependsOnPrices
      ? "<p class=\"stale\" hidden>Shown at the scenario's own prices, not at those set above.</p>" : ""
    // Of one chart the heading of the card says what it is.
    let drawing = charts.map { chart in
      let caption = charts.count > 1 ? "<figcaption>\(HTML.text(chart.caption.title))</figcaption>" : ""
      return "<figure>\(caption)\(chart.element)</figure>"
    }.joined(separator: "\n")
    let button =
      numbers == nil
      ? ""
      : "<p class=\"take\"><button type=\"button\" class=\"quiet\" data-download=\"\(id)\">Download these numbers (CSV)</button></p>"
    return """
      <section class="card" id="\(id)" aria-labelledby="\(id)-heading">
      <h2 id="\(id)-heading" tabindex="-1">\(HTML.text(title))</h2>
      \(text)
      \(note)\(drawing)\(body)\(button)
      </section>
      """
  }
}
