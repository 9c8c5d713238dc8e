internal import Randomness

/// The people to whom arcs lead, by the person whom they leave, with the hazards passed on the way to them.
///
/// Parallel arcs count as one: their hazards add up.
struct HazardRows: Sendable {
  /// The arcs of one person, in one piece of a cache line.
  struct Row {
    /// The hazard of all arcs.
    var total: Double
    /// Where the targets begin.
    var start: Int32
    /// How many arcs there are, each of parallel ones counted.
    var arcs: Int32
  }

  /// Someone of whom something passes.
  struct Passer {
    /// Where on the way along their arcs it next does, from 0 to less than `total`.
    var hazard: Double
    var total: Double
    /// Their first target that has not been passed.
    var position: Int32
  }

  /// How many people take their turn together: as many as the nearest cache holds.
  private static let together = 256

  /// More than anybody ever waits for, so that a certain arc is always hit.
  private static let certain = 2 * QuickStream.largestExponential

  private var rows: [Row] = []
  private var targets: [Int32] = []
  /// The hazard of all arcs of the same person up to and with those to this target; with it, 12 bytes a target.
  private var sums: [Double] = []

  /// Gives the arc at each index of `graph.targets` the chance that `chance` returns for it, in 0...1.
  init(_ graph: Graph, chance: (Int) -> Double) {
    rows.reserveCapacity(graph.count)
    var row: [(target: Int32, hazard: Double)] = []
    for person in 0..<graph.count {
      row.removeAll(keepingCapacity: true)
      for arc in graph.arcs(from: person) {
        let hazard = min(-PortableMath.log1p(-chance(arc)), Self.certain)
        // The targets of a person ascend, so that parallel arcs are neighbours.
        if graph.targets[arc] == row.last?.target {
          row[row.count - 1].hazard += hazard
        } else {
          row.append((graph.targets[arc], hazard))
        }
      }
      // The likeliest first, so that what passes is found after few steps.
      row.sort { ($1.hazard, $0.target) < ($0.hazard, $1.target) }
      let start = Int32(targets.count)
      var total = 0.0
      for (target, hazard) in row {
        total += hazard
        targets.append(target)
        sums.append(total)
      }
      rows.append(Row(total: total, start: start, arcs: Int32(graph.outDegree(of: person))))
    }
  }

  /// Returns room for `pass`.
  func makePassers() -> [Passer] {
    [Passer](repeating: Passer(hazard: 0, total: 0, position: 0), count: Self.together + 1)
  }

  /// Lets everybody in `front` pass on, and those whom that reaches, until nobody new is reached.
  ///
  /// Whether something passes cannot be guessed, so that a branch would cost more than what it decides. People take
  /// their turns together instead: of all who may pass something on, those remain in `passers` who do; each of them
  /// passes it to one person, those remain who pass on more, and so on.
  ///
  /// - Returns: How many arcs leave those reached.
  func pass(_ luck: QuickStream, _ front: inout CascadeFront, _ passers: inout [Passer]) -> Int {
    var attempts = 0
    var luck = luck
    while let turns = front.nextTurns(atMost: Self.together) {
      attempts += pass(
        turns, &luck, front.number, &front.size, &front.people, &front.marks, &passers)
    }
    return attempts
  }

  /// The same for those at `turns` of `people` alone; the parts of the front apart, as spans need.
  private func pass(
    _ turns: Range<Int>, _ stream: inout QuickStream, _ number: UInt32, _ size: inout Int,
    _ reached: inout [Int32], _ lastCascades: inout [UInt32], _ room: inout [Passer]
  ) -> Int {
    // A variable of its own stays in registers; an inout argument would be stored and loaded at every draw.
    var luck = stream
    defer { stream = luck }
    let table = ExponentialTable.shared
    let (rows, targets, sums) = (rows.span, targets.span, sums.span)
    var people = reached.mutableSpan
    var marks = lastCascades.mutableSpan
    var passers = room.mutableSpan
    var attempts = 0
    var count = 0
    for turn in turns {
      let row = rows[Int(people[turn])]
      attempts &+= Int(row.arcs)
      passers[count] = Passer(hazard: luck.exponential(table), total: row.total, position: row.start)
      count &+= Self.remains(passers[count])
    }
    while count > 0 {
      var remaining = 0
      for index in 0..<count {
        var passer = passers[index]
        var position = Int(passer.position)
        while sums[position] <= passer.hazard { position &+= 1 }
        let target = targets[position]
        // As `CascadeFront.reach`.
        let isNew = marks[Int(target)] != number
        marks[Int(target)] = number
        people[size] = target
        size &+= isNew ? 1 : 0
        passer.hazard = sums[position] + luck.exponential(table)
        passer.position = Int32(truncatingIfNeeded: position &+ 1)
        passers[remaining] = passer
        remaining &+= Self.remains(passer)
      }
      count = remaining
    }
    return attempts
  }

  /// 1 where something passes, else 0, without a branch: numbers that are not negative are ordered as their bits.
  @inline(__always)
  private static func remains(_ passer: Passer) -> Int {
    Int(truncatingIfNeeded: (passer.hazard.bitPattern &- passer.total.bitPattern) >> 63)
  }
}
