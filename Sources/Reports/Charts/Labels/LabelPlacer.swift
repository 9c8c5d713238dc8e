/// Finds room for labels beside their points, one after the other: those placed first have the choice.
struct LabelPlacer {
  /// Within which labels must lie.
  let area: ChartBox
  /// What labels must not touch: labels, and the points themselves.
  private(set) var taken: [ChartBox] = []
  /// What labels had better not cover, such as intervals and lines.
  private var avoided: [ChartBox] = []

  /// Where a label goes.
  struct Place: Equatable {
    /// Its box.
    var box: ChartBox
    /// Whether it is so far from its point that a line must lead there.
    var isFar: Bool
  }

  /// Starts with nothing placed.
  init(area: ChartBox) { self.area = area }

  /// Keeps labels off a box.
  mutating func block(_ box: ChartBox) { taken.append(box) }

  /// Makes labels prefer other places.
  mutating func avoid(_ box: ChartBox) { avoided.append(box) }

  /// Finds the best free place near a point and takes it.
  ///
  /// The right of the point is best, then its left, above, below and the corners; then the same farther away. What
  /// is avoided counts by the area covered.
  ///
  /// - Parameters:
  ///   - width: The width of the label.
  ///   - height: The height of the label.
  ///   - x: The point.
  ///   - y: The point.
  ///   - gap: The distance to keep from the point's middle.
  /// - Returns: The place, or nil if none is free.
  mutating func place(width: Double, height: Double, x: Double, y: Double, gap: Double) -> Place? {
    var best: (place: Place, cost: Double)?
    for (ring, distance) in [gap, gap + 12, gap + 28, gap + 48, gap + 72].enumerated() {
      for (order, side) in Self.sides.enumerated() {
        let box = ChartBox(
          x: x + side.x * distance + (side.x - 1) / 2 * width,
          y: y + side.y * distance + (side.y - 1) / 2 * height, width: width, height: height)
        guard area.contains(box), !taken.contains(where: { $0.overlap(box) > 0 }) else { continue }
        let covered = avoided.reduce(0) { $0 + $1.overlap(box) }
        let cost = covered + Double(order) * 4 + Double(ring) * 60
        if cost < best?.cost ?? .infinity { best = (Place(box: box, isFar: ring > 0), cost) }
      }
    }
    guard let best else { return nil }
    taken.append(best.place.box)
    return best.place
  }

  /// In order of preference; a label touches the point's surroundings with the side or corner that faces it.
  private static let sides: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (0.7, -0.7), (0.7, 0.7), (-0.7, -0.7), (-0.7, 0.7),
  ]
}
