/// The first card: who wins, how sure that is, what would change it, and the prices to try that with.
///
/// What depends on prices has an identifier or a `data-figure`, by which the script of the page finds it.
struct VerdictCard {
  let source: ReportSource
  let pricing: PricingData

  /// The card as a section of the page.
  func html() throws(UnreadableFile) -> String {
    let lead = try source.sentences(.lead).joined(separator: " ")
    let best = try source.sentences(.best).joined(separator: " ")
    let turning = try source.sentences(.turningPoints)
    let scaling = try source.sentences(.scaling)
    let imprecision = source.manifest.imprecision.map { [TerminalText.escaped($0) + "."] } ?? []
    return """
      <section class="card first" id="verdict" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading" tabindex="-1">Verdict</h2>
      <div role="status" aria-live="polite"><p class="answer" id="lead">\(HTML.sentence(lead))</p>
      <p id="best">\(HTML.sentence(best))</p>
      <p class="refused" id="refused" hidden>A price below cannot be what its box says: the figures are those for the last one that it can be.</p></div>
      \((turning + scaling + imprecision).map { "<p class=\"given\">\(HTML.sentence($0))</p>" }.joined(separator: "\n"))
      \(try table())
      <p class="fine">\(HTML.text(caption))</p>
      \(try fewRuns())
      <p class="take"><button type="button" class="quiet" id="take-table">Download this table (CSV)</button></p>
      \(form)
      \(try explanations())
      </section>
      """
  }

  /// Whether the runs ended by what they showed: at other prices, the same precision may take another number.
  private var endsByPrecision: Bool { source.manifest.intervalConfidence != source.manifest.confidence }

  private var caption: String {
    let ending =
      endsByPrecision ? ", wide enough to hold though the runs ended by what they showed" : ""
    let intervals = source.manifest.runs > 1 ? " with \(source.confidence) confidence intervals\(ending)" : ""
    return
      "Means over \(source.manifest.runs == 1 ? "1 run" : "\(NumberFormat.integer(source.manifest.runs)) runs")\(intervals). "
      + "Incremental: beyond the same world with nothing done. ROI: profit over cost. P(ROI>0): in how many runs it is "
      + "positive. P(best): in how many runs profit is highest. Profit today: later money discounted. "
      + "-: no value, or none that the runs can bound."
  }

  private func table() throws(UnreadableFile) -> String {
    let comparison = try source.table("comparison.csv")
    let money = source.manifest.currency.lowercased()
    func number(_ row: Int, _ column: String) throws(UnreadableFile) -> Double? {
      try comparison.number(row, try comparison.column(column))
    }
    func figure(_ row: Int, _ name: String, _ unit: String = "") throws(UnreadableFile) -> ReportSource.Figure
    {
      ReportSource.Figure(
        value: try number(row, name + unit), low: try number(row, name + "_low" + unit),
        high: try number(row, name + "_high" + unit))
    }
    func amount(_ figure: ReportSource.Figure) -> String {
      figure.value.map { source.wording.amount($0, figure.interval) } ?? NumberFormat.undefined
    }
    var rows: [[HTML.Cell]] = []
    var best: [Double?] = []
    for row in source.strategies.indices { best.append(try number(row, "p_best")) }
    let percents = Wording.shares(best)
    for row in source.strategies.indices {
      let cost = try source.figure(row, "cost")
      let more = try figure(row, "incremental_conversions")
      let each = try figure(row, "cost_per_incremental", "_\(money)")
      let roi = try figure(row, "roi")
      let verdict = comparison.text(row, try comparison.column("verdict"))
      func cell(_ name: String, _ text: String) -> HTML.Cell {
        HTML.Cell(html: HTML.figure(text), attributes: " data-strategy=\"\(row)\" data-figure=\"\(name)\"")
      }
      // A ratio without an upper bound would say more than the runs do.
      let isBounded = each.interval != nil || source.manifest.runs < 2
      rows.append([
        HTML.Cell(html: HTML.name(source.label(row))),
        HTML.Cell(
          html: "<span class=\"verdict \(Card.tone(verdict))\">\(HTML.text(verdict))</span>",
          attributes: " data-strategy=\"\(row)\" data-figure=\"verdict\""),
        cell("cost", cost?.estimate.rounded(source.money) ?? NumberFormat.undefined),
        HTML.Cell(
          html: HTML.figure(more.value.map { Wording.figure($0, more.interval) } ?? NumberFormat.undefined)),
        cell("cpia", isBounded ? amount(each) : NumberFormat.undefined),
        cell("roi", roi.value.map { Wording.figure($0, roi.interval) } ?? NumberFormat.undefined),
        cell("chance", Wording.share(try number(row, "p_roi_above_0"))),
        cell("best", percents[row]),
        cell("profit", amount(try figure(row, "profit", "_\(money)"))),
        cell("npv", amount(try figure(row, "npv", "_\(money)"))),
      ])
    }
    return HTML.table(
      "Strategies compared",
      [
        .words("strategy"), .words("verdict"), .number("cost"),
        .number("incremental \(source.wording.nouns)"),
        .number("cost of one"), .number("ROI"), .number("P(ROI>0)"), .number("P(best)"), .number("profit"),
        .number("profit today"),
      ], rows)
  }

