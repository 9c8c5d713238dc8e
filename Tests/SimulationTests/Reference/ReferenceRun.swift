import CampaignModel
import Networks
import Randomness

@testable import Simulation

/// One strategy in one world, written a second time from the model's document: plain arrays, loops over everybody,
/// and fading day by day.
///
/// It is slow on purpose. With the engine it shares the world, the draws with their keys, and nothing else; a test
/// holds the two against each other, person by person.
final class ReferenceRun {
  let world: World
  let scenario: Scenario
  let strategy: Strategy
  let k: Constants
  let muted: Set<Int>
  var day = 0
  var people: [Individual]
  var accounts: [Account] = []
  var jobs: [Job] = []
  /// What was passed on today and waits for phase 8, each item with those who passed it on.
  var shares: [(item: Item, by: [Int])] = []
  var complaints: [(person: Int, values: ValueVector, key: UInt32)] = []
  var tellings: [(person: Int, key: UInt32)] = []
  var moved: [(person: Int, action: Int)] = []
  /// Deeds and values due, by day; the latest added comes first.
  var due: [[Due]]
  /// The last day of the pause after a choice, by action and person.
  var pause: [[Int]]
  var moneyLeft = Double.infinity
  var spent = 0.0
  var book = Book()
  var today = LedgerDay()
  /// How near a draw has come to the chance it was compared with: rounding can decide where that is some 1e-7.
  var closest = 1.0

  /// The evening before the first day; the voices in `muted` do nothing and cost nothing.
  init(_ world: World, _ strategy: Strategy, muting muted: Set<Int> = []) {
    self.muted = muted
    self.world = world
    self.strategy = strategy
    scenario = world.scenario
    k = Constants(world.scenario.model)
    people = [Individual](repeating: Individual(), count: world.size)
    due = [[Due]](repeating: [], count: scenario.campaign.horizonDays + 1)
    pause = scenario.actions.map { _ in [Int](repeating: 0, count: world.size) }

    for voice in scenario.voices.indices where works(voice) || isHelped(voice) {
      var account = Account(voice: voice)
      if works(voice) {
        let audience = world.audiences[voice]
        account.bonds = zip(audience.people, audience.fits).map {
          Bond(person: Int($0), fit: Double($1), warmth: Float(scenario.voices[voice].initialWarmth ?? k.w0))
        }
      }
      accounts.append(account)
      for bond in account.bonds { beginsToFollow(bond.person) }
    }
    today.follows = 0
    hire()

    let days = [Int](repeating: 0, count: scenario.campaign.horizonDays)
    book.conversions = scenario.actions.map { _ in days }
    book.realised = book.conversions
    book.pipeline = scenario.actions.map { _ in 0 }
    book.credited = accounts.map { _ in scenario.actions.map { _ in 0 } }
    book.costs = (strategy.activities.map(\.name) + strategy.costs.map(\.name)).map { _ in [:] }
    book.hours = accounts.map { _ in 0 }
    book.voiceCosts = book.hours
    book.hollow = book.hours
    book.relationships = accounts.map { _ in 0 }
    book.followers = book.relationships
  }

  /// Simulates one day, its phases in their order.
  func advance() {
    day += 1
    fade()
    plan()
    post()
    participate()
    converse()
    favour()
    message()
    automate()
    advertise()
    spreadWord()
    choose()
    realise()
    enforce()
    close()
  }

  /// Forgetting, day by day.
  private func fade() {
    let trust = Double.exp2(-1 / k.trustHalfLife)
    let memory = Double.exp2(-1 / k.memoryHalfLife)
    let pressure = Double.exp2(-1 / k.pressureHalfLife)
    let warmth = Double.exp2(-1 / k.warmthHalfLife)
    for i in people.indices {
      people[i].r *= trust
      people[i].s *= trust
      people[i].memory *= memory
      people[i].pressure *= pressure
      people[i].relationship *= warmth
      people[i].heardFit *= memory
      people[i].noticedToday = 0
    }
    for slot in accounts.indices {
      accounts[slot].courted *= warmth
    }
  }

  /// The warmth of a tie today.
  func warmth(_ bond: Bond) -> Double {
    Double(bond.warmth) * .exp2(-Double(day - bond.day) / k.warmthHalfLife)
  }

  func warm(_ slot: Int, _ position: Int, to warmth: Double) {
    accounts[slot].bonds[position].warmth = Float(warmth)
    accounts[slot].bonds[position].day = day
  }

  /// Whether a draw lets something of this chance happen.
  func happens(_ u: Double, _ chance: Double) -> Bool {
    if chance > 0 { closest = min(closest, (u - chance).magnitude) }
    return u < chance
  }

  /// The positions of a list that are hit, each with the same chance.
  func hits(
    _ purpose: Purpose, _ subject: UInt32, _ partner: UInt32 = 0, chance: Double, among count: Int
  ) -> [Int] {
    var jumps = JumpSequence(
      world.source, purpose, day: day, subject: subject, partner: partner, probability: chance, count: count)
    var positions: [Int] = []
    while let position = jumps.next() { positions.append(position) }
    return positions
  }

  func draw(_ purpose: Purpose, _ person: Int, _ partner: UInt32, _ index: UInt32 = 0) -> Draw {
    world.source.draw(purpose, day: day, subject: UInt32(person), partner: partner, index: index)
  }

  /// The readers of a person.
  func readers(of person: Int) -> [Int] {
    world.network.arcs(from: person).map { Int(world.network.targets[$0]) }
  }
}
