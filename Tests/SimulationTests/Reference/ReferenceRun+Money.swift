import CampaignModel

@testable import Simulation

/// What is paid, and for what there is money.
extension ReferenceRun {
  /// Pays a voice once for taking part and for each day on which it works; returns whether it works today.
  func payFee(_ job: Int) -> Bool {
    let slot = jobs[job].slot
    let last = accounts[slot].feeDay
    if last == day { return true }
    let voice = scenario.voices[accounts[slot].voice]
    let fee = ((last == nil ? voice.fee : 0) + voice.feePerDay) * strategy.intensity
    guard affordable(1, each: fee) == 1 else { return false }
    accounts[slot].feeDay = day
    pay(fee, .fees, job)
    guard !muted.contains(accounts[slot].voice) else { return true }
    book.fees += fee
    if last == nil && fee > 0 { book.feesPaid += 1 }
    return true
  }

  /// The whole pieces that there is money for, which is set aside.
  func affordable(_ pieces: Double, each price: Double) -> Double {
    guard price > 0 else { return pieces }
    let bought = min(pieces, (moneyLeft / price + 1e-9).rounded(.down))
    moneyLeft = max(0, moneyLeft - bought * price)
    return bought
  }

  /// The share of an amount that there is money for, which is set aside.
  func affordable(_ amount: Double) -> Double {
    guard amount > 0 else { return 1 }
    let share = min(1, moneyLeft / amount)
    moneyLeft = max(0, moneyLeft - share * amount)
    return share
  }

  /// Works some hours at once.
  func spend(hours: Double, _ job: Int) {
    accounts[jobs[job].slot].hoursLeft -= hours
    bookHours(hours, job)
  }

  func bookHours(_ hours: Double, _ job: Int) {
    pay(hours * jobs[job].wage, .labour, job)
    guard !muted.contains(accounts[jobs[job].slot].voice) else { return }
    today.hours += hours
    book.hours[jobs[job].slot] += hours
    book.wages += hours * jobs[job].wage
  }

  /// Pays for a job; what a silent voice would have been paid is gone, and nobody's cost.
  func pay(_ amount: Double, _ category: CostCategory, _ job: Int) {
    if muted.contains(accounts[jobs[job].slot].voice) {
      spent += amount
      return
    }
    pay(amount, category, row: jobs[job].activity)
    book.voiceCosts[jobs[job].slot] += amount
  }

  func pay(_ amount: Double, _ category: CostCategory, row: Int) {
    today.cost += amount
    spent += amount
    book.costs[row][category, default: 0] += amount
  }
}
