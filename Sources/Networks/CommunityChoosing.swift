import Randomness

/// The choosing of whom to read, person by person; people are known by their rank in `CommunityMembers`.
struct CommunityChoosing {
  /// The person read, for each arc so far.
  private(set) var read = [Int32]()
  /// The reader, for each arc so far.
  private(set) var readers = [Int32]()

  private let members: CommunityMembers
  private let choicesWithin: PoissonTable
  private let choicesOutside: PoissonTable
  private let returned: Double
  private let source: RandomSource
  private let purpose: Purpose
  /// The last person to have chosen each person, so that nobody is chosen twice by the same one.
  private var lastChooser: [Int32]

  /// Each block of draws lets a reader meet two people; after this many the last one unread will do.
  private static let blocksPerChoice: UInt32 = 16

  private enum Pool: UInt32 {
    case own, outside
  }

  init(
    members: CommunityMembers, shape: CommunityShape, mutual: MutualChoice,
    source: RandomSource, purpose: Purpose
  ) {
    self.members = members
    self.source = source
    self.purpose = purpose
    choicesWithin = PoissonTable(mean: mutual.choices * shape.withinShare)
    choicesOutside = PoissonTable(mean: mutual.choices * (1 - shape.withinShare))
    returned = mutual.returned
    lastChooser = [Int32](repeating: -1, count: members.people.count)
    let expected = Int(Double(members.people.count) * shape.meanDegree * 1.05)
    read.reserveCapacity(expected)
    readers.reserveCapacity(expected)
  }

  /// Makes the choices of all people.
  ///
  /// Their order makes no difference to the result; in that of ranks the neighbours are in the cache.
  mutating func chooseForEverybody() {
    for reader in members.people.indices {
      choose(for: reader)
    }
  }

  /// Adds the arcs of the people `reader` chooses, and those of the ones who read back.
  private mutating func choose(for reader: Int) {
    lastChooser[reader] = Int32(reader)
    let neighbours = members.size(of: Int(members.communities[reader])) - 1
    let strangers = members.people.count - 1 - neighbours
    let draw = source.draw(purpose, subject: UInt32(members.people[reader]))
    let within = choicesWithin.count(at: draw.uniform)
    let outside = choicesOutside.count(at: draw.secondUniform)
    // What one pool cannot give is looked for in the other, so that small communities do not cost arcs.
    let missing = choose(within, from: .own, of: neighbours, for: reader)
    let lacking = choose(outside + missing, from: .outside, of: strangers, for: reader)
    _ = choose(lacking, from: .own, of: neighbours - within + missing, for: reader, after: within)
  }

  /// Makes up to `wanted` choices in a pool where `available` people are unread; returns how many failed.
  private mutating func choose(
    _ wanted: Int, from pool: Pool, of available: Int, for reader: Int, after made: Int = 0
  ) -> Int {
    let id = members.people[reader]
    var failed = max(0, wanted - available)
    for number in 0..<wanted - failed {
      if let choice = choice(UInt32(made + number + 1), from: pool, for: reader) {
        lastChooser[choice.rank] = Int32(reader)
        let chosen = members.people[choice.rank]
        read.append(chosen)
        readers.append(id)
        if choice.luck < returned {
          read.append(id)
          readers.append(chosen)
        }
      } else {
        failed += 1
      }
    }
    return failed
  }

  private typealias Choice = (rank: Int, luck: Double)

  /// Returns whom `reader` chooses, with a fresh uniform number, or nil when nobody unread was met.
  private func choice(_ number: UInt32, from pool: Pool, for reader: Int) -> Choice? {
    var unsuited: Choice?
    let id = UInt32(members.people[reader])
    for block in 0..<Self.blocksPerChoice {
      let draw = source.draw(purpose, subject: id, partner: number, index: block << 1 | pool.rawValue)
      if let choice = meeting(draw.words.w0, draw.u1, pool, reader, &unsuited) { return choice }
      if let choice = meeting(draw.words.w2, draw.u3, pool, reader, &unsuited) { return choice }
    }
    return unsuited
  }

  /// Returns the person met at `position` if they are unread and suit the reader.
  @inline(__always)
  private func meeting(
    _ position: UInt32, _ luck: Double, _ pool: Pool, _ reader: Int, _ unsuited: inout Choice?
  ) -> Choice? {
    let community = Int(members.communities[reader])
    let met =
      pool == .own
      ? members.rank(at: position, in: community) : members.rank(at: position, outside: community)
    guard let rank = met, lastChooser[rank] != Int32(reader) else { return nil }
    // Luck that has decided one thing is, within its part of the interval, as good as new for the next.
    let suits = members.suitability(reader, rank)
    if luck < suits { return (rank, luck / suits) }
    unsuited = (rank, (luck - suits) / (1 - suits))
    return nil
  }
}
