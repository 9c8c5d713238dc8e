/// A rectangle of a drawing, in pixels of its view box; y grows downwards.
struct ChartBox: Equatable {
  /// The left edge.
  var x: Double
  /// The upper edge.
  var y: Double
  /// At least 0.
  var width: Double
  /// At least 0.
  var height: Double

  /// The right edge.
  var right: Double { x + width }
  /// The lower edge.
  var bottom: Double { y + height }

  /// Returns the area that both cover; 0 when they merely touch.
  func overlap(_ other: ChartBox) -> Double {
    let across = min(right, other.right) - max(x, other.x)
    let down = min(bottom, other.bottom) - max(y, other.y)
    return across > 0 && down > 0 ? across * down : 0
  }

  /// Whether no part of the other box lies outside.
  func contains(_ other: ChartBox) -> Bool {
    x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
  }
}
