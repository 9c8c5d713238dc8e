/// Lines with fewer points that look the same.
enum Polyline {
  /// Leaves out points that no pixel shows (Ramer 1972, Douglas & Peucker 1973).
  ///
  /// A point goes when the line without it passes within 0.3 pixels. If more than `limit` remain the tolerance
  /// doubles until they do not.
  ///
  /// - Parameters:
  ///   - points: At least one.
  ///   - limit: How many points may remain, at least 2.
  /// - Returns: Some of the points in order, always the first and the last.
  static func simplified(_ points: [(x: Double, y: Double)], limit: Int) -> [(x: Double, y: Double)] {
    var tolerance = 0.3
    while true {
      let kept = kept(points, tolerance: tolerance)
      if kept.count <= limit { return kept.map { points[$0] } }
      tolerance *= 2
    }
  }

  private static func kept(_ points: [(x: Double, y: Double)], tolerance: Double) -> [Int] {
    guard points.count > 2 else { return Array(points.indices) }
    var isKept = Array(repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var open = [(0, points.count - 1)]
    while let (first, last) = open.popLast() {
      var farthest = (index: first, distance: tolerance)
      for index in (first + 1)..<max(last, first + 1) {
        let distance = distance(points[index], from: points[first], to: points[last])
        if distance > farthest.distance { farthest = (index, distance) }
      }
      guard farthest.index != first else { continue }
      isKept[farthest.index] = true
      open += [(first, farthest.index), (farthest.index, last)]
    }
    return points.indices.filter { isKept[$0] }
  }

  /// Returns the distance of a point from the line through two others, which lie apart from left to right.
  private static func distance(
    _ point: (x: Double, y: Double), from first: (x: Double, y: Double), to last: (x: Double, y: Double)
  ) -> Double {
    let (dx, dy) = (last.x - first.x, last.y - first.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return abs(point.y - first.y) }
    return abs(dy * (point.x - first.x) - dx * (point.y - first.y)) / length
  }
}
