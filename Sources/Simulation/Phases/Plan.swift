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
    }
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
    // A silent voice is left out before it is paid, and its share of a budget is not given to others.
    guard strength > 0 && !isMuted[channel.slot] && conduct[channel.slot].suspendedUntil < day else {
      return 0
    }
    payFee(channel)
    switch activity.work {
    case .post(let posting):
      channels[index].carry += posting.postsPerDay * strength
      // A tenth added ten times is a little less than one; the post is due all the same.
      var posts = (channels[index].carry + 1e-9).rounded(.down)
      channels[index].carry -= posts
      if posting.minutesEach > 0 {
        posts = min(posts, (hoursLeft[channel.slot] * 60 / posting.minutesEach + 1e-9).rounded(.down))
      }
      work(posts * posting.minutesEach / 60, channel)
      book(posts * posting.feePerPost.value, .posts, row: channel.activity, slot: channel.slot)
      return posts
    case .converse(let conversing):
      // Reserved here, worked and paid talk by talk.
      let hours = min(conversing.hoursPerDay * strength, hoursLeft[channel.slot])
      let talks = (hours * 60 / conversing.minutesEach + 1e-9).rounded(.down)
      hoursLeft[channel.slot] -= talks * conversing.minutesEach / 60
      return min(talks, Double(ties[channel.slot].people.count))
    case .message(let messaging):
      let wanted = messaging.hoursPerDay * strength
      let hours = min(wanted, hoursLeft[channel.slot])
      work(hours, channel)
      let messages = messaging.messagesPerDay * strength * (wanted > 0 ? hours / wanted : 1)
      book(
        messages / 1000 * messaging.costPerThousand.value, .tools, row: channel.activity, slot: channel.slot)
      return messages
    case .advertise(let advertising):
      // One budget, shared by the activity's voices.
      let spend =
        advertising.spend(people: world.size) * strength / activity.schedule.fullDays
        / Double(activity.voices.count)
      book(spend, .advertising, row: channel.activity, slot: channel.slot)
      return spend / advertising.costPerThousand.value * 1000
    }
  }

  private mutating func payFee(_ channel: Channel) {
    guard !feePaid[channel.slot] else { return }
    feePaid[channel.slot] = true
    book(world.scenario.voices[channel.voice].fee, .fees, row: channel.activity, slot: channel.slot)
  }

  private mutating func work(_ hours: Double, _ channel: Channel) {
    hoursLeft[channel.slot] -= hours
    bookHours(hours, channel)
  }

  /// Books hours worked and their pay.
  mutating func bookHours(_ hours: Double, _ channel: Channel) {
    tally.hours += hours
    ledger.voices[channel.slot].hours += hours
    book(hours * channel.wage, .labour, row: channel.activity, slot: channel.slot)
  }

  /// Books an amount under a row: an activity by its index, or a fixed cost by its index after the activities.
  mutating func book(_ amount: Double, _ category: CostCategory, row: Int, slot: Int? = nil) {
    guard amount > 0 else { return }
    tally.cost += amount
    if let slot { ledger.voices[slot].cost += amount }
    costs[row * CostCategory.allCases.count + category.number] += amount
  }
}

extension CostCategory {
  /// Its place among all categories.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
