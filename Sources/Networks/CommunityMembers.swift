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
  /// What decides about each rank when somebody meets them, and at the end about nobody.
  private let traits: [Traits]

  /// What is looked at when a person is met: 16 bytes, so that one look finds all.
  private struct Traits {
    /// The values in steps of 1/127; a cosine is off by about 0.003.
    let values: SIMD8<Int8>
    /// The probability that a ticket of theirs counts.
    let validity: Float
  }

  /// Lays people out.
  ///
  /// - Parameters:
  ///   - communities: The community of each person, at least 0.
  ///   - values: The values of each person, of length 1 or 0.
  ///   - popularity: The weight of each person, above 0.
  init(communities: [Int32], values: [SIMD8<Float>], popularity: [Float]) {
    let rows = Rows(
      grouping: communities.indices.map { Int32($0) }, by: communities,
      count: Int(communities.max() ?? -1) + 1)
    people = rows.entries
    ranks = zip(rows.offsets, rows.offsets.dropFirst()).map { Int($0)..<Int($1) }
    let lottery = Lottery(weights: people.map { popularity[Int($0)] }, offsets: rows.offsets)
    self.lottery = lottery
    var traits: [Traits] = []
    traits.reserveCapacity(people.count + 1)
    for (person, validity) in zip(people, lottery.validity) {
      traits.append(Traits(values: Self.rounded(values[Int(person)]), validity: validity))
    }
    traits.append(Traits(values: .zero, validity: 0))
    self.traits = traits
  }

  /// Returns values in steps of 1/127.
  private static func rounded(_ values: SIMD8<Float>) -> SIMD8<Int8> {
    // Half of a step more than truncation wants, from above 0.
    let v = values * 127 + 128.5
    // One by one: the conversion of a whole vector is a generic loop that took twice the time.
    let steps = SIMD8(
      Int32(v[0]), Int32(v[1]), Int32(v[2]), Int32(v[3]), Int32(v[4]), Int32(v[5]), Int32(v[6]), Int32(v[7]))
    let clamped = (steps &- 128).clamped(
      lowerBound: SIMD8(repeating: -128), upperBound: SIMD8(repeating: 127))
    return SIMD8<Int8>(truncatingIfNeeded: clamped)
  }

  /// Returns the probability that a ticket of a rank counts; 0 at the end, for nobody.
  @inline(__always)
  func validity(_ rank: Int) -> Float { traits[rank].validity }

  /// Returns the probability that two people who met suit each other, given how much values count.
  @inline(__always)
  func suitability(_ a: Int, _ b: Int, homophily: Float) -> Float {
    let products =
      SIMD8<Int16>(truncatingIfNeeded: traits[a].values)
      &* SIMD8<Int16>(truncatingIfNeeded: traits[b].values)
    return 1 - homophily + homophily * (1 / 16129) * Float(max(0, products.wrappedSum()))
  }
}
