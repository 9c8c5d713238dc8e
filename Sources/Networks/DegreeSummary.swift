/// How a number of readers, or of people read, is spread over the people.
public struct DegreeSummary: Equatable, Sendable {
  /// The mean degree; 0 without people.
  public let mean: Double

  /// The largest degree; 0 without people.
  public let largest: Int

  /// The Gini coefficient: 0 where all degrees are equal, near 1 where one person has all arcs; 0 without arcs.
  public let gini: Double

  /// The share of all arcs that the top hundredth of people have (at least one person); 0 without arcs.
  public let topShare: Double

  /// Summarises the degrees of all people; O(people + largest degree).
  ///
  /// - Parameter degrees: A degree per person, at least 0.
  public init(_ degrees: [Int32]) {
    let total = degrees.reduce(0) { $0 + Int($1) }
    largest = degrees.max().map(Int.init) ?? 0
    mean = degrees.isEmpty ? 0 : Double(total) / Double(degrees.count)
    guard total > 0 else {
      gini = 0
      topShare = 0
      return
    }
    var peopleWith = [Int](repeating: 0, count: largest + 1)
    for degree in degrees {
      peopleWith[Int(degree)] += 1
    }
    var ranked = 0.0
    var below = 0
    var top = 0
    var topLeft = max(1, degrees.count / 100)
    for degree in peopleWith.indices {
      // People below+1...below+n share this degree; their ranks add up to n (2 below + n + 1) / 2.
      let people = peopleWith[degree]
      ranked += Double(degree) * Double(people) * Double(2 * below + people + 1) / 2
      below += people
    }
    for degree in peopleWith.indices.reversed() {
      let people = min(peopleWith[degree], topLeft)
      top += people * degree
      topLeft -= people
    }
    let count = Double(degrees.count)
    gini = 2 * ranked / (count * Double(total)) - (count + 1) / count
    topShare = Double(top) / Double(total)
  }
}
