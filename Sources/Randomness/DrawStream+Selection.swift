extension DrawStream {
  /// Puts `elements` into a random order, each order being equally likely.
  ///
  /// Fisher & Yates in Durstenfeld's form, CACM 7 (1964), algorithm 235.
  ///
  /// - Precondition: There are at most 8,000 elements, which is what a stream has numbers for.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    var unordered = elements.count
    while unordered > 1 {
      let chosen = index(below: unordered)
      unordered -= 1
      elements.swapAt(chosen, unordered)
    }
  }

  /// Returns `count` different elements of `population`, each selection being equally likely.
  ///
  /// Floyd's algorithm: Bentley & Floyd, "A sample of brilliance", CACM 30 (1987). The cost is that of sorting the
  /// sample, whatever the size of the population.
  ///
  /// - Parameters:
  ///   - count: The size of the sample, in 0...population.count and at most 8,000.
  ///   - population: What to choose from, such as an array or a range.
  /// - Returns: The chosen elements in the order they have in the population; `shuffle` them where order matters.
  public mutating func sample<Population: RandomAccessCollection>(
    count: Int, from population: Population
  ) -> [Population.Element] {
    precondition(count >= 0 && count <= population.count, "a sample is no larger than its population")
    var chosen: Set<Int> = []
    for last in population.count - count..<population.count {
      let candidate = index(below: last + 1)
      if !chosen.insert(candidate).inserted { chosen.insert(last) }
    }
    return chosen.sorted().map { population[population.index(population.startIndex, offsetBy: $0)] }
  }
}
