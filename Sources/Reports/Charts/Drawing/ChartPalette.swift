/// The colours of the charts by name of their CSS custom property, on light and on dark paper.
///
/// The eight hues of Okabe and Ito ("Color Universal Design", 2008), their lightness and saturation moved until any
/// two, and the grey of control, differ by more than 0.11 in OKLab also to eyes without one kind of cone (matrices of
/// Machado et al. 2009; 0.055 for the rare tritanopia), and each stands out from its paper by 3:1 (WCAG 2.2, 1.4.11).
enum ChartPalette {
  /// How many colours there are for series.
  static let count = 8

  /// A name and its colour on light and dark paper.
  struct Entry: Equatable {
    /// The name of the custom property, without dashes.
    var name: String
    /// On light paper.
    var light: String
    /// On dark paper.
    var dark: String
  }

  /// Every colour: ink and paper, control, series `c0` to `c7` and text upon them `on0` to `on7`.
  ///
  /// In this order their rules stand in a style sheet, so that text on a bar overrides the ink of text.
  static let entries = [
    Entry(name: "ink", light: "#1b1f24", dark: "#e8eaed"),
    Entry(name: "ink-soft", light: "#555d68", dark: "#aab2bd"),
    Entry(name: "rule", light: "#e1e4e8", dark: "#30363d"),
    Entry(name: "paper", light: "#ffffff", dark: "#14171c"),
    Entry(name: "control", light: "#6b7280", dark: "#9aa3af"),
    Entry(name: "on-control", light: "#ffffff", dark: "#000000"),
    Entry(name: "c0", light: "#1f68dc", dark: "#7b97fb"),
    Entry(name: "c1", light: "#e86802", dark: "#f19144"),
    Entry(name: "c2", light: "#55a075", dark: "#63ffbd"),
    Entry(name: "c3", light: "#713368", dark: "#be4395"),
    Entry(name: "c4", light: "#079be9", dark: "#81d8ff"),
    Entry(name: "c5", light: "#7e5b00", dark: "#fad710"),
    Entry(name: "c6", light: "#4324ae", dark: "#6f60ea"),
    Entry(name: "c7", light: "#6c2c10", dark: "#a36e1b"),
    Entry(name: "on0", light: "#ffffff", dark: "#000000"),
    Entry(name: "on1", light: "#000000", dark: "#000000"),
    Entry(name: "on2", light: "#000000", dark: "#000000"),
    Entry(name: "on3", light: "#ffffff", dark: "#ffffff"),
    Entry(name: "on4", light: "#000000", dark: "#000000"),
    Entry(name: "on5", light: "#ffffff", dark: "#000000"),
    Entry(name: "on6", light: "#ffffff", dark: "#ffffff"),
    Entry(name: "on7", light: "#ffffff", dark: "#000000"),
  ]

  /// The declarations of all custom properties on light paper, for a rule of a page's style sheet.
  static var light: String { entries.reduce("") { $0 + "--\($1.name):\($1.light);" } }

  /// The declarations of all custom properties on dark paper.
  static var dark: String { entries.reduce("") { $0 + "--\($1.name):\($1.dark);" } }
}