  /// Which verdicts few of the runs make; the others have a place for it, as they may at other prices.
  private func fewRuns() throws(UnreadableFile) -> String {
    var paragraphs: [String] = []
    for strategy in source.declared {
      let sentence = try source.sentences(.fewRuns, strategy).joined(separator: " ")
      paragraphs.append(
        "<p class=\"fine\"\(sentence.isEmpty ? " hidden" : "")>\(HTML.name(source.label(strategy))): "
          + "<span data-strategy=\"\(strategy)\" data-figure=\"few\">\(HTML.text(sentence))</span></p>")
    }
    return paragraphs.joined(separator: "\n")
  }

  /// What each strategy does, in a sentence.
  private func explanations() throws(UnreadableFile) -> String {
    var items = ""
    for strategy in source.declared {
      let text = try source.sentences(.explanation, strategy).joined(separator: " ")
      items +=
        "<dt>\(HTML.name(source.label(strategy)))</dt><dd>\(HTML.sentence(text.capitalizedFirst))</dd>\n"
    }
    return items.isEmpty
      ? ""
      : "<p class=\"stale\" hidden>The sentences below are about the scenario's own prices.</p><dl class=\"say\">\(items)</dl>"
  }

  /// The prices with their sliders, for the script to bring to life.
  private var form: String {
    guard source.strategies.count > 1, source.manifest.runs > 0, !pricing.prices.isEmpty else { return "" }
    let fields = pricing.prices.enumerated().map(field).joined(separator: "\n")
    let exactness =
      endsByPrecision
      ? "as <code>rapport run</code> would value these; asked for the same precision at other prices, it may make more or fewer."
      : "exactly as <code>rapport run</code> would with the options below."
    return """
      <form id="prices" hidden aria-labelledby="prices-heading">
      <h3 id="prices-heading">What if prices were different?</h3>
      <p>What people do does not depend on these, so the same runs are valued anew at once,
      \(exactness) The address of the page keeps the setting.</p>
      <div class="fields">\(fields)</div>
      <p class="take"><button type="reset">Back to the scenario's prices</button></p>
      </form>
      <div id="same" hidden><p>At other prices than the scenario's. \(endsByPrecision ? "By simulation" : "The same by simulation"):</p>
      <pre tabindex="0"><code id="options"></code></pre></div>
      <noscript><p class="fine">With scripts switched on, prices can be changed here.</p></noscript>
      """
  }

  private func field(_ index: Int, _ price: PricingData.Price) -> String {
    let id = "price-\(index)"
    let isBlocked = !price.obstacle.isEmpty
    let given = price.shown
    let top = ShortestNumber.text(Self.top(of: price))
    let bounds = [("min", price.range.lowerBound), ("max", price.range.upperBound)].map { name, end in
      end.isFinite ? " \(name)=\"\(ShortestNumber.text(end))\"" : ""
    }.joined()
    let (disabled, described) = (isBlocked ? " disabled" : "", " aria-describedby=\"\(id)-note\"")
    let amount = given + price.unitInWords
    let note =
      isBlocked
      ? price.obstacle
      : price.isDrawn ? "As given: each run draws its own, about \(amount)." : "As given: \(amount)."
    return """
      <div class="field" data-price="\(index)"><label for="\(id)">\(HTML.text(Self.label(of: price)))</label>
      <input type="range" id="\(id)" min="0" max="\(top)" step="\(Self.step(of: price))" value="\(given)"\(disabled)\(described)>
      <input type="number" id="\(id)-number" step="any"\(bounds) value="\(given)" aria-label="\(HTML.text(Self.label(of: price))), as a number"\(disabled)\(described)>
      <p class="fine" id="\(id)-note">\(HTML.text(note))</p></div>
      """
  }

  private static func label(of price: PricingData.Price) -> String {
    let of = TerminalText.truncated(TerminalText.escaped(price.of), to: 2 * Findings.longestName)
    switch price.kind {
    case "value": return "Value of one \(of)"
    case "wage": return "Wage for an hour of work"
    case "fees": return "Fees of \(of), times those of the scenario"
    case "posts": return "Fee for a post: \(of)"
    case "impressions": return "A thousand impressions: \(of)"
    default: return "Discount rate a year"
    }
  }

  /// The end of a slider: three times the price, or what is usual where it is 0, if it may be so much.
  private static func top(of price: PricingData.Price) -> Double {
    if price.kind == "discount_rate" { return price.range.upperBound }
    return min(price.value > 0 ? (price.value * 3).settled : 100, price.range.upperBound)
  }

  /// A hundredth of the power of ten of the price.
  private static func step(of price: PricingData.Price) -> String {
    if price.kind == "discount_rate" { return "0.005" }
    let power = DecimalDigits(price.value).exponent - 2
    return price.value > 0 ? "1e\(power)" : "1"
  }
}
