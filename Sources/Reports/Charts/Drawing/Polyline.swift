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

  /// Cuts a line where it leaves a stretch of height.
  ///
  /// - Parameters:
  ///   - points: From left to right.
  ///   - range: The heights to keep.
  /// - Returns: The pieces within, each of at least two points, in order.
  static func clipped(
    _ points: [(x: Double, y: Double)], to range: ClosedRange<Double>
  ) -> [[(x: Double, y: Double)]] {
    guard points.contains(where: { !range.contains($0.y) }) else { return [points] }
    var pieces: [[(x: Double, y: Double)]] = []
    var isOpen = false
    for (from, to) in zip(points, points.dropFirst()) {
      // The shares of the way at which the segment meets the two edges.
      let rise = to.y - from.y
      let edges = [range.lowerBound, range.upperBound].map { rise == 0 ? 0 : ($0 - from.y) / rise }.sorted()
      let isInside = range.contains(from.y)
      let (enter, leave) = rise == 0 ? (0, isInside ? 1 : 0) : (max(edges[0], 0), min(edges[1], 1))
      guard enter < leave else {
        isOpen = false
        continue
      }
      func at(_ share: Double) -> (x: Double, y: Double) {
        (
          from.x + share * (to.x - from.x),
          min(max(from.y + share * rise, range.lowerBound), range.upperBound)
        )
      }
      if !isOpen { pieces.append([at(enter)]) }
      pieces[pieces.count - 1].append(at(leave))
      isOpen = leave == 1
    }
    return pieces
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
