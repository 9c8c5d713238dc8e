internal import Measurement

/// The whole page: one file that needs no other.
struct Page {
  /// The page.
  private(set) var html: SpooledBytes

  /// Puts the cards together.
  init(_ source: ReportSource, _ cards: [Card]) throws(UnreadableFile) {
    let pricing = try PricingData(source)
    let verdict = try VerdictCard(source: source, pricing: pricing).html()
    let simulated = try source.sentences(.simulated).joined(separator: " ")
    let manifest = source.manifest
    let links = ([("verdict", "Verdict")] + cards.map { ($0.id, $0.label) }).map {
      "<li><a href=\"#\($0.0)\">\(HTML.text($0.1))</a></li>"
    }.joined()
    html = SpooledBytes(on: source.spool)
    html.append(
      contentsOf: """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="Rapport \(HTML.text(manifest.version))">
        <link rel="icon" href="data:,">
        <title>\(HTML.text(Self.short(manifest.name))): Rapport</title>
        <style>\(ReportStyle.css)</style>
        </head>
        <body>
        <a class="skip" href="#verdict">Skip to the verdict</a>
        <header>
        <div class="bar"><p class="brand">Rapport</p>
        <button type="button" class="quiet" id="theme" hidden>Dark</button></div>
        <h1>\(HTML.name(Self.short(manifest.name)))</h1>
        \(manifest.summary.isEmpty ? "" : "<p class=\"summary\">\(HTML.text(manifest.summary))</p>")
        <p class="fine">\(HTML.text(simulated))</p>
        </header>
        <nav aria-label="Cards"><ul>\(links)</ul></nav>
        <main>
        \(verdict)
        \(cards.map(\.html).joined(separator: "\n"))
        </main>
        <footer><p class="fine">A model says what follows from its assumptions: see <a href="#assumptions">what was assumed</a>.</p></footer>
        <script type="application/json" id="pricing">
        """.utf8)
    pricing.append(to: &html)
    html.append(
      contentsOf: """
        </script>
        <script type="application/json" id="downloads">{
        """.utf8)
    var isFirst = true
    for card in cards {
      guard let numbers = card.numbers else { continue }
      html.append(contentsOf: "\(isFirst ? "" : ",")\(JSONNode.string(card.id).embedded):".utf8)
      append(numbers.csv(on: source.spool))
      isFirst = false
    }
    html.append(
      contentsOf: """
        }</script>
        <script>\(ReportScript.text)</script>
        </body>
        </html>

        """.utf8)
  }

  /// Adds a text as a string of JSON, some lines at a time, so that no letter is cut.
  private mutating func append(_ text: SpooledBytes) {
    html.append(UInt8(ascii: "\""))
    var lines: [UInt8] = []
    func settle() {
      html.append(
        contentsOf: JSONNode.string(String(decoding: lines, as: UTF8.self)).embedded.utf8.dropFirst()
          .dropLast())
      lines.removeAll(keepingCapacity: true)
    }
    text.forEachPiece { piece in
      for byte in piece {
        lines.append(byte)
        if byte == UInt8(ascii: "\n"), lines.count >= 1 << 10 { settle() }
      }
    }
    settle()
    html.append(UInt8(ascii: "\""))
  }

  private static func short(_ name: String) -> String {
    TerminalText.truncated(TerminalText.escaped(name), to: 2 * Findings.longestName)
  }
}
