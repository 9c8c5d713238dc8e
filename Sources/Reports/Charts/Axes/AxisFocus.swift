/// Which part of the values an axis shows when a few lie so far out that the rest would be squeezed to a point.
enum AxisFocus {
  /// How many times wider the axis must become by the outlying before they are left beyond it.
  static let squeeze = 6.0

  /// Returns the values that belong on an axis: all, unless it leaves outliers.
  ///
  /// At most a third of the rows are left out, those farthest from the middle one first, and only if the axis becomes
  /// `squeeze` times shorter. The charts draw an arrow at the edge for what is beyond, as forest plots do, and print
  /// its number.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - rows: The values of each row, the most typical first; a row is in or out as a whole.
  ///   - fixed: Values that are always on the axis.
  /// - Returns: The values of the rows that are in, and the fixed ones.
  static func values(on axis: ChartAxis, _ rows: [[Double]], always fixed: [Double]) -> [Double] {
    let drawn = rows.filter { !$0.isEmpty }
    let all = drawn.flatMap { $0 } + fixed
    guard axis.leavesOutliers, axis.scale == .linear, drawn.count >= 3, let low = all.min(),
      let high = all.max()
    else { return all }
    let middles = drawn.map { $0[0] }.sorted()
    let middle = middles[middles.count / 2]
    let nearestFirst = drawn.enumerated().sorted { first, second in
      let distances = [first, second].map { $0.element.map { abs($0 - middle) }.max() ?? 0 }
      return distances[0] != distances[1] ? distances[0] < distances[1] : first.offset < second.offset
    }
    for kept in (drawn.count - drawn.count / 3)..<drawn.count {
      let values = nearestFirst.prefix(kept).flatMap(\.element) + fixed
      let width = (values.max() ?? 0) - (values.min() ?? 0)
      if width > 0, (high - low) / width >= squeeze { return values }
    }
    return all
  }
}
