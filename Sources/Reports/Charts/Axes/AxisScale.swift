internal import Randomness

/// An axis laid out: where values are, and its ticks.
struct AxisScale {
  /// A number written beside the axis.
  struct Tick: Equatable {
    /// The number.
    var value: Double
    /// How it is written.
    var text: String
  }

  /// What the axis measures.
  let axis: ChartAxis
  /// The values at its ends.
  let domain: ClosedRange<Double>
  /// Its numbers in rising order.
  let ticks: [Tick]
  /// The pixel at its lower end.
  var start: Double
  /// The pixel at its upper end, on either side of the start.
  var end: Double

  /// Lays an axis out so that its ticks cover the values.
  ///
  /// - Parameters:
  ///   - axis: What is measured.
  ///   - values: What must be on it; those without a place are passed over.
  ///   - start: The pixel at its lower end.
  ///   - end: The pixel at its upper end.
  ///   - steps: About how many steps are wanted, at least 1.
  ///   - endsAtData: Whether it ends with the values rather than with the tick beyond, as days do.
  init(
    _ axis: ChartAxis, covering values: [Double], from start: Double, to end: Double, steps: Int,
    endsAtData: Bool = false
  ) {
    self.axis = axis
    self.start = start
    self.end = end
    var placed = values.filter(axis.hasPlace).map { max($0, axis.lowest ?? -.infinity) }
    if axis.scale == .linear, axis.includesZero || placed.isEmpty { placed.append(0) }
    let low = placed.min() ?? 1
    let high = placed.max() ?? 1
    switch axis.scale {
    case .linear:
      let values = NiceSteps.covering(low, high, count: steps, isWhole: axis.isWhole)
      let texts = TickLabels.even(values, unit: axis.unit)
      let all = zip(values, texts).map(Tick.init)
      if endsAtData {
        // A single day stands in the middle.
        domain = low < high ? low...high : (low - 0.5)...(high + 0.5)
        ticks = all.filter { low <= $0.value && $0.value <= high }
      } else {
        domain = values[0]...values[values.count - 1]
        ticks = all
      }
    case .logarithmic:
      let values = NiceRatios.covering(low, high, count: max(2 * steps, 2))
      domain = values[0]...values[values.count - 1]
      ticks = zip(values, TickLabels.single(values, unit: axis.unit)).map(Tick.init)
    }
  }

  /// Returns the pixel of a value; one beyond the ends is put at the end, as is one without a place.
  func position(_ value: Double) -> Double {
    extended(min(max(value, domain.lowerBound), domain.upperBound))
  }

  /// Returns the pixel of a value that has a place, also far beyond the ends.
  func extended(_ value: Double) -> Double {
    start + share(max(value, axis.lowest ?? -.infinity)) * (end - start)
  }

  /// Returns the pixel of a value, or that of the arrow's tip for one beyond the ends.
  func place(_ value: Double) -> Double {
    let side = side(value)
    return side == 0 ? position(value) : tip(side)
  }

  /// Returns 0 for a value on the axis, -1 and 1 for one beyond its lower and upper end.
  ///
  /// What is below the lowest that can be measured counts as at it.
  func side(_ value: Double?) -> Double {
    guard let value else { return 0 }
    if value > domain.upperBound { return 1 }
    return max(value, axis.lowest ?? -.infinity) < domain.lowerBound ? -1 : 0
  }

  /// Whether a value lies between the ends.
  func shows(_ value: Double) -> Bool { side(value) == 0 }

  /// Makes room before the start and behind the end for arrows to values beyond them.
  ///
  /// - Parameter values: What arrows may be needed for.
  mutating func leaveRoom(forArrowsTo values: [Double]) {
    let direction = end > start ? Self.arrowRoom : -Self.arrowRoom
    if values.contains(where: { side($0) < 0 }) { start += direction }
    if values.contains(where: { side($0) > 0 }) { end -= direction }
  }

  /// The room for an arrow, in pixels.
  static let arrowRoom = 18.0

  /// Returns the pixel of the tip of an arrow to a value beyond an end.
  func tip(_ side: Double) -> Double {
    let direction = end > start ? Self.arrowRoom : -Self.arrowRoom
    return side < 0 ? start - direction : end + direction
  }

  /// How far along the axis a value of the domain is, 0 to 1.
  private func share(_ value: Double) -> Double {
    switch axis.scale {
    case .linear:
      // Halved, lest the width of the domain overflow.
      return (value / 2 - domain.lowerBound / 2) / (domain.upperBound / 2 - domain.lowerBound / 2)
    case .logarithmic:
      let bottom = PortableMath.log(domain.lowerBound)
      return (PortableMath.log(value) - bottom) / (PortableMath.log(domain.upperBound) - bottom)
    }
  }
}
