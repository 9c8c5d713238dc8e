// Measures the engine: world building, and encounters per second of one core for each kind of activity.
//
//   swift run -c release rapport-benchmarks
//
// Prints the median of several repeats. The number of encounters is checked to be the same in every repeat.

import CampaignModel
import Simulation

let repeats = 7
let clock = ContinuousClock()

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func seconds(_ work: () -> Void) -> Double {
  let duration = clock.measure(work)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

let scenario = Workload.scenario(people: 100_000)
let building = (0..<repeats).map { run in
  seconds { _ = World(scenario, seed: 1, run: run) }
}
let world = World(scenario, seed: 1, run: 0)
print("world of \(world.extent.people) people, \(world.extent.arcs) arcs, \(world.extent.ties) followers")
print("  built in \((median(building) * 1000).rounded()) ms (median of \(repeats))")

print("strategy             encounters   seconds   million/s")
for strategy in scenario.allStrategies {
  var times: [Double] = []
  var counts: Set<Int> = []
  for _ in 0..<repeats {
    var ledger: Ledger?
    times.append(
      seconds {
        var simulation = Simulation(world, strategy)
        ledger = simulation.run()
      })
    counts.insert(ledger?.days.reduce(0) { $0 + $1.encounters } ?? 0)
  }
  precondition(counts.count == 1, "the same work every time")
  let encounters = counts.first ?? 0
  let time = median(times)
  let name = strategy.name + String(repeating: " ", count: max(0, 18 - strategy.name.count))
  let count = String(encounters)
  print(
    name + String(repeating: " ", count: max(1, 13 - count.count)) + count,
    "  \((time * 1000).rounded() / 1000)   \((Double(encounters) / time / 1e4).rounded() / 100)")
}
