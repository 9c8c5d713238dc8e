/// A sequence of random bits for one event, for samplers that need a number of draws not known beforehand.
///
/// It is a value: a copy repeats what the original would have drawn.
public struct DrawStream: RandomNumberGenerator, Sendable {
  private let source: RandomSource
  private let event: UInt32
  private let subject: UInt32
  private let partner: UInt32
  private let index: UInt32
  private var blocks: UInt32 = 0
  private var spare: UInt64?

  init(source: RandomSource, event: UInt32, _ subject: UInt32, _ partner: UInt32, _ index: UInt32) {
    self.source = source
    self.event = event
    self.subject = subject
    self.partner = partner
    self.index = index
  }

  /// Returns the next 64 bits.
  ///
  /// - Precondition: No more than 8,192 numbers are asked of one stream.
  public mutating func next() -> UInt64 {
    if let second = spare {
      spare = nil
      return second
    }
    precondition(blocks < 4096, "a stream holds 4,096 blocks; key a further one by index")
    let words = source.block(event | blocks, subject, partner, index).words
    blocks += 1
    spare = UInt64(words.w3) << 32 | UInt64(words.w2)
    return UInt64(words.w1) << 32 | UInt64(words.w0)
  }

  /// Returns a number uniform on [0, 1) in steps of 2^-53.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}
