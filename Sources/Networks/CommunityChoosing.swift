import Randomness

/// The choosing of whom to read, person by person; people are known by their rank in `CommunityMembers`.
struct CommunityChoosing {
  /// The person read, for each arc so far, and room for more.
  private(set) var read: [Int32]
  /// The reader, for each arc so far, and room for more.
  private(set) var readers: [Int32]
  /// How many arcs there are so far.
  private var arcCount = 0

  private let members: CommunityMembers
  private let choicesWithin: PoissonTable
  private let choicesOutside: PoissonTable
  private let homophily: Float
  private let returned: Float
  private let source: RandomSource
  private let purpose: Purpose
  /// The last person to have chosen each person, so that nobody is chosen twice by the same one.
  private var lastChooser: [Int32]
  /// The people met who suit, in the order met, for the searches of one batch.
  private var met: [Encounter]
  /// How many of `met` are in use.
  private var metCount = 0

  /// So many readers meet people before any of them chooses.
  private static let batchSize = 64
  /// The most blocks of draws for each choice wanted, with regard to values and then without; a block
  /// lets a reader meet four people.
  private static let blocksPerChoice = 8

  private struct Encounter {
    /// The number of the ticket drawn, and when that has been looked up the rank of its holder.
    var rank: UInt32
    var luck: UInt32
    var readsBack = false
  }

  /// The search of one reader in one pool of people.
  private struct Search {
    let pool: Lottery.Pool
    /// Enters the draws, so that pools do not share any.
    let number: UInt32
    /// How many people of the pool the reader does not read.
    var unread: Int
    /// How many blocks of draws were made.
    var blocks = 0
    /// Those of `met` who were met in this search and not looked at.
    var met = 0..<0
  }

  /// What one reader wants, and the searches for it.
  private struct Reader {
    let rank: Int
    let within: Int
    let outside: Int
    var own: Search
    var others: Search
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
    homophily = Float(shape.homophily)
    returned = Float(mutual.returned)
    met = []
    lastChooser = [Int32](repeating: -1, count: members.people.count)
    let expected = Int(Double(members.people.count) * shape.meanDegree * 1.05) + 16
    read = [Int32](repeating: 0, count: expected)
    readers = [Int32](repeating: 0, count: expected)
  }

  /// Makes the choices of all people.
  ///
  /// Their order makes no difference to the result; in that of ranks the neighbours are in the cache.
  mutating func chooseForEverybody() {
    for (community, ranks) in members.ranks.enumerated() {
      let own = Search(pool: members.lottery.pool(in: community), number: 1, unread: ranks.count - 1)
      let others = Search(
        pool: members.lottery.pool(outside: community), number: 2,
        unread: members.people.count - ranks.count)
      for start in stride(from: ranks.lowerBound, to: ranks.upperBound, by: Self.batchSize) {
        let batch = start..<min(start + Self.batchSize, ranks.upperBound)
        // A choice jumps by what was looked up, and the processor that guessed the jump wrong has nothing to do
        // until the memory answers. So the look-ups of many readers come first, none waiting for another.
        metCount = 0
        var readers = batch.map { reader($0, own, others) }
        lookUp(0..<metCount)
        for index in readers.indices {
          keepSuited(in: &readers[index].own, of: readers[index].rank, homophily)
          keepSuited(in: &readers[index].others, of: readers[index].rank, homophily)
        }
        for index in readers.indices {
          choose(for: &readers[index])
        }
      }
    }
    read.removeLast(read.count - arcCount)
    readers.removeLast(readers.count - arcCount)
  }

  /// Returns the reader of a rank, who has met about as many people as needed.
  private mutating func reader(_ rank: Int, _ own: Search, _ others: Search) -> Reader {
    let draw = source.draw(purpose, subject: UInt32(members.people[rank]))
    var reader = Reader(
      rank: rank, within: choicesWithin.count(at: draw.uniform),
      outside: choicesOutside.count(at: draw.secondUniform), own: own, others: others)
    // Nobody can be met in a pool without people, which has no tickets.
    if own.unread > 0 { meet(Self.blocks(for: min(reader.within, own.unread)), in: &reader.own, of: rank) }
    if others.unread > 0 {
      meet(Self.blocks(for: min(reader.outside, others.unread)), in: &reader.others, of: rank)
    }
    return reader
  }

