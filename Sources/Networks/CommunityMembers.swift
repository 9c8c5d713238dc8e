/// The people of each community on a ruler by popularity, and these rulers end to end on one for everybody.
///
/// People are known here by their rank: community by community, and by id within. What a reader's neighbours
/// need then lies together in memory.
struct CommunityMembers {
  /// The person of each rank.
  let people: [Int32]
  /// The community of each rank.
  let communities: [Int32]
  /// The values of each rank.
  private let values: [SIMD8<Float>]
  private let homophily: Float
  private let rulers: Rulers
  private let everybody: Rulers

  /// Lays people out.
  ///
  /// - Parameters:
  ///   - communities: The community of each person, at least 0.
  ///   - values: The eight components of each person's values.
  ///   - popularity: The weight of each person, above 0.
  ///   - homophily: How much values count, in 0...1.
  init(communities: [Int32], values: [Float], popularity: [Float], homophily: Double) {
    let rows = Rows(
      grouping: communities.indices.map { Int32($0) }, by: communities,
      count: Int(communities.max() ?? -1) + 1)
    people = rows.entries
    self.communities = people.map { communities[Int($0)] }
    self.values = values.withUnsafeBytes { bytes in
      rows.entries.map { bytes.loadUnaligned(fromByteOffset: 32 * Int($0), as: SIMD8<Float>.self) }
    }
    self.homophily = Float(homophily)
    rulers = Rulers(weights: people.map { Double(popularity[Int($0)]) }, starts: rows.offsets)
    everybody = Rulers(weights: rulers.lengths, starts: [0, Int32(rulers.lengths.count)])
  }

  /// The ranks of the members of each community.
  var ranks: [Range<Int>] {
    zip(rulers.starts, rulers.starts.dropFirst()).map { Int($0)..<Int($1) }
  }

  /// Returns how many people a community has.
  @inline(__always)
  func size(of community: Int) -> Int {
    Int(rulers.starts[community + 1] - rulers.starts[community])
  }

  /// Returns the rank of whoever stands at `position` in `community`, or nil where nobody does.
  @inline(__always)
  func rank(at position: UInt32, in community: Int) -> Int? {
    rulers.item(on: community, at: position)
  }

  /// Returns the rank of whoever stands at `position` among everybody, or nil where nobody does or somebody of
  /// `community`.
  @inline(__always)
  func rank(at position: UInt32, outside community: Int) -> Int? {
    guard let other = everybody.item(on: 0, at: position), other != community else { return nil }
    return rulers.item(on: other, at: everybody.place(of: position, in: other, on: 0))
  }

  /// Returns the probability that two people who met suit each other.
  @inline(__always)
  func suitability(_ a: Int, _ b: Int) -> Double {
    Double(1 - homophily + homophily * max(0, (values[a] * values[b]).sum()))
  }
}
