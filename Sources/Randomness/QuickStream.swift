/// A fast sequence of random bits, for the inside of a loop whose draws need no keys of their own.
///
/// xoshiro256++ 1.0 (Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021), begun
/// where Philox says, so that each run and purpose has a sequence of its own. A draw costs under a nanosecond,
/// against two of `Philox4x32`, but depends on how many were made before: what happens to one person moves the draws of
/// the next. It is a value: a copy repeats what the original would have drawn.
public struct QuickStream: RandomNumberGenerator, Sendable {
  @usableFromInline var s0: UInt64
  @usableFromInline var s1: UInt64
  @usableFromInline var s2: UInt64
  @usableFromInline var s3: UInt64

  /// Starts the sequence of one run and purpose.
  ///
  /// - Parameters:
  ///   - source: The luck of the run.
  ///   - purpose: What the draws decide.
  public init(_ source: RandomSource, _ purpose: Purpose) {
    let first = source.draw(purpose).words
    let second = source.draw(purpose, index: 1).words
    // A state of zeros would repeat itself for ever.
    self.init(
      UInt64(first.w1) << 32 | UInt64(first.w0) | 1, UInt64(first.w3) << 32 | UInt64(first.w2),
      UInt64(second.w1) << 32 | UInt64(second.w0), UInt64(second.w3) << 32 | UInt64(second.w2))
  }

  init(_ s0: UInt64, _ s1: UInt64, _ s2: UInt64, _ s3: UInt64) {
    self.s0 = s0
    self.s1 = s1
    self.s2 = s2
    self.s3 = s3
  }

  /// Returns the next 64 bits.
  @inlinable @inline(__always)
  public mutating func next() -> UInt64 {
    let sum = s0 &+ s3
    let result = (sum &<< 23 | sum &>> 41) &+ s0
    let shifted = s1 &<< 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = s3 &<< 45 | s3 &>> 19
    return result
  }

  /// Returns a number uniform on (0, 1) in steps of 2^-52, centred, so that its logarithm is finite.
  @inlinable @inline(__always)
  public mutating func openUniform() -> Double {
    // The bits of 1 + k 2^-52, less what is too much.
    Double(bitPattern: 0x3FF0_0000_0000_0000 | next() &>> 12) - (1 - 0x1p-53)
  }

  /// Returns a whole number uniform on 0..<`bound`, to within `bound` 2^-64.
  ///
  /// - Parameter bound: At least 1.
  /// - Returns: The high half of the product of 64 bits and the bound.
  @inlinable @inline(__always)
  public mutating func index(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
