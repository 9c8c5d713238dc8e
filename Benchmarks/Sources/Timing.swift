/// The seconds that the repeats of a workload took, by a clock that never goes back.
struct Timing {
  let seconds: [Double]

  var median: Double { quantile(0.5) }

  /// Half the distance of the quartiles, as a share of the median: what to expect of a further repeat.
  var spread: Double { (quantile(0.75) - quantile(0.25)) / 2 / median }

  private func quantile(_ share: Double) -> Double {
    let sorted = seconds.sorted()
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

/// A workload that has been run.
struct Measured {
  let name: String
  let unit: String
  let outcome: Outcome
  let timing: Timing

  /// Runs a workload.
  ///
  /// - Throws: `Skipped`, or `Inconstant` if two repeats had different answers.
  init(_ workload: Workload, repeats: Int) async throws {
    let work = try await workload.prepare()
    let clock = ContinuousClock()
    var seconds: [Double] = []
    var outcomes: [Outcome] = []
    for _ in 0..<repeats {
      let start = clock.now
      outcomes.append(try await work())
      seconds.append((clock.now - start) / .seconds(1))
    }
    for outcome in outcomes where outcome.answer != outcomes[0].answer {
      throw Inconstant(answers: [outcomes[0].answer, outcome.answer])
    }
    name = workload.name
    unit = workload.unit
    outcome = outcomes[0]
    timing = Timing(seconds: seconds)
  }

  /// The same work gave two answers.
  struct Inconstant: Error {
    let answers: [String]
  }
}
