internal import Randomness

/// The chances of all arcs, laid out so that a person's hits are found without a trial for each arc.
///
/// The arcs that leave a person are put in order of falling chance and cut into blocks. In a block, positions are hit
/// with the chance of its first arc, found by geometric jumps, and an arc of a smaller chance drops its surplus of hits
/// (thinning). A block with no hit, which is most of them, costs one draw and one comparison. 4 bytes an arc, 8
/// where chances differ; 24 a block, of which a person has one for each scale of chance.
struct ArcTrials {
  /// Arcs with about the same chance.
  struct Block {
    /// The positions of its arcs in `targets`.
    var start: Int32
    var end: Int32
    /// The chance that no position is hit.
    var none: Double
    /// 1 / log(1 - p) for the largest chance p; 0 where every position is hit.
    var scale: Double
  }

  /// Where the blocks of each person begin.
  private let offsets: [Int32]
  private let blocks: [Block]
  private let targets: [Int32]
  /// The chance, in units of 2^-32 and less one, that a hit of an arc counts; empty where all do.
  private let acceptance: [UInt32]

  /// Gives all arcs the same chance.
  init(_ graph: Graph, probability: Double) {
    var blocks: [Block] = []
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(graph.count + 1)
    for person in 0..<graph.count {
      let row = graph.arcs(from: person)
      if !row.isEmpty && probability > 0 { blocks.append(Block(row, probability)) }
      offsets.append(Int32(blocks.count))
    }
    self.offsets = offsets
    self.blocks = blocks
    targets = graph.targets
    acceptance = []
  }

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
        var end = start
        var surplus = 0.0
        while end < row.upperBound {
          let own = chance(Int(order[end]))
          surplus += largest - own
          // A surplus hit costs a logarithm; a further block costs a draw. The least of both is wide and lies here.
          if surplus > 0.25 { break }
          acceptance[end] = UInt32(min(max(own / largest * 0x1p32 - 1, 0), 0x1p32 - 1))
          end += 1
        }
        blocks.append(Block(start..<end, largest))
        start = end
      }
      offsets.append(Int32(blocks.count))
    }
    self.offsets = offsets
    self.blocks = blocks
    targets = order.map { graph.targets[Int($0)] }
    self.acceptance = acceptance
  }

  /// Returns the indices of all arcs by the person they leave, those of a person by falling chance.
  private static func byFallingChance(_ graph: Graph, _ chance: (Int) -> Double) -> [Int32] {
    var order = (0..<Int32(graph.arcCount)).map { $0 }
    // Positive numbers are in the order of their bits. A radix sort, 16 of them at a time, takes linear time.
    let keys = order.map { ~Float(chance(Int($0))).bitPattern }
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
      var u = luck.openUniform()
      if u < block.none { continue }
      var position = Int(block.start)
      let end = Int(block.end)
      while true {
        let gap = PortableMath.log(u) * block.scale
        guard gap < Double(end &- position) else { break }
        position &+= Int(gap)
        if acceptance.isEmpty || UInt32(truncatingIfNeeded: luck.next() &>> 32) <= acceptance[position] {
          body(targets[position])
        }
        position &+= 1
        if position == end { break }
        u = luck.openUniform()
      }
    }
  }
}

extension ArcTrials.Block {
  /// Makes a block of arcs that are hit with a chance above 0.
  fileprivate init(_ arcs: Range<Int>, _ chance: Double) {
    start = Int32(arcs.lowerBound)
    end = Int32(arcs.upperBound)
    let logOfMiss = PortableMath.log1p(-chance)
    // A chance of 1 gives -infinity, and with it no block without a hit and a scale of 0.
    none = PortableMath.exp(Double(arcs.count) * logOfMiss)
    scale = 1 / logOfMiss
  }
}
