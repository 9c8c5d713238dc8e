/// How many choices, and how many of them returned, make up a wanted mean degree and reciprocity.
///
/// With P choices per person and M pairs per person who choose each other by themselves, reading back with
/// probability r gives P + r (P - 2M) arcs, of which 2 (M + r (P - 2M)) are mutual. Asking for k arcs and a share
/// ρ of mutual ones gives P = k (1 - ρ/2) + M and r = (kρ/2 - M) / (P - 2M). M is b P², where b
/// follows from the sizes of the communities.
struct MutualChoice: Equatable {
  /// Choices per person.
  let choices: Double
  /// The probability that whoever is chosen reads back.
  let returned: Double

  /// Solves the two equations.
  ///
  /// - Parameters:
  ///   - shape: The mean degree and reciprocity wanted.
  ///   - pairing: b, the pairs per person who choose each other, per squared number of choices.
  init(shape: CommunityShape, pairing: Double) {
    let oneWay = shape.meanDegree * (1 - shape.reciprocity / 2)
    let mutual = shape.meanDegree - oneWay
    // The smaller root of b P² - P + oneWay = 0, in the form that is stable for small b.
    let discriminant = max(0, 1 - 4 * pairing * oneWay)
    let solution = 2 * oneWay / (1 + discriminant.squareRoot())
    choices = min(solution, shape.meanDegree)
    let byChance = min(choices - oneWay, mutual)
    let open = choices - 2 * byChance
    returned = open > 0 ? min(1, (mutual - byChance) / open) : 0
  }

  /// Returns how many pairs choose each other, per person and per squared number of choices.
  ///
  /// Rounded to a 32nd of itself, so that one person more seldom moves it: it enters the draws of everybody.
  ///
  /// - Parameters:
  ///   - members: The people of each community.
  ///   - popularity: The weight of each person.
  ///   - shape: The share of choices inside the community, and how much values count.
  /// - Returns: The b of the equations, at least 0.
  static func pairing(members: CommunityMembers, popularity: [Float], shape: CommunityShape) -> Double {
    var totals = [Double]()
    var inside = 0.0
    for ranks in members.ranks {
      var total = 0.0
      var squares = 0.0
      for rank in ranks {
        let weight = Double(popularity[Int(members.people[rank])])
        total += weight
        squares += weight * weight
      }
      totals.append(total)
      if total > 0 {
        inside += (1 - squares / (total * total)) * bias(among: ranks, members, Float(shape.homophily))
      }
    }
    let everybody = totals.reduce(0, +)
    let odds = totals.map { $0 < everybody ? $0 / (everybody - $0) : 0 }
    let sum = odds.reduce(0, +)
    let outside = sum * sum - odds.reduce(0) { $0 + $1 * $1 }
    let withinShare = shape.withinShare
    let outsideShare = 1 - withinShare
    let pairing =
      (withinShare * withinShare * inside + outsideShare * outsideShare * outside)
      / Double(2 * max(1, members.people.count))
    guard pairing > 0 else { return 0 }
    let step = pairing.binade / 32
    return (pairing / step).rounded() * step
  }

  /// Returns how much oftener people choose each other because suiting is mutual: the mean square of their
  /// suitability over its squared mean, from neighbouring ranks as a sample of pairs.
  private static func bias(
    among ranks: Range<Int>, _ members: CommunityMembers, _ homophily: Float
  ) -> Double {
    var sum = 0.0
    var squares = 0.0
    for rank in ranks.dropFirst() {
      let suitability = Double(members.suitability(rank - 1, rank, homophily: homophily))
      sum += suitability
      squares += suitability * suitability
    }
    return sum > 0 ? squares * Double(ranks.count - 1) / (sum * sum) : 1
  }
}
