import CampaignModel
import Experiments
import Measurement
import Reports
import ScenarioFiles

/// Tells apart two builds whose models compute other numbers, whatever version they say they are.
///
/// A digest of the program would also tell apart a debug build and a release, which compute the same. So a small world
/// is simulated and its record taken: what decides is what comes out, to the last bit. An equation that the world does
/// not touch goes unnoticed, which is why everything happens there, and rare things often. The defaults of parameters
/// are in it as well.
enum ModelFingerprint {
  /// That of this build, made when it is first asked for, in some milliseconds.
  static let own = digest(
    of: networks.map { network in
      var scenario = world
      guard let network else { return scenario }
      // Of another network only its people and their ties are new.
      scenario.network = network
      scenario.population.size = 60
      scenario.campaign = Campaign(days: 3, horizonDays: 4)
      scenario.strategies = Array(scenario.strategies.prefix(1))
      scenario.experiment.attribution = nil
      return scenario
    })

  /// Returns 16 hexadecimal digits that stand for the defaults and every number of the first run of some scenarios.
  static func digest(of scenarios: [Scenario]) -> String {
    let records = scenarios.flatMap { scenario in
      let world = Replication(run: 0)
      guard let result = Experiment(scenario, threads: 1).result(of: world) else {
        preconditionFailure("nobody interrupts it")
      }
      return RunRecorder(scenario).record(of: world, result).bytes
    }
    let defaults = Parameter.allCases.map { "\($0.rawValue)=\($0.info.defaultValue)\n" }.joined()
    return String(SHA256.hexDigest(of: records + defaults.utf8).prefix(16))
  }

  /// Networks to simulate; nil for that of the world.
  private static let networks: [NetworkPlan?] = [
    nil, .ring(neighbours: 6), .random(meanReaders: 6), .preferentialAttachment(readsEach: 3),
  ]

  /// A world in which every way of working, kind of action, voice, policy and rule of choice is at work.
  static let world: Scenario = {
    let reader = ScenarioReader { _ in .success(Array(text.utf8)) }
    guard let scenario = try? reader.scenario(at: "fingerprint.json5").scenario else {
      preconditionFailure("the world of the fingerprint is a scenario without errors")
    }
    return scenario
  }()

