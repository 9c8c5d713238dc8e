/// The positions of a fixed list that are hit when each is hit independently with the same probability.
///
/// Instead of one trial per position, the gaps between hits are drawn: a gap is geometric, so a sequence costs
/// what it yields and not the length of the list. Because positions are fixed, whoever stands at one of them
/// moves no other hit; filter by a draw of the person's own where chances differ (thinning).
public struct JumpSequence: Sendable {
  @usableFromInline let source: RandomSource
  @usableFromInline let event: UInt32
  @usableFromInline let subject: UInt32
  @usableFromInline let partner: UInt32
  @usableFromInline let count: Int
  /// 1 / log(1 - p); 0 when every position is hit, -infinity when none is.
  @usableFromInline let scale: Double
  @usableFromInline var position = -1
  @usableFromInline var index: UInt32
  /// The unused words of the last block, the next one in the low half of `words`.
  @usableFromInline var words: UInt64 = 0
  @usableFromInline var laterWords: UInt64 = 0
  @usableFromInline var unused = 0

  /// Starts before the first position.
  ///
  /// - Parameters:
  ///   - source: The luck of the run.
  ///   - purpose: What is decided.
  ///   - day: The day, in 0...4095.
  ///   - subject: Whose list.
  ///   - partner: A second key, such as the number of a post.
  ///   - firstIndex: Where the indices of this sequence begin; every four gaps use up one.
  ///   - probability: The chance of each position, in [0, 1]; met to within 2^-32.
  ///   - count: The length of the list, at least 0. A longer list begins with the hits of a shorter one.
  public init(
    _ source: RandomSource, _ purpose: Purpose, day: Int, subject: UInt32, partner: UInt32 = 0,
    firstIndex: UInt32 = 0, probability: Double, count: Int
  ) {
    precondition(probability >= 0 && probability <= 1, "a probability lies in 0...1")
    precondition(count >= 0, "a list has 0 positions or more")
    self.source = source
    event = RandomSource.event(purpose, day)
    self.subject = subject
    self.partner = partner
    self.count = probability > 0 ? count : 0
    index = firstIndex
    scale = probability < 1 ? 1 / PortableMath.log1p(-probability) : 0
  }

  // Inlined, the state stays in registers: 14 ns a hit instead of 20. Two 64-bit words rather than an array or a
  // `Draw`, because reading what was written in another width stalls the processor.
  /// Returns the next position hit, or nil after the last.
  @inlinable @inline(__always)
  public mutating func next() -> Int? {
    guard position &+ 1 < count else { return nil }
    if unused == 0 {
      let block = source.block(event, subject, partner, index).words
      words = UInt64(block.w1) << 32 | UInt64(block.w0)
      laterWords = UInt64(block.w3) << 32 | UInt64(block.w2)
      index &+= 1
      unused = 4
    }
    let u = Draw.open(UInt32(truncatingIfNeeded: words))
    words = words >> 32 | laterWords << 32
    laterWords >>= 32
    unused &-= 1

    let gap = PortableMath.log(u) * scale
    guard gap < Double(count &- position &- 1) else {
      position = count
      return nil
    }
    position &+= 1 &+ Int(gap)
    return position
  }
}
