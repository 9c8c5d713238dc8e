/// Finds room for labels beside their points, one after the other: those placed first have the choice.
struct LabelPlacer {
  /// Within which labels must lie.
  let area: ChartBox
  /// What labels must not touch: labels, and the points themselves.
  private(set) var taken: [ChartBox] = []
  /// What labels had better not cover, such as intervals and lines.
  private var avoided: [ChartBox] = []
  /// The lines from points to labels that are far from them.
  private var leaders: [(from: (x: Double, y: Double), to: (x: Double, y: Double))] = []

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

  /// Finds places for labels that are known together and takes them.
  ///
  /// Where those placed first leave no room for all, the orders that begin with another one are tried, forwards and
  /// backwards; that with the most places counts, the first of equals.
  ///
  /// - Parameters:
  ///   - labels: Their sizes and points.
  ///   - gap: The distance to keep from the points' middles.
  /// - Returns: The places in the order given, nil where there is none.
  mutating func places(
    of labels: [(width: Double, height: Double, x: Double, y: Double)], gap: Double
  ) -> [Place?] {
    var best: (places: [Place?], placer: LabelPlacer)?
    let forwards = Array(labels.indices)
    search: for order in [forwards, forwards.reversed()] {
      for first in order.indices {
        var (places, placer) = ([Place?](repeating: nil, count: labels.count), self)
        for index in order[first...] + order[..<first] {
          let label = labels[index]
          places[index] = placer.place(
            width: label.width, height: label.height, x: label.x, y: label.y, gap: gap)
        }
        let count = places.count { $0 != nil }
        if count > best?.places.count(where: { $0 != nil }) ?? -1 { best = (places, placer) }
        if count == labels.count { break search }
      }
    }
    guard let best else { return [] }
    self = best.placer
    return best.places
  }

  /// Finds the best free place near a point and takes it.
  ///
  /// The right of the point is best, then its left, above, below and the corners; then the same farther away. What
  /// is avoided counts by the area covered. No label lies on another's line, lest it be read as that point's, and no
  /// line runs through a label or another point.
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
        guard area.contains(box), !taken.contains(where: { $0.overlap(box) > 0 }),
          !leaders.contains(where: { box.widened(by: 3).isCrossed(from: $0.from, to: $0.to) }),
          ring == 0 || isFree(from: (x, y), to: box)
        else { continue }
        let covered = avoided.reduce(0) { $0 + $1.overlap(box) }
        let cost = covered + Double(order) * 4 + Double(ring) * 60
        if cost < best?.cost ?? .infinity { best = (Place(box: box, isFar: ring > 0), cost) }
      }
    }
    guard let best else { return nil }
    taken.append(best.place.box)
    if best.place.isFar { leaders.append(((x, y), best.place.box.nearest(to: (x, y)))) }
    return best.place
  }

  /// Whether a line from a point to a label meets no label and no point but its own.
  private func isFree(from point: (x: Double, y: Double), to box: ChartBox) -> Bool {
    let end = box.nearest(to: point)
    // A point that is as near as that is passed whatever the way.
    return taken.map { $0.widened(by: 3) }.allSatisfy {
      $0.contains(ChartBox(x: point.x, y: point.y, width: 0, height: 0))
        || !$0.isCrossed(from: point, to: end)
    }
  }

  /// In order of preference; a label touches the point's surroundings with the side or corner that faces it.
  private static let sides: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (0.7, -0.7), (0.7, 0.7), (-0.7, -0.7), (-0.7, 0.7),
  ]
}
