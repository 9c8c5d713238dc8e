import CampaignModel

@testable import Simulation

/// Phases 11 and 12: platforms suspend, and what is counted over everybody is counted.
extension ReferenceRun {
  func enforce() {
    for slot in accounts.indices {
      let reports = accounts[slot].reportsToday
      accounts[slot].reportsToday = 0
      let platform = scenario.platforms[scenario.voices[accounts[slot].voice].platform]
      guard let rule = platform.enforcement else { continue }
      accounts[slot].reports.append(reports)
      guard accounts[slot].reports.suffix(rule.windowDays).reduce(0, +) >= rule.reports else { continue }
      today.suspensions += 1
      accounts[slot].reports = []
      if let (job, price) = replacement(slot), price <= moneyLeft {
        moneyLeft -= price
        pay(price, .replacements, job)
      } else {
        accounts[slot].suspendedUntil = day + rule.suspensionDays
      }
    }
  }

  /// The job that buys fresh accounts for a voice and has work left for one, with the price.
  private func replacement(_ slot: Int) -> (job: Int, price: Double)? {
    for job in jobs.indices where jobs[job].slot == slot {
      let activity = strategy.activities[jobs[job].activity]
      let price: Double? =
        switch activity.work {
        case .message(let work): work.replacementCost?.value
        case .automate(let work): work.replacementCost?.value
        default: nil
        }
      if let price, activity.schedule.toDay > day { return (job, price) }
    }
    return nil
  }

  func close() {
    book.days.append(today)
    today = LedgerDay()
    let campaign = scenario.campaign
    let isCounted = day % (day < campaign.days ? 14 : 56) == 0 || day % 56 == 0
    if isCounted || day == campaign.days || day == campaign.horizonDays {
      book.trust[day] = people.indices.reduce(0) { $0 + trust($1) } / Double(people.count)
    }
    if day == campaign.days { endCampaign() }
    guard day == campaign.horizonDays else { return }
    for (index, action) in scenario.actions.enumerated() where action.kind == .brandLift {
      for i in people.indices where !isBrand(i) && trust(i) > action.threshold?.value ?? k.tauAffinity {
        book.conversions[index][day - 1] += 1
        book.realised[index][day - 1] += 1
        book.deeds.append(Deed(person: i, action: index, day: day))
        if let slot = people[i].lastVoice { book.credited[slot][index] += 1 }
      }
    }
  }

  private func endCampaign() {
    book.thinkWell = people.indices.count { !isBrand($0) && trust($0) > k.tauAffinity }
    for slot in accounts.indices {
      for bond in accounts[slot].bonds where bond.standing != .left {
        if warmth(bond) > k.relationship { book.relationships[slot] += 1 }
        if bond.standing == .follows { book.followers[slot] += 1 }
        book.ties += 1
        book.warmth += warmth(bond)
      }
      if accounts[slot].courted > k.relationship { book.relationships[slot] += 1 }
      book.hollow[slot] = accounts[slot].hollow
    }
  }
}