  private static let text = """
    {
      campaign: { days: 12, horizonDays: 24, deadlineDay: 11 },
      population: {
        size: 200, valueAxes: ["tea", "chess"],
        communities: {
          players: { share: 1, values: { tea: 0.3, chess: 1 }, cohesion: 0.6, postsPerDay: 5 },
          rest: { share: 2, cohesion: 0.2 },
        },
      },
      network: { kind: "communities", meanReaders: 10 },
      platforms: {
        feed: { preset: "microblog", ageYears: 1, enforcement: { reports: 1, windowDays: 9, suspensionDays: 3 } },
        page: { reach: 0.6, noveltyBoost: 0.4, postHalfLifeDays: 2, userShares: { players: 0.5 } },
      },
      contents: {
        word: { mention: 0.8, pitch: 0.2, quality: 0.8 }, chat: { mention: 0.4, pitch: 0, quality: 0.9 },
        noise: { mention: 1, pitch: 1, quality: 0.2 },
      },
      voices: {
        house: { kind: "brand", platforms: ["feed", "page"], followers: 140, followsBack: 0.4, hoursPerDay: 8 },
        mia: { kind: "curator", platform: "feed", followers: 140, community: "players", lean: 2, fee: 30, feePerResult: 1 },
        tom: { kind: "friend", platform: "page", followers: 40, sincerity: 0.7, initialWarmth: 0.2, feePerDay: 2 },
        hub: { kind: "friend", platform: "feed", choose: "mostConnected" },
        bridge: { kind: "friend", platform: "feed", choose: "bridging" },
        fan: { kind: "friend", platform: "page", choose: "warmest" },
        someone: { kind: "friend", platform: "page", choose: "random" },
        board: { kind: "advertisement", platform: "page" },
        robot: { kind: "stranger", platform: "feed", followers: 20, count: 2 },
      },
      actions: {
        cup: {
          kind: "purchase", needsPerYear: 90, baseProbability: 0.1, involvement: 0.1, considerationOnExposure: 0.2,
          value: { triangular: [2, 3, 5] }, marginShare: 0.6, cooldownDays: 1,
          after: {
            satisfaction: 0.7,
            followOns: [
              { action: "cup", probability: 0.3, lagDays: 3 }, { action: "review", probability: 0.3, lagDays: 2 },
              { action: "referral", probability: 0.3 },
            ],
          },
        },
        table: {
          kind: "booking", needsPerYear: { uniform: [15, 25] }, baseProbability: { normal: [0.2, 0.02] }, involvement: 0.6,
          value: { lognormal: { median: 60, logSd: 0.2 } }, marginShare: 0.4, decisionLag: 4,
          realisationLag: { meanDays: 5, shape: 3 }, lifetime: { repeatsPerYear: 1, retentionPerYear: 0.5 },
        },
        feast: { kind: "hire", needsPerYear: 10, baseProbability: 0.2, involvement: 1, value: 400, decisionLag: 5 },
        match: { kind: "attendance", needsPerYear: 30, baseProbability: 0.1, involvement: 0.8, value: 9, weights: { offer: 0.5 } },
        patron: { kind: "sponsorship", needsPerYear: 9, baseProbability: 0.1, involvement: 0.9, value: 200 },
        link: { kind: "link", needsPerYear: 20, baseProbability: 0.1, involvement: 0.3, value: 1 },
        review: { kind: "review", needsPerYear: 0, involvement: 0.2, value: 0 },
        referral: { kind: "referral", needsPerYear: 0, involvement: 0.5, value: 0 },
        liking: { kind: "brandLift", value: 1, threshold: 0.56 },
      },
      strategies: {
        people: {
          costs: { agency: { amount: 150 } },
          activities: [
            { by: ["house", "mia"], prepare: { hoursPerDay: 0.5 } },
            { by: ["house", "mia"], rampDays: 3, post: { content: "word", postsPerDay: 6, minutesEach: 4 } },
            { name: "quick", by: "house", converse: {
              content: "chat", hoursPerDay: 1, minutesEach: 6, promise: { minutes: 5, standbyHoursPerDay: 2 } } },
            { name: "warm", by: "mia", converse: { content: "chat", hoursPerDay: 0.5, minutesEach: 4, policy: "warmest" } },
            { name: "known", by: "mia", converse: { content: "chat", hoursPerDay: 0.4, minutesEach: 5, policy: "mostConnected" } },
            { name: "old", by: "tom", converse: { content: "word", hoursPerDay: 0.5, minutesEach: 3, policy: "longestNeglected" } },
            { name: "any", by: "tom", converse: { content: "chat", hoursPerDay: 0.4, minutesEach: 5, policy: "random" } },
            { by: "house@feed", keepInTouch: { content: "chat", ties: 40, hoursPerWeek: 4 } },
            { by: "tom", favour: { content: "chat", to: "hub", hoursPerDay: 0.5, minutesEach: 15, advocacy: "word" } },
            { by: "tom", favour: { content: "chat", to: "bridge", hoursPerDay: 0.3, minutesEach: 15 } },
            { by: "tom", favour: { content: "chat", to: "fan", hoursPerDay: 0.3, minutesEach: 15 } },
            { by: "tom", favour: { content: "chat", to: "someone", hoursPerDay: 0.3, minutesEach: 15 } },
            { by: ["mia", "tom"], participate: { content: "word", community: "players", postsPerDay: 9, minutesEach: 2 } },
          ],
        },
        machines: {
          activities: [
            { by: "board", advertise: { content: "noise", budget: 20, costPerThousand: 4 } },
            { by: "robot", message: { content: "noise", messagesPerDay: 120, costPerThousand: 5, replacementCost: 2 } },
            { by: "robot", from: 3, automate: { content: "word", followsPerDay: 150, unfollowAfterDays: 4, costPerThousand: 8, replacementCost: 3 } },
            { by: "house@feed", buyFollowers: { followers: 200, costPerThousand: 12 } },
            { by: "house@feed", post: { content: "noise", pitch: 0.6, postsPerDay: 12, minutesEach: 1 } },
          ],
        },
      },
      economics: { wagePerHour: { uniform: [9, 15] }, discountRatePerYear: 0.04 },
      model: { sharing: { rate: 0.8 }, engagement: { followRate: 0.3 }, automation: { realShare: 0.4 }, annoyance: { strongIntrusion: 0.2 } },
      experiment: { runs: 1, seed: 2012, attribution: { strategy: "machines", by: "voices", runs: 1, permutations: 2 } },
    }
    """
}

extension RunRecorder {
  /// Reduces what was simulated to its record.
  func record(of world: Replication, _ result: RunResult) -> RunRecord {
    world.isTwin
      ? twin(result.ledgers, result.scenario)
      : run(
        result.ledgers, result.scenario, marginal: result.marginal, attributions: result.attributions,
        extent: result.extent)
  }
}
