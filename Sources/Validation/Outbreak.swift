internal import CampaignModel
internal import Networks
internal import Simulation

/// One recommendation that went through a network until nobody passed it on.
struct Outbreak {
  /// Who recommended first.
  let origin: Int
  /// How many people knew in the end, the first included.
  let size: Double
}

extension Laboratory {
  /// A world in which somebody recommends now and then, and whoever hears of it passes it on.
  ///
  /// Each recommendation is a cascade of its own: every reader hears it with the same probability, independently, and
  /// nothing that a person feels about the brand changes what they do with it.
  static func outbreaks(
    people: Int, days: Int, network: NetworkPlan, probability: Double, perDay: Double = 0.7
  ) -> Scenario {
    var scenario = scenario(
      people: people, days: days, network: network,
      actions: [habit(.referral, perYear: 365 * perDay / Double(people), chance: 1.0.nextDown)])
    scenario.model[.wordOfMouthNoticing] = Quantity(probability)
    scenario.model[.experienceTellingQuality] = Quantity(1)
    // Certainty: chances above 1 stay so whatever trust is.
    scenario.model[.engagementRate] = Quantity(10)
    scenario.model[.sharingRate] = Quantity(10)
    scenario.model[.sharingMentionDrag] = Quantity(0)
    return scenario
  }

  /// Returns the outbreaks of the days on which one person alone recommended, world by world.
  static func outbreaks(in scenario: Scenario, _ trial: Trial, worlds: Int) -> [[Outbreak]] {
    runs(scenario, trial, worlds) { _, ledger in
      var origins = [[Int]](repeating: [], count: ledger.days.count + 1)
      for deed in ledger.deeds { origins[Int(deed.day)].append(Int(deed.person)) }
      // What is done on one day is told on the next.
      return (1..<ledger.days.count).compactMap { day in
        guard origins[day].count == 1 else { return nil }
        return Outbreak(origin: origins[day][0], size: 1 + Double(ledger.days[day].shares))
      }
    }
  }
}
