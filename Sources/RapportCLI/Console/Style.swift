/// Decoration for a terminal (ECMA-48, select graphic rendition); plain text where there is none.
///
/// Nothing may be said by colour alone.
struct Style: Equatable, Sendable {
  /// Whether anything is decorated at all.
  let isEnabled: Bool

  /// The same for text that must stay as it is.
  static let plain = Style(isEnabled: false)

  func bold(_ text: String) -> String { decorated(text, 1) }
  func dim(_ text: String) -> String { decorated(text, 2) }
  func red(_ text: String) -> String { decorated(text, 31) }
  func green(_ text: String) -> String { decorated(text, 32) }
  func yellow(_ text: String) -> String { decorated(text, 33) }

  private func decorated(_ text: String, _ code: Int) -> String {
    isEnabled && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
