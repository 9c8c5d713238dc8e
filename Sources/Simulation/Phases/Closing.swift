internal import CampaignModel

/// Phase 12: what has to be counted over everybody is counted on the days that ask for it.
extension RunState {
  mutating func closeDay() {
    ledger.days[today] = tally
    tally = LedgerDay()
    let campaign = world.scenario.campaign
    if day == campaign.days || day == campaign.horizonDays || day % 56 == 0
      || (day < campaign.days && day % 14 == 0)
    {
      ledger.trust.append(TrustSample(day: day, mean: meanTrust()))
    }
    if day == campaign.days { countRelationships() }
    countBrandLift()
  }

  /// Mean trust of all people, without touching their state.
  private func meanTrust() -> Double {
    var gain = 0.0
    // Whom nothing has touched adds 0: asking would cost more than adding.
    for person in persons {
      let left = coefficients.trustDecay[day - Int(person.day)]
      let supporting = person.supporting * left
      let opposing = person.opposing * left
      gain +=
        (supporting * (1 - coefficients.prior) - opposing * coefficients.prior)
        / (supporting + opposing + coefficients.priorWeight)
    }
    // A sum over many people in another order of events differs in its last digits: they are not told.
    return coefficients.prior + (gain / Double(persons.count) * 1e9).rounded() / 1e9
  }

  private mutating func countRelationships() {
    let threshold = world.scenario.model[.warmthRelationship].value
    for slot in ties.indices {
      for tie in ties[slot].ties where tie.standing != .left {
        let warmth = Double(tie.warmth) * coefficients.warmthDecay[day - Int(tie.day)]
        if warmth > threshold { ledger.voices[slot].relationships += 1 }
        if tie.follows { ledger.voices[slot].followers += 1 }
        ledger.ties += 1
        ledger.warmth += warmth
      }
      // A connector won is a relationship too.
      if courtshipWarmth(slot) > threshold { ledger.voices[slot].relationships += 1 }
      ledger.voices[slot].hollow = hollow[slot]
      ledger.relationships += ledger.voices[slot].relationships
    }
  }
}
