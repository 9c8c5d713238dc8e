internal import CampaignModel
internal import Measurement
internal import Simulation

extension Check {
  /// What campaigns claim for themselves beside what they bring, and what pairing gains.
  static let claimPatterns: [Check] = [
    Check(
      "gross-over-incremental", .pattern, "Conversions of people the campaign met over those it brought",
      source:
        "above 1: gross counts take credit for what comes anyway (13 tourism sites, Future Partners; USDM 2006)",
      .above(1)
    ) { trial in inflation(trial, baseProbability: 0.07) },
    Check(
      "half-had-decided", .pattern,
      "Conversions of people the campaign met over those it brought, where half had decided already",
      source:
        "above 3: 55 % visited, about 20 % decided after (USDM 2006); 60 % had decided (Miles Partnership)",
      .above(3)
    ) { trial in inflation(trial, baseProbability: 0.5) },
    Check(
      "paired-intervals", .pattern,
      "Width of the unpaired over that of the paired interval of the conversions that curators bring",
      source: "at least 2: people keep their luck whatever is done (common random numbers)",
      .inside(2 ... .infinity)
    ) { trial in
      let runs = curatorRuns(trial, baseProbability: 0.07, usual: 24)
      let (with, without) = (runs.map(\.conversions), runs.map(\.control))
      let unpaired = Estimate.unpairedDifference(with, without, confidence: 0.95)?.interval
      let paired = Estimate.pairedDifference(with, without, confidence: 0.95)?.interval
      guard let unpaired, let paired, paired.high > paired.low else { return .none }
      return Reading((unpaired.high - unpaired.low) / (paired.high - paired.low))
    },
  ]

  private struct CuratorRun {
    let conversions: Double
    let control: Double
    let credited: Double
  }

  private static func inflation(_ trial: Trial, baseProbability: Double) -> Reading {
    let runs = curatorRuns(trial, baseProbability: baseProbability, usual: 20)
    let incremental = runs.map { $0.conversions - $0.control }
    // Without any increment there is no ratio, rather than a negative one.
    guard incremental.reduce(0, +) > 0 else { return .none }
    return Reading(ratioOf: runs.map(\.credited), to: incremental)
  }

  /// Two months of posts and talks by the plain market's curators, watched for two months more.
  private static func curatorRuns(_ trial: Trial, baseProbability: Double, usual: Int) -> [CuratorRun] {
    let work = Strategy(
      name: "curators",
      activities: [
        PlainMarket.posts(PlainMarket.discovery, perDay: 1, days: 60),
        PlainMarket.talks(PlainMarket.discovery, hoursPerDay: 0.5, days: 60),
      ])
    let scenario = PlainMarket.scenario(
      days: 60, horizon: 120, baseProbability: baseProbability, strategies: [work])
    return (0..<trial.repetitions(usual)).map { run in
      let world = World(scenario, seed: trial.seed, run: run)
      let (control, ledger) = (simulate(.control, in: world), simulate(work, in: world))
      return CuratorRun(
        conversions: Double(ledger.deeds.count), control: Double(control.deeds.count),
        credited: Double(ledger.voices.reduce(0) { $0 + $1.credited.reduce(0, +) }))
    }
  }
}
