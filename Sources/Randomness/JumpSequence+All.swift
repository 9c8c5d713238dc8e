extension JumpSequence {
  /// Returns all positions, ascending.
  ///
  /// The same as asking for one after the other, at a third of the time: nothing comes between two gaps that
  /// the processor could guess wrong, so that it works at several at once.
  ///
  /// - Precondition: No position was asked for before, and the list is no longer than 2^31.
  public consuming func all() -> [Int32] {
    precondition(position == -1, "all positions are asked for, or one after the other")
    precondition(count <= 1 << 31, "positions are numbered in 31 bits")
    guard count > 0 else { return [] }
    let mean = scale == 0 ? Double(count) : -Double(count) * PortableMath.expm1(1 / scale)
    var found = [Int32](repeating: 0, count: Int(min(Double(count), mean + 5 * mean.squareRoot())) + 8)
    var known = 0
    var last = -1
    while true {
      let block = source.block(event, subject, partner, index).words
      index &+= 1
      let first = last &+ 1 &+ gap(block.w0)
      let second = first &+ 1 &+ gap(block.w1)
      let third = second &+ 1 &+ gap(block.w2)
      last = third &+ 1 &+ gap(block.w3)
      if known + 4 > found.count { found += [Int32](repeating: 0, count: found.count) }
      found[known] = Int32(truncatingIfNeeded: first)
      found[known + 1] = Int32(truncatingIfNeeded: second)
      found[known + 2] = Int32(truncatingIfNeeded: third)
      found[known + 3] = Int32(truncatingIfNeeded: last)
      guard last < count else {
        known += (first < count ? 1 : 0) + (second < count ? 1 : 0) + (third < count ? 1 : 0)
        found.removeLast(found.count - known)
        return found
      }
      known += 4
    }
  }

  /// Returns how many positions a random word passes over; what lies beyond any list is cut off.
  @inline(__always)
  private func gap(_ word: UInt32) -> Int {
    Int(min(PortableMath.log(Draw.open(word)) * scale, 0x1p40))
  }
}
