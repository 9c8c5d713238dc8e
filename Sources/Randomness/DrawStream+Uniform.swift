extension DrawStream {
  /// Returns a number uniform on `range`, below its upper bound.
  ///
  /// - Precondition: The range is not empty, and its width is finite.
  public mutating func uniform(in range: Range<Double>) -> Double {
    let width = range.upperBound - range.lowerBound
    precondition(width > 0 && width < .infinity, "a range to draw from is not empty and has a finite width")
    // The sum can round up to the bound.
    return min(range.lowerBound + width * uniform(), range.upperBound.nextDown)
  }

  /// Returns a number uniform on (0, 1) in steps of 2^-52, centred, so that its logarithm is finite.
  mutating func openUniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// Returns a whole number uniform on 0..<`bound`, exactly.
  ///
  /// Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019): multiply, and reject the few
  /// products that would favour some results.
  ///
  /// - Precondition: `bound` is at least 1.
  public mutating func index(below bound: Int) -> Int {
    precondition(bound > 0, "there is no index below 0")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let excess = (0 &- bound) % bound
      while product.low < excess { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }
}
