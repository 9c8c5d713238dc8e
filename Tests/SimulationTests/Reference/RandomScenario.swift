import CampaignModel
import Randomness

/// Draws small scenarios in which much happens: the same one for the same number.
struct RandomScenario {
  var luck: DrawStream
  var voices: [Voice] = []
  var communities = 1
  var days = 1
  /// Whether people are watched for long: nothing then follows on deeds, which could go on growing.
  var isLong = false
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
    isLong = chance(0.02)
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
          // Now and then there is nobody left for the second.
          choice: Voice.Choice(
            pick([.mostConnected, .bridging, .warmest, .random]), rank: rank == 1 && chance(0.1) ? size : rank
          )))
    }
    let strategy = strategy(accounts: voices.count - connectors)
    return Scenario(
      name: "world \(number)",
      campaign: Campaign(days: days, horizonDays: days + (isLong ? 60 : whole(0...6))),
      population: Population(
        size: size,
        communities: (0..<communities).map { index in
          Community(
            name: "community \(index)", share: real(0.5, 2), cohesion: real(0, 1),
            postsPerDay: maybe(0.5) { $0.real(0, 20) } ?? 0)
        }, activityLogDeviation: Quantity(maybe(0.5) { $0.real(0, 2.3) } ?? 0)),
      network: network(), platforms: platforms, voices: voices, actions: actions(),
      strategies: [strategy], economics: Economics(wagePerHour: quantity(0, 40)), model: model())
  }

  mutating func strategy(accounts: Int) -> Strategy {
    var activities: [Activity] = []
    for name in Self.activityNames.prefix(whole(1...6)) {
      let some = (0..<accounts).filter { _ in chance(0.6) }
      let wanted = some.isEmpty ? [whole(0...accounts - 1)] : some
      let work = work(accounts)
      let from = whole(1...days)
      activities.append(
        Activity(
          name: name, voices: hired(wanted, for: work, accounts),
          schedule: Schedule(
            fromDay: from, toDay: whole(from...days), rampDays: maybe(0.3) { $0.whole(1...4) } ?? 0),
          work: work))
      if chance(0.6) { activities[activities.count - 1].schedule = Schedule(toDay: days) }
    }
    let preparing = chance(0.6) ? preparation(accounts) : nil
    return Strategy(
      name: "strategy", activities: (preparing.map { [$0] } ?? []) + activities,
      costs: chance(0.5) ? [FixedCost(name: "tools", category: .setup, amount: quantity(0, 100))] : [],
      budget: maybe(0.3) { $0.real(10, 500) },
      intensity: maybe(0.2) { $0.real(0.3, 2) } ?? 1)
  }

  /// Content that may lack mention or pitch.
  mutating func content() -> Content {
    Content(
      mention: maybe(0.8) { $0.real(0, 1) } ?? 0, pitch: maybe(0.7) { $0.real(0, 1) } ?? 0,
      quality: real(0, 1))
  }

  /// Those who do some work: now and then connectors too, where it is posts or talks, which reach their readers.
  mutating func hired(_ wanted: [Int], for work: Activity.Work, _ accounts: Int) -> [Int] {
    switch work {
    case .post, .converse, .keepInTouch: chance(0.2) ? wanted + [accounts + whole(0...1)] : wanted
    default: wanted
    }
  }

  mutating func work(_ accounts: Int) -> Activity.Work {
    let minutes = real(2, 40)
    let community = maybe(0.4) { $0.whole(0...$0.communities - 1) }
    switch whole(0...13) {
    case 0, 1, 2:
      return .post(
        Posting(
          content: content(), postsPerDay: real(0.3, 4), minutesEach: maybe(0.7) { _ in minutes } ?? 0,
          feePerPost: Quantity(maybe(0.5) { $0.real(0, 5) } ?? 0)))
    case 3, 4:
      let promise = maybe(0.3) {
        ReplyPromise(minutes: $0.real(2, 80), standbyHoursPerDay: $0.real(0, 6))
      }
      return .converse(
        Conversing(
          content: content(), hoursPerDay: real(0.2, 3), minutesEach: minutes,
          policy: pick(Conversing.Policy.allCases), promise: promise))
    case 5:
      return .keepInTouch(
        KeepingInTouch(
          content: content(), ties: whole(1...30), hoursPerWeek: real(0.5, 9),
          policy: pick(Conversing.Policy.allCases)))
    case 6:
      return .favour(
        Favouring(
          content: content(), connectors: [accounts, accounts + 1], hoursPerDay: real(0.2, 2),
          minutesEach: minutes, advocacy: content()))
    case 7, 8:
      return .message(
        Messaging(
          content: content(), messagesPerDay: real(1, 60), community: community,
          costPerThousand: quantity(0, 90), hoursPerDay: maybe(0.3) { $0.real(0, 3) } ?? 0,
          replacementCost: maybe(0.5) { $0.quantity(0, 9) }))
    case 9:
      return .automate(
        Automating(
          content: content(), followsPerDay: real(1, 50), unfollowAfterDays: maybe(0.6) { $0.whole(1...4) },
          community: community, costPerThousand: quantity(0, 90),
          replacementCost: maybe(0.5) { $0.quantity(0, 9) }))
    case 10:
      return .buyFollowers(BuyingFollowers(followers: real(1, 900), costPerThousand: quantity(0, 90)))
    case 11:
      return .advertise(
        Advertising(
          content: content(), budget: quantity(1, 300), boughtForPeople: maybe(0.3) { $0.real(100, 900) },
          costPerThousand: quantity(20, 900), community: community))
    default:
      return .participate(
        Participating(
          content: content(), community: whole(0...communities - 1), postsPerDay: real(0.3, 3),
          minutesEach: chance(0.5) ? minutes : 0))
    }
  }
}
