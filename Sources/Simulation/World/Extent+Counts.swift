extension World.Extent {
  /// People, arcs and ties, to be kept outside of the program.
  public var counts: [Int] { [people, arcs, ties] }

  /// Reads `counts`; nil for anything but three numbers.
  public init?(counts: [Int]) {
    guard counts.count == 3 else { return nil }
    self.init(people: counts[0], arcs: counts[1], ties: counts[2])
  }
}
