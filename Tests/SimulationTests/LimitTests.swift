import CampaignModel
import Networks
import Testing

@testable import Simulation

/// Limits in which the answer is known, each reached through the simulator itself.
@Suite("What theory says")
struct LimitTests {
  /// Whether a sum of independent trials lies within four standard errors of its expectation.
  func agrees(_ measured: Double, _ expected: Double, variance: Double) -> Bool {
    abs(measured - expected) <= 4 * variance.squareRoot()
  }

  @Test("Conversions without a campaign are binomial in needs and base probability")
  func conversionsAreBinomial() {
    let scenario = SmallWorlds.scenario(size: 4000, strategies: [])
    var count = 0.0
    for run in 0..<3 {
      var simulation = Simulation(World(scenario, seed: 21, run: run), .control)
      count += Double(simulation.run().conversions[0].reduce(0, +))
    }
    let expected = 3.0 * 4000 * 60 * 12 / 365 * 0.2
    #expect(agrees(count, expected, variance: expected))
  }

  @Test("Of n posts a day, somebody notices one with probability 1 - e^(-n nu) / n each")
  func postingSaturates() {
    var scenario = SmallWorlds.scenario(size: 3000, network: NetworkPlan.none)
    scenario.voices[0].followers = 3000
    scenario.model[.attentionCrowding] = Quantity(0)
    scenario.model[.noticingAudienceExponent] = Quantity(0)
    scenario.model[.noticingWarmthGain] = Quantity(0)
    for posts in [1.0, 4, 20] {
      let strategy = Strategy(
        name: "s", activities: [SmallWorlds.post(SmallWorlds.chat, perDay: posts, by: [0])])
      let world = World(scenario, seed: 2, run: 0)
      var state = RunState(world, strategy)
      state.day = 1
      for phase in [Phase.plan, .posts] { state.perform(phase) }
      let audience = Double(world.audiences[0].people.count)
      let each = (1 - Double.exp(-posts * 0.3)) / posts
      let expected = audience * posts * each
      #expect(agrees(Double(state.tally.encounters), expected, variance: expected * (1 - each)))
    }
  }

  @Test("Five hours a week over 1,000 ties hold the warmth of the closed form, between 0.10 and 0.20")
  func fiveHoursAWeek() {
    var scenario = SmallWorlds.scenario(size: 1000, days: 365, horizon: 365, network: NetworkPlan.none)
    scenario.voices[0].followers = 1000
    scenario.voices[0].lean = 0
    scenario.voices[0].initialWarmth = 0
    // A seventh of the ties a day, 2.1 minutes of talk once a week: 0.3 minutes a week would be less than a word.
    let minutes = 0.3
    let keeping = Activity(
      name: "keep", voices: [0], schedule: Schedule(toDay: 365),
      work: .converse(
        Conversing(
          content: SmallWorlds.chat, hoursPerDay: 5.0 / 7, minutesEach: minutes, policy: .longestNeglected)))
    let strategy = Strategy(name: "s", activities: [keeping])
    var state = RunState(World(scenario, seed: 2, run: 0), strategy)
    for day in 1...365 {
      state.day = day
      for phase in [Phase.plan, .conversations] { state.perform(phase) }
    }
    let halfLife = scenario.model[.warmthHalfLife].value
    let warmths = state.ties[0].ties.map {
      Double($0.warmth) * Double.exp2(-Double(365 - Int($0.day)) / halfLife)
    }
    let mean = warmths.reduce(0, +) / Double(warmths.count)
    let gain = 1 - Double.exp(-minutes / scenario.model[.warmthConversationMinutes].value)
    let peak = gain / (1 - (1 - gain) * Double.exp2(-7 / halfLife))
    // Between two talks warmth fades; its mean over the seven days since.
    let expected = (0..<7).reduce(0.0) { $0 + peak * Double.exp2(-Double($1) / halfLife) } / 7
    #expect((0.10...0.20).contains(mean))
    #expect(abs(mean - expected) < 0.02 * expected, "measured \(mean), closed form \(expected)")
  }

  @Test("Forgetting over many days at once is forgetting day by day", arguments: [1, 2, 17, 60])
  func forgettingIsExact(days: Int) {
    let coefficients = Coefficients(SmallWorlds.scenario())
    var atOnce = PersonState()
    atOnce.supporting = 3
    atOnce.opposing = 1
    atOnce.memory = 5
    atOnce.pressure = 2
    atOnce.relationship = 0.5
    atOnce.marks = .touched
    var daily = atOnce
    coefficients.bringForward(&atOnce, to: days)
    for day in 1...days {
      coefficients.bringForward(&daily, to: day)
    }
    #expect(abs(atOnce.supporting - daily.supporting) < 1e-12)
    #expect(abs(atOnce.supporting - 3 * Double.exp2(-Double(days) / 180)) < 1e-12)
    #expect(abs(atOnce.pressure - 2 * Double.exp2(-Double(days) / 5)) < 1e-12)
    #expect(abs(atOnce.memory - daily.memory) < 1e-12)
  }

  @Test("Impressions are spread evenly: as many are noticed as bought, times the chance to notice")
  func impressionsAreSpread() {
    var scenario = SmallWorlds.scenario(size: 3000, network: NetworkPlan.none)
    scenario.model[.attentionCrowding] = Quantity(0)
    let strategy = Strategy(name: "s", activities: [SmallWorlds.advertise(budget: 1000)])
    var simulation = Simulation(World(scenario, seed: 8, run: 0), strategy)
    let noticed = Double(simulation.run().days.reduce(0) { $0 + $1.encounters })
    let expected = 1000.0 / 5 * 1000 * 0.05
    #expect(agrees(noticed, expected, variance: expected))
  }

  @Test(
    "What is passed on with certainty reaches everything that can be reached, and with none only the seeds")
  func spreadLimits() {
    var sources: [Int32] = []
    var targets: [Int32] = []
    for reader in 1..<Int32(1500) {
      sources.append(reader - 1)
      targets.append(reader)
    }
    var scenario = SmallWorlds.scenario(
      network: .listed(Graph(count: 1500, sources: sources, targets: targets)))
    scenario.model[.attentionCrowding] = Quantity(0)
    scenario.model[.sharingMentionDrag] = Quantity(0)
    scenario.model[.engagementRate] = Quantity(1)
    scenario.population.communities = [Community(name: "one", share: 1, cohesion: 1)]
    scenario.population.activityLogDeviation = Quantity(0)
    scenario.model[.trustPrior] = Quantity(0.9)
    scenario.model[.sharingRate] = Quantity(1)
    let content = Content(mention: 0.5, pitch: 0, quality: 1)
    let strategy = Strategy(name: "s", activities: [SmallWorlds.post(content, perDay: 1, by: [0])])
    for (noticing, everybody) in [(1.0, true), (0.0, false)] {
      scenario.model[.wordOfMouthNoticing] = Quantity(noticing)
      var state = RunState(World(scenario, seed: 6, run: 0), strategy)
      state.day = 1
      for phase in [Phase.plan, .posts] { state.perform(phase) }
      let seeds = state.shares.shares.map { Int($0.person) }
      state.perform(.wordOfMouth)
      let reached = state.persons.filter { $0.marks.contains(.attention) }.count
      let noticedPost = state.tally.attention
      #expect(!seeds.isEmpty)
      if everybody {
        // A chain: everybody behind the first who passed the item on.
        let first = seeds.min() ?? 0
        #expect(state.persons[(first + 1)...].allSatisfy { $0.marks.contains(.attention) })
      } else {
        #expect(reached == noticedPost)
        #expect(state.tally.shares == seeds.count)
      }
    }
  }
}
