/// What a draw is for.
///
/// Two draws with different purposes never share bits, whatever else they share.
public struct Purpose: Hashable, Sendable {
  /// The number that enters the counter, in 0...255.
  public let rawValue: UInt8

  /// Makes a purpose of a number that no other purpose of the same program has.
  public init(_ rawValue: UInt8) {
    self.rawValue = rawValue
  }
}

/// The luck of one run: every draw is a pure function of
/// (seed, run, purpose, day, subject, partner, index), and nothing is carried from one draw to the next.
///
/// Strategies compared in one run therefore meet the same luck event by event (common random numbers), and
/// what happens to one person moves nobody else's draws. Seed and run make the Philox key; the rest fills the
/// 128-bit counter: `subject`, `partner` and `index` a word each, and purpose (8 bits), day (12 bits) and the
/// block of a stream (12 bits) the fourth.
public struct RandomSource: Sendable {
  /// The largest day a draw can be keyed to.
  public static let largestDay = 4095

  @usableFromInline
  let key: Philox4x32.Key

  /// The luck of a world of run number `run` under `seed`.
  ///
  /// - Parameters:
  ///   - seed: Where all luck comes from.
  ///   - run: The number of the run, from 0.
  ///   - world: Which world of the run: each has luck of its own, which is that of no world of another run either.
  public init(seed: UInt64, run: Int, world: UInt32 = 0) {
    // The run enters through Philox itself, so that neighbouring seeds and runs have unrelated keys.
    let words = Philox4x32.block(
      Philox4x32.Words(
        UInt32(truncatingIfNeeded: run), UInt32(truncatingIfNeeded: run >> 32), world, 0x5275_6E21),
      Philox4x32.Key(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)))
    key = Philox4x32.Key(words.w0, words.w1)
  }

  /// Returns the draw of one event.
  ///
  /// - Parameters:
  ///   - purpose: What the draw decides.
  ///   - day: The day of the event, in 0...4095; 0 for what has no day.
  ///   - subject: Whom the event happens to.
  ///   - partner: With whom or through what.
  ///   - index: Which one, where an event of this kind can happen several times.
  /// - Returns: The same bits whenever the same arguments are given.
  @inlinable @inline(__always)
  public func draw(
    _ purpose: Purpose, day: Int = 0, subject: UInt32 = 0, partner: UInt32 = 0, index: UInt32 = 0
  ) -> Draw {
    block(Self.event(purpose, day), subject, partner, index)
  }

  /// Returns a sequence of draws, up to 4,096 blocks, for one event that needs several.
  ///
  /// - Parameters:
  ///   - purpose: What the draws decide.
  ///   - day: The day of the event, in 0...4095; 0 for what has no day.
  ///   - subject: Whom the event happens to.
  ///   - partner: With whom or through what.
  ///   - index: Which one, where an event of this kind can happen several times.
  /// - Returns: A stream at its beginning, whose first block is the `draw` of the same arguments.
  public func stream(
    _ purpose: Purpose, day: Int = 0, subject: UInt32 = 0, partner: UInt32 = 0, index: UInt32 = 0
  ) -> DrawStream {
    DrawStream(source: self, event: Self.event(purpose, day), subject, partner, index)
  }

  @inlinable @inline(__always)
  static func event(_ purpose: Purpose, _ day: Int) -> UInt32 {
    assert(day >= 0 && day <= largestDay, "a draw is keyed to a day in 0...4095")
    return UInt32(purpose.rawValue) << 24 | UInt32(truncatingIfNeeded: day & largestDay) << 12
  }

  @inlinable @inline(__always)
  func block(_ event: UInt32, _ subject: UInt32, _ partner: UInt32, _ index: UInt32) -> Draw {
    Draw(Philox4x32.block(Philox4x32.Words(subject, partner, index, event), key))
  }
}
