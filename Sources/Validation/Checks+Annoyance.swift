internal import CampaignModel
internal import Simulation

extension Check {
  /// What drives followers away, and how many ties a voice can keep alive.
  static let annoyancePatterns: [Check] = [
    Check(
      "promotion-unfollows", .pattern,
      "Smallest rise of the share of followers lost in a month, at 1, 2, 4 and 8 promotions a day",
      source:
        "46 % unfollow for too many promotions, 35 % for too many posts (Sprout Social 2016); Kwak et al. 2011",
      .above(0)
    ) { trial in
      let columns = [1.0, 2, 4, 8].map { perDay in
        losses(trial, [PlainMarket.posts(PlainMarket.promotion, perDay: perDay, days: 30)])
      }
      let rises = zip(columns, columns.dropFirst()).map { less, more in
        Reading(meanOf: zip(more, less).map { $0 - $1 })
      }
      return rises.min { $0.value < $1.value } ?? .none
    },
    Check(
      "replies-keep", .pattern,
      "Followers lost in a month of 4 promotions a day with 4 hours of talks a day over those lost without",
      source:
        "25 % unfollow for want of a reply (Sprout Social 2016); reciprocity protects (Kwak et al. 2011)",
      .below(1)
    ) { trial in
      let promotions = PlainMarket.posts(PlainMarket.promotion, perDay: 4, days: 30)
      let talks = PlainMarket.talks(PlainMarket.pleasantry, hoursPerDay: 4, days: 30)
      return Reading(
        ratioOf: losses(trial, [promotions, talks], usual: 32), to: losses(trial, [promotions], usual: 32))
    },
    Check(
      "relationships-saturate", .pattern,
      "Relationships won by an hour of talks more a day, from 4 to 8 hours over from 0 to 1",
      source: "time is finite: 60 % of social time goes to 15 people, the rest to about 150 (Dunbar)",
      .below(1)
    ) { trial in
      let counts = [1.0, 4, 8].map { relationships(hoursPerDay: $0, trial) }
      return Reading(ratioOf: zip(counts[2], counts[1]).map { ($0 - $1) / 4 }, to: counts[0])
    },
  ]

  /// The share of the curators' followers who leave, run by run.
  private static func losses(_ trial: Trial, _ activities: [Activity], usual: Int = 8) -> [Double] {
    let scenario = PlainMarket.scenario(
      days: 30, strategies: [Strategy(name: "promotion", activities: activities)])
    return Laboratory.runs(scenario, trial, trial.repetitions(usual)) { _, ledger in
      let followers = ledger.voices.reduce(0) { $0 + $1.audience }
      return Double(ledger.days.reduce(0) { $0 + $1.unfollows }) / Double(followers)
    }
  }

  /// The relationships of one curator after three months of talks, run by run.
  private static func relationships(hoursPerDay: Double, _ trial: Trial) -> [Double] {
    let talks = PlainMarket.talks(PlainMarket.pleasantry, hoursPerDay: hoursPerDay, by: [0], days: 90)
    let scenario = PlainMarket.scenario(days: 90, strategies: [Strategy(name: "talks", activities: [talks])])
    return Laboratory.runs(scenario, trial, trial.repetitions(8)) { Double($1.relationships) }
  }
}
