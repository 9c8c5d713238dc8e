internal import CampaignModel

/// The standing change "thinks well of the brand", counted over everybody on the days that ask for it.
extension RunState {
  /// Counts those who think well of the brand when the campaign ends, and at the horizon as deeds of the actions that
  /// are this standing change.
  mutating func countBrandLift() {
    if day == world.scenario.campaign.days {
      ledger.thinkWell = persons.count { thinksWell($0, above: coefficients.affinityTrust) }
    }
    guard day == world.scenario.campaign.horizonDays else { return }
    for (index, action) in world.scenario.actions.enumerated() where action.kind == .brandLift {
      let threshold = action.threshold?.value ?? coefficients.affinityTrust
      for (number, person) in persons.enumerated() where thinksWell(person, above: threshold) {
        ledger.conversions[index][today] += 1
        ledger.realised[index][today] += 1
        ledger.deeds.append(Deed(person: number, action: index, day: day))
        if person.lastVoice >= 0 { ledger.voices[Int(person.lastVoice)].credited[index] += 1 }
      }
    }
  }

  /// Whether a person who takes part trusts the brand so much today; their state is left as it was.
  private func thinksWell(_ person: PersonState, above threshold: Double) -> Bool {
    guard !person.marks.contains(.silenced) else { return false }
    guard person.marks.contains(.touched) else { return coefficients.prior > threshold }
    var today = person
    coefficients.bringForward(&today, to: day)
    return coefficients.trust(today) > threshold
  }
}
