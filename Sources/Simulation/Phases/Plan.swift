internal import CampaignModel

/// Phase 1: how much of everything is done today, and what that costs.
extension RunState {
  mutating func plan() {
    for slot in hoursLeft.indices {
      hoursLeft[slot] = world.scenario.voices[ledger.voices[slot].voice].hoursPerDay
      repliers[slot].turn()
    }
    if day == 1 {
      for (index, cost) in strategy.costs.enumerated() {
        book(cost.amount.value, cost.category, row: strategy.activities.count + index)
      }
      staggerWork()
    }
    if let budget = strategy.budget { moneyLeft = max(0, budget - spent) }
    for index in channels.indices {
      channels[index].planned = plannedWork(index)
    }
    countPosts()
  }

  /// Counts the posts of each voice: whatever activity they belong to, they compete for the same people.
  private mutating func countPosts() {
    for venue in postsToday.indices {
      postsToday[venue] = 0
    }
    for channel in channels where channel.publishes {
      postsToday[channel.venue] += channel.planned
    }
    if prepares { useMaterial() }
  }

  /// Returns the pieces of work that a channel does today and books their cost.
  private mutating func plannedWork(_ index: Int) -> Double {
    let channel = channels[index]
    let activity = strategy.activities[channel.activity]
    let strength = activity.schedule.strength(on: day) * strategy.intensity
    guard strength > 0 && channel.role == .worker && conduct[channel.slot].suspendedUntil < day else {
      return 0
    }
    guard payFee(channel) else { return 0 }
    let pieces = plan(activity.work, index, strength: strength)
    guard isMuted[channel.slot] else { return pieces }
    // A silent voice plans as ever, so that its share of a budget is nobody else's, and does nothing of it.
    if activity.work.kind.demand.isPaidByPiece {
      bookHours(pieces * channels[index].minutesEach / 60, channel)
    }
    return 0
  }

  private mutating func plan(_ work: Activity.Work, _ index: Int, strength: Double) -> Double {
    switch work {
    case .post(let work): plan(work, index, strength: strength)
    case .converse(let work): plan(work, index, strength: strength)
    case .favour(let work): plan(work, index, strength: strength)
    case .message(let work): plan(work, index, strength: strength)
    case .automate(let work): plan(work, index, strength: strength)
    case .buyFollowers(let work): plan(work, index, strength: strength)
    case .advertise(let work): plan(work, index, strength: strength)
    case .participate(let work): plan(work, index, strength: strength)
    case .keepInTouch(let work): plan(work, index, strength: strength)
    case .prepare(let work): plan(work, index, strength: strength)
    }
  }

  /// Pays a voice for taking part, once, and for today; returns whether it works for the strategy today.
  private mutating func payFee(_ channel: Channel) -> Bool {
    let voice = world.scenario.voices[channel.voice]
    let last = feeDay[channel.slot]
    guard last < day else { return true }
    let fee = ((last == 0 ? voice.fee : 0) + voice.feePerDay) * strategy.intensity
    guard buy(1, each: fee) == 1 else { return false }
    feeDay[channel.slot] = day
    book(fee, .fees, row: channel.activity, slot: channel.slot)
    guard !isMuted[channel.slot] else { return true }
    ledger.pay.fees += fee
    ledger.purchases.pay(fee, to: voice.group, on: today)
    if last == 0 && fee > 0 { ledger.pay.feesPaid += 1 }
    return true
  }

  /// Books hours that are worked whatever comes of them.
  mutating func work(_ hours: Double, _ channel: Channel) {
    hoursLeft[channel.slot] -= hours
    bookHours(hours, channel)
  }

  /// Books hours worked and their pay.
  mutating func bookHours(_ hours: Double, _ channel: Channel) {
    book(hours * channel.wage, .labour, row: channel.activity, slot: channel.slot)
    guard !isMuted[channel.slot] else { return }
    tally.hours += hours
    ledger.voices[channel.slot].hours += hours
    ledger.pay.wages += hours * channel.wage
    if world.scenario.voices[channel.voice].wagePerHour == nil { ledger.purchases.hours[today] += hours }
  }

  /// Books an amount under a row: an activity by its index, or a fixed cost by its index after the activities.
  ///
  /// What a silent voice would have cost is nobody's cost, but gone.
  mutating func book(_ amount: Double, _ category: CostCategory, row: Int, slot: Int? = nil) {
    guard amount > 0 else { return }
    spent += amount
    if let slot {
      guard !isMuted[slot] else { return }
      ledger.voices[slot].cost += amount
    }
    tally.cost += amount
    costs[row * CostCategory.allCases.count + category.number] += amount
  }
}

extension CostCategory {
  /// Its place among all categories.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
