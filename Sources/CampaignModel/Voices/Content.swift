/// What is said: how much it mentions the brand, how hard it pitches, how good it is.
public struct Content: Hashable, Sendable {
  /// How much of it is about the brand, in [0, 1]; 0 never mentions it.
  public var mention: Double
  /// How hard it sells, in [0, 1].
  public var pitch: Double
  /// How good it is to read, in [0, 1].
  public var quality: Double

  /// Gathers the fields.
  public init(mention: Double, pitch: Double, quality: Double) {
    self.mention = mention
    self.pitch = pitch
    self.quality = quality
  }

  /// Nothing said at all.
  public static let silence = Content(mention: 0, pitch: 0, quality: 0)
}
