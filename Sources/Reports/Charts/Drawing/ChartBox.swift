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

  /// Whether a straight line passes through the inside; one along an edge does not (Liang and Barsky, 1984).
  func isCrossed(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) -> Bool {
    var (first, last) = (0.0, 1.0)
    for (from, to, low, high) in [(start.x, end.x, x, right), (start.y, end.y, y, bottom)] {
      if from == to {
        guard low < from, from < high else { return false }
      } else {
        let shares = [(low - from) / (to - from), (high - from) / (to - from)].sorted()
        (first, last) = (max(first, shares[0]), min(last, shares[1]))
      }
    }
    return first < last
  }

  /// Returns the box with some room on all sides.
  func widened(by room: Double) -> ChartBox {
    ChartBox(x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room)
  }

  /// Returns the point of the box that is nearest to another.
  func nearest(to point: (x: Double, y: Double)) -> (x: Double, y: Double) {
    (min(max(point.x, x), right), min(max(point.y, y), bottom))
  }

  /// Whether no part of the other box lies outside.
  func contains(_ other: ChartBox) -> Bool {
    x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
  }
}
