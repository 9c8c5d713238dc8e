/// Draws members of groups, each with a probability proportional to their weight.
///
/// Everybody holds one ticket for each unit of weight, the last unit rounded up, and a drawn ticket counts with
/// the probability `validity` that makes up for the rounding (table look-up with rejection: Devroye, "Non-uniform
/// random variate generation", 1986, II.3 and III.2). So a draw is one look-up without a search, and
/// the one test of validity can be joined with what else decides about the person drawn.
///
/// The tickets of a group lie together, and blanks fill them up to the next quarter of a power of two. So one
/// member more at the end of a group takes no ticket from any other until that number is passed, where an
/// alias table would reshuffle all of them.
struct Lottery {
  /// The holder of each ticket, group by group.
  let holders: [Int32]
  /// Where the tickets of each group begin, and at the end their number.
  private let starts: [UInt32]
  /// The probability that a ticket of each person counts, and at the end 0 for a blank.
  let validity: [Float]

  /// Tickets to draw from: `count` of them, from number `gap` on shifted by `shift`.
  struct Pool {
    fileprivate let count: UInt32
    fileprivate let gap: UInt32
    fileprivate let shift: UInt32
  }

  /// Hands out the tickets.
  ///
  /// - Parameters:
  ///   - weights: The weight of each person, above 0, group by group.
  ///   - offsets: Where the people of each group begin, and at the end their number.
  init(weights: [Float], offsets: [Int32]) {
    // Between one and two tickets per person and unit of mean weight; a power of two, so that one person more seldom
    // moves the unit.
    let mean = weights.reduce(0) { $0 + Double($1) } / Double(max(1, weights.count))
    let unit = Float(mean > 0 ? mean.binade : 1)
    // The holder of a blank: one who has no validity.
    let nobody = Int32(weights.count)
    var holders = [Int32]()
    var starts: [UInt32] = [0]
    var validity = [Float]()
    holders.reserveCapacity(3 * weights.count)
    validity.reserveCapacity(weights.count + 1)
    for group in 0..<offsets.count - 1 {
      for person in offsets[group]..<offsets[group + 1] {
        let units = weights[Int(person)] / unit
        let tickets = units.rounded(.up)
        validity.append(units / tickets)
        holders.append(contentsOf: repeatElement(person, count: Int(tickets)))
      }
      let blanks = Self.capacity(for: holders.count - Int(starts[group])) + Int(starts[group]) - holders.count
      holders.append(contentsOf: repeatElement(nobody, count: blanks))
      starts.append(UInt32(holders.count))
    }
    validity.append(0)
    self.holders = holders
    self.starts = starts
    self.validity = validity
  }

  /// Returns the tickets of `group`.
  func pool(in group: Int) -> Pool {
    Pool(count: starts[group + 1] - starts[group], gap: 0, shift: starts[group])
  }

  /// Returns the tickets of everybody but `group`.
  func pool(outside group: Int) -> Pool {
    let own = starts[group + 1] - starts[group]
    return Pool(count: UInt32(holders.count) - own, gap: starts[group], shift: own)
  }

  /// Returns the ticket at `position`, in 2^-32 of a pool that is not empty, and where on it the position lies, in
  /// 2^-32 of the ticket: as good as a new random number.
  @inline(__always)
  func ticket(at position: UInt32, in pool: Pool) -> (number: UInt32, luck: UInt32) {
    let product = UInt64(position) * UInt64(pool.count)
    let number = UInt32(truncatingIfNeeded: product >> 32)
    return (number &+ (number < pool.gap ? 0 : pool.shift), UInt32(truncatingIfNeeded: product))
  }

  /// Returns the smallest quarter of a power of two that is at least `count`.
  private static func capacity(for count: Int) -> Int {
    guard count > 4 else { return count }
    let step = 1 << (Int.bitWidth - count.leadingZeroBitCount - 3)
    return (count + step - 1) / step * step
  }
}
