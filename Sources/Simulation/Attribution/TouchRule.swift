internal import Randomness

/// A rule by which marketers divide a conversion among the touches that came before it.
///
/// Every rule gives out the whole conversion, also where it would have come without any touch: that is its error.
public enum TouchRule: String, CaseIterable, Hashable, Sendable {
  /// All to the first touch.
  case firstTouch = "first_touch"
  /// All to the last touch.
  case lastTouch = "last_touch"
  /// The same to each.
  case linear
  /// Half as much to a touch that is a half-life older.
  case timeDecay = "time_decay"
  /// 40 % to the first, 40 % to the last, the rest evenly to those between.
  case position

  /// Returns the share of each touch in one conversion.
  ///
  /// Time decay and the 40/20/40 of position are as in the Google Ads API (`AttributionModelEnum`); of two touches
  /// position gives each a half.
  ///
  /// - Parameters:
  ///   - path: The touches in the order of time.
  ///   - halfLifeDays: The half-life of time decay, above 0.
  /// - Returns: A share for each touch; they add up to 1 but for rounding, unless there is no touch.
  public func shares(of path: [Touch], halfLifeDays: Double) -> [Double] {
    guard path.count > 1 else { return path.map { _ in 1 } }
    var shares = [Double](repeating: 0, count: path.count)
    let last = path.count - 1
    switch self {
    case .firstTouch: shares[0] = 1
    case .lastTouch: shares[last] = 1
    case .linear: shares = path.map { _ in 1 / Double(path.count) }
    case .timeDecay:
      // Only the ages of touches relative to each other matter, so that the day of the conversion does not.
      let weights = path.map { PortableMath.exp2((Double($0.day) - Double(path[last].day)) / halfLifeDays) }
      let sum = weights.reduce(0, +)
      shares = weights.map { $0 / sum }
    case .position:
      guard path.count > 2 else { return [0.5, 0.5] }
      shares = path.map { _ in 0.2 / Double(path.count - 2) }
      shares[0] = 0.4
      shares[last] = 0.4
    }
    return shares
  }
}
