/// A number that stands for a name in random draws, so that draws follow the name and not the place in a list:
/// adding, removing or reordering voices, actions or strategies moves nobody else's luck.
public struct StableKey: Hashable, Sendable {
  /// The 32 bits that enter a draw.
  public let rawValue: UInt32

  /// The FNV-1a hash of the UTF-8 bytes of `name`, folded to 32 bits.
  public init(_ name: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    rawValue = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
