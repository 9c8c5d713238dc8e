public import Randomness

extension Graph {
  /// Returns a popularity weight for each person, heavy-tailed, for `communities`: Pareto from 1 upwards with
  /// density falling as w^-`exponent`, cut off at the square root of the number of people.
  ///
  /// The cutoff is structural: beyond about that many readers a network cannot stay free of correlations
  /// between degrees (Catanzaro, Boguna & Pastor-Satorras, 2005). The number of people enters it rounded up
  /// to a power of two, so a person more changes nobody else's weight until it is passed.
  ///
  /// - Parameters:
  ///   - count: The number of people, at least 0.
  ///   - exponent: The exponent of the density, above 1; social media have 2 to 3 (Twitter 2.3, Kwak et al.,
  ///     2010), and the lower, the more unequal.
  ///   - source: The luck of the run.
  ///   - purpose: The purpose of these draws.
  /// - Returns: `count` weights in 1...√(`count` rounded up to a power of two).
  public static func popularity(
    count: Int, exponent: Double, from source: RandomSource, for purpose: Purpose
  ) -> [Float] {
    precondition(exponent > 1, "a density with an exponent of 1 or less has no finite total")
    var people = 1.0
    while people < Double(count) { people *= 2 }
    let power = 1 - exponent
    let beyondCutoff = PortableMath.pow(people, power / 2)
    return (0..<count).map { person in
      let u = source.draw(purpose, subject: UInt32(person)).uniform
      // The inverse of the distribution function, u counted from the top.
      return Float(PortableMath.pow(beyondCutoff + u * (1 - beyondCutoff), 1 / power))
    }
  }
}
