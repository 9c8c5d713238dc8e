import CampaignModel

@testable import Simulation

/// Runs engine and reference side by side and says where they differ.
struct RunComparison {
  var simulation: Simulation
  let reference: ReferenceRun
  /// What differs, each with day, place and both values.
  private(set) var differences: [String] = []

  init(_ world: World, _ strategy: Strategy, muting muted: Set<Int> = []) {
    simulation = Simulation(world, strategy, muting: muted)
    reference = ReferenceRun(world, strategy, muting: muted)
  }

  /// Runs to the horizon, or to the end of the first day that differs.
  mutating func run() {
    while !simulation.isOver && differences.isEmpty {
      simulation.advance()
      reference.advance()
      compareDay()
    }
    comparePeople()
    compareTies()
    if simulation.isOver { compareTotals() }
  }

  /// The counts of a day, by name.
  static let counts: [(String, any KeyPath<LedgerDay, Int> & Sendable)] = [
    ("encounters", \.encounters), ("shares", \.shares), ("unfollows", \.unfollows), ("follows", \.follows),
    ("reports", \.reports), ("suspensions", \.suspensions), ("negativeMentions", \.negativeMentions),
    ("aware", \.aware), ("attention", \.attention), ("attraction", \.attraction), ("affinity", \.affinity),
    ("audience", \.audience), ("action", \.action), ("writtenOff", \.writtenOff),
  ]

  private static let amounts: [(String, any KeyPath<LedgerDay, Double> & Sendable, Double)] = [
    ("cost", \.cost, 1e-9), ("hours", \.hours, 1e-9), ("trustEarned", \.trustEarned, rounding),
    ("trustBurnt", \.trustBurnt, rounding),
  ]

  /// The engine keeps heard fit as Float and lets that fade, so that evidence of bad experience is no more exact.
  private static let rounding = 1e-5

  private mutating func check<T: Equatable>(_ engine: T, _ reference: T, _ place: @autoclosure () -> String) {
    guard engine != reference else { return }
    differences.append("day \(self.reference.day), \(place()): engine \(engine), reference \(reference)")
  }

  private mutating func check(
    _ engine: Double, _ reference: Double, within tolerance: Double, _ place: @autoclosure () -> String
  ) {
    let scale = max(engine.magnitude, reference.magnitude) + 1e-2
    guard (engine - reference).magnitude > tolerance * scale else { return }
    differences.append("day \(self.reference.day), \(place()): engine \(engine), reference \(reference)")
  }

  private mutating func compareDay() {
    let index = reference.day - 1
    let (engine, own) = (simulation.state.ledger.days[index], reference.book.days[index])
    for (name, path) in Self.counts { check(engine[keyPath: path], own[keyPath: path], name) }
    for (name, path, tolerance) in Self.amounts {
      check(engine[keyPath: path], own[keyPath: path], within: tolerance, name)
    }
    for action in reference.book.conversions.indices {
      let (done, realised) = (
        simulation.state.ledger.conversions[action][index], simulation.state.ledger.realised[action][index]
      )
      check(Int(done), reference.book.conversions[action][index], "conversions of action \(action)")
      check(Int(realised), reference.book.realised[action][index], "realised of action \(action)")
    }
  }

