/// Cuts text in its middle, since names differ at their beginning and at their end.
enum MiddleCut {
  /// Returns as much of the two ends of a text as fits around an ellipsis; at least the ellipsis.
  ///
  /// The head is never shorter than the tail.
  ///
  /// - Parameters:
  ///   - text: Text that is too wide.
  ///   - room: What it may take, in any unit.
  ///   - width: The width of a character in that unit.
  /// - Returns: The two ends around the ellipsis.
  static func text(_ text: String, to room: Double, width: (Character) -> Double) -> String {
    let room = room - width("…")
    let characters = Array(text)
    var (head, tail) = (0, characters.count)
    var used = 0.0
    while head < tail {
      // Ends grow in turn.
      let takesHead = head <= characters.count - tail
      used += width(characters[takesHead ? head : tail - 1])
      if used > room { break }
      if takesHead { head += 1 } else { tail -= 1 }
    }
    return String(characters[..<head]) + "…" + String(characters[tail...])
  }
}
