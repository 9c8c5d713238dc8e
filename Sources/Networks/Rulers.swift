/// Rulers on which items lie end to end, each over an interval as long as its weight: a random position on a
/// ruler chooses an item with probability proportional to weight.
///
/// A ruler is somewhat longer than what lies on it: as long as the next quarter of a power of two. A
/// position beyond the last item chooses nothing. So one item more at the end of a ruler takes no position from
/// any other until that length is passed, where an alias table would reshuffle all of them. A position is
/// looked up in O(1) by a guide table (Chen & Asau, "On generating random variates from an empirical
/// distribution", 1974).
struct Rulers {
  /// Where the items of each ruler begin, and at the end their number.
  let starts: [Int32]
  /// How long each ruler is, in the unit of the weights.
  let lengths: [Double]
  /// The last position of each item's interval, in 2^-32 of the ruler.
  private let lasts: [UInt32]
  /// The first item that can lie at a position with given leading bits, ruler by ruler.
  private let guide: [Int32]
  private let guideStarts: [Int32]
  private let shifts: [UInt8]

  /// Lays out the rulers.
  ///
  /// - Parameters:
  ///   - weights: The weight of each item, above 0, ruler by ruler.
  ///   - starts: Where the items of each ruler begin, and at the end their number.
  init(weights: [Double], starts: [Int32]) {
    var lengths = [Double]()
    var lasts = [UInt32]()
    var guide = [Int32]()
    var guideStarts = [Int32]()
    var shifts = [UInt8]()
    lasts.reserveCapacity(weights.count)
    guide.reserveCapacity(4 * weights.count)
    for ruler in 0..<starts.count - 1 {
      let items = Int(starts[ruler])..<Int(starts[ruler + 1])
      let length = Self.length(for: items.reduce(0) { $0 + weights[$1] })
      lengths.append(length)
      var end = 0.0
      for item in items {
        end += weights[item]
        lasts.append(UInt32(max(0, (end * (0x1p32 / length)).rounded(.down) - 1)))
      }

      // Twice as many slots as items, or more: most slots then lie within one interval.
      var bits: UInt8 = 1
      while 1 << bits < 2 * items.count { bits += 1 }
      guideStarts.append(Int32(guide.count))
      shifts.append(32 - bits)
      var item = items.lowerBound
      for slot in 0..<UInt32(1) << bits {
        while item < items.upperBound, lasts[item] < slot << (32 - bits) { item += 1 }
        guide.append(Int32(item))
      }
    }
    self.starts = starts
    self.lengths = lengths
    self.lasts = lasts
    self.guide = guide
    self.guideStarts = guideStarts
    self.shifts = shifts
  }

  /// Returns the item at `position`, in 2^-32 of the length of `ruler`, or nil where there is none.
  @inline(__always)
  func item(on ruler: Int, at position: UInt32) -> Int? {
    let end = Int(starts[ruler + 1])
    var item = Int(guide[Int(guideStarts[ruler]) + Int(position >> UInt32(shifts[ruler]))])
    while item < end, lasts[item] < position { item += 1 }
    return item < end ? item : nil
  }

  /// Returns where within the interval of `item`, in 2^-32 of it, `position` lies.
  @inline(__always)
  func place(of position: UInt32, in item: Int, on ruler: Int) -> UInt32 {
    let first = item > Int(starts[ruler]) ? lasts[item - 1] + 1 : 0
    let width = UInt64(lasts[item] - first) + 1
    return UInt32((UInt64(position - first) << 32) / width)
  }

  /// Returns the smallest quarter of a power of two that is at least `total`; 1 for nothing.
  private static func length(for total: Double) -> Double {
    guard total > 0 else { return 1 }
    let step = total.binade / 4
    return (total / step).rounded(.up) * step
  }
}
