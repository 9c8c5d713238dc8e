/// The style sheets of charts.
enum ChartStyle {
  /// What a page with charts needs once, besides the custom properties of `ChartPalette` in the theme's place.
  ///
  /// `.chart-pair` holds a chart's two drawings, see `Chart.pair`: the wide one is shown where it has all of its 720
  /// pixels, and on paper.
  static var css: String {
    rules + colours { "var(--\($0.name))" } + """
      .chart{display:block;width:100%;height:auto}\
      .chart-pair{container-type:inline-size;max-width:780px}\
      .chart-pair>.narrow{max-width:460px}\
      .chart-pair>.wide{display:none}\
      @container (min-width:720px){.chart-pair>.wide{display:block}.chart-pair>.narrow{display:none}}\
      @media print{.chart-pair>.wide{display:block}.chart-pair>.narrow{display:none}}
      """
  }

  /// The style of a drawing that stands alone.
  ///
  /// Its colours are written out, because few programs besides browsers
  /// know custom properties; it turns dark with the reader's system.
  static var standalone: String {
    rules + colours(\.light) + "@media (prefers-color-scheme:dark){" + colours(\.dark) + "}"
  }

  /// What does not depend on the theme.
  private static var rules: String {
    """
    .chart text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;\
    font-variant-numeric:tabular-nums;white-space:pre}
    """
      + ChartTextStyle.allCases.reduce("") { text, style in
        let sizes = ChartSize.allCases.map { $0.fontSize(style) }
        var rule = ".chart .\(style.rawValue){font-size:\(ChartPath.number(sizes[0]))px"
        if style.isBold { rule += ";font-weight:600" }
        rule += "}"
        if sizes[1] != sizes[0] {
          rule += ".chart.narrow .\(style.rawValue){font-size:\(ChartPath.number(sizes[1]))px}"
        }
        return text + rule
      } + """
        .chart path{fill:none;stroke-linejoin:round}\
        .chart .halo{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}\
        .chart .grid{stroke-width:1}\
        .chart .zero{stroke-width:1.5}\
        .chart .ref{stroke-width:1.25}\
        .chart .lead{stroke-width:1}\
        .chart .thin{stroke-width:1.25}\
        .chart .mid{stroke-width:2}\
        .chart .thick{stroke-width:3;stroke-linecap:butt}\
        .chart .rim{stroke-width:1}\
        .chart .faint{opacity:.45}\
        .chart .pale{opacity:.22}\
        .chart .palest{opacity:.09}
        """
  }

  /// The rules that paint: `fN` fills and `lN` strokes in the colour of series N, `oN` is text upon it.
  private static func colours(_ paint: (ChartPalette.Entry) -> String) -> String {
    ChartPalette.entries.reduce("") { css, entry in
      let colour = paint(entry)
      return css
        + selectors(entry.name).reduce("") { $0 + ".chart \($1.selector){\($1.property):\(colour)}" }
    }
  }

  private static func selectors(_ name: String) -> [(selector: String, property: String)] {
    switch name {
    case "ink": [("text", "fill"), (".zero", "stroke"), (".whisker", "stroke")]
    case "ink-soft":
      [(".so,.chart .tk,.chart .no", "fill"), (".ref", "stroke"), (".lead", "stroke")]
    case "rule": [(".grid", "stroke")]
    case "paper": [(".paper", "fill"), (".halo", "stroke"), (".rim", "stroke"), (".hole", "fill")]
    case "control": [(".fc", "fill"), (".lc", "stroke")]
    case "on-control": [(".oc", "fill")]
    case _ where name.hasPrefix("on"): [(".o" + name.dropFirst(2), "fill")]
    default: [(".f" + name.dropFirst(), "fill"), (".l" + name.dropFirst(), "stroke")]
    }
  }
}
