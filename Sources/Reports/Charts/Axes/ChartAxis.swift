/// What an axis measures and how.
struct ChartAxis: Equatable {
  /// How values become places.
  enum Scale: Equatable {
    /// Equal steps are equal distances.
    case linear
    /// Equal ratios are equal distances; 0 and less have no place.
    case logarithmic
  }

  /// What is measured, with its unit unless the numbers carry it: `hours`, `trust, 0 to 1`.
  var title: String
  /// What its numbers count.
  var unit: NumberUnit = .plain
  /// How values become places.
  var scale = Scale.linear
  /// Whether 0 is always on it; bars see to that themselves.
  var includesZero = false
  /// What nothing measured can be below, such as 0 for counts, though an interval may reach there; nil for no limit.
  var lowest: Double?
  /// Whether rows far outside the others are left beyond the axis, see `AxisFocus`; not on a logarithmic one.
  var leavesOutliers = false
  /// Whether only whole numbers make sense between its ends, such as days.
  var isWhole = false

  /// Whether a value has a place on the axis, wherever it is cut off.
  func hasPlace(_ value: Double) -> Bool { value.isFinite && (scale == .linear || value > 0) }
}
