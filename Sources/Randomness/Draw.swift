/// The random words of one event: four numbers of 32 bits, or two of 53.
public struct Draw: Equatable, Sendable {
  /// The bits themselves.
  public let words: Philox4x32.Words

  /// Wraps a block.
  @inlinable @inline(__always)
  public init(_ words: Philox4x32.Words) {
    self.words = words
  }

  /// Uniform on (0, 1) in steps of 2^-32, from word 0; independent of `u1`, `u2` and `u3`.
  @inlinable @inline(__always)
  public var u0: Double { Self.open(words.w0) }

  /// Uniform on (0, 1) in steps of 2^-32, from word 1.
  @inlinable @inline(__always)
  public var u1: Double { Self.open(words.w1) }

  /// Uniform on (0, 1) in steps of 2^-32, from word 2.
  @inlinable @inline(__always)
  public var u2: Double { Self.open(words.w2) }

  /// Uniform on (0, 1) in steps of 2^-32, from word 3.
  @inlinable @inline(__always)
  public var u3: Double { Self.open(words.w3) }

  /// Uniform on [0, 1) in steps of 2^-53, from words 0 and 1.
  @inlinable @inline(__always)
  public var uniform: Double { Self.fine(words.w0, words.w1) }

  /// Uniform on [0, 1) in steps of 2^-53, from words 2 and 3; independent of `uniform`.
  @inlinable @inline(__always)
  public var secondUniform: Double { Self.fine(words.w2, words.w3) }

  @inlinable @inline(__always)
  static func open(_ word: UInt32) -> Double {
    // (word + 1/2) 2^-32, by setting the low bits of 2^20. A conversion would wait for the last use of its register
    // on x86, which chains independent draws: a jump sequence took twice the time.
    Double(bitPattern: 0x4130_0000_0000_0000 | UInt64(word)) - (0x1p20 - 0x1p-33)
  }

  @inlinable @inline(__always)
  static func fine(_ low: UInt32, _ high: UInt32) -> Double {
    Double((UInt64(high) << 32 | UInt64(low)) >> 11) * 0x1p-53
  }
}
