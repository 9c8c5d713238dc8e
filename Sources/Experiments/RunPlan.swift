public import CampaignModel
internal import Networks
internal import Randomness
internal import Simulation

/// What an experiment would take, estimated without simulating anything.
///
/// Counts follow from the scenario; the time for each was measured with the Seattle scenario, and in worlds of up to
/// ten million people, on two cores of an AMD EPYC in 2026. It is good to a factor of two.
public struct RunPlan: Sendable {
  /// Runs, each of which takes a world.
  public let runs: Int
  /// Twins of runs, each of which takes another.
  public let twins: Int
  /// Simulations of a strategy in a world, the control included.
  ///
  /// A strategy that is scaled to a budget counts twice: most need one or two attempts, at most five.
  public let simulations: Int
  /// Runs at the same time.
  public let threads: Int
  /// Expected encounters with the campaign's content, in all simulations.
  public let encounters: Double
  /// Expected time, in seconds.
  public let seconds: Double
  /// The part of it that the twins take, in seconds.
  public let twinSeconds: Double
  /// Expected peak of memory, in bytes.
  public let memoryBytes: Double
  /// Expected size of the result folder, in bytes.
  public let diskBytes: Double
  /// Expected size of what stands beside it as long as the work lasts, in bytes: the journal, and the numbers of the runs.
  public let workingDiskBytes: Double

  /// Estimates an experiment.
  ///
  /// - Parameters:
  ///   - scenario: What is simulated.
  ///   - threads: Runs simulated at the same time, at least 1.
  public init(_ scenario: Scenario, threads: Int) {
    let people = Double(scenario.population.size)
    let arcs = people * scenario.network.meanReaders(size: scenario.population.size)
    let ties = scenario.voices.reduce(0.0) { $0 + Double($1.audience(in: scenario.population.size)) }
    let days = Double(scenario.campaign.horizonDays)
    let strategies = Double(scenario.allStrategies.count)
    let needs = scenario.actions.reduce(0) { $0 + people * $1.needsPerYear.value * days / 365 }
    let once = scenario.strategies.reduce(0) { $0 + scenario.expectedEncounters(of: $1) }

    runs = scenario.experiment.runs
    twins = scenario.twins
    self.threads = min(threads, runs)
    // A listed network is read once, and all worlds share it.
    let isListed = if case .listed = scenario.network { true } else { false }
    let reading = isListed ? arcs : 0
    let drawn = arcs - reading
    let distance = Cost.distance(people: people)
    let building =
      (people * Cost.person + drawn * Cost.arc + needs * Cost.need + Double(scenario.voices.count) * people
        * Cost.fit)
      * distance
    func simulating(_ simulations: Int, _ encounters: Double) -> Double {
      (encounters * Cost.encounter + Double(simulations)
        * (needs * Cost.choice + people * Cost.state + days * Cost.day))
        * distance
    }
    // A twin is simulated without a tenth more work, and not traced back to voices.
    let repeats = scenario.economics.budget == nil ? 1 : 2
    let allRepeats = repeats + (scenario.experiment.marginal ? 1 : 0)
    let extra = scenario.attributionWork
    let ofTwins = twins * (1 + scenario.strategies.count * repeats)
    let ofRuns = runs * (1 + scenario.strategies.count * allRepeats) + extra.simulations
    let twinEncounters = once * Double(twins * repeats)
    let runEncounters = once * Double(runs * allRepeats) + extra.encounters
    simulations = ofRuns + ofTwins
    encounters = runEncounters + twinEncounters
    twinSeconds = (Double(twins) * building + simulating(ofTwins, twinEncounters)) / Double(self.threads)
    seconds =
      reading * Cost.readArc + (Double(runs) * building + simulating(ofRuns, runEncounters))
      / Double(self.threads) + twinSeconds
    let worlds =
      Double(self.threads) * (people * Cost.personBytes + drawn * Cost.arcBytes + ties * Cost.tieBytes)
    memoryBytes = 20e6 + max(reading * Cost.readArcBytes, reading * Cost.keptArcBytes + worlds)
    diskBytes = strategies * (days * (17 * 75 + 5 * 70 + 300) + Double(runs) * 550 + 20_000)
    workingDiskBytes =
      strategies * (Double(runs) * (days * Cost.dayBytes + Cost.runBytes) + Double(twins) * Cost.twinBytes)
  }

  /// Measured costs: seconds, and bytes at the peak of building; of an arc that is read, at the peak of reading, and
  /// what is kept, the text for the manifest included; on the disk of a strategy's run, a day of it, and a twin.
  private enum Cost {
    static let person = 400e-9
    static let arc = 90e-9
    static let readArc = 130e-9
    static let fit = 1.5e-9
    static let encounter = 110e-9
    static let need = 40e-9
    static let choice = 10e-9
    static let state = 20e-9
    static let day = 2e-6
    static let personBytes = 110.0
    static let arcBytes = 12.0
    static let readArcBytes = 58.0
    static let keptArcBytes = 18.0
    static let tieBytes = 28.0
    static let dayBytes = 45.0
    static let runBytes = 2000.0
    static let twinBytes = 800.0

    /// By how much everything takes longer in worlds of more than 100,000 people, which leave the caches.
    static func distance(people: Double) -> Double {
      1 + 0.85 * max(0, PortableMath.log(people / 1e5) / PortableMath.log(10))
    }
  }
}

extension NetworkPlan {
  /// Expected readers of a person.
  fileprivate func meanReaders(size: Int) -> Double {
    switch self {
    case .communities(let meanReaders, _, _, _, _): meanReaders
    case .ring(let neighbours): Double(neighbours)
    case .random(let meanReaders): meanReaders
    case .preferentialAttachment(let readsEach): Double(readsEach)
    case .listed(let graph): Double(graph.arcCount) / Double(size)
    case .none: 0
    }
  }
}

extension Scenario {
  /// What tracing results back to voices takes beyond the strategies themselves.
  fileprivate var attributionWork: (simulations: Int, encounters: Double) {
    guard let plan = experiment.attribution else { return (0, 0) }
    var (simulations, encounters) = (0, 0.0)
    for strategy in attributedStrategies.map({ allStrategies[$0] }) {
      let players = players(of: strategy, plan).count
      let each = plan.simulations(players: players) * attributedRuns
      simulations += each
      // A player is left out once with all others at work; along an order half of them are, on average.
      let atWork = Double(players - 1 + plan.permutations * (players - 2) / 2)
      let all = players + plan.permutations * (players - 2)
      if each > 0 { encounters += expectedEncounters(of: strategy) * Double(each) * atWork / Double(all) }
    }
    return (simulations, encounters)
  }

  /// Encounters that a strategy's own activities lead to, word of mouth aside.
  fileprivate func expectedEncounters(of strategy: Strategy) -> Double {
    strategy.activities.reduce(0) { sum, activity in
      let days = activity.schedule.fullDays
      return sum
        + activity.voices.reduce(0) { sum, index in
          let kind = activity.work.kind
          let audience = Double(voices[index].audience(in: population.size))
          let reach = platforms[voices[index].platform].reach.value
          let scattered = kind.scatter(in: activity, among: population.size).map {
            $0.items * ($0.noticing.map { model[$0].value } ?? 1)
          }
          return sum + days
            * (kind.encounters(audience: audience, reach: reach, population) + (scattered ?? 0))
        }
    }
  }
}
