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

  /// What a run writes in.
  public struct Scratch: Sendable {
    var front: CascadeFront
    var passers: [HazardRows.Passer]
  }

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
    hazards = .unequal(HazardRows(graph) { Double(weights[$0]) })
  }

  /// Gives each arc one chance in as many as arcs lead to its target: the weighted cascade, in which everybody is
  /// equally easy to reach (Kempe, Kleinberg & Tardos, 2003).
  public static func weighted(_ graph: Graph) -> IndependentCascade {
    let degrees = graph.inDegrees()
    return IndependentCascade(
      graph, hazards: .unequal(HazardRows(graph) { 1 / Double(degrees[Int(graph.targets[$0])]) }))
  }

  private init(_ graph: Graph, hazards: Hazards) {
    self.graph = graph
    self.hazards = hazards
  }

  /// Returns room for runs, one after the other.
  public func makeScratch() -> Scratch {
    var passers: [HazardRows.Passer] = []
    if case .unequal(let rows) = hazards { passers = rows.makePassers() }
    return Scratch(front: CascadeFront(count: graph.count), passers: passers)
  }

  /// Lets one cascade run its course.
  public func run(
    from seeds: [Int32], _ luck: QuickStream, _ scratch: inout Scratch
  ) -> CascadeRun {
    scratch.front.begin(from: seeds)
    let attempts =
      switch hazards {
      case .equal(let scale): pass(scale, luck, &scratch.front)
      case .unequal(let rows): rows.pass(luck, &scratch.front, &scratch.passers)
      }
    return CascadeRun(scratch.front, attempts: attempts)
  }

  /// Lets those in `front` pass on, one by one, and those whom that reaches, until nobody new is reached.
  ///
  /// - Returns: How many arcs leave those reached.
  private func pass(_ scale: Double, _ luck: QuickStream, _ front: inout CascadeFront) -> Int {
    // A variable of its own stays in registers; an inout argument would be stored and loaded at every draw.
    var luck = luck
    let table = ExponentialTable.shared
    var attempts = 0
    var wait = luck.exponential(table) * scale
    while let person = front.next() {
      let row = graph.arcs(from: Int(person))
      attempts += row.count
      var position = row.lowerBound
      while wait < Double(row.upperBound &- position) {
        position &+= Int(wait)
        front.reach(graph.targets[position])
        position &+= 1
        wait = luck.exponential(table) * scale
      }
      wait -= Double(row.upperBound &- position)
    }
    return attempts
  }
}
