/// What somebody holds dear: a direction in a space of eight values, of length 1 (or 0 where nothing is known).
///
/// The axes have no meaning to the model; a scenario may name them.
public struct ValueVector: Hashable, Sendable {
  /// The number of components.
  public static let dimension = 8

  /// The components.
  public var components: SIMD8<Float>

  /// No direction at all; its fit with everything is 0.
  public static let zero = ValueVector(unit: .zero)

  /// Wraps components that already have length 1 or 0.
  @inline(__always)
  public init(unit components: SIMD8<Float>) {
    self.components = components
  }

  /// The direction of `components`, or `zero` when they are all 0.
  public init(direction components: SIMD8<Float>) {
    let squared = Self.sum(components * components)
    self.components = squared > 0 ? components / squared.squareRoot() : .zero
  }

  /// Returns the fit of two directions: the cosine of their angle where positive, else 0; in [0, 1].
  @inlinable @inline(__always)
  public func fit(_ other: ValueVector) -> Float {
    let a = components
    let b = other.components
    return min(max(0, Self.sum(a * b)), 1)
  }

  /// The sum of the components, in a fixed order: a reduction may be reassociated between builds, a chain may not.
  @inlinable @inline(__always)
  static func sum(_ p: SIMD8<Float>) -> Float {
    let q = p.lowHalf + p.highHalf
    let r = q.lowHalf + q.highHalf
    return r.x + r.y
  }
}
