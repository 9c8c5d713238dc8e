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
  private let values: [SIMD8<Float>]

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
    self.values = values.withUnsafeBytes { bytes in
      rows.entries.map { bytes.loadUnaligned(fromByteOffset: 32 * Int($0), as: SIMD8<Float>.self) } + [.zero]
    }
  }

  /// Returns the probability that two people who met suit each other, given how much values count.
  @inline(__always)
  func suitability(_ a: Int, _ b: Int, homophily: Float) -> Float {
    1 - homophily + homophily * max(0, (values[a] * values[b]).sum())
  }
}
