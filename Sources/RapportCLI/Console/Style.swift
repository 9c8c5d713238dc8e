/// Emphasis on a terminal (ECMA-48, select graphic rendition); plain text where there is none.
///
/// Nothing may be said by colour alone.
struct Style: Equatable, Sendable {
  /// Whether anything is emphasized at all.
  let isEnabled: Bool

  /// Returns text in bold; nothing around none.
  func bold(_ text: String) -> String { isEnabled && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