  private mutating func comparePeople() {
    let state = simulation.state
    for i in reference.people.indices {
      var engine = state.persons[i]
      state.coefficients.bringForward(&engine, to: reference.day)
      let own = reference.people[i]
      let fading: [(String, Double, Double, Double)] = [
        ("r", engine.supporting, own.r, 1e-9), ("s", engine.opposing, own.s, Self.rounding),
        ("memory", engine.memory, own.memory, 1e-9), ("pressure", engine.pressure, own.pressure, 1e-9),
        ("relationship", engine.relationship, own.relationship, 1e-9),
        ("heardFit", Double(engine.heardFit), own.heardFit, Self.rounding),
      ]
      for (name, a, b, tolerance) in fading { check(a, b, within: tolerance, "person \(i), \(name)") }
      let whole = [
        ("noticedToday", Int(engine.noticedToday), own.noticedToday),
        ("pitchDay", Int(engine.pitchDay), own.pitchDay ?? -1),
        ("following", Int(engine.following), own.following),
        ("lastVoice", Int(engine.lastVoice), own.lastVoice ?? -1),
        ("benefits", Int(engine.benefits), min(own.benefits, 255)),
      ]
      for (name, a, b) in whole { check(a, b, "person \(i), \(name)") }
      let marks: [(String, PersonState.Marks, Bool)] = [
        ("attention", .attention, own.noticed), ("attraction", .attraction, own.engaged),
        ("affinity", .affinity, own.liked), ("action", .action, own.acted), ("aware", .aware, own.aware),
        ("writtenOff", .writtenOff, own.lost),
      ]
      for (name, mark, isSet) in marks { check(engine.marks.contains(mark), isSet, "person \(i), \(name)") }
    }
  }

  private mutating func compareTies() {
    for slot in reference.accounts.indices {
      let account = reference.accounts[slot]
      check(simulation.state.hollow[slot], account.hollow, within: 1e-9, "voice \(slot), hollow")
      let ties = simulation.state.ties[slot]
      check(ties.people.map(Int.init), account.bonds.map(\.person), "voice \(slot), people")
      guard ties.people.count == account.bonds.count else { continue }
      for (n, bond) in account.bonds.enumerated() {
        let place = "voice \(slot), person \(bond.person)"
        let warmth = simulation.state.warmth(ofTie: n, slot)
        check(warmth, reference.warmth(bond), within: 1e-6, "\(place), warmth")
        check(ties.ties[n].standing, bond.standing, "\(place), standing")
        check(Int(ties.ties[n].talkDay), bond.talkDay, "\(place), talkDay")
      }
    }
  }

  private mutating func compareTotals() {
    let (ledger, book) = (simulation.ledger, reference.book)
    check(ledger.pipeline, book.pipeline, "pipeline")
    check(ledger.deeds, book.deeds.sorted(), "deeds")
    check(ledger.thinkWell, book.thinkWell, "thinkWell")
    check(ledger.ties, book.ties, "ties")
    check(ledger.warmth, book.warmth, within: 1e-6, "warmth")
    check(ledger.relationships, book.relationships.reduce(0, +), "relationships")
    check(ledger.pay.wages, book.wages, within: 1e-9, "wages")
    check(ledger.pay.fees, book.fees, within: 1e-9, "fees")
    check(ledger.pay.feesPaid, book.feesPaid, "feesPaid")
    check(ledger.trust.map(\.day), book.trust.keys.sorted(), "days of trust")
    for sample in ledger.trust {
      check(sample.mean, book.trust[sample.day] ?? 0, within: Self.rounding, "trust of day \(sample.day)")
    }
    for (slot, voice) in ledger.voices.enumerated() {
      check(voice.credited, book.credited[slot], "voice \(slot), credited")
      check(voice.relationships, book.relationships[slot], "voice \(slot), relationships")
      check(voice.followers, book.followers[slot], "voice \(slot), followers")
      check(voice.hours, book.hours[slot], within: 1e-9, "voice \(slot), hours")
      check(voice.cost, book.voiceCosts[slot], within: 1e-9, "voice \(slot), cost")
      check(voice.hollow, book.hollow[slot], within: 1e-9, "voice \(slot), hollow")
    }
    let rows = simulation.state.strategy.activities.map(\.name) + simulation.state.strategy.costs.map(\.name)
    for (row, name) in rows.enumerated() {
      for category in CostCategory.allCases {
        let engine = ledger.costs.first { $0.activity == name && $0.category == category }?.amount ?? 0
        check(engine, book.costs[row][category] ?? 0, within: 1e-9, "cost of \(name), \(category)")
      }
    }
  }
}
