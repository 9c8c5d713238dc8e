public import Randomness

/// The linear threshold model: a person is reached when the weights of the arcs from those reached already add up to
/// the person's threshold, which every run draws anew, uniform on (0, 1] (Granovetter, 1978; Kempe, Kleinberg & Tardos,
/// KDD 2003).
///
/// Weights and thresholds are whole numbers of a unit of the person's own, so that sums are exact: an arc of weight
/// 1/in-degree is one unit, and the threshold a number of arcs.
public struct LinearThreshold: Cascade {
  /// What a run writes in.
  public struct Scratch: Sendable {
    var front: CascadeFront
    /// What each person still needs, valid where `numbers` has the number of the cascade; 0 and less once reached.
    var needs: [Need]
  }

  struct Need {
    var number: UInt32
    var units: Int32
  }

  /// The weights of arcs into one person add up to more than 1.
  public struct ExcessiveWeight: Error, Equatable, Sendable {
    /// The person.
    public let person: Int
    /// What the weights add up to.
    public let total: Double
  }

  /// A weight of 1 where weights come from a file.
  private static let unitsPerWeight = 0x1p30

  /// The network.
  public let graph: Graph

  /// How many units a threshold of 1 has, by person.
  private let totals: [Int32]

  /// The weight of each arc in units; empty where all are 1.
  private let units: [Int32]

  /// Gives each arc one in as many as arcs lead to its target, so that the weights into everybody add up to 1.
  public init(_ graph: Graph) {
    self.graph = graph
    totals = graph.inDegrees()
    units = []
  }

  /// Takes the weights of the graph, which are met to within 2^-31.
  ///
  /// Sums may exceed 1 by 10^-6 an arc, as weights that were written with six decimals do.
  ///
  /// - Parameter graph: A network with weights in 0...1.
  /// - Throws: The first person whose weights add up to more than 1.
  public init(weightsOf graph: Graph) throws(ExcessiveWeight) {
    guard let weights = graph.weights else { preconditionFailure("the arcs have no weights") }
    precondition(weights.allSatisfy { $0 >= 0 && $0 <= 1 }, "a weight lies in 0...1")
    var sums = [Double](repeating: 0, count: graph.count)
    for (target, weight) in zip(graph.targets, weights) { sums[Int(target)] += Double(weight) }
    let degrees = graph.inDegrees()
    for person in sums.indices where sums[person] > 1 + 1e-6 * Double(degrees[person]) {
      throw ExcessiveWeight(person: person, total: sums[person])
    }
    self.graph = graph
    totals = [Int32](repeating: Int32(Self.unitsPerWeight), count: graph.count)
    units = weights.map { Int32((Double($0) * Self.unitsPerWeight).rounded()) }
  }

  /// Returns room for runs, one after the other.
  public func makeScratch() -> Scratch {
    Scratch(
      front: CascadeFront(count: graph.count),
      needs: [Need](repeating: Need(number: 0, units: 0), count: graph.count))
  }

  /// Lets one cascade run its course.
  public func run(from seeds: [Int32], _ luck: QuickStream, _ scratch: inout Scratch) -> CascadeRun {
    var luck = luck
    var attempts = 0
    scratch.front.begin(from: seeds)
    let number = scratch.front.number
    for person in scratch.front.reached { scratch.needs[Int(person)] = Need(number: number, units: 0) }
    while let person = scratch.front.next() {
      let row = graph.arcs(from: Int(person))
      attempts += row.count
      for arc in row {
        let target = graph.targets[arc]
        var need = scratch.needs[Int(target)]
        // Thresholds are drawn for those whom anything reaches, when it first does.
        if need.number != number {
          need = Need(number: number, units: 1 + Int32(luck.index(below: Int(totals[Int(target)]))))
        }
        guard need.units > 0 else { continue }
        need.units -= units.isEmpty ? 1 : units[arc]
        scratch.needs[Int(target)] = need
        if need.units <= 0 { scratch.front.reach(target) }
      }
    }
    return CascadeRun(scratch.front, attempts: attempts)
  }
}
