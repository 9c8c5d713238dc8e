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
  private let homophily: Float
  private let returned: Float
  private let source: RandomSource
  private let purpose: Purpose
  /// The last person to have chosen each person, so that nobody is chosen twice by the same one.
  private var lastChooser: [Int32]
  /// The people met and found suitable in one round, before it is known who was chosen already.
  private var suited = [Encounter](repeating: Encounter(rank: 0, readsBack: false), count: roundSize)

  /// The most people met before those who suit are looked at.
  private static let roundSize = 64
  /// The most people met for each choice wanted, with regard to values and then without.
  private static let meetingsPerChoice = 32

  private struct Encounter {
    var rank: Int32
    var readsBack: Bool
  }

  /// A pool of people to choose from, as a reader finds it.
  private struct Search {
    let pool: Lottery.Pool
    /// Enters the draws, so that pools do not share any.
    let number: UInt32
    /// How many people are unread.
    var unread: Int
    /// How many draws were made.
    var draws: UInt32 = 0
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
    lastChooser = [Int32](repeating: -1, count: members.people.count)
    let expected = Int(Double(members.people.count) * shape.meanDegree * 1.05)
    read.reserveCapacity(expected)
    readers.reserveCapacity(expected)
  }

  /// Makes the choices of all people.
  ///
  /// Their order makes no difference to the result; in that of ranks the neighbours are in the cache.
  mutating func chooseForEverybody() {
    for (community, ranks) in members.ranks.enumerated() {
      let own = Search(pool: members.lottery.pool(in: community), number: 1, unread: ranks.count - 1)
      let outside = Search(
        pool: members.lottery.pool(outside: community), number: 2,
        unread: members.people.count - ranks.count)
      for reader in ranks {
        choose(for: reader, from: own, and: outside)
      }
    }
  }

  /// Adds the arcs of the people `reader` chooses, and those of the ones who read back.
  private mutating func choose(for reader: Int, from own: Search, and outside: Search) {
    lastChooser[reader] = Int32(reader)
    var own = own
    var outside = outside
    let draw = source.draw(purpose, subject: UInt32(members.people[reader]))
    // What one pool cannot give is looked for in the other, so that small communities do not cost arcs.
    let missing = choose(choicesWithin.count(at: draw.uniform), &own, for: reader)
    let lacking = choose(choicesOutside.count(at: draw.secondUniform) + missing, &outside, for: reader)
    _ = choose(lacking, &own, for: reader)
  }

  /// Makes up to `wanted` choices and returns how many failed.
  private mutating func choose(_ wanted: Int, _ search: inout Search, for reader: Int) -> Int {
    var missing = min(wanted, search.unread)
    let failed = wanted - missing
    missing = choose(missing, &search, for: reader, homophily: homophily)
    // Whoever finds too few who suit takes others.
    missing = choose(missing, &search, for: reader, homophily: 0)
    return failed + missing
  }

  private mutating func choose(
    _ wanted: Int, _ search: inout Search, for reader: Int, homophily: Float
  ) -> Int {
    var missing = wanted
    var meetings = wanted * Self.meetingsPerChoice
    while missing > 0, meetings > 0 {
      let round = min(2 * missing + 2, meetings, Self.roundSize)
      meetings -= round
      let count = meet(round, &search, for: reader, homophily: homophily)
      for index in 0..<count where missing > 0 {
        if add(suited[index], for: reader) {
          missing -= 1
          search.unread -= 1
        }
      }
    }
    return missing
  }

  /// Lets `reader` meet an even number of people; fills `suited` with those who suit and returns their number.
  ///
  /// Nothing is decided by a jump here, so the processor looks up many people at a time: that is what
  /// makes choosing fast, a jump on every encounter costs twice the time.
  @inline(__always)
  private mutating func meet(_ count: Int, _ search: inout Search, for reader: Int, homophily: Float) -> Int {
    let id = UInt32(members.people[reader])
    var kept = 0
    for _ in 0..<count / 2 {
      let draw = source.draw(purpose, subject: id, partner: search.number, index: search.draws)
      search.draws += 1
      let first = encounter(draw.words.w0, draw.u1, search.pool, reader, homophily)
      suited[kept] = first.person
      kept += first.suits
      let second = encounter(draw.words.w2, draw.u3, search.pool, reader, homophily)
      suited[kept] = second.person
      kept += second.suits
    }
    return kept
  }

  /// Returns whom `reader` meets at `position`, and 1 if that person suits or else 0.
  @inline(__always)
  private func encounter(
    _ position: UInt32, _ luck: Double, _ pool: Lottery.Pool, _ reader: Int, _ homophily: Float
  ) -> (person: Encounter, suits: Int) {
    let met = members.lottery.holder(at: position, in: pool)
    let chance = met.validity * members.suitability(reader, met.person, homophily: homophily)
    let person = Encounter(rank: Int32(met.person), readsBack: luck < Double(chance * returned))
    return (person, luck < Double(chance) ? 1 : 0)
  }

  /// Adds the arc of one choice, and the other if it is returned, unless the person is read already.
  @inline(__always)
  private mutating func add(_ choice: Encounter, for reader: Int) -> Bool {
    guard lastChooser[Int(choice.rank)] != Int32(reader) else { return false }
    lastChooser[Int(choice.rank)] = Int32(reader)
    let id = members.people[reader]
    let chosen = members.people[Int(choice.rank)]
    read.append(chosen)
    readers.append(id)
    if choice.readsBack {
      read.append(id)
      readers.append(chosen)
    }
    return true
  }
}