  /// Adds the arcs of the people `reader` chooses, and those of the ones who read back.
  private mutating func choose(for reader: inout Reader) {
    let most = arcCount + 2 * (reader.within + reader.outside) + 2
    if read.count < most {
      let more = repeatElement(Int32(0), count: most - read.count + read.count / 8)
      read += more
      readers += more
    }
    lastChooser[reader.rank] = Int32(reader.rank)
    // What one pool cannot give is looked for in the other, so that small communities do not cost arcs.
    let missing = choose(reader.within, in: &reader.own, of: reader.rank)
    let lacking = choose(reader.outside + missing, in: &reader.others, of: reader.rank)
    _ = choose(lacking, in: &reader.own, of: reader.rank)
  }

  /// Makes up to `wanted` choices and returns how many failed.
  private mutating func choose(_ wanted: Int, in search: inout Search, of reader: Int) -> Int {
    let possible = min(wanted, search.unread)
    var missing = possible
    // Whoever finds too few who suit takes others.
    for homophily in [homophily, 0] where missing > 0 {
      let limit = search.blocks + Self.blocksPerChoice * missing
      while true {
        for index in search.met where missing > 0 {
          search.met = index + 1..<search.met.upperBound
          if add(met[index], for: reader) { missing -= 1 }
        }
        guard missing > 0, search.blocks < limit else { break }
        meet(min(Self.blocks(for: missing), limit - search.blocks), in: &search, of: reader)
        lookUp(search.met)
        keepSuited(in: &search, of: reader, homophily)
      }
    }
    search.unread -= possible - missing
    return wanted - possible + missing
  }

  /// Returns how many blocks of draws will about do for so many choices.
  ///
  /// This number has no influence on the result.
  private static func blocks(for choices: Int) -> Int {
    choices / 2 + 1
  }

  /// Lets a reader meet four people for each of `count` blocks of draws.
  @inline(__always)
  private mutating func meet(_ count: Int, in search: inout Search, of reader: Int) {
    let id = UInt32(members.people[reader])
    if met.count < metCount + 4 * count {
      met += [Encounter](repeating: Encounter(rank: 0, luck: 0), count: met.count + 4 * count)
    }
    var next = metCount
    for block in search.blocks..<search.blocks + count {
      let draw = source.draw(purpose, subject: id, partner: search.number, index: UInt32(block)).words
      met[next] = encounter(draw.w0, search.pool)
      met[next + 1] = encounter(draw.w1, search.pool)
      met[next + 2] = encounter(draw.w2, search.pool)
      met[next + 3] = encounter(draw.w3, search.pool)
      next += 4
    }
    search.blocks += count
    search.met = metCount..<next
    metCount = next
  }

  @inline(__always)
  private func encounter(_ position: UInt32, _ pool: Lottery.Pool) -> Encounter {
    let ticket = members.lottery.ticket(at: position, in: pool)
    return Encounter(rank: ticket.number, luck: ticket.luck)
  }

  @inline(__always)
  private mutating func lookUp(_ range: Range<Int>) {
    for index in range {
      met[index].rank = UInt32(members.lottery.holders[Int(met[index].rank)])
    }
  }

  /// Of the people met in a search keeps those who suit.
  @inline(__always)
  private mutating func keepSuited(in search: inout Search, of reader: Int, _ homophily: Float) {
    var kept = search.met.lowerBound
    for index in search.met {
      var person = met[index]
      let chance =
        0x1p32 * members.validity(Int(person.rank))
        * members.suitability(reader, Int(person.rank), homophily: homophily)
      person.readsBack = Int(person.luck) < Int(chance * returned)
      // Everybody is written down, and who does not suit is overwritten: no jump depends on it.
      met[kept] = person
      kept += Int(person.luck) < Int(chance) ? 1 : 0
    }
    search.met = search.met.lowerBound..<kept
  }

  /// Adds the arc of one choice, and the other if it is returned, unless the person is read already.
  @inline(__always)
  private mutating func add(_ choice: Encounter, for reader: Int) -> Bool {
    guard lastChooser[Int(choice.rank)] != Int32(reader) else { return false }
    lastChooser[Int(choice.rank)] = Int32(reader)
    let id = members.people[reader]
    let chosen = members.people[Int(choice.rank)]
    // Both arcs are written down, and the second counts if there is one: no jump depends on it.
    read[arcCount] = chosen
    readers[arcCount] = id
    read[arcCount + 1] = id
    readers[arcCount + 1] = chosen
    arcCount += choice.readsBack ? 2 : 1
    return true
  }
}
