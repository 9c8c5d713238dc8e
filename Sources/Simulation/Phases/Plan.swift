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

  /// Counts the posts of each voice: whatever activity they belong to, they compete for the same followers.
  private mutating func countPosts() {
    for slot in postsToday.indices {
      postsToday[slot] = 0
    }
    for channel in channels {
      if case .post = strategy.activities[channel.activity].work {
        postsToday[channel.slot] += channel.planned
      }
    }
  }

  /// Returns the pieces of work that a channel does today and books their cost.
  private mutating func plannedWork(_ index: Int) -> Double {
    let channel = channels[index]
    let activity = strategy.activities[channel.activity]
    let strength = activity.schedule.strength(on: day)
    guard strength > 0 && conduct[channel.slot].suspendedUntil < day, hire(channel) else { return 0 }
    switch activity.work {
    case .post(let posting):
      channels[index].carry += posting.postsPerDay * strength * strategy.intensity
      // A tenth added ten times is a little less than one; the post is due all the same.
      var posts = (channels[index].carry + 1e-9).rounded(.down)
      channels[index].carry -= posts
      if posting.minutesEach > 0 {
        posts = min(posts, (hoursLeft[channel.slot] * 60 / posting.minutesEach + 1e-9).rounded(.down))
      }
      posts = buy(posts, each: posting.feePerPost.value + posting.minutesEach / 60 * channel.wage)
      work(posts * posting.minutesEach / 60, channel)
      book(posts * posting.feePerPost.value, .posts, row: channel.activity, slot: channel.slot)
      return posts
    case .converse(let conversing):
      // Reserved here, worked and paid talk by talk.
      let hours = conversing.hoursPerDay * strength
      channels[index].carry +=
        (hours * 60 / conversing.minutesEach + 1e-9).rounded(.down) * strategy.intensity
      var talks = (channels[index].carry + 1e-9).rounded(.down)
      channels[index].carry -= talks
      talks = min(talks, (hoursLeft[channel.slot] * 60 / conversing.minutesEach + 1e-9).rounded(.down))
      hoursLeft[channel.slot] -= talks * conversing.minutesEach / 60
      talks = min(talks, Double(ties[channel.slot].people.count))
      return buy(talks, each: conversing.minutesEach / 60 * channel.wage)
    case .message(let messaging):
      let wanted = messaging.hoursPerDay * strength * strategy.intensity
      var hours = min(wanted, hoursLeft[channel.slot])
      var messages =
        messaging.messagesPerDay * strength * strategy.intensity * (wanted > 0 ? hours / wanted : 1)
      let affordable = part(
        of: hours * channel.wage + messages / 1000 * messaging.costPerThousand.value)
      hours *= affordable
      messages *= affordable
      work(hours, channel)
      book(
        messages / 1000 * messaging.costPerThousand.value, .tools, row: channel.activity, slot: channel.slot)
      return messages
    case .advertise(let advertising):
      // One budget, shared by the activity's voices.
      var spend =
        advertising.spend(people: world.size) * strength / activity.schedule.fullDays
        / Double(activity.voices.count) * strategy.intensity
      spend *= part(of: spend)
      book(spend, .advertising, row: channel.activity, slot: channel.slot)
      return spend / advertising.costPerThousand.value * 1000
    }
  }

  /// Pays a voice's fee on its first working day; returns whether it works for the strategy.
  private mutating func hire(_ channel: Channel) -> Bool {
    guard !feePaid[channel.slot] else { return true }
    let fee = world.scenario.voices[channel.voice].fee * strategy.intensity
    guard buy(1, each: fee) == 1 else { return false }
    feePaid[channel.slot] = true
    book(fee, .fees, row: channel.activity, slot: channel.slot)
    if fee > 0 {
      ledger.pay.fees += fee
      ledger.pay.feesPaid += 1
    }
    return true
  }

  private mutating func work(_ hours: Double, _ channel: Channel) {
    hoursLeft[channel.slot] -= hours
    bookHours(hours, channel)
  }

  /// Books hours worked and their pay.
  mutating func bookHours(_ hours: Double, _ channel: Channel) {
    tally.hours += hours
    ledger.voices[channel.slot].hours += hours
    ledger.pay.wages += hours * channel.wage
    book(hours * channel.wage, .labour, row: channel.activity, slot: channel.slot)
  }

  /// Books an amount under a row: an activity by its index, or a fixed cost by its index after the activities.
  mutating func book(_ amount: Double, _ category: CostCategory, row: Int, slot: Int? = nil) {
    guard amount > 0 else { return }
    tally.cost += amount
    spent += amount
    if let slot { ledger.voices[slot].cost += amount }
    costs[row * CostCategory.allCases.count + category.number] += amount
  }
}

extension CostCategory {
  /// Its place among all categories.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
