/// For which room a chart is drawn.
///
/// Text is never below 12 pixels where a chart is shown at least as wide as drawn.
///
/// A page holds both drawings of a chart and shows the one that fits (`ChartStyle.css`): a wide one shrunk to a phone
/// would have labels of 6 pixels.
enum ChartSize: CaseIterable {
  /// 720 pixels, for screens and paper.
  case wide
  /// 360 pixels, for phones: names stand above their rows, keys below the plot. Its text is a little larger, so that
  /// a phone's margins may shrink the drawing by a twelfth.
  case narrow

  /// The width of the view box.
  var width: Double { self == .wide ? 720 : 360 }

  /// The font size of a kind of text.
  func fontSize(_ style: ChartTextStyle) -> Double {
    switch style {
    case .title: 16
    case .tick, .note: self == .wide ? 12 : 13
    case .label, .strong, .soft: 13
    }
  }
}

/// What a piece of text is for; the raw value is its CSS class.
enum ChartTextStyle: String, CaseIterable {
  /// The heading of a drawing that stands alone.
  case title = "ti"
  /// A name or a value.
  case label = "la"
  /// A name or a value in bold.
  case strong = "st"
  /// The title of an axis.
  case soft = "so"
  /// A number on an axis.
  case tick = "tk"
  /// How to read the chart.
  case note = "no"

  /// Whether it is set in bold.
  var isBold: Bool { self == .title || self == .strong }
}
