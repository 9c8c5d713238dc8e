internal import CampaignModel
internal import Networks
internal import Randomness

/// One strategy in one world, day by day: everything that changes.
struct RunState {
  let world: World
  var strategy: Strategy
  let coefficients: Coefficients
  /// How long posts live, by platform.
  let postLives: [PostLife]
  /// Today, from 1.
  var day = 0
  var persons: PersonTable
  /// Followers of each of the strategy's voices, by slot.
  var ties: [VoiceTies]
  var channels: [Channel]
  /// The fits of everybody with the values of voices that reach people without a tie, by `Channel.fits`.
  let fits: [[Float]]
  /// Hours each voice has left today, by slot.
  var hoursLeft: [Double]
  /// Posts of each voice today, by slot: first those to its followers, then those in each community.
  var postsToday: [Double]
  /// The last day for which each voice was paid its fee, by slot; 0 before any.
  var feeDay: [Int]
  /// Whether some activity prepares posts.
  let prepares: Bool
  /// Hours of preparation that have not gone into a post yet, by slot.
  var material: [Double]
  /// Followers of each voice who read nothing, by slot.
  var hollow: [Double]
  /// Strangers whom machines have followed for each voice, by slot.
  var approached: [Set<Int32>]
  /// How easily a follower leaves each voice, beside one that follows nobody back, by slot.
  let leaving: [Double]
  /// What connectors feel for the brand, by slot.
  var courtships: [Courtship]
  /// Followers who reacted to each voice yesterday and today, as positions, by slot.
  var repliers: [Repliers]
  /// Items passed on today that have not yet reached their readers.
  var shares = ShareQueue()
  /// People who speak badly today.
  var complaints: [Complaint] = []
  /// People whose deeds have not yet been told to their readers.
  var tellings: [Telling] = []
  /// People moved to consider an action by what they noticed today.
  var considerations: [Consideration] = []
  /// Reports and suspensions of each voice, by slot.
  var conduct: [Conduct]
  /// Choices on their way to deed and value.
  var agenda: Agenda
  /// First day on which each person may consider each action again, by action; empty where it does not matter.
  var eligible: [[Int16]]
  /// Money spent, by row (activities, then fixed costs) and category.
  var costs: [Double]
  /// Money that is gone: what was spent so far, and the share of a budget that silent voices leave unspent.
  var spent = 0.0
  /// What is left of the strategy's budget for the work of today; infinite without a budget.
  var moneyLeft = Double.infinity
  /// Those who pass on the item that goes from friend to friend just now.
  var spreaders: CascadeFront
  /// Written by batches and read by nobody.
  var lastSeen = 0.0
  /// Whether each voice is silent, by slot.
  let isMuted: [Bool]
  /// What everybody has met of the brand; nil unless asked for.
  var touches: TouchLog?
  /// Whether any action is considered on exposure.
  let considersOnExposure: Bool
  /// What has happened today; the ledger takes it when the day closes.
  var tally = LedgerDay()
  var ledger: Ledger

  /// The day before anything happened.
  ///
  /// - Parameters:
  ///   - world: The world of the run.
  ///   - strategy: What is done.
  ///   - silenced: People who take no part.
  ///   - muted: Voices that do nothing, as indices into `Scenario.voices`.
  ///   - logsTouches: Whether touches are logged.
  init(
    _ world: World, _ strategy: Strategy, silenced: [Int] = [], muted: Set<Int> = [],
    logsTouches: Bool = false
  ) {
    let scenario = world.scenario
    let horizon = scenario.campaign.horizonDays
    precondition(scenario.actions.immediateCircle == nil, "follow-ons of one day may not go in a circle")
    self.world = world
    self.strategy = strategy
    spreaders = CascadeFront(count: world.size)
    coefficients = Coefficients(scenario)
    postLives = scenario.platforms.map { PostLife(halfLife: $0.postHalfLifeDays.value) }

    var used = [Bool](repeating: false, count: scenario.voices.count)
    for voice in strategy.activities.flatMap(\.voices) {
      used[voice] = true
    }
    let voices = strategy.speakers
    channels = Self.channels(of: strategy, in: world, voices: voices)
    fits = Self.tabulatedFits(of: &channels, strategy, in: world)
    let initialWarmth = scenario.model[.warmthInitial].value
    ties = voices.map {
      // A connector who is only helped has readers, not followers that the campaign could speak to.
      used[$0]
        ? VoiceTies(
          world.audiences[$0], community: world.community,
          warmth: scenario.voices[$0].initialWarmth ?? initialWarmth)
        : VoiceTies()
    }
    hoursLeft = [Double](repeating: 0, count: voices.count)
    postsToday = [Double](repeating: 0, count: voices.count * Self.venues(in: scenario))
    feeDay = [Int](repeating: 0, count: voices.count)
    prepares = strategy.activities.contains { if case .prepare = $0.work { true } else { false } }
    material = [Double](repeating: 0, count: voices.count)
    hollow = [Double](repeating: 0, count: voices.count)
    approached = [Set<Int32>](repeating: [], count: voices.count)
    leaving = voices.map {
      1 - scenario.voices[$0].followsBack * scenario.model[.reciprocityProtection].value
    }
    courtships = [Courtship](repeating: Courtship(), count: voices.count)
    repliers = [Repliers](repeating: Repliers(), count: voices.count)
    isMuted = voices.map { muted.contains($0) }
    touches = logsTouches ? TouchLog(people: world.size) : nil
    conduct = [Conduct](repeating: Conduct(), count: voices.count)
    agenda = Agenda(days: horizon)
    eligible = scenario.actions.map {
      $0.cooldownDays > 0 ? [Int16](repeating: 0, count: world.size) : []
    }

    considersOnExposure = scenario.actions.contains { $0.considerationOnExposure.value > 0 }
    costs = [Double](
      repeating: 0, count: (strategy.activities.count + strategy.costs.count) * CostCategory.allCases.count)

    persons = PersonTable(count: world.size)
    for person in silenced + world.brandAccounts {
      persons[person].marks.insert(.silenced)
    }
    ledger = Ledger(of: strategy, in: scenario) { world.audiences[$0].people.count }
    for slot in ties.indices {
      for tie in ties[slot].ties {
        persons[Int(tie.person)].following += 1
        if persons[Int(tie.person)].following == 1 { tally.audience += 1 }
      }
    }
  }

