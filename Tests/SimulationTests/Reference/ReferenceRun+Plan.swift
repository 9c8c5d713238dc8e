import CampaignModel

@testable import Simulation

/// Phase 1: work is fitted to hours and money.
extension ReferenceRun {
  func plan() {
    for slot in accounts.indices {
      accounts[slot].hoursLeft = scenario.voices[accounts[slot].voice].hoursPerDay
      accounts[slot].reactedYesterday = accounts[slot].reactedToday
      accounts[slot].reactedToday = []
      accounts[slot].postsToday = 0
      accounts[slot].preparedShare = 0
    }
    if day == 1 {
      for (index, cost) in strategy.costs.enumerated() {
        pay(cost.amount.value, cost.category, row: strategy.activities.count + index)
      }
      // Each voice begins with a part of a piece of work that is its own.
      for job in jobs.indices {
        jobs[job].carry = Double(scenario.voices[accounts[jobs[job].slot].voice].key.rawValue) / 4_294_967_296
      }
    }
    if let budget = strategy.budget { moneyLeft = max(0, budget - spent) }
    for job in jobs.indices {
      let pieces = plannedWork(job)
      let isSilent = muted.contains(accounts[jobs[job].slot].voice)
      jobs[job].planned = isSilent ? 0 : pieces
      // Talks and favours are paid as they take place, which those of a silent voice do not.
      if isSilent { bookHours(pieces * minutesEach(job) / 60, job) }
    }

    for slot in accounts.indices {
      var posts = 0.0
      for job in jobs where job.slot == slot {
        switch strategy.activities[job.activity].work {
        case .post:
          posts += job.planned
          accounts[slot].postsToday += job.planned
        case .participate: posts += job.planned
        default: break
        }
      }
      guard posts > 0 else { continue }
      accounts[slot].preparedShare = 1 - .exp(-accounts[slot].material / posts / k.preparation)
      accounts[slot].material = 0
    }
  }

  private func plannedWork(_ job: Int) -> Double {
    let activity = strategy.activities[jobs[job].activity]
    let slot = jobs[job].slot
    let strength = activity.schedule.strength(on: day) * strategy.intensity
    guard strength > 0, !jobs[job].isAdvocate, accounts[slot].suspendedUntil < day, payFee(job) else {
      return 0
    }
    let wage = jobs[job].wage
    switch activity.work {
    case .post(let work):
      let posts = wholePosts(job, work.postsPerDay * strength, work.minutesEach, fee: work.feePerPost.value)
      pay(posts * work.feePerPost.value, .posts, job)
      return posts
    case .participate(let work):
      return wholePosts(job, work.postsPerDay * strength, work.minutesEach, fee: 0)
    case .prepare(let work):
      var hours = min(work.hoursPerDay * strength, accounts[slot].hoursLeft)
      hours *= affordable(hours * wage)
      spend(hours: hours, job)
      accounts[slot].material += hours
      return 0
    case .converse(let work):
      var standby = 0.0
      if let promise = work.promise {
        standby = min(promise.standbyHoursPerDay * strength, accounts[slot].hoursLeft)
        standby *= affordable(standby * wage)
        spend(hours: standby, job)
      }
      let talks = wholeTalks(
        job, work.hoursPerDay * strength, work.minutesEach, most: accounts[slot].bonds.count)
      jobs[job].hoursThere = standby + talks * work.minutesEach / 60
      return talks
    case .keepInTouch(let work):
      if jobs[job].circle.isEmpty { jobs[job].circle = circle(of: job, work) }
      let today = jobs[job].circle.indices.count { $0 % 7 == day % 7 }
      // More money makes contacts longer, not more.
      let wanted = whole(Double(today) * activity.schedule.strength(on: day))
      return reserved(job, wanted, work.minutesEach * strategy.intensity)
    case .favour(let work):
      return wholeTalks(job, work.hoursPerDay * strength, work.minutesEach, most: work.connectors.count)
    case .message(let work):
      let wanted = work.hoursPerDay * strength
      var hours = min(wanted, accounts[slot].hoursLeft)
      var messages = work.messagesPerDay * strength * (wanted > 0 ? hours / wanted : 1)
      let part = affordable(hours * wage + messages / 1000 * work.costPerThousand.value)
      hours *= part
      messages *= part
      spend(hours: hours, job)
      pay(messages / 1000 * work.costPerThousand.value, .tools, job)
      return messages
    case .automate(let work):
      return scattered(job, work.followsPerDay * strength, perThousand: work.costPerThousand.value)
    case .buyFollowers(let work):
      let followers = work.followers * strength / activity.schedule.fullDays
      return scattered(job, followers, perThousand: work.costPerThousand.value)
    case .advertise(let work):
      let all = work.boughtForPeople.map { work.budget.value * Double(world.size) / $0 } ?? work.budget.value
      var money = all * strength / activity.schedule.fullDays / Double(activity.voices.count)
      money *= affordable(money)
      pay(money, .advertising, job)
      return money / work.costPerThousand.value * 1000
    }
  }

  /// Length of a piece of work that is paid when it takes place; 0 of other work.
  private func minutesEach(_ job: Int) -> Double {
    switch strategy.activities[jobs[job].activity].work {
    case .converse(let work): work.minutesEach
    case .keepInTouch(let work): work.minutesEach * strategy.intensity
    case .favour(let work): work.minutesEach
    default: 0
    }
  }

  private func scattered(_ job: Int, _ wanted: Double, perThousand price: Double) -> Double {
    let pieces = wanted * affordable(wanted / 1000 * price)
    pay(pieces / 1000 * price, .tools, job)
    return pieces
  }

  /// Posts are whole: what is left of one is saved, but not one for which there is no time.
  private func wholePosts(_ job: Int, _ perDay: Double, _ minutes: Double, fee: Double) -> Double {
    jobs[job].carry += perDay
    var posts = whole(jobs[job].carry)
    jobs[job].carry -= posts
    if minutes > 0 { posts = min(posts, whole(accounts[jobs[job].slot].hoursLeft * 60 / minutes)) }
    posts = affordable(posts, each: fee + minutes / 60 * jobs[job].wage)
    spend(hours: posts * minutes / 60, job)
    return posts
  }

  /// Talks are whole, and what is left of one is lost, but for a share of the talks of a scaled strategy.
  ///
  /// Their hours are kept free; they are booked as talks take place.
  private func wholeTalks(_ job: Int, _ hours: Double, _ minutes: Double, most: Int) -> Double {
    jobs[job].carry += whole(hours / strategy.intensity * 60 / minutes) * strategy.intensity
    let wanted = whole(jobs[job].carry)
    jobs[job].carry -= wanted
    return reserved(job, min(wanted, Double(most)), minutes)
  }

  /// The talks for which there are hours and money, which are kept free for them.
  private func reserved(_ job: Int, _ wanted: Double, _ minutes: Double) -> Double {
    let slot = jobs[job].slot
    let possible = min(wanted, whole(accounts[slot].hoursLeft * 60 / minutes))
    let talks = affordable(possible, each: minutes / 60 * jobs[job].wage)
    accounts[slot].hoursLeft -= talks * minutes / 60
    return talks
  }

  /// Rounds down, but not what is whole up to rounding.
  private func whole(_ pieces: Double) -> Double { (pieces + 1e-9).rounded(.down) }
}
