/// The positions of a fixed list that are hit when each is hit independently with the same probability.
///
/// Instead of one trial per position, the gaps between hits are drawn: a gap is geometric, so a sequence costs
/// what it yields and not the length of the list. Because positions are fixed, whoever stands at one of them
/// moves no other hit; filter by a draw of the person's own where chances differ (thinning).
public struct JumpSequence: Sendable {
  private let source: RandomSource
  private let purpose: Purpose
  private let day: Int
  private let subject: UInt32
  private let partner: UInt32
  private let count: Int
  /// 1 / log(1 - p); 0 when every position is hit, -infinity when none is.
  private let scale: Double
  private var position = -1
  private var chunk: UInt32
  private var buffer = Draw(Philox4x32.Words(0, 0, 0, 0))
  private var lane = 4

  /// Starts before the first position.
  ///
  /// - Parameters:
  ///   - source: The luck of the run.
  ///   - purpose: What is decided.
  ///   - day: The day, in 0...4095.
  ///   - subject: Whose list.
  ///   - partner: A second key, such as the number of a post.
  ///   - firstIndex: Where the indices of this sequence begin; it uses one index for every four hits.
  ///   - probability: The chance of each position, in [0, 1].
  ///   - count: The length of the list, at least 0.
  @inline(__always)
  public init(
    _ source: RandomSource, _ purpose: Purpose, day: Int, subject: UInt32, partner: UInt32 = 0,
    firstIndex: UInt32 = 0, probability: Double, count: Int
  ) {
    assert(probability >= 0 && probability <= 1, "a probability lies in 0...1")
    self.source = source
    self.purpose = purpose
    self.day = day
    self.subject = subject
    self.partner = partner
    self.count = probability > 0 ? count : 0
    chunk = firstIndex
    scale = probability < 1 ? 1 / PortableMath.log1p(-probability) : 0
  }

  /// Returns the next position hit, or nil after the last.
  @inline(__always)
  public mutating func next() -> Int? {
    guard position < count else { return nil }
    if lane == 4 {
      buffer = source.draw(purpose, day: day, subject: subject, partner: partner, index: chunk)
      chunk &+= 1
      lane = 0
    }
    let u: Double
    switch lane {
    case 0: u = buffer.u0
    case 1: u = buffer.u1
    case 2: u = buffer.u2
    default: u = buffer.u3
    }
    lane += 1
    let gap = PortableMath.log(u) * scale
    guard gap < Double(count - position) else {
      position = count
      return nil
    }
    position += 1 + Int(gap)
    return position < count ? position : nil
  }
}
