internal import Randomness

/// The chances of all arcs, laid out so that a person's hits are found without a trial for each arc.
///
/// The arcs that leave a person are put in order of falling chance and cut into blocks. Arcs of a large chance are tried
/// one by one. In a further block, positions are hit with the chance of its first arc, found by geometric jumps,
/// and an arc of a smaller chance drops its surplus of hits (thinning); a block with no hit, which is most of them, costs
/// one draw and one comparison. 4 bytes an arc, 8 where chances are large or differ; 24 a block, of which a person
/// has one for each scale of chance.
struct ArcTrials {
  /// Arcs with about the same chance.
  struct Block {
    /// The positions of its arcs in `targets`.
    var start: Int32
    var end: Int32
    /// The chance that no position is hit.
    var none: Double
    /// 1 / log(1 - p) for the largest chance p; 0 where arcs are tried one by one.
    var scale: Double
  }

  /// Above this chance a draw for every arc costs less than a logarithm for every hit.
  private static let largeChance = 0x1p-2

  /// Where the blocks of each person begin.
  private let offsets: [Int32]
  private let blocks: [Block]
  private let targets: [Int32]
  /// The chance, in units of 2^-32 and less one, of an arc tried by itself, or that a hit of it counts; empty where
  /// all are certain.
  private let acceptance: [UInt32]

  /// Gives the arc at each index of `graph.targets` the chance that `chance` returns for it, in 0...1.
  init(_ graph: Graph, chance: (Int) -> Double) {
    let order = Self.byFallingChance(graph, chance)
    var blocks: [Block] = []
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(graph.count + 1)
    var acceptance = [UInt32](repeating: .max, count: order.count)
    for person in 0..<graph.count {
      let row = graph.arcs(from: person)
      var start = row.lowerBound
      while start < row.upperBound, case let largest = chance(Int(order[start])), largest > 0 {
        let isLarge = largest > Self.largeChance
        var end = start
        var surplus = 0.0
        while end < row.upperBound {
          let own = chance(Int(order[end]))
          surplus += largest - own
          // A surplus hit costs a logarithm; a further block costs a draw. The least of both is wide and lies here.
          if isLarge ? own <= Self.largeChance : surplus > 0.25 { break }
          let share = isLarge ? own : own / largest
          acceptance[end] = UInt32(min(max(share * 0x1p32 - 1, 0), 0x1p32 - 1))
          end += 1
        }
        blocks.append(
          isLarge
            ? Block(start: Int32(start), end: Int32(end), none: 0, scale: 0) : Block(start..<end, largest))
        start = end
      }
      offsets.append(Int32(blocks.count))
    }
    self.offsets = offsets
    self.blocks = blocks
    targets = order.map { graph.targets[Int($0)] }
    self.acceptance = acceptance.contains { $0 != .max } ? acceptance : []
  }

  /// Returns the indices of all arcs by the person they leave, those of a person by falling chance.
  private static func byFallingChance(_ graph: Graph, _ chance: (Int) -> Double) -> [Int32] {
    var order = (0..<Int32(graph.arcCount)).map { $0 }
    // Positive numbers are in the order of their bits. A radix sort, 16 of them at a time, takes linear time.
    let keys = order.map { ~Float(chance(Int($0))).bitPattern }
    guard keys.contains(where: { $0 != keys[0] }) else { return order }
    for shift in [UInt32(0), 16] {
      let digits = order.map { Int32(keys[Int($0)] >> shift & 0xFFFF) }
      order = Rows(grouping: order, by: digits, count: 0x10000).entries
    }
    var person = 0
    let sources = graph.targets.indices.map { arc in
      while arc >= Int(graph.offsets[person + 1]) { person += 1 }
      return Int32(person)
    }
    return Rows(grouping: order, by: order.map { sources[Int($0)] }, count: graph.count).entries
  }

  /// Tries every arc that leaves a person once and hands over the targets of those that pass on.
  @inline(__always)
  func forEachHit(from person: Int, _ luck: inout QuickStream, _ body: (Int32) -> Void) {
    for index in Int(offsets[person])..<Int(offsets[person + 1]) {
      let block = blocks[index]
      if block.scale == 0 {
        for position in Int(block.start)..<Int(block.end) where accepts(position, &luck) {
          body(targets[position])
        }
        continue
      }
      var u = luck.openUniform()
      if u < block.none { continue }
      var position = Int(block.start)
      let end = Int(block.end)
      while true {
        let gap = PortableMath.log(u) * block.scale
        guard gap < Double(end &- position) else { break }
        position &+= Int(gap)
        if accepts(position, &luck) { body(targets[position]) }
        position &+= 1
        if position == end { break }
        u = luck.openUniform()
      }
    }
  }

  @inline(__always)
  private func accepts(_ position: Int, _ luck: inout QuickStream) -> Bool {
    acceptance.isEmpty || UInt32(truncatingIfNeeded: luck.next() &>> 32) <= acceptance[position]
  }
}

extension ArcTrials.Block {
  /// Makes a block of arcs that are hit with a chance between 0 and 1.
  fileprivate init(_ arcs: Range<Int>, _ chance: Double) {
    start = Int32(arcs.lowerBound)
    end = Int32(arcs.upperBound)
    let logOfMiss = PortableMath.log1p(-chance)
    none = PortableMath.exp(Double(arcs.count) * logOfMiss)
    scale = 1 / logOfMiss
  }
}