  /// Index of today in the ledger.
  @inline(__always)
  var today: Int { day - 1 }

  /// What was spent, in the order of the strategy, then of the categories; nothing for what cost nothing.
  var costEntries: [CostEntry] {
    let names = strategy.activities.map(\.name) + strategy.costs.map(\.name)
    var entries: [CostEntry] = []
    for (row, name) in names.enumerated() {
      for category in CostCategory.allCases {
        let amount = costs[row * CostCategory.allCases.count + category.number]
        if amount > 0 { entries.append(CostEntry(activity: name, category: category, amount: amount)) }
      }
    }
    return entries
  }

  /// The places where a voice's posts may compete with each other: among its followers, and in each community.
  private static func venues(in scenario: Scenario) -> Int { 1 + scenario.population.communities.count }

  private static func channels(of strategy: Strategy, in world: World, voices: [Int]) -> [Channel] {
    let scenario = world.scenario
    var channels: [Channel] = []
    func append(_ voiceIndex: Int, _ activityIndex: Int, _ content: Content, _ role: Channel.Role) {
      guard let slot = voices.firstIndex(of: voiceIndex) else { return }
      let activity = strategy.activities[activityIndex]
      let voice = scenario.voices[voiceIndex]
      var venue = slot * Self.venues(in: scenario)
      if case .participate(let work) = activity.work { venue += 1 + work.community }
      let stimulus = Stimulus(content, activity.work.kind.approach, by: voice, slot: slot, scenario.model)
      channels.append(
        Channel(
          activity: activityIndex, voice: voiceIndex, slot: slot,
          key: voice.key.rawValue &+ StableKey(activity.name).rawValue &* 0x9E37_79B9,
          kind: type(of: activity.work.kind).number,
          publishes: activity.work.kind.company.publishes, venue: venue,
          values: world.audiences[voiceIndex].values,
          stimulus: stimulus, unprepared: stimulus,
          followers: voice.isPerson ? world.audiences[voiceIndex].people.count : voice.followers,
          wage: voice.wagePerHour ?? scenario.economics.wagePerHour.value,
          speaker: world.speakers[voiceIndex] ?? -1, role: role))
      if case .participate(let work) = activity.work {
        channels[channels.count - 1].circle = world.members(of: work.community, on: voice.platform)
      }
    }
    for (index, activity) in strategy.activities.enumerated() {
      for voice in activity.voices {
        append(voice, index, activity.work.kind.content, .worker)
      }
      guard case .favour(let work) = activity.work else { continue }
      // Whoever helps them, a connector speaks for the brand as one.
      for connector in work.connectors
      where !channels.contains(where: { $0.role == .advocate && $0.voice == connector }) {
        append(connector, index, work.advocacy, .advocate)
      }
    }
    return channels
  }
}

extension Stimulus {
  init(_ content: Content, _ approach: Approach, by voice: Voice, slot: Int, _ model: ModelParameters) {
    let boldness: Double
    var kind = voice.kind
    switch approach {
    case .invited:
      boldness = 1
    case .unsolicited:
      boldness = model[.intrusionUnsolicited].value
      kind = .stranger
    case .bought:
      boldness = model[.intrusionAdvertisement].value
      kind = .advertisement
    }
    self.init(
      mention: content.mention, pitch: content.pitch, quality: content.quality,
      evidence: model[.trustEvidence].value * voice.sincerity * content.mention,
      credibility: Coefficients.credibility(of: kind, in: model), intrusion: content.pitch * boldness,
      slot: Int16(slot))
  }
}
