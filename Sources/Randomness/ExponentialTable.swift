/// The layers from which `QuickStream` draws exponential numbers: the area under exp(-x) cut into 256 pieces of one size.
///
/// Marsaglia & Tsang, "The ziggurat method for generating random variables", Journal of Statistical Software 5 (2000).
public struct ExponentialTable: Sendable {
  @usableFromInline
  struct Layer: Sendable {
    /// Below this many units of `width`, a point of the layer lies under the curve at any height.
    @usableFromInline var inside: UInt64
    /// What a unit, 2^-53 of the layer, is worth.
    @usableFromInline var width: Double
    /// The curve at the right end of the layer, its lower edge.
    var floor: Double
    /// The curve where the layer above ends, its upper edge.
    var ceiling: Double
  }

  /// Where the lowest layer becomes the tail, and the area of each layer, for 256 of them (ibid.).
  private static let tailStart = 7.697117470131050
  private static let area = 0.0039496598225815572

  /// The table; it takes microseconds to make, so whoever draws many numbers keeps it at hand.
  public static let shared = ExponentialTable()

  @usableFromInline let layers: [Layer]

  private init() {
    var ends = [Self.area / PortableMath.exp(-Self.tailStart), Self.tailStart]
    while ends.count < 256 {
      let end = ends[ends.count - 1]
      ends.append(-PortableMath.log(Self.area / end + PortableMath.exp(-end)))
    }
    ends.append(0)
    layers = (0..<256).map { index in
      Layer(
        inside: UInt64(ends[index + 1] / ends[index] * 0x1p53), width: ends[index] * 0x1p-53,
        floor: PortableMath.exp(-ends[index]), ceiling: PortableMath.exp(-ends[index + 1]))
    }
  }

  /// Decides on a point that may lie above the curve, and draws on until one lies below.
  @usableFromInline @inline(never)
  func settled(_ bits: UInt64, _ stream: QuickStream) -> (Double, QuickStream) {
    var bits = bits
    var stream = stream
    var passed = 0.0
    while true {
      let index = Int(bits & 255)
      let layer = layers[index]
      let x = Double(bits >> 11) * layer.width
      if bits >> 11 < layer.inside { return (min(passed + x, QuickStream.largestExponential), stream) }
      if index == 0 {
        // The tail looks like the whole.
        passed += Self.tailStart
      } else if layer.floor + stream.openUniform() * (layer.ceiling - layer.floor) < PortableMath.exp(-x) {
        return (min(passed + x, QuickStream.largestExponential), stream)
      }
      bits = stream.next()
    }
  }
}

extension QuickStream {
  /// What no number of `exponential(_:)` exceeds; the distribution has 2^-57 beyond, which lies there.
  public static let largestExponential = 40.0

  // A logarithm of a uniform number takes five times as long.
  /// Returns a number with the exponential distribution of mean 1.
  ///
  /// - Parameter table: `ExponentialTable.shared`, kept in a variable outside of the loop.
  /// - Returns: A number from 0 to `largestExponential`.
  @inlinable @inline(__always)
  public mutating func exponential(_ table: ExponentialTable) -> Double {
    let bits = next()
    let layer = table.layers[Int(bits & 255)]
    if bits &>> 11 < layer.inside { return Double(bits &>> 11) * layer.width }
    // By value, so that the state need not leave its registers in the other 99 of 100 cases.
    let (value, later) = table.settled(bits, self)
    self = later
    return value
  }
}
