public import Randomness

/// The independent cascade: whoever is reached has one chance on each arc that leaves them to reach its target
/// (Goldenberg, Libai & Muller, 2001; Kempe, Kleinberg & Tardos, KDD 2003).
///
/// Parallel arcs are chances of their own. Luck is drawn from hit to hit and not for every arc, so that a run costs what it
/// reaches rather than the arcs it could have taken, plus a look at the arcs of those of whom something passes where
/// chances differ.
public struct IndependentCascade: Cascade {
  /// The network.
  public let graph: Graph

  private let hazards: Hazards

  /// Gives every arc the same probability, in 0...1.
  public init(_ graph: Graph, probability: Double) {
    precondition(probability >= 0 && probability <= 1, "a probability lies in 0...1")
    self.graph = graph
    hazards = Hazards(probability)
  }

  /// Takes the weight of each arc for its probability.
  ///
  /// - Parameter graph: A network with weights in 0...1.
  public init(weightsOf graph: Graph) {
    guard let weights = graph.weights else { preconditionFailure("the arcs have no weights") }
    precondition(weights.allSatisfy { $0 >= 0 && $0 <= 1 }, "a probability lies in 0...1")
    self.graph = graph
    hazards = Hazards(graph) { Double(weights[$0]) }
  }

  /// Gives each arc one chance in as many as arcs lead to its target: the weighted cascade, in which everybody is
  /// equally easy to reach (Kempe, Kleinberg & Tardos, 2003).
  public static func weighted(_ graph: Graph) -> IndependentCascade {
    let degrees = graph.inDegrees()
    return IndependentCascade(
      graph, hazards: Hazards(graph) { 1 / Double(degrees[Int(graph.targets[$0])]) })
  }

  private init(_ graph: Graph, hazards: Hazards) {
    self.graph = graph
    self.hazards = hazards
  }

  /// Returns room for runs, one after the other.
  public func makeScratch() -> CascadeFront { CascadeFront(count: graph.count) }

  /// Lets one cascade run its course.
  public func run(
    from seeds: [Int32], _ luck: QuickStream, _ scratch: inout CascadeFront
  ) -> CascadeRun {
    scratch.begin(from: seeds)
    // A variable of its own stays in registers; an inout argument would be stored and loaded at every draw.
    var luck = luck
    let table = ExponentialTable.shared
    var attempts = 0
    switch hazards {
    case .equal(let scale):
      var wait = luck.exponential(table) * scale
      while let person = scratch.next() {
        let row = graph.arcs(from: Int(person))
        attempts += row.count
        var position = row.lowerBound
        while wait < Double(row.upperBound &- position) {
          position &+= Int(wait)
          scratch.reach(graph.targets[position])
          position &+= 1
          wait = luck.exponential(table) * scale
        }
        wait -= Double(row.upperBound &- position)
      }
    case .unequal(let rows):
      var wait = luck.exponential(table)
      while let person = scratch.next() {
        attempts += graph.outDegree(of: Int(person))
        let total = rows.totals[Int(person)]
        var position = Int(rows.offsets[Int(person)])
        // Where something passes, its target is looked for one by one.
        while wait < total {
          while rows.sums[position] <= wait { position &+= 1 }
          scratch.reach(rows.targets[position])
          wait = rows.sums[position] + luck.exponential(table)
          position &+= 1
        }
        wait -= total
      }
    }
    return CascadeRun(scratch, attempts: attempts)
  }
}
