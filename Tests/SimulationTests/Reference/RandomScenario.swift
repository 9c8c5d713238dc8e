import CampaignModel
import Randomness

/// Draws small scenarios in which much happens: the same one for the same number.
struct RandomScenario {
  var luck: DrawStream
  var voices: [Voice] = []
  var communities = 1
  var days = 1
  /// Voices that talk or help, each in one activity only.
  var talkers: Set<Int> = []
  /// Voices that take part in a community, and those that meet people in any other way but posts.
  var members: Set<Int> = []
  var others: Set<Int> = []
  /// Voices that follow strangers by a machine.
  var machines: Set<Int> = []
  /// Whether nobody begins to follow anybody.
  var isClosed = false
  private static let activityNames = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]

  static func make(_ number: Int) -> Scenario {
    var maker = RandomScenario(luck: RandomSource(seed: 20_110_301, run: number).stream(Purpose(250)))
    return maker.scenario(number)
  }

  private init(luck: DrawStream) { self.luck = luck }

  mutating func chance(_ p: Double) -> Bool { luck.bernoulli(p) }
  mutating func real(_ low: Double, _ high: Double) -> Double { low + (high - low) * luck.uniform() }
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + luck.index(below: range.count)
  }
  mutating func pick<T>(_ choices: [T]) -> T { choices[luck.index(below: choices.count)] }
  mutating func quantity(_ low: Double, _ high: Double) -> Quantity { Quantity(real(low, high)) }
  mutating func maybe<T>(_ p: Double, _ value: (inout Self) -> T) -> T? { chance(p) ? value(&self) : nil }

  mutating func scenario(_ number: Int) -> Scenario {
    // Mostly small and short, sometimes up to 120 people and 15 days.
    let (largeness, length) = (luck.uniform(), luck.uniform())
    days = 3 + Int(12 * length * length * length)
    isClosed = chance(0.3)
    communities = whole(1...3)
    let size = 20 + Int(100 * largeness * largeness * largeness * largeness)
    let platforms = [platform("here"), platform("there")]
    for index in 0..<whole(2...4) { voices.append(voice(index, size)) }
    // Without a draw, so that the other worlds stay as they were.
    if number % 3 == 0 && voices[0].kind != .stranger && voices[0].kind != .advertisement {
      voices[0].person = number % size
    }
    let connectors = 2
    for rank in 0..<connectors {
      voices.append(
        Voice(
          name: "connector \(rank)", group: "connectors", kind: .friend, sincerity: real(0, 1),
          choice: Voice.Choice(pick([.mostConnected, .bridging, .warmest, .random]), rank: rank)))
    }
    let strategy = strategy(accounts: voices.count - connectors)
    let model = model(strategy)
    return Scenario(
      name: "world \(number)",
      campaign: Campaign(days: days, horizonDays: days + whole(0...6)),
      population: Population(
        size: size,
        communities: (0..<communities).map { index in
          Community(
            name: "community \(index)", share: real(0.5, 2), cohesion: real(0, 1),
            postsPerDay: maybe(0.5) { $0.real(0, 20) } ?? 0)
        }, activityLogDeviation: Quantity(maybe(0.5) { $0.real(0, 2.3) } ?? 0)),
      network: .random(meanReaders: real(1, 6)), platforms: platforms, voices: voices, actions: actions(),
      strategies: [strategy], economics: Economics(wagePerHour: quantity(0, 40)), model: model)
  }

  mutating func strategy(accounts: Int) -> Strategy {
    var activities: [Activity] = []
    for name in Self.activityNames.prefix(whole(1...6)) {
      let some = (0..<accounts).filter { _ in chance(0.6) }
      let wanted = some.isEmpty ? [whole(0...accounts - 1)] : some
      guard let (work, voices) = work(for: wanted, accounts), !voices.isEmpty else { continue }
      let from = whole(1...days)
      activities.append(
        Activity(
          name: name, voices: voices,
          schedule: Schedule(
            fromDay: from, toDay: whole(from...days), rampDays: maybe(0.3) { $0.whole(1...4) } ?? 0),
          work: work))
      if chance(0.6) { activities[activities.count - 1].schedule = Schedule(toDay: days) }
    }
    let preparing = chance(0.6) ? preparation(accounts) : nil
    return Strategy(
      name: "strategy", activities: (preparing.map { [$0] } ?? []) + arranged(activities),
      costs: chance(0.5) ? [FixedCost(name: "tools", category: .setup, amount: quantity(0, 100))] : [],
      budget: maybe(0.3) { $0.real(10, 500) },
      intensity: maybe(0.2) { $0.real(0.3, 1) } ?? 1)
  }

  /// Content that may lack mention or pitch.
  mutating func content() -> Content {
    Content(
      mention: maybe(0.8) { $0.real(0, 1) } ?? 0, pitch: maybe(0.7) { $0.real(0, 1) } ?? 0,
      quality: real(0, 1))
  }

  mutating func meeting(_ voices: [Int]) -> [Int] {
    others.formUnion(voices)
    return voices
  }

  mutating func work(for wanted: [Int], _ accounts: Int) -> (Activity.Work, [Int])? {
    let minutes = real(2, 40)
    let community = maybe(0.4) { $0.whole(0...$0.communities - 1) }
    // The engine lets acquaintances follow after posts in the community only (see EngineDepartureTests).
    let open = wanted.filter { isClosed || !members.contains($0) }
    let free = open.filter { !talkers.contains($0) }
    switch whole(0...13) {
    case 0, 1, 2:
      let work = Posting(
        content: content(), postsPerDay: real(0.3, 4), minutesEach: maybe(0.7) { _ in minutes } ?? 0,
        feePerPost: Quantity(maybe(0.5) { $0.real(0, 5) } ?? 0))
      return (.post(work), wanted)
    case 3, 4:
      guard !free.isEmpty else { return nil }
      talkers.formUnion(free)
      let promise = maybe(0.3) {
        ReplyPromise(minutes: $0.real(2, 80), standbyHoursPerDay: $0.real(0, 6))
      }
      let work = Conversing(
        content: content(), hoursPerDay: real(0.2, 3), minutesEach: minutes,
        policy: pick(Conversing.Policy.allCases), promise: promise)
      return (.converse(work), meeting(free))
    case 5:
      guard !free.isEmpty else { return nil }
      talkers.formUnion(free)
      let work = KeepingInTouch(
        content: content(), ties: whole(1...30), hoursPerWeek: real(0.5, 9),
        policy: pick(Conversing.Policy.allCases))
      return (.keepInTouch(work), meeting(free))
    case 6:
      guard !free.isEmpty else { return nil }
      talkers.formUnion(free)
      let work = Favouring(
        content: content(), connectors: [accounts, accounts + 1], hoursPerDay: real(0.2, 2),
        minutesEach: minutes, advocacy: content())
      return (.favour(work), free)
    case 7, 8:
      let work = Messaging(
        content: content(), messagesPerDay: real(1, 60), community: community,
        costPerThousand: quantity(0, 90), hoursPerDay: maybe(0.3) { $0.real(0, 3) } ?? 0,
        replacementCost: maybe(0.5) { $0.quantity(0, 9) })
      return (.message(work), meeting(open))
    case 9:
      // The engine's machines pass over acquaintances, and each activity keeps a list of its own.
      let able = open.filter { !members.contains($0) && !machines.contains($0) }
      guard !able.isEmpty else { return nil }
      machines.formUnion(able)
      let work = Automating(
        content: content(), followsPerDay: real(1, 50), unfollowAfterDays: maybe(0.6) { $0.whole(1...4) },
        community: community, costPerThousand: quantity(0, 90),
        replacementCost: maybe(0.5) { $0.quantity(0, 9) })
      return (.automate(work), meeting(able))
    case 10:
      let work = BuyingFollowers(followers: real(1, 900), costPerThousand: quantity(0, 90))
      return (.buyFollowers(work), wanted)
    case 11:
      let work = Advertising(
        content: content(), budget: quantity(1, 300), boughtForPeople: maybe(0.3) { $0.real(100, 900) },
        costPerThousand: quantity(20, 900), community: community)
      return (.advertise(work), meeting(open))
    default:
      // Others cannot be followed; and each voice is in one community, by one activity.
      let able = wanted.filter {
        ![.stranger, .advertisement].contains(voices[$0].kind) && !members.contains($0)
          && !machines.contains($0) && (isClosed || !others.contains($0))
      }
      guard !able.isEmpty else { return nil }
      members.formUnion(able)
      let work = Participating(
        content: content(), community: whole(0...communities - 1), postsPerDay: real(0.3, 3),
        minutesEach: chance(0.5) ? minutes : 0)
      return (.participate(work), able)
    }
  }
}
