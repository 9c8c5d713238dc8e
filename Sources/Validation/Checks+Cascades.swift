internal import Networks

extension Check {
  /// Cascades on networks small enough to solve: independent cascade and linear threshold from person 0 (Kempe,
  /// Kleinberg & Tardos 2003).
  static let cascades: [Check] = [
    independent(
      "cascade-path", "a path of 4, at probability 1/2", source: "1 + 1/2 + 1/4 + 1/8", 15.0 / 8,
      [(0, 1, 0.5), (1, 2, 0.5), (2, 3, 0.5)]),
    independent(
      "cascade-star", "a star of 8 rays, at probability 1/10", source: "1 + 8/10", 1.8,
      (1...8).map { (0, $0, 0.1) }),
    independent(
      "cascade-diamond", "a diamond, at probability 1/2", source: "1 + 1/2 + 1/2 + 1 - (3/4)^2", 39.0 / 16,
      [(0, 1, 0.5), (0, 2, 0.5), (1, 3, 0.5), (2, 3, 0.5)]),
    independent(
      "cascade-complete", "the complete graph of 4, at probability 1/4",
      source: "live arcs, enumerated: 4,223 / 2,048",
      4223.0 / 2048, complete(4, 0.25)),
    independent(
      "cascade-cycle", "a directed cycle of 5, at probability 0.3", source: "1 + p + p^2 + p^3 + p^4", 1.4251,
      (0..<5).map { ($0, ($0 + 1) % 5, 0.3) }),
    Check(
      "live-arcs", .limit, "Mean size of an independent cascade on a network with cycles and unequal arcs",
      source: "live arcs: reachability averaged over all 2^8 subsets (claim 2.3)",
      .near(liveArcSpread(tangle))
    ) { trial in
      await size(of: IndependentCascade(weightsOf: graph(tangle)), trial)
    },
    Check(
      "threshold-dag", .limit, "Mean size of a linear-threshold cascade on a network without cycles",
      source: "chances add up along the arcs: p_v = sum of w_uv p_u", .near(3.1)
    ) { trial in
      // p = 1, 0.5, 0.3 + 0.4 x 0.5 = 0.5, 0.6 x 0.5 + 0.4 x 0.5 = 0.5, 0.2 + 0.8 x 0.5 = 0.6.
      await threshold(
        [(0, 1, 0.5), (0, 2, 0.3), (1, 2, 0.4), (1, 3, 0.6), (2, 3, 0.4), (0, 4, 0.2), (3, 4, 0.8)], trial)
    },
    Check(
      "live-choices", .limit, "Mean size of a linear-threshold cascade on a network with cycles",
      source: "live edges: each person picks at most one arc by its weight, enumerated (claim 2.6)",
      .near(liveChoiceSpread(tangle))
    ) { trial in await threshold(tangle, trial) },
  ]

  private typealias Arc = (Int32, Int32, Float)

  /// Five people, two cycles; the weights into each add up to at most 1.
  private static let tangle: [Arc] = [
    (0, 1, 0.5), (1, 2, 0.5), (2, 1, 0.25), (2, 3, 0.75), (3, 4, 0.5), (4, 2, 0.25), (0, 4, 0.25),
    (1, 3, 0.125),
  ]

  private static func independent(
    _ name: String, _ place: String, source: String, _ expected: Double, _ arcs: [Arc]
  ) -> Check {
    let graph = graph(arcs)
    return Check(
      name, .limit, "Mean size of an independent cascade on \(place)", source: source, .near(expected)
    ) { trial in await size(of: IndependentCascade(weightsOf: graph), trial) }
  }

  private static func threshold(_ arcs: [Arc], _ trial: Trial) async -> Reading {
    guard let cascade = try? LinearThreshold(weightsOf: graph(arcs)) else { return .none }
    return await size(of: cascade, trial)
  }

  private static func size(of cascade: some Cascade, _ trial: Trial) async -> Reading {
    let runs = try? await cascade.sample(from: [0], runs: trial.repetitions(100_000), seed: trial.seed)
    return Reading(meanOf: (runs ?? []).map { Double($0.size) })
  }

  private static func graph(_ arcs: [Arc]) -> Graph {
    let count = arcs.reduce(0) { max($0, max($1.0, $1.1)) } + 1
    return Graph(
      count: Int(count), sources: arcs.map(\.0), targets: arcs.map(\.1), weights: arcs.map(\.2))
  }

  private static func complete(_ count: Int32, _ chance: Float) -> [Arc] {
    (0..<count).flatMap { a in (0..<count).filter { $0 != a }.map { (a, $0, chance) } }
  }

  /// The mean number of people reached from 0 over all subsets of the arcs, each weighed by its probability.
  private static func liveArcSpread(_ arcs: [Arc]) -> Double {
    (0..<1 << arcs.count).reduce(0) { total, live in
      let kept = arcs.indices.filter { live >> $0 & 1 == 1 }
      let chance = arcs.indices.reduce(1.0) {
        $0 * (live >> $1 & 1 == 1 ? Double(arcs[$1].2) : 1 - Double(arcs[$1].2))
      }
      return total + chance * reached(kept.map { arcs[$0] })
    }
  }

  /// The mean number of people reached from 0 when each keeps at most one of the arcs into them, with the chance of
  /// its weight.
  private static func liveChoiceSpread(_ arcs: [Arc]) -> Double {
    var worlds: [(kept: [Arc], chance: Double)] = [([], 1)]
    for person in Set(arcs.map(\.1)).sorted() {
      let into = arcs.filter { $0.1 == person }
      let none = 1 - into.reduce(0) { $0 + Double($1.2) }
      worlds = worlds.flatMap { world in
        [(world.kept, world.chance * none)]
          + into.map { (world.kept + [$0], world.chance * Double($0.2)) }
      }
    }
    return worlds.reduce(0) { $0 + $1.chance * reached($1.kept) }
  }

  /// The number of people that arcs lead to from 0, who counts.
  private static func reached(_ arcs: [Arc]) -> Double {
    var reached: Set<Int32> = [0]
    var size = 0
    while reached.count > size {
      size = reached.count
      for arc in arcs where reached.contains(arc.0) { reached.insert(arc.1) }
    }
    return Double(reached.count)
  }
}
