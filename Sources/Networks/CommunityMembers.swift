/// The people of each community with their values, and a lottery by popularity among them.
///
/// People are known here by their rank: community by community, and by id within. What a reader's neighbours
/// need then lies together in memory.
struct CommunityMembers {
  /// The person of each rank.
  let people: [Int32]
  /// The ranks of each community.
  let ranks: [Range<Int>]
  /// The lottery by popularity, with a group for each community.
  let lottery: Lottery
  /// The values of each rank, and at the end those of nobody.
  ///
  /// In steps of 1/127, so that a person takes 8 bytes and all of them stay in the cache; a cosine is off by about 0.003.
  private var values: [SIMD8<Int8>]

  /// Lays people out.
  ///
  /// - Parameters:
  ///   - communities: The community of each person, at least 0.
  ///   - values: The eight components of each person's values.
  ///   - popularity: The weight of each person, above 0.
  init(communities: [Int32], values: [Float], popularity: [Float]) {
    let rows = Rows(
      grouping: communities.indices.map { Int32($0) }, by: communities,
      count: Int(communities.max() ?? -1) + 1)
    people = rows.entries
    ranks = zip(rows.offsets, rows.offsets.dropFirst()).map { Int($0)..<Int($1) }
    lottery = Lottery(weights: people.map { popularity[Int($0)] }, offsets: rows.offsets)
    self.values = rows.entries.map { person in
      var rounded = SIMD8<Int8>()
      for axis in 0..<8 {
        // Half of a step more than truncation wants, from above 0.
        rounded[axis] = Int8(clamping: Int(values[8 * Int(person) + axis] * 127 + 128.5) - 128)
      }
      return rounded
    }
    self.values.append(.zero)
  }

  /// Returns the probability that two people who met suit each other, given how much values count.
  @inline(__always)
  func suitability(_ a: Int, _ b: Int, homophily: Float) -> Float {
    let products =
      SIMD8<Int16>(truncatingIfNeeded: values[a]) &* SIMD8<Int16>(truncatingIfNeeded: values[b])
    return 1 - homophily + homophily * (1 / 16129) * Float(max(0, products.wrappedSum()))
  }
}
